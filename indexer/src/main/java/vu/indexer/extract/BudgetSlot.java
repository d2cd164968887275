package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vu.indexer.text.Folded;
import vu.indexer.text.Openings;

/** The parts of a budget line, each with the names clerks print before its code. */
enum BudgetSlot {
  /** "budget principal 2024", "BP 2024". */
  BUDGET,
  /** "exercice 2024", "exercices 2024 et suivants". */
  EXERCICE,
  /** "section d'investissement". */
  SECTION,
  /** "sous-chapitre 959-10", "ligne de crédits 2390", "subvention 202615": codes of one house, passed over. Before the slots whose names they hold. */
  AUTRE(
      new String[] {},
      "sous-chapitre", "sous chapitre", "ligne de credits", "ligne de credit", "ligne budgetaire", "lignes", "ligne", "enveloppe", "code service", "service", "subvention", "activite", "action", "gestionnaire",
      "autorisation de programme", "autorisation d'engagement", "centre de cout", "ap", "ae"),
  CHAPITRE(new String[] {"chapitre"}, "chapitre budgetaire", "chapitre fonctionnel", "chapitre globalise", "chapitres", "chapitre", "chap.", "chap", "ch.", "ch"),
  NATURE(
      new String[] {"nature", "compte"},
      "nature budgetaire", "nature comptable", "nature de depense", "natures", "nature", "natrue", "nat.", "nat", "comptes", "compte budgetaire", "compte par nature", "compte nature", "compte d'imputation", "compte", "cpte.", "cpte", "c/",
      "article budgetaire", "articles budgetaires", "article comptable", "article par nature", "article nature", "article/nature", "art. budgetaire"),
  ARTICLE(new String[] {"article"}, "articles", "article", "art.", "art"),
  /** "rubrique 33" at Paris; "sous-fonction 311". Before the function. */
  RUBRIQUE(new String[] {"rubrique"}, "sous-fonction", "sous fonction", "s/fonction", "rubrique fonctionnelle", "sous-rubrique", "sous rubrique", "rubriques", "rubrique", "rub.", "rub"),
  FONCTION(new String[] {"fonction"}, "fonctions", "fonction", "code fonctionnel", "code fonction", "fonct.", "fonct", "fonc.", "fonc", "fct.", "fct", "f."),
  OPERATION(new String[] {"operation"}, "operation d'equipement", "operation d'investissement", "operation de fonctionnement", "operation budgetaire", "operation recurrente", "operations", "operation", "ope.", "op."),
  PROGRAMME(new String[] {"programme"}, "programme", "prog.", "mission", "sous-politique", "sous politique");

  private static final BudgetSlot[] CODED = {AUTRE, CHAPITRE, NATURE, ARTICLE, RUBRIQUE, FONCTION, OPERATION, PROGRAMME};

  /** What the names begin with. */
  private static final Openings HEADS = Openings.of(Stream.of(CODED).flatMap(slot -> Stream.of(slot.printed)).toList());

  /** Names that are read through the damage of a scan too. */
  private final String[] damaged;
  private final String[] printed;

  BudgetSlot() {
    this(new String[] {}, "\u0001");
  }

  BudgetSlot(String[] damaged, String... names) {
    this.damaged = damaged;
    this.printed = names;
  }

  /** A name as it is printed, with its second letter. */
  private record Printed(String words, char second, BudgetSlot slot) {}

  /** The names of all slots by their first letter. */
  private static final Printed[][] PRINTED = new Printed[128][];

  static {
    for (char first = 'a'; first <= 'z'; first++) {
      List<Printed> names = new ArrayList<>();
      for (BudgetSlot slot : CODED) for (String words : slot.printed) if (words.charAt(0) == first) names.add(new Printed(words, words.charAt(1), slot));
      if (!names.isEmpty()) PRINTED[first] = names.toArray(Printed[]::new);
    }
  }

  /** A slot whose name stands in the text, and where the name ends. */
  record Name(BudgetSlot slot, int end) {}

  /** The name of a coded slot at {@code p}, or null. */
  static Name at(Folded f, int p) {
    if (!HEADS.at(f, p)) return null;
    Printed[] here = f.at(p) < PRINTED.length ? PRINTED[f.at(p)] : null;
    if (here == null) return null;
    for (Printed name : here) {
      int end = f.at(p + 1) == name.second ? f.exact(p, name.words) : -1;
      if (end >= 0) return new Name(name.slot, end);
    }
    for (BudgetSlot slot : CODED) {
      for (String name : slot.damaged) {
        if (f.at(p) != name.charAt(0) || f.isWord(p + name.length())) continue;
        int end = f.match(p, name);
        if (end >= 0) return new Name(slot, end);
      }
    }
    return null;
  }

  /** Chapter, account, function, operation, programme: what a code is printed for. */
  boolean numbered() {
    return ordinal() >= CHAPITRE.ordinal();
  }

  boolean account() {
    return this == NATURE || this == ARTICLE;
  }
}
