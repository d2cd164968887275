package vu.indexer.extract.imputation;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.text.Folded;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/** The budget, the year and the section of a budget line: "budget annexe de l'eau 2019", "exercices 2021 et suivants", "section d'investissement". */
final class BudgetHeads {
  private static final Phrases BUDGET = Phrases.of("budgets", "budget", "bp", "b.p.", "bs", "b.s.");
  private static final Phrases KINDS = Phrases.of("principal", "general", "primitif", "supplementaire", "communal", "municipal", "metropolitain",
      "departemental", "regional", "communautaire", "intercommunal", "syndical", "ville");
  private static final Phrases YEARLY = Phrases.of("de l'exercice", "pour l'exercice", "exercice", "de l'annee", "pour l'annee", "annee",
      "au titre de l'annee", "au titre de l'exercice", "de", "pour", ":");
  private static final Phrases FOLLOWING = Phrases.of("et suivants", "et suivant", "et suivantes", "et ulterieurs");
  private static final Phrases NAME_ENDS = Phrases.of("exercice", "exercices", "section", "en", "pour", "au", "aux", "a", "sur", "budget", "annee",
      "est", "sera", "seront", "sont", "qui");

  private static final Phrases MOVED =
      Phrases.of("en", "depense de", "depenses de", "recette de", "recettes de", "charge de", "credits de", "depense d'", "depenses d'",
          "recette d'", "recettes d'", "credits d'", "charges de", "budget de", "budget d'");
  private static final Phrases LOOSE = Phrases.of("et", "de", "du", "des", "la", "le", "les");

  private static final Openings HEADS = Openings.of(List.of("budget", "bp", "b.p.", "bs", "b.s.", "exercice", "section"));

  private final Folded f;

  BudgetHeads(Folded f) {
    this.f = f;
  }

  /** A budget, a year or a section at {@code p}, or null. */
  BudgetKey at(int p) {
    if (!HEADS.at(f, p)) return null;
    return switch (f.at(p)) {
      case 'b' -> budget(p);
      case 'e' -> exercice(p);
      case 's' -> section(p);
      default -> null;
    };
  }

  private BudgetKey budget(int p) {
    int end = BUDGET.at(f, p);
    if (end < 0) end = f.match(p, "budget");
    if (end < 0) return null;
    String name = null, section = null;
    int kind = KINDS.at(f, f.skipInParagraph(end));
    while (kind >= 0) {
      if (f.exact(f.skipInParagraph(end), "principal") >= 0) name = "principal";
      end = kind;
      kind = KINDS.at(f, f.skipInParagraph(end));
    }
    int q = f.skipInParagraph(end);
    int annexe = f.any(q, "annexes", "annexe");
    if (annexe >= 0) {
      end = annexName(annexe);
      name = f.original().substring(q, end).replaceAll("\\s+", " ");
    }
    int part = f.any(f.skipInParagraph(end), "de fonctionnement", "d'investissement");
    if (part >= 0) {
      section = f.any(f.skipInParagraph(end), "d'investissement") >= 0 ? "investissement" : "fonctionnement";
      end = part;
    }
    List<Integer> years = new ArrayList<>();
    end = owned(end, years);
    return new BudgetKey(BudgetSlot.BUDGET, name, section, years, p, end, false);
  }

  private int annexName(int at) {
    int p = at;
    for (int i = 0; i < 7; i++) {
      int q = f.skipInParagraph(p);
      int word = f.wordEndFrom(q);
      if (word == q || f.isDigit(q) || NAME_ENDS.at(f, q) >= 0 || BudgetSlot.at(f, q) != null) break;
      if (f.at(word) == '\'' && NAME_ENDS.at(f, word + 1) >= 0) break;
      if (f.at(word) == '\'' || f.at(word) == '-' && f.isLetter(word + 1)) word = f.wordEndFrom(word + 1);
      p = word;
    }
    while (p > at && LOOSE.startBefore(f, p) > at) p = f.back(LOOSE.startBefore(f, p));
    return p;
  }

  /** The year behind the name, "de la Ville de Paris" passed over; the end of the name when no year follows. */
  private int owned(int from, List<Integer> years) {
    int p = from;
    for (int i = 0; i < 8; i++) {
      int q = f.skipInParagraph(p);
      int to = years(q, years);
      if (to >= 0) return to;
      int word = f.wordEndFrom(q);
      if (f.at(word) == '\'') word++;
      if (word == q || f.isDigit(q) || q > f.skip(p) || NAME_ENDS.at(f, q) >= 0 && YEARLY.at(f, q) < 0 && f.any(q, "pour", "en") < 0
          || BudgetSlot.at(f, q) != null) return from;
      p = word;
    }
    return from;
  }

