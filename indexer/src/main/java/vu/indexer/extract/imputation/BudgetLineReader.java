package vu.indexer.extract.imputation;

import java.util.List;
import vu.indexer.extract.words.Words;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Reads the keys of one budget line, over the words that may stand between them, and knows where the next line begins. */
final class BudgetLineReader {
  private static final int REACH = 90;
  private static final int STRANGERS = 9;
  /** No line has more keys. */
  private static final int MOST = 14;
  /** Words that stand between two keys of the same line. */
  private static final Phrases FILLERS =
      Phrases.of(
          "de l'", "du", "de la", "de", "le", "la", "l'", "au", "a l'", "a la", "a", "en", "sur", "n", "les", "des", "aux", "codes", "code", "d'",
              "sous", "ville de paris", "metropole", "cours", "ville", "commune", "ligne", "lignes",
          "service", "credits", "imputation", "budgetaire", "depenses", "depense", "dont", "par", "paris", "annees", "meme", "titre", "par nature",
              "cle", "numero");
  /** Words that join two keys or two lines. */
  private static final Phrases JOINTS = Phrases.of("et", "pour", "sera", "seront", "recettes", "recette");
  /** Where money goes to or comes from: another line. */
  private static final Phrases TRANSFERS = Phrases.of("vers", "depuis", "virement", "au credit", "au debit", "en contrepartie", "d'une part",
      "d'autre part", "a destination");
  /** Words that open another clause of the act. */
  private static final Phrases CLAUSES =
      Phrases.of(
          "vu", "considerant", "attendu", "decide", "decident", "delibere", "approuve", "autorise", "dit que", "precise que", "monsieur", "madame",
              "article", "articles", "visa", "adopte", "le maire", "le president", "m.", "mme", "la presente",
          "le conseil");
  private static final Phrases OF_YEAR = Phrases.of("de l'annee", "pour l'annee", "annee", "au titre de l'annee");
  private static final Phrases TO = Phrases.of("au", "aux", "sur le", "sur les", "le", "et le");

  private final Folded f;
  private final BudgetKeys keys;
  private final BudgetHeads heads;
  private final FurtherAccounts accounts;
  /** Where the gap walked last ended, and whether it was far. */
  private boolean far;

  BudgetLineReader(Folded f, BudgetKeys keys, BudgetHeads heads) {
    this.f = f;
    this.keys = keys;
    this.heads = heads;
    this.accounts = new FurtherAccounts(f);
  }

  /** The line that opens at {@code start}, or null when no key stands there. */
  BudgetLine read(int start) {
    List<BudgetKey> opening = opening(start);
    if (opening.isEmpty()) return null;
    BudgetLine line = new BudgetLine();
    for (BudgetKey key : opening) add(line, key);
    if (!line.numbered() && !figureNear(line.end())) return null;
    int next = start;
    while (line.size() < MOST && (next = gap(line, line.end())) >= 0) {
      List<BudgetKey> found = inside(line, next);
      if (repeats(line, found)) return cut(line, found.getFirst());
      for (BudgetKey key : found) add(line, key == found.getFirst() ? key.after(far) : key);
    }
    return line.withoutLooseEnds();
  }

  private void add(BudgetLine line, BudgetKey key) {
    line.add(key);
    if (key.slot().account()) line.addFurther(accounts.behind(key));
  }

  /** Most budgets and sections have no code behind them. */
  private boolean figureNear(int start) {
    int end = Math.min(f.length(), start + REACH);
    for (int i = start; i < end; i++) if (f.isDigit(i)) return true;
    return false;
  }

  private List<BudgetKey> opening(int p) {
    if (f.isDigit(p)) return keys.joined(p);
    List<BudgetKey> series = f.at(p) == 'i' ? keys.afterImputation(p) : List.of();
    if (!series.isEmpty()) return series;
    BudgetKey head = heads.at(p);
    if (head == null) head = heads.movedSection(p);
    if (head != null) return List.of(head);
    BudgetKey key = keys.at(p);
    return key == null || key.slot() == BudgetSlot.FONCTION && f.at(p + 1) == '.' ? List.of() : List.of(key);
  }

  private List<BudgetKey> inside(BudgetLine line, int p) {
    if (f.isDigit(p)) {
      List<BudgetKey> joined = line.numbered() ? keys.joined(p) : keys.parted(p);
      if (!joined.isEmpty()) return joined;
    }
    BudgetKey key = heads.at(p);
    if (key == null) key = heads.movedSection(p);
    if (key == null && !f.isLetter(f.back(p) - 1)) key = heads.bareSection(p);
    if (key == null) key = keys.at(p);
    if (key == null && !line.dated() && dates(line, p)) key = heads.yearly(p);
    return key == null ? List.of() : List.of(key);
  }

  /** Whether a year at {@code p} can be that of the line: "budget de la Ville de 2007", "nature 6574, pour l'année 2007". */
  private boolean dates(BudgetLine line, int p) {
    if (line.has(BudgetSlot.BUDGET)) return !f.isDigit(p) || Words.before(f, p, "de");
    return line.numbered() && OF_YEAR.at(f, p) >= 0;
  }

