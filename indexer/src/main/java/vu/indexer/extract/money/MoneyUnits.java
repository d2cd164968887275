package vu.indexer.extract.money;

import java.math.BigDecimal;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Montant.Monnaie;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** The unit of a sum: "€", "euros", "k€", "MF", "Md€", "F" behind a figure. */
final class MoneyUnits {
  /** @param scale what the number is multiplied by: 1000 for "k€" */
  record Unit(int start, int end, Monnaie currency, BigDecimal scale) {}

  private static final Phrases EUROS = Phrases.of("euros", "euro", "eur");
  private static final Phrases FRANCS = Phrases.of("francs", "franc", "frs", "ff");

  /** Before a figure and the letter of its class: "des emprunts classés 6F". */
  private static final Phrases CLASSED = Phrases.of("classe", "classes", "classee", "classees");

  private final Folded f;

  MoneyUnits(Folded f) {
    this.f = f;
  }

  /** The unit that stands at {@code i}; null when none does. */
  Unit at(int i) {
    return maySign(i) ? unit(i) : null;
  }

  /** Most characters open no unit, and a look at two of them says so. */
  private boolean maySign(int i) {
    char ch = f.at(i);
    if (ch == 'e') return f.at(i + 1) == 'u' || f.at(i + 1) == Folded.VOID;
    return ch == 'f' ? f.isUpper(i) || f.at(i + 1) == 'r' || f.at(i + 1) == 'f' || f.at(i + 1) == Folded.VOID : ch >= 128;
  }

  private Unit unit(int i) {
    char ch = f.at(i);
    if (ch == '\uFFFD' && isLostSign(i)) return new Unit(i, i + 1, Monnaie.EUR, BigDecimal.ONE);
    if (ch == '€' || ch == '\u0080') {
      int end = f.exact(i + 1, "uros") >= 0 ? i + 5 : i + 1;
      return prefixed(i, end, Monnaie.EUR);
    }
    if (ch != 'e' && ch != 'f' || f.isLetter(i - 1) && !scalesFrancs(i)) return null;
    if (ch == 'e') {
      int end = EUROS.at(f, i);
      return end < 0 || f.at(end) == '-' && f.isLetter(end + 1) ? null : new Unit(i, end, Monnaie.EUR, BigDecimal.ONE);
    }
    if (ch == 'f' && f.at(i - 1) == '.') return millionsInDots(i);
    int end = FRANCS.at(f, i);
    int recent = end < 0 ? -1 : Words.startBefore(f, i, "nouveaux");
    if (end >= 0) return new Unit(recent >= 0 ? recent : i, end, Monnaie.FRF, BigDecimal.ONE);
    return lonelyF(i) ? prefixed(i, i + 1, Monnaie.FRF) : null;
  }

  /** "98 450 \uFFFD,": the sign lost its code, and only a sum is grouped so before the end of a clause. */
  private boolean isLostSign(int i) {
    char next = f.at(i + 1);
    if (next == ' ') next = goesOn(f.skip(i + 1)) ? ';' : next;
    boolean ends = next == ',' || next == '.' || next == ';' || next == ')' || next == '\n';
    return ends && f.at(i - 1) == ' ' && f.isDigit(i - 2) && f.isDigit(i - 3) && f.isDigit(i - 4)
        && (f.at(i - 5) == ' ' || f.at(i - 5) == '.') && f.isDigit(i - 6);
  }

  /** Behind a sum stands a sign, a tax or a word in small letters; behind "à" a figure or a name. */
  private boolean goesOn(int p) {
    char ch = f.at(p);
    return ch == ';' || ch == ':' || ch == '!' || f.isLetter(p) && !f.isUpper(p) || f.any(p, "ht", "ttc") >= 0;
  }

  private boolean scalesFrancs(int i) {
    char before = f.at(i - 1);
    if (before == 'd' && f.at(i - 2) != 'm') return false;
    return f.at(i) == 'f' && f.isUpper(i) && (before == 'm' || before == 'k' || before == 'd')
        && (f.isDigit(i - 2) || f.isSpace(i - 2) || f.at(i - 2) == 'm');
  }

  /** "50 000 F", not the "F" of a table column nor of a name. */
  private boolean lonelyF(int i) {
    if (!f.isUpper(i) || f.isWord(i + 1) || f.at(i + 1) == '.' && f.isLetter(i + 2) || f.at(i + 1) == '\'') return false;
    if (scalesFrancs(i)) return true;
    if (f.isDigit(i - 1) && CLASSED.before(f, i - 1)) return false;
    int p = i - 1;
    while (f.isSpace(p) && p > 0) p--;
    boolean lostZero = f.at(p) == 'o' && f.isUpper(p) && (f.isDigit(p - 1) || f.at(p - 1) == 'o' && f.isDigit(p - 2));
    boolean codeBehind = f.at(i + 1) == ' ' && f.isDigit(i + 2) && f.isDigit(p - 3) && f.isDigit(p - 2) && f.isDigit(p - 1);
    return (f.isDigit(p) || lostZero) && i - p <= 3 && !codeBehind;
  }

  /** "4 M.F. TTC": the letters of the unit, each behind a dot. */
  private Unit millionsInDots(int i) {
    boolean millions = f.isUpper(i) && f.at(i - 2) == 'm' && f.isUpper(i - 2) && !f.isLetter(i - 3) && !f.isWord(i + 1);
    if (!millions || !f.isDigit(f.back(i - 2) - 1)) return null;
    return new Unit(i - 2, f.at(i + 1) == '.' ? i + 2 : i + 1, Monnaie.FRF, BigDecimal.valueOf(1_000_000));
  }

  /** Takes the "k", "M", "Md" glued before the sign. */
  private Unit prefixed(int i, int end, Monnaie currency) {
    char one = f.at(i - 1), two = f.at(i - 2), three = f.at(i - 3);
    if (one == 's' && two == 'd' && three == 'm') return new Unit(i - 3, end, currency, BigDecimal.valueOf(1_000_000_000));
    if (one == 'd' && two == 'm' && !f.isLetter(i - 3)) return new Unit(i - 2, end, currency, BigDecimal.valueOf(1_000_000_000));
    if (one == 'm' && !f.isLetter(i - 2)) return new Unit(i - 1, end, currency, BigDecimal.valueOf(1_000_000));
    if (one == 'k' && !f.isLetter(i - 2)) return new Unit(i - 1, end, currency, BigDecimal.valueOf(1000));
    int p = i - 1;
    while (f.at(p) == ' ') p--;
    if (f.at(p) == 'k' && !f.isWord(p - 1) && p < i - 1) return new Unit(p, end, currency, BigDecimal.valueOf(1000));
    if (f.at(p) == 'm' && !f.isWord(p - 1) && f.isUpper(p) && p < i - 1) return new Unit(p, end, currency, BigDecimal.valueOf(1_000_000));
    return new Unit(i, end, currency, BigDecimal.ONE);
  }
}
