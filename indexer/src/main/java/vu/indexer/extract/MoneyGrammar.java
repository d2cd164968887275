package vu.indexer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vu.indexer.model.Montant.Monnaie;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchNumbers;

/**
 * Sums of money: "3 600 €", "45.800 euros", "81.7 milliards d'euros", "62,5 k€ HT", "6.000 F", "EUR 12 000", "quatre-vingt mille
 * euros", "l'euro symbolique". A unit is met first and the number is read backwards from it, by groups of exactly three digits:
 * that is what parts "2025 3 600 €" and "chapitre 011 500 €".
 */
final class MoneyGrammar {
  /**
   * A sum as printed.
   *
   * @param value in the printed currency
   * @param tax {@code HT}, {@code TTC}, {@code NET} or null
   * @param conflict true when letters and figures disagree
   */
  record Money(BigDecimal value, Monnaie currency, String tax, int start, int end, boolean repaired, boolean written, boolean conflict) {}

  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "zero", "un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze",
          "seize", "vingt", "vingts", "trente", "quarante", "cinquante", "soixante", "septante", "huitante", "nonante", "cent", "cents", "mille",
          "million", "millions", "milliard", "milliards", "et");
  /** Words whose number is a code, not the thousands of a sum. */
  private static final Set<String> CODES =
      Set.of(
          "chapitre", "chapitres", "article", "articles", "nature", "fonction", "compte", "ligne", "rubrique", "operation", "exercice", "annee", "chap",
          "art", "budgetaire", "sous-fonction", "n", "no", "lot", "page", "cp", "numero", "budget");

  private final Folded f;
  private final NumberReader numbers;

  MoneyGrammar(Folded f) {
    this.f = f;
    this.numbers = new NumberReader(f, CODES);
  }

  /** All sums in reading order. */
  List<Money> all() {
    List<Money> found = new ArrayList<>();
    int floor = 0;
    for (int i = 0; i < f.length(); i++) {
      Unit unit = unit(i);
      if (unit == null) continue;
      Money money = before(unit, floor);
      if (money == null) money = after(unit);
      if (money == null) money = symbolic(unit);
      if (money == null) continue;
      money = joined(found, taxed(money));
      found.add(money);
      floor = money.end;
      i = Math.max(i, money.end - 1);
    }
    return found;
  }

  // ---- unit -------------------------------------------------------------------------------------------------------------

  /** @param scale what the number is multiplied by: 1000 for "k€" */
  private record Unit(int start, int end, Monnaie currency, BigDecimal scale) {}

  private Unit unit(int i) {
    char ch = f.at(i);
    if (ch == '€' || ch == '\u0080') {
      int end = f.exact(i + 1, "uros") >= 0 ? i + 5 : i + 1;
      return prefixed(i, end, Monnaie.EUR);
    }
    if (ch != 'e' && ch != 'f' || f.isLetter(i - 1) && !scalesFrancs(i)) return null;
    if (ch == 'e') {
      int end = f.any(i, "euros", "euro", "eur");
      return end < 0 || f.at(end) == '-' && f.isLetter(end + 1) ? null : new Unit(i, end, Monnaie.EUR, BigDecimal.ONE);
    }
    int end = f.any(i, "francs", "franc", "frs", "ff");
    if (end >= 0) return new Unit(i, end, Monnaie.FRF, BigDecimal.ONE);
    return lonelyF(i) ? prefixed(i, i + 1, Monnaie.FRF) : null;
  }

  private boolean scalesFrancs(int i) {
    char before = f.at(i - 1);
    return f.at(i) == 'f' && f.isUpper(i) && (before == 'm' || before == 'k' || before == 'd') && (f.isDigit(i - 2) || f.isSpace(i - 2) || f.at(i - 2) == 'm');
  }

  /** "50 000 F", not the "F" of a table column nor of a name. */
  private boolean lonelyF(int i) {
    if (!f.isUpper(i) || f.isWord(i + 1) || f.at(i + 1) == '.' && f.isLetter(i + 2) || f.at(i + 1) == '\'') return false;
    if (scalesFrancs(i)) return true;
    int p = i - 1;
    while (f.isSpace(p) && p > 0) p--;
    boolean codeBehind = f.at(i + 1) == ' ' && f.isDigit(i + 2) && f.isDigit(p - 3) && f.isDigit(p - 2) && f.isDigit(p - 1);
    return f.isDigit(p) && i - p <= 3 && !codeBehind;
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

  // ---- number before the unit ---------------------------------------------------------------------------------------------

  private Money before(Unit unit, int floor) {
    int p = back(unit.start);
    BigDecimal scale = unit.scale;
    boolean decimal = scale.compareTo(BigDecimal.ONE) != 0;
    int of = Words.startBefore(f, unit.start, "d'");
    if (of < 0) of = Words.startBefore(f, unit.start, "de");
    int word = of >= 0 ? back(of) : p;
    Scale named = scaleWord(word);
    if (named != null) {
      scale = scale.multiply(named.factor);
      decimal = true;
      p = back(named.start);
    } else if (of >= 0) {
      p = back(of);
      if (NUMBER_WORDS.contains(Words.wordBefore(f, p))) return written(unit, p);
      return null;
    }
    if (f.at(p - 1) == ')') return bracketed(unit, p - 1, floor);
    NumberReader.Number number = numbers.endingAt(p, floor, decimal);
    if (number == null) return named != null ? writtenScaled(unit, unit.start) : written(unit, back(unit.start));
    return new Money(number.value().multiply(scale), unit.currency, null, number.start(), unit.end, number.repaired(), false, false);
  }

  /** "trente-trois mille (33 000) euros": words, figures in brackets, then the unit. */
  private Money bracketed(Unit unit, int close, int floor) {
    NumberReader.Number number = numbers.endingAt(back(close), floor, false);
    if (number == null || f.at(back(number.start()) - 1) != '(') return null;
    Money words = written(unit, back(back(number.start()) - 1));
    if (words == null) return null;
    boolean conflict = words.value.compareTo(number.value()) != 0;
    return new Money(number.value(), unit.currency, null, words.start, unit.end, number.repaired(), false, conflict);
  }

  private int back(int at) {
    int p = at;
    int breaks = 0;
    while (p > 0 && f.isSpace(p - 1) && breaks < 2) {
      if (f.at(p - 1) == '\n') breaks++;
      p--;
    }
    return p;
  }

  private record Scale(int start, BigDecimal factor) {}

  private Scale scaleWord(int end) {
    String word = Words.wordBefore(f, end);
    long factor =
        switch (word) {
          case "millier", "milliers" -> 1000;
          case "million", "millions" -> 1_000_000;
          case "milliard", "milliards", "md", "mds" -> 1_000_000_000;
          case "m" -> 1_000_000;
          default -> 0;
        };
    return factor == 0 ? null : new Scale(Words.startBefore(f, end, word), BigDecimal.valueOf(factor));
  }

  // ---- number in words ----------------------------------------------------------------------------------------------------

  private Money written(Unit unit, int end) {
    int start = -1;
    int p = end;
    for (int i = 0; i < 30; i++) {
      String word = Words.wordBefore(f, p);
      if (!NUMBER_WORDS.contains(word)) break;
      int at = Words.startBefore(f, p, word);
      if (at < 0) break;
      if (!word.equals("et")) start = at;
      p = f.at(at - 1) == '-' ? at - 1 : at;
    }
    if (start < 0) return null;
    FrenchNumbers.Words words = FrenchNumbers.read(f, start);
    boolean whole = words != null && words.end() <= end && back(end) - words.end() <= 1;
    boolean article = whole && words.value() == 1 && unit.scale.equals(BigDecimal.ONE) && f.exact(start, "un") < 0;
    return whole && !article ? new Money(BigDecimal.valueOf(words.value()).multiply(unit.scale), unit.currency, null, start, unit.end, false, true, false) : null;
  }

  /** "deux millions d'euros". */
  private Money writtenScaled(Unit unit, int unitStart) {
    int of = Words.startBefore(f, unitStart, "d'");
    if (of < 0) of = Words.startBefore(f, unitStart, "de");
    return of < 0 ? null : written(unit, back(of));
  }

  /** "l'euro symbolique". */
  private Money symbolic(Unit unit) {
    int end = f.any(f.skipInParagraph(unit.end), "symbolique");
    int article = Words.startBefore(f, unit.start, "l'");
    return end >= 0 && article >= 0 ? new Money(BigDecimal.ONE, unit.currency, null, article, end, false, true, false) : null;
  }

  // ---- number after the unit ------------------------------------------------------------------------------------------------

  /** "EUR 12 000", "€ 12 000". */
  private Money after(Unit unit) {
    int p = unit.end;
    while (f.at(p) == ' ' && p - unit.end < 3) p++;
    if (!f.isDigit(p)) return null;
    if (f.at(unit.start) == 'e' && (!f.isUpper(unit.start) || !f.isUpper(unit.start + 1) || f.exact(unit.start, "eur") < 0)) return null;
    NumberReader.Number number = numbers.startingAt(p);
    if (number == null || unitFollows(number.end())) return null;
    return new Money(number.value().multiply(unit.scale), unit.currency, null, unit.start, number.end(), false, false, false);
  }

  private boolean unitFollows(int end) {
    int p = end;
    while (f.at(p) == ' ') p++;
    return f.at(p) == '€' || f.any(p, "euros", "euro", "eur", "k€", "m€") >= 0;
  }

  // ---- tax, letters beside figures --------------------------------------------------------------------------------------------

  private Money taxed(Money money) {
    int p = f.skip(money.end);
    if (f.at(p) == '(') p = f.skip(p + 1);
    boolean sameParagraph = f.skipInParagraph(money.end) == f.skip(money.end);
    String tax = null;
    int end = f.any(p, "hors taxes", "hors taxe", "h.t.", "h.t", "ht", "hors tva");
    if (end >= 0) tax = "HT";
    if (tax == null) {
      end = f.any(p, "ttc", "t.t.c.", "t.t.c", "toutes taxes comprises", "toute taxe comprise");
      if (end >= 0) tax = "TTC";
    }
    if (tax == null && sameParagraph) {
      end = f.any(p, "net de taxes", "net de taxe", "nets de taxes", "net de tva");
      if (end >= 0) tax = "NET";
    }
    if (tax != null) {
      if (f.at(f.skip(end)) == ')' && f.slice(money.end, p).indexOf('(') >= 0) end = f.skip(end) + 1;
      return new Money(money.value, money.currency, tax, money.start, end, money.repaired, money.written, money.conflict);
    }
    return new Money(money.value, money.currency, leadingTax(money.start), money.start, money.end, money.repaired, money.written, money.conflict);
  }

  /** "Montant H.T. : 45 200,00 €". */
  private String leadingTax(int start) {
    int p = back(start);
    boolean labelled = f.at(p - 1) == ':';
    if (!labelled) return null;
    p = back(p - 1);
    for (String mark : new String[] {"h.t.", "ht", "hors taxes", "(ht)", "hors taxe"}) if (Words.startBefore(f, p, mark) >= 0 || f.slice(Math.max(0, p - mark.length()), p).equals(mark)) return "HT";
    for (String mark : new String[] {"t.t.c.", "ttc", "toutes taxes comprises", "(ttc)"}) if (Words.startBefore(f, p, mark) >= 0 || f.slice(Math.max(0, p - mark.length()), p).equals(mark)) return "TTC";
    return null;
  }

  /** "trois mille six cents euros (3 600 €)" and "3 600 € (trois mille six cents euros)" are one sum each. */
  private Money joined(List<Money> found, Money money) {
    if (found.isEmpty()) return money;
    Money last = found.getLast();
    if (last.written == money.written || last.currency != money.currency) return money;
    int p = f.skip(last.end);
    boolean bracket = f.at(p) == '(' || f.at(p) == ',' && f.exact(f.skip(p + 1), "soit") >= 0;
    if (f.at(p) == '(' && f.exact(f.skip(p + 1), "soit") >= 0) p = f.exact(f.skip(p + 1), "soit") - 1;
    if (!bracket || f.skip(p + 1) != money.start && f.at(p) != ',') return money;
    boolean equal = last.value.compareTo(money.value) == 0;
    if (f.at(p) == ',' && (!equal || f.skip(f.exact(f.skip(p + 1), "soit")) != money.start)) return money;
    int close = f.at(f.skip(money.end)) == ')' ? f.skip(money.end) + 1 : money.end;
    found.removeLast();
    Money figures = last.written ? money : last;
    String tax = last.tax != null ? last.tax : money.tax;
    return new Money(figures.value, money.currency, tax, last.start, close, figures.repaired, false, !equal);
  }
}