  private BudgetKey exercice(int p) {
    int end = f.any(p, "exercices", "exercice");
    if (end < 0) end = f.match(p, "exercice");
    if (end < 0) return null;
    int q = f.skipInParagraph(end);
    int kind = f.any(q, "budgetaires", "budgetaire", "comptable");
    if (kind >= 0) q = f.skipInParagraph(kind);
    int running = f.any(q, "en cours", "courant");
    if (running >= 0) return new BudgetKey(BudgetSlot.EXERCICE, null, p, running);
    while (f.at(q) == ':' || f.at(q) == '|' || f.at(q) == '-') q = f.skipInParagraph(q + 1);
    List<Integer> years = new ArrayList<>();
    int to = years(q, years);
    return to < 0 ? null : new BudgetKey(BudgetSlot.EXERCICE, null, null, years, p, to, false);
  }

  /** "de l'année 2004", "pour 2012": a year that only belongs to a budget named before. */
  BudgetKey yearly(int p) {
    int word = YEARLY.at(f, p);
    List<Integer> years = new ArrayList<>();
    int to = years(f.skipInParagraph(word >= 0 ? word : p), years);
    return to < 0 ? null : new BudgetKey(BudgetSlot.EXERCICE, null, null, years, p, to, false);
  }

  /** "2024", "2024 et 2025", "2021 à 2023", "2021 et suivants"; -1 when no year stands at {@code p}. */
  private int years(int p, List<Integer> years) {
    int end = year(p, years);
    while (end >= 0) {
      int following = FOLLOWING.at(f, f.skipInParagraph(end));
      if (following >= 0) return following;
      int q = f.skipInParagraph(end);
      if (f.at(q) == ',') q = f.skipInParagraph(q + 1);
      int range = f.any(q, "a", "au"), and = f.any(q, "et", "puis");
      if (range < 0 && and < 0 && f.at(f.skipInParagraph(end)) != ',') return end;
      int last = years.getLast();
      int next = year(f.skipInParagraph(Math.max(Math.max(range, and), q)), years);
      if (next < 0) return end;
      if (range >= 0) for (int year = last + 1; year < years.getLast() && year < last + 10; year++) years.add(years.size() - 1, year);
      end = next;
    }
    return end;
  }

  private int year(int p, List<Integer> years) {
    int q = p;
    while (f.isDigit(q)) q++;
    if (q - p != 4 || f.isLetter(q) || f.at(q) == '/' || f.at(q) == '-' && f.isDigit(q + 1)) return -1;
    int value = Integer.parseInt(f.slice(p, q));
    if (value < 1980 || value > 2060 || f.at(f.skip(q)) == '€' || f.any(f.skip(q), "euros", "francs") >= 0) return -1;
    if (!years.contains(value)) years.add(value);
    return q;
  }

  private BudgetKey section(int p) {
    int end = f.any(p, "section de", "section d'", "sections de", "section");
    if (end < 0) end = f.match(p, "section");
    if (end < 0) return null;
    int q = f.skipInParagraph(end);
    while (f.at(q) == ':' || f.at(q) == '|') q = f.skipInParagraph(q + 1);
    BudgetKey bare = bareSection(q);
    return bare == null ? null : new BudgetKey(BudgetSlot.SECTION, bare.value(), p, bare.end());
  }

  /** "en fonctionnement", "dépenses d'investissement": not "subvention de fonctionnement". */
  BudgetKey movedSection(int p) {
    char ch = f.at(p);
    return (ch == 'f' || ch == 'e' || ch == 'i') && MOVED.before(f, p) ? bareSection(p) : null;
  }

  /** "fonctionnement" alone: a key only inside a line. */
  BudgetKey bareSection(int p) {
    int running = f.any(p, "fonctionnement", "exploitation");
    if (running < 0 && f.at(p) == 'f') running = f.match(p, "fonctionnement");
    if (running >= 0) return new BudgetKey(BudgetSlot.SECTION, "fonctionnement", p, running);
    int investing = f.at(p) == 'i' ? f.match(p, "investissement") : -1;
    return investing < 0 ? null : new BudgetKey(BudgetSlot.SECTION, "investissement", p, investing);
  }
}
