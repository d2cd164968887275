package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/**
 * Budget lines: "budget principal 2025, section de fonctionnement, chapitre 011, nature 6281, fonction 020", keys in any order. A
 * line needs two keys with numbers, or one beside a budget; "article 6574" is an account here because keys of a budget stand near.
 */
final class ImputationExtractor {
  private static final String[] FILLERS = {
    ";", "et", "de l'", "du", "de la", "de", "le", "la", "l'", "au", "a l'", "a la", "a", "en", "sur", "n°", "les", "des", "aux", "code", "codes", "pour", "d'", "sous", "ville de paris", "metropole", "cours",
    "ville", "commune", "ligne", "lignes", "service", "credits", "imputation", "budgetaire", "depenses", "recettes", "dont", "par", "sera", "seront", "paris", "annees"
  };
  private static final int REACH = 90;

  private final Folded f;

  ImputationExtractor(Folded f) {
    this.f = f;
  }

  List<Found<Imputation>> extract() {
    List<Found<Imputation>> found = new ArrayList<>();
    int p = 0;
    while (p < f.length()) {
      if (!f.wordStart(p)) {
        p++;
        continue;
      }
      Line line = line(p);
      if (line == null) {
        p = f.wordEndFrom(p);
        continue;
      }
      found.add(line.found());
      p = line.end;
    }
    return found;
  }

  private final class Line {
    private int start = -1;
    private int end = -1;
    private final List<Integer> exercices = new ArrayList<>();
    private String budget, section, chapitre, nature, fonction, rubrique, operation, programme, article;
    private int keys;
    private boolean budgetWord;

    /** Reads one key at {@code p}; the offset behind it, or -1. */
    private int key(int p) {
      switch (f.at(p)) {
        case 'b':
          return budget(p);
        case 'e':
          return exercice(p);
        case 's':
          return section(p);
        case 'c':
          return numbered(p, "chapitre", "chap.", "chap", "compte", "comptes", "chapitres");
        case 'n':
          return numbered(p, "nature budgetaire", "nature comptable", "nature", "natures");
        case 'f':
          int fonction = numbered(p, "fonction", "fonctions", "fct", "fonct.", "fonct");
          return fonction >= 0 ? fonction : section(p);
        case 'r':
          return numbered(p, "rubrique", "rubriques");
        case 'o':
          return numbered(p, "operation", "operations");
        case 'a':
          return numbered(p, "article", "articles", "art.");
        case 'p':
          return numbered(p, "programme");
        case 'm':
          return numbered(p, "mission");
        case 'i':
          return section(p);
        default:
          return -1;
      }
    }

    /** "011-6281": chapter and account, joined. */
    private int pair(int p) {
      int dash = p;
      while (f.isDigit(dash)) dash++;
      int stop = dash + 1;
      while (f.isDigit(stop)) stop++;
      if (dash - p != 3 || f.at(dash) != '-' || stop - dash < 5 || stop - dash > 7 || f.isWord(stop) || f.at(p) != '0') return -1;
      chapitre = f.slice(p, dash);
      nature = f.slice(dash + 1, stop);
      keys += 2;
      return stop;
    }

    private int budget(int p) {
      int end = f.any(p, "budget");
      if (end < 0) return -1;
      int q = f.skipInParagraph(end);
      int kind = f.any(q, "principal", "general", "primitif", "supplementaire", "communal", "metropolitain");
      if (kind >= 0 && budget == null) budget = f.exact(q, "principal") >= 0 ? "principal" : null;
      int annexe = f.exact(q, "annexe");
      if (annexe >= 0) {
        kind = annexName(annexe);
        budget = f.original().substring(q, kind).replaceAll("\\s+", " ");
      }
      int section = f.any(q, "de fonctionnement", "d'investissement");
      if (section >= 0) {
        this.section = f.exact(q, "d'investissement") >= 0 ? "investissement" : "fonctionnement";
        kind = section;
      }
      budgetWord = true;
      int last = kind >= 0 ? kind : end;
      int year = year(f.skipInParagraph(last));
      return year >= 0 ? year : last;
    }