  /** The place of the next key within reach, fillers and a few strangers passed over; -1 when the line ends. */
  private int gap(BudgetLine line, int from) {
    int p = from, strangers = 0;
    far = false;
    while (p - from < REACH) {
      int q = f.skipInParagraph(p);
      char ch = f.at(q);
      if (ch == '\n') return -1;
      if (ch == '.' && f.isSpace(q + 1)) {
        int next = f.skip(q + 1);
        return sameLine(q, next) && f.isUpper(next) && fresh(line, next, strangers > 0) ? next : -1;
      }
      if (f.isWord(q) && !inside(line, q).isEmpty()) return q;
      int over = subdivision(line, q);
      if (over < 0 && (TRANSFERS.at(f, q) >= 0 && line.numbered() || CLAUSES.at(f, q) >= 0)) return -1;
      if (over < 0) over = passed(line, q);
      if (over < 0) {
        over = f.wordEndFrom(q);
        if (over == q && ch == '€') over++;
        if (over == q || strangers++ >= STRANGERS || isHeading(line, q, over)) return -1;
        far = true;
      }
      p = over;
    }
    return -1;
  }

  /** The end of "article 921-1211" behind "chapitre 921": a part of the chapter and no account; -1 for anything else. */
  private int subdivision(BudgetLine line, int q) {
    int article = f.at(q) == 'a' && line.has(BudgetSlot.CHAPITRE) ? f.exact(q, "article") : -1;
    if (article < 0) return -1;
    int chapter = f.exact(f.skipInParagraph(article), line.value(BudgetSlot.CHAPITRE));
    return chapter >= 0 && f.at(chapter) == '-' && f.isDigit(chapter + 1) ? f.wordEndFrom(chapter + 1) : -1;
  }

  private boolean sameLine(int from, int to) {
    for (int i = from; i < to; i++) if (f.at(i) == '\n') return false;
    return true;
  }

  /**
   * "Chapitre 65 : Autres charges. Article 6574": behind a full stop the line goes on with a new key; behind other words too, with an account of its
   * chapter.
   */
  private boolean fresh(BudgetLine line, int p, boolean strangers) {
    List<BudgetKey> found = inside(line, p);
    if (found.isEmpty() || repeats(line, found) || found.getFirst().slot() == BudgetSlot.BUDGET) return false;
    BudgetKey key = found.getFirst();
    return !strangers || key.slot().account() && line.has(BudgetSlot.CHAPITRE) && BudgetCodes.agree(line.value(BudgetSlot.CHAPITRE), key.value());
  }

  /** The end of a filler, a sign or a label in quotes at {@code q}; -1 when a stranger stands there. */
  private int passed(BudgetLine line, int q) {
    char ch = f.at(q);
    if (ch == ';') far = true;
    if (ch == '"') {
      int close = q + 1;
      while (close - q < 90 && f.at(close) != '"' && f.at(close) != '\n') close++;
      return f.at(close) == '"' ? close + 1 : q + 1;
    }
    if (",-:()/;°|+>.[]".indexOf(ch) >= 0) return q + 1;
    int joint = JOINTS.at(f, q);
    if (joint >= 0) {
      far |= line.numbered();
      return joint;
    }
    return FILLERS.at(f, q);
  }

  /** A word in capitals opens something else, unless the line itself is printed so; a code with digits is only unknown. */
  private boolean isHeading(BudgetLine line, int from, int to) {
    if (to - from <= 4 || f.isUpper(line.start() + 1)) return false;
    for (int i = from; i < to; i++) if (f.isDigit(i) || !f.isUpper(i)) return false;
    return true;
  }

  /** A key met twice opens another line, and so does another budget after the codes. */
  private boolean repeats(BudgetLine line, List<BudgetKey> found) {
    for (BudgetKey key : found) {
      if (key.slot() == BudgetSlot.BUDGET && line.numbered() && line.has(BudgetSlot.BUDGET) && TO.before(f, key.start())) return true;
      if (key.slot().numbered() && line.has(key.slot())) return true;
      if (key.slot() == BudgetSlot.SECTION && line.numbered() && line.section() != null && !line.section().equals(key.value())) return true;
    }
    return false;
  }

  /** The line without the keys that belong to the next one: those behind the last words that part keys, unless the same order begins anew. */
  private BudgetLine cut(BudgetLine line, BudgetKey repeated) {
    int at = line.size(), last = at - 1;
    if (!far && last > 0 && line.key(last).far() && line.key(last).slot() == BudgetSlot.CHAPITRE && repeated.slot().account())
      return line.first(last).withoutLooseEnds();
    if (!far && repeated.slot() != line.opening() && repeated.slot().numbered()) {
      for (int k = line.size() - 1; k > 0; k--) {
        if (!line.key(k).far() || !line.first(k).numbered()) continue;
        at = k;
        break;
      }
    }
    return line.first(at).withoutLooseEnds();
  }
}
