package vu.server.synthetic;

import java.util.ArrayList;
import java.util.List;

/** The printed form of Lyon: "Vu …" on lines of their own, what is decided under ordinals. */
final class LyonForm {
  private LyonForm() {}

  static String print(Content act) {
    boolean council = act.entry().session().council();
    String the = council ? "Le Conseil" : "La Commission permanente";
    List<String> parts = new ArrayList<>();
    parts.add(SyntheticCorpus.NOTICE);
    parts.add("EXTRAIT DU REGISTRE DES DELIBERATIONS " + (council ? "DU CONSEIL" : "DE LA COMMISSION PERMANENTE") + " DE LA METROPOLE DE LYON");
    parts.add(act.entry().body() + " du " + Vocabulary.get().day(act.entry().session().date()));
    parts.add("Délibération n° " + act.entry().number());
    parts.add("objet : " + act.entry().title());
    parts.add("Présents : liste des membres annexée au registre des séances.");
    parts.add(the + ",");
    for (String visa : act.visas()) parts.add("Vu " + visa + " ;");
    parts.add("Vu le rapport par lequel il est exposé ce qui suit :");
    parts.addAll(act.report());
    for (String reason : act.considerants()) parts.add("Considérant " + reason + " ;");
    parts.add("Vu ledit dossier ;");
    parts.add("DELIBERE");
    List<String> decided = decided(act);
    for (int i = 0; i < decided.size(); i++) parts.add((i + 1) + "° - " + decided.get(i) + ".");
    if (act.unanimous()) parts.add("Adopté à l'unanimité.");
    parts.add("Et ont signé les membres présents, pour extrait conforme.");
    return String.join("\n\n", parts) + "\n";
  }

  private static List<String> decided(Content act) {
    List<String> decided = new ArrayList<>();
    if (act.does() != null) decided.add(act.does().sentence());
    if (act.matter() != null) decided.add("Approuve " + act.matter());
    if (act.money() != null) decided.add("La dépense sera imputée sur les crédits inscrits au " + act.money());
    return decided;
  }
}