    private int annexName(int at) {
      int p = at;
      for (int i = 0; i < 6; i++) {
        int q = f.skipInParagraph(p);
        int word = f.wordEndFrom(q);
        if (word == q || f.isDigit(q) || key0(q) || f.any(q, "exercice", "en", "pour", "au", "a") >= 0) break;
        p = word;
      }
      return p;
    }

    private boolean key0(int q) {
      return f.any(q, "chapitre", "nature", "fonction", "section", "operation", "article", "compte") >= 0;
    }

    private int exercice(int p) {
      int end = f.any(p, "exercices", "exercice");
      if (end < 0) return -1;
      int q = f.skipInParagraph(end);
      int running = f.any(q, "en cours", "courant");
      if (running >= 0) return running;
      int budgetary = f.any(q, "budgetaire");
      int year = year(f.skipInParagraph(budgetary >= 0 ? budgetary : end));
      if (year < 0) return end;
      while (true) {
        int r = f.skipInParagraph(year);
        if (f.at(r) == ',') r = f.skip(r + 1);
        int and = f.any(r, "et", "a");
        int next = year(f.skipInParagraph(and >= 0 ? and : r));
        if (next < 0 || and < 0 && f.at(f.skipInParagraph(year)) != ',') return year;
        year = next;
      }
    }

    private int year(int p) {
      int q = p;
      while (f.isDigit(q)) q++;
      if (q - p != 4 || f.isLetter(q) || f.at(q) == '/' || f.at(q) == '-' && f.isDigit(q + 1)) return -1;
      int value = Integer.parseInt(f.slice(p, q));
      if (value < 1980 || value > 2060) return -1;
      if (!exercices.contains(value)) exercices.add(value);
      return q;
    }

    /** "budget de fonctionnement de la Ville de 2007". */
    private int budgetYear(int q) {
      return budgetWord && exercices.isEmpty() && Words.before(f, q, "de") ? year(q) : -1;
    }

    private int section(int p) {
      int end = f.any(p, "section de", "section d'", "section", "sections");
      int q = f.skipInParagraph(end >= 0 ? end : p);
      int kind = f.any(q, "fonctionnement", "investissement", "exploitation");
      if (kind < 0 || end < 0 && !Words.beforeAny(f, p, "de", "d'", "en") && keys == 0 && !budgetWord) return -1;
      if (section == null) section = f.exact(q, "investissement") >= 0 ? "investissement" : "fonctionnement";
      return kind;
    }

    private int numbered(int p, String... names) {
      int end = f.any(p, names);
      if (end < 0) return -1;
      int q = f.skipInParagraph(end);
      while (f.at(q) == ':' || f.at(q) == '°') q = f.skipInParagraph(q + 1);
      int mark = f.any(q, "n°", "numero", "n° :");
      if (mark < 0 && f.at(q) == 'n' && f.at(q + 1) == '°') mark = q + 2;
      if (mark >= 0) q = f.skipInParagraph(mark);
      int stop = code(q, f.slice(p, end));
      if (stop < 0 || repeats(f.slice(p, end)) || opensArticle(p, stop)) return -1;
      set(f.slice(p, end), f.original().substring(q, stop).replace(" ", ""));
      keys++;
      return stop;
    }

    /** A key met twice opens another line. */
    private boolean repeats(String name) {
      if (name.startsWith("chap")) return chapitre != null;
      if (name.startsWith("nature") || name.startsWith("compte")) return nature != null;
      if (name.startsWith("fonct") || name.equals("fct")) return fonction != null;
      if (name.startsWith("rubrique")) return rubrique != null;
      if (name.startsWith("operation")) return operation != null;
      return name.startsWith("art") ? article != null : programme != null;
    }

    /** "Article 3 : d'imputer la dépense" is an article of the act. */
    private boolean opensArticle(int p, int stop) {
      int q = f.skip(stop);
      boolean account = stop - p > 3 && f.isDigit(stop - 3) && f.isDigit(stop - 1) && f.isDigit(stop - 2);
      return !account && f.at(p) == 'a' && keys == 0 && !budgetWord && (f.at(q) == ':' || f.at(q) == '-' && f.isSpace(q + 1) || f.at(q) == '.');
    }

