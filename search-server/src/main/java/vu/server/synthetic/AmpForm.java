package vu.server.synthetic;

import java.util.ArrayList;
import java.util.List;

/** The printed form of Aix-Marseille-Provence: visas as a list, numbered articles. */
final class AmpForm {
  private AmpForm() {}

  static String print(Content act) {
    String body = act.entry().body();
    List<String> parts = new ArrayList<>();
    parts.add(SyntheticCorpus.NOTICE);
    parts.add("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU " + (body.equals("Bureau") ? "BUREAU" : "CONSEIL") + " DE LA MÉTROPOLE AIX-MARSEILLE-PROVENCE");
    parts.add("Séance du " + Vocabulary.get().day(act.entry().session().date()));
    parts.add("Etaient présents Mesdames et Messieurs :");
    parts.add("La liste des membres présents figure au registre.");
    parts.add(act.entry().number());
    parts.add("■ " + act.entry().title());
    parts.add("Sur proposition du Commissaire Rapporteur, est soumis au " + body + " le rapport suivant :");
    parts.addAll(act.report());
    parts.add("C'est pourquoi il est proposé au " + body + " de la Métropole d'adopter la délibération suivante :");
    parts.add("Le " + body + " de la Métropole Aix-Marseille-Provence,");
    parts.add("Vu");
    parts.add(listed(act.visas()));
    parts.add("Ouï le rapport ci-dessus,");
    parts.add("Considérant");
    parts.add(listed(act.considerants()));
    parts.add("Délibère");
    parts.addAll(articles(act));
    parts.add("Cette proposition mise aux voix est adoptée" + (act.unanimous() ? " à l'unanimité." : "."));
    parts.add("Certifié Conforme,");
    return String.join("\n\n", parts) + "\n";
  }

  private static String listed(List<String> items) {
    return String.join(" ;\n", items.stream().map(item -> "- " + Content.capital(item)).toList()) + ".";
  }

  private static List<String> articles(Content act) {
    List<String> articles = new ArrayList<>();
    if (act.does() != null) articles.add(act.does().sentence() + ".");
    if (act.matter() != null) articles.add("La Métropole approuve " + act.matter() + ".");
    if (act.money() != null) articles.add("Les crédits nécessaires sont inscrits au " + act.money() + ".");
    for (int i = 0; i < articles.size(); i++) articles.set(i, "Article " + (i + 1) + " :\n\n" + articles.get(i));
    return articles;
  }
}
