package vu.indexer.extract.listing;

import java.util.List;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.model.Deliberation;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Whether a list of items gives money: by the words right above it, or by its own shape. */
final class ItemLead {
  /** In a list of what others pay these are payers. */
  private static final Phrases PUBLIC =
      Phrases.of(
          "ville", "commune", "departement", "region", "conseil regional", "conseil departemental", "conseil general", "caf",
          "caisse d'allocations familiales", "etat", "communaute", "metropole", "drac", "union europeenne", "agence");
  private static final Phrases GIVING =
      Phrases.of(
          "subvention", "subventions", "subventionnes", "aide", "aides", "association", "associations", "beneficiaire", "beneficiaires",
          "organisme", "organismes", "cotisation", "cotisations", "adhesion", "adhesions", "adhere", "adherer", "structure", "structures",
          "club", "clubs", "versement", "versements", "verser", "soutien", "soutenir", "attribue", "attribuees", "attribuer", "attribution",
          "allouer", "alloue", "allouees", "accorder", "accorde", "accordees", "octroi", "octroyer", "octroie", "attributions", "dossiers",
          "dotation",
          "dotations", "concours", "repartition", "repartie", "reparties", "titulaire", "titulaires", "attributaire", "attributaires",
          "avance", "avances", "participation", "participations", "sommes suivantes", "porteurs");
  private static final Phrases COMMUNES =
      Phrases.of(
          "communes", "commune", "communales", "communale", "communaux", "villages", "collectivites");
  private static final Phrases CLUBS = Phrases.of("association", "associations", "club", "clubs", "organismes", "structures");
  private static final Phrases COUNTING =
      Phrases.of(
          "tarif", "tarifs", "recette", "recettes", "plan de financement", "financement previsionnel", "echeancier", "echelonnement",
          "emprunt", "emprunts", "loyer", "loyers", "prix", "seuil", "seuils", "imputee", "imputees", "imputer", "impute", "inscrite",
          "inscrites", "preleve", "prelevee", "cout", "couts", "budget de l'operation", "se decompose", "decomposition", "se presente",
          "financeurs", "cofinancement", "caracteristiques", "lignes du pret", "redevance", "redevances", "baremes", "bareme");

  private static final String SUBSIDIES = "6574";

  private final Folded f;
  private final Deliberation act;

  ItemLead(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
  }

  /** Whether the words [from, to) say that money is given, and count nothing else. */
  boolean announces(int from, int to) {
    return stands(from, to, GIVING) && !stands(from, to, COUNTING);
  }

  /** Whether an item names who pays, as in a plan of financing. */
  boolean isPayer(Items.Item item) {
    return PUBLIC.at(f, item.name().start()) >= 0;
  }

  /** Whether what is listed behind the lead at {@code at} are communes. */
  boolean listsCommunes(int at) {
    return says(at, COMMUNES) && !says(at, CLUBS);
  }

  /** Whether a run of items whose lead stands at {@code from} gives money. */
  boolean gives(List<Items.Item> run, int from) {
    Items.Item first = run.getFirst();
    boolean sums = false;
    for (Items.Item item : run) sums |= SumPlace.next(f, item.span().start(), item.span().end()) >= 0;
    if (!sums) return false;
    boolean counted = says(from, COUNTING), gives = says(from, GIVING) || isSubsidyAccount(first);
    if (!gives && act.kindAt(from).equals("entete")) return false;
    boolean decided = act.kindAt(first.span().start()).equals("dispositif");
    if (first.holder()) return gives || run.size() >= 2 && decided;
    if (isPayer(first)) return gives;
    if (first.given()) return gives || run.size() >= 2 || !counted;
    int shaped = 0;
    for (Items.Item item : run) if (NameShapes.likely(f, item.name().start()) >= 0) shaped++;
    if (counted) return gives && shaped * 2 >= run.size() && shaped > 0;
    return gives || run.size() >= 2 && (decided || shaped * 2 >= run.size());
  }

  /** "6574-313 – La Ronde – 100 000 F": before the name the account of subsidies to private bodies. */
  private boolean isSubsidyAccount(Items.Item item) {
    return f.find(SUBSIDIES, item.span().start(), item.name().start()) >= 0;
  }

  /** Whether one of {@code words} stands in the words right above a list. */
  private boolean says(int at, Phrases words) {
    int end = f.back(Math.max(0, ItemLines.lineStart(f, at)));
    int start = end;
    while (start > 0 && end - start < 330 && !blankAbove(start)
        && !(f.at(start - 1) == '.' && f.isSpace(start) && end - start > 30)) start--;
    return stands(start, end, words);
  }

  private boolean stands(int from, int to, Phrases words) {
    for (int p = from; p < to; p++) if (f.wordStart(p) && words.at(f, p) >= 0) return true;
    return false;
  }

  private boolean blankAbove(int at) {
    int breaks = 0;
    for (int p = at - 1; p >= 0 && f.isSpace(p) && f.at(at - 1) == '\n'; p--) if (f.at(p) == '\n') breaks++;
    return breaks >= 2;
  }
}