    /** A code; an account of six digits may be printed in two groups. */
    private int code(int q, String name) {
      int p = q;
      boolean digit = false;
      while (f.isWord(p) || (f.at(p) == '-' || f.at(p) == '.') && f.isWord(p + 1) && p > q && f.isDigit(p - 1)) {
        digit |= f.isDigit(p);
        p++;
      }
      boolean account = name.startsWith("compte") || name.startsWith("nature");
      if (account && p - q == 3 && f.at(p) == ' ' && f.isDigit(p + 1) && f.isDigit(p + 2) && f.isDigit(p + 3) && !f.isWord(p + 4) && f.isDigit(q)) return p + 4;
      return digit && p - q <= 14 ? p : -1;
    }

    private void set(String name, String code) {
      if (name.startsWith("chap")) chapitre = chapitre == null ? code : chapitre;
      else if (name.startsWith("nature") || name.startsWith("compte")) nature = nature == null ? code : nature;
      else if (name.startsWith("fonct") || name.equals("fct")) fonction = fonction == null ? code : fonction;
      else if (name.startsWith("rubrique")) rubrique = rubrique == null ? code : rubrique;
      else if (name.startsWith("operation")) operation = operation == null ? code : operation;
      else if (name.startsWith("art")) article = article == null ? code : article;
      else programme = programme == null ? code : programme;
    }

    private boolean holds() {
      int numbers = (chapitre != null ? 1 : 0) + (nature != null ? 1 : 0) + (fonction != null ? 1 : 0) + (rubrique != null ? 1 : 0) + (operation != null ? 1 : 0);
      if (article != null && (numbers > 0 || budgetWord)) numbers++;
      if (keys == 2 && chapitre != null && nature != null && f.isDigit(start) && fonction == null && rubrique == null && !budgetWord) return false;
      boolean roman = chapitre != null && chapitre.chars().noneMatch(Character::isDigit);
      return !roman && (numbers >= 2 || numbers >= 1 && (budgetWord || section != null || !exercices.isEmpty()));
    }

    private Found<Imputation> found() {
      String account = nature != null ? nature : article;
      String function = fonction != null ? fonction : rubrique;
      Imputation imputation = new Imputation(exercices, budget, section, chapitre, account, function, operation, programme);
      return new Found<>(imputation, new Span(start, end), "imputation.cles", keys >= 2 ? 0.97 : 0.85);
    }
  }

  private Line line(int start) {
    Line line = new Line();
    int p = f.isDigit(start) ? line.pair(start) : line.key(start);
    if (p < 0) return null;
    line.start = start;
    line.end = p;
    while (true) {
      int next = nextKey(line, p);
      if (next < 0) break;
      p = next;
      line.end = p;
    }
    return line.holds() ? line : null;
  }

  /** The end of the next key within reach, fillers and one unknown code passed over; -1 when the line ends. */
  private int nextKey(Line line, int from) {
    int p = from;
    int unknown = 0;
    while (p - from < REACH) {
      int q = f.skipInParagraph(p);
      if (f.at(q) == '\n') return -1;
      if (f.at(q) == '.' && f.isSpace(q + 1)) return -1;
      int key = f.isLetter(q) ? line.key(q) : line.budgetYear(q);
      if (key >= 0) return key;
      int filler = filler(q);
      if (filler > q) {
        p = filler;
        continue;
      }
      int word = f.wordEndFrom(q);
      if (word == q || unknown++ >= 9 || isHeading(q, word)) return -1;
      p = word;
    }
    return -1;
  }

  /** A word in capitals opens something else; a code with digits is only unknown. */
  private boolean isHeading(int from, int to) {
    for (int i = from; i < to; i++) if (f.isDigit(i) || !f.isUpper(i)) return false;
    return to - from > 4;
  }

  private int filler(int q) {
    char ch = f.at(q);
    if (ch == ',' || ch == '-' || ch == ':' || ch == '(' || ch == ')' || ch == '"' || ch == '/' || ch == '°') return q + 1;
    int end = f.any(q, FILLERS);
    return end >= 0 ? end : q;
  }
}
