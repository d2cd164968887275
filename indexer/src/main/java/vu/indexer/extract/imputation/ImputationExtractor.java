package vu.indexer.extract.imputation;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.text.Folded;
import vu.indexer.text.Openings;

/**
 * Budget lines: "budget principal 2025, section de fonctionnement, chapitre 011, nature 6281, fonction 020", keys in any order. A
 * line needs two keys with codes, or one beside a budget or behind words that enter credits; "article 6574" is an account there.
 */
public final class ImputationExtractor {
  /** What every line begins with, but for a pair of codes. */
  private static final Openings HEADS =
      Openings.of(
          List.of(
              "chap", "ch.", "ch ", "nature", "nat", "compte", "cpte", "c/", "fonction", "fct", "fonc", "sous-fonction", "sous fonction",
                  "s/fonction", "sous-rubrique", "rubrique", "rub", "ope", "op.", "article", "art.", "art ", "art/", "programme",
              "prog.", "mission", "budget", "bp ", "b.p.", "bs ", "b.s.", "exercice", "section", "fonctionnement", "exploitation", "investissement",
                  "imputation", "i.b.", "rubrique", "code fonction"));
  private static final int BEFORE = 130;
  /** How words begin that enter a sum in the budget. */
  private static final String[] CREDITS = {"imput", "inscri", "prelev", "credit", "encaiss", "debit", "mandat", "budget", "recette", "depense",
      "constat"};

  private final Folded f;
  private final BudgetHeads heads;
  private final BudgetLineReader reader;
  private final BudgetColumns columns;

  public ImputationExtractor(Folded f) {
    this.f = f;
    this.heads = new BudgetHeads(f);
    this.reader = new BudgetLineReader(f, new BudgetKeys(f), heads);
    this.columns = new BudgetColumns(f);
  }

  /** The budget lines in the order of the text, none over another. No text makes it throw. */
  public List<Found<Imputation>> extract() {
    List<Found<Imputation>> found = new ArrayList<>();
    int from = 0;
    int[] words = f.words();
    for (int k = 0; k < words.length; k++) {
      int p = words[k];
      if (!HEADS.opens(f, k) && !(f.isDigit(p) && joined(p)) || p < from) continue;
      BudgetLine line = reader.read(p);
      if (line == null) {
        from = Math.max(from, columns.read(p, found));
      } else if (line.holds(true) && (line.holds(false) || credited(line.start()) || line.has(BudgetSlot.NATURE) && enclosed(line))) {
        found.addAll(line.found(sectionBefore(line.start())));
        from = line.end();
      }
    }
    return found;
  }

  /** "011-…", "65/…": most numbers are not joined to another. */
  private boolean joined(int p) {
    char two = f.at(p + 2), three = f.at(p + 3);
    return two == '-' || two == '/' || f.isDigit(p + 2) && (three == '-' || three == '/');
  }

  /** Whether the words of the sentence before {@code at} enter a sum: "la dépense sera imputée au …". */
  private boolean credited(int at) {
    for (int p = at - 1; p > at - BEFORE && !ends(p); p--) {
      if (!f.wordStart(p)) continue;
      for (String word : CREDITS) if (begins(p, word)) return true;
    }
    return false;
  }

  /** "(compte 28031)": an account and no more in brackets. */
  private boolean enclosed(BudgetLine line) {
    return f.at(line.start() - 1) == '(' && f.at(f.skip(line.end())) == ')';
  }

  /** "La dépense de fonctionnement en résultant sera imputée au budget principal…": the section of a line that names none. */
  private String sectionBefore(int at) {
    for (int p = at - 1; p > at - BEFORE && !ends(p); p--) {
      if (!f.wordStart(p) || f.at(p) != 'f' && f.at(p) != 'i') continue;
      BudgetKey section = heads.movedSection(p);
      if (section != null) return section.value();
    }
    return null;
  }

  /** A sentence or a paragraph ends at {@code p}. */
  private boolean ends(int p) {
    char ch = f.at(p);
    return p <= 0 || ch == ';' || ch == '\n' && (f.at(p - 1) == '\n' || f.at(p - 1) == '\r')
        || ch == '.' && f.isSpace(p + 1) && f.isLetter(p - 1) && f.isLetter(p - 2);
  }

  private boolean begins(int p, String word) {
    for (int i = 0; i < word.length(); i++) if (f.at(p + i) != word.charAt(i)) return false;
    return true;
  }
}
