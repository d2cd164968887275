package vu.indexer.extract.imputation;

import java.util.Arrays;
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
  /**
   * "sous-chapitre 959-10", "ligne de crédits 2390", "subvention 202615": codes of one house, passed over. Before the slots whose names
   * they hold.
   */
  AUTRE(
      new String[] {},
      "sous-chapitre", "sous chapitre", "ligne de credits", "ligne de credit", "ligne budgetaire", "lignes", "ligne", "enveloppe",
      "code service", "service", "subvention", "activite", "action", "gestionnaire", "autorisation de programme",
      "autorisation d'engagement", "centre de cout", "ap", "ae"),
  CHAPITRE(
      new String[] {"chapitre"},
      "chapitre budgetaire", "chapitre fonctionnel", "chapitre globalise", "chapitres", "chapitre", "chap.", "chap", "ch.", "ch"),
  NATURE(
      new String[] {"nature", "compte"},
      "nature budgetaire", "nature comptable", "nature de depense", "natures", "nature", "natrue", "nat.", "nat", "comptes",
      "compte budgetaire", "compte par nature", "compte nature", "compte d'imputation", "compte", "cpte.", "cpte", "c/",
      "article budgetaire", "articles budgetaires", "article comptable", "article par nature", "article nature", "article/nature",
      "art. budgetaire"),
  ARTICLE(new String[] {"article"}, "articles", "article", "art.", "art"),
  /** "rubrique 33" at Paris; "sous-fonction 311". Before the function. */
  RUBRIQUE(
      new String[] {"rubrique"},
      "sous-fonction", "sous fonction", "s/fonction", "rubrique fonctionnelle", "sous-rubrique", "sous rubrique", "rubriques", "rubrique",
      "rub.", "rub"),
  FONCTION(
      new String[] {"fonction"},
      "fonctions", "fonction", "code fonctionnel", "code fonction", "fonct.", "fonct", "fonc.", "fonc", "fct.", "fct", "f."),
  OPERATION(
      new String[] {"operation"},
      "operation d'equipement", "operation d'investissement", "operation de fonctionnement", "operation budgetaire", "operation recurrente",
      "operations", "operation", "ope.", "op."),
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

  /** A name as it is printed; {@code third} is its third character, a space when it has none. */
  private record Printed(String words, char third, BudgetSlot slot) {
    static Printed of(String words, BudgetSlot slot) {
      return new Printed(words, words.length() > 2 ? words.charAt(2) : ' ', slot);
    }

    /** False when the third character of a word shows that this name does not stand there. */
    boolean mayStand(char seen) {
      return seen == third || third < 'a' || seen < 'a' || seen > 'z';
    }
  }

  private static final int WIDTH = 128;
  private static final Printed[] NONE = {};
  /** The names of all slots by their first two characters, and those read through damage by their first one. */
  private static final Printed[][] PRINTED = new Printed[WIDTH * WIDTH][], DAMAGED = new Printed[WIDTH][];

  static {
    for (BudgetSlot slot : CODED) {
      for (String words : slot.printed) add(PRINTED, words.charAt(0) * WIDTH + words.charAt(1), Printed.of(words, slot));
      for (String words : slot.damaged) add(DAMAGED, words.charAt(0), Printed.of(words, slot));
    }
  }

  private static void add(Printed[][] names, int place, Printed name) {
    Printed[] before = names[place] == null ? NONE : names[place];
    names[place] = Arrays.copyOf(before, before.length + 1);
    names[place][before.length] = name;
  }

  /** A slot whose name stands in the text, and where the name ends. */
  record Name(BudgetSlot slot, int end) {}

  /** The name of a coded slot at {@code p}, or null. */
  static Name at(Folded f, int p) {
    if (!HEADS.at(f, p)) return null;
    char first = f.at(p), second = f.at(p + 1), third = f.at(p + 2);
    if (first >= WIDTH) return null;
    Printed[] here = second < WIDTH ? PRINTED[first * WIDTH + second] : null;
    if (here != null) {
      for (Printed name : here) {
        int end = name.mayStand(third) ? f.exact(p, name.words) : -1;
        if (end >= 0) return new Name(name.slot, end);
      }
    }
    if (DAMAGED[first] == null) return null;
    for (Printed name : DAMAGED[first]) {
      int end = f.isWord(p + name.words.length()) ? -1 : f.match(p, name.words);
      if (end >= 0) return new Name(name.slot, end);
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
