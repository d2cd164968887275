package vu.indexer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.model.Montant.Monnaie;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchNumbers;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

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
          "chapitre", "chapitres", "article", "articles", "nature", "fonction", "compte", "ligne", "rubrique", "operation", "chap",
          "art", "sous-fonction", "n", "no", "lot", "page", "cp", "numero");

  private static final Phrases NET_OF_TAX = Phrases.of("hors taxes de", "hors taxe de", "ht de", "h.t. de", "hors taxes est de", "hors taxes s'eleve a");
  private static final Phrases WITH_TAX = Phrases.of("toutes taxes comprises de", "ttc de", "t.t.c. de", "toutes taxes de", "ttc est de");

  private static final Phrases NET_MARKS = Phrases.of("h.t.", "ht", "hors taxes", "(ht)", "hors taxe");
  private static final Phrases TAX_MARKS = Phrases.of("t.t.c.", "ttc", "toutes taxes comprises", "(ttc)");
  /** What a word begins with that names a unit. */
  private static final Openings HEADS = Openings.of(Stream.concat(Stream.of("eu", "fr", "ff", "kf", "mf", "mdf", "mmf"), Words.alone("f")).toList());
  private static final Phrases EUROS = Phrases.of("euros", "euro", "eur");
  private static final Phrases FRANCS = Phrases.of("francs", "franc", "frs", "ff");
  private static final Phrases HT = Phrases.of("hors taxes", "hors taxe", "h.t.", "h.t", "ht", "hors tva");
  private static final Phrases TTC = Phrases.of("ttc", "t.t.c.", "t.t.c", "toutes taxes comprises", "toute taxe comprise");
  private static final Phrases NET = Phrases.of("net de taxes", "net de taxe", "nets de taxes", "net de tva");

  private final Folded f;
  private final NumberReader numbers;
  private final List<Money> found = new ArrayList<>();
  /** Where the last sum ends. */
  private int floor;

  MoneyGrammar(Folded f) {
    this.f = f;
    this.numbers = new NumberReader(f, CODES);
  }

  /** All sums in reading order. */
  List<Money> all() {
    if (f.isDamaged() || isCoded()) for (int i = 0; i < f.length(); i++) read(i);
    else units();
    return found;
  }

  /** Whether signs may stand where the original has none. */
  private boolean isCoded() {
    String text = f.original();
    return text.indexOf('\u0080') >= 0 || text.indexOf('&') >= 0 && (text.contains("&euro;") || text.contains("&#8364;"));
  }

  /** Looks for a unit where one may stand: at each sign, at the words that may name one, and behind the figures of a word. */
  private void units() {
    int[] words = f.words();
    int sign = sign(0);
    for (int k = 0; k < words.length; k++) {
      int word = words[k];
      boolean figures = f.isDigit(word) || f.isDigit(word + 1);
      if (!figures && !HEADS.opens(f, k)) continue;
      for (; sign < word; sign = sign(sign + 1)) read(sign);
      if (figures || f.at(word) == 'k' || f.at(word) == 'm') glued(word);
      else read(word);
    }
    for (; sign < f.length(); sign = sign(sign + 1)) read(sign);
  }

  /** The first "€" from {@code from} on. */
  private int sign(int from) {
    int sign = f.original().indexOf('€', from);
    return sign < 0 ? f.length() : sign;
  }

  /** "3600euros", "12MF": units inside a word. */
  private void glued(int word) {
    for (int i = word + 1; f.isWord(i); i++) if (f.at(i) == 'e' || f.at(i) == 'f') read(i);
  }

  /** Reads the sum whose unit stands at {@code i}, when one does. */
  private void read(int i) {
    if (i < floor || !maySign(i)) return;
    Unit unit = unit(i);
    Money money = unit == null ? null : before(unit, floor);
    if (unit != null && money == null) money = after(unit);
    if (unit != null && money == null) money = symbolic(unit);
    if (money == null) return;
    Money low = lowerBound(money, floor);
    money = joined(found, taxed(withCents(money)));
    if (low != null) found.add(low);
    found.add(money);
    floor = money.end;
  }

  // ---- unit -------------------------------------------------------------------------------------------------------------

  /** Most characters open no unit, and a look at two of them says so. */
  private boolean maySign(int i) {
    char ch = f.at(i);
    if (ch == 'e') return f.at(i + 1) == 'u' || f.at(i + 1) == Folded.VOID;
    return ch == 'f' ? f.isUpper(i) || f.at(i + 1) == 'r' || f.at(i + 1) == 'f' || f.at(i + 1) == Folded.VOID : ch >= 128;
  }

  /** @param scale what the number is multiplied by: 1000 for "k€" */
  private record Unit(int start, int end, Monnaie currency, BigDecimal scale) {}

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
    return ends && f.at(i - 1) == ' ' && f.isDigit(i - 2) && f.isDigit(i - 3) && f.isDigit(i - 4) && (f.at(i - 5) == ' ' || f.at(i - 5) == '.') && f.isDigit(i - 6);
  }

  /** Behind a sum stands a sign, a tax or a word in small letters; behind "à" a figure or a name. */
  private boolean goesOn(int p) {
    char ch = f.at(p);
    return ch == ';' || ch == ':' || ch == '!' || f.isLetter(p) && !f.isUpper(p) || f.any(p, "ht", "ttc") >= 0;
  }

  private boolean scalesFrancs(int i) {
    char before = f.at(i - 1);
    if (before == 'd' && f.at(i - 2) != 'm') return false;
    return f.at(i) == 'f' && f.isUpper(i) && (before == 'm' || before == 'k' || before == 'd') && (f.isDigit(i - 2) || f.isSpace(i - 2) || f.at(i - 2) == 'm');
  }

  /** "50 000 F", not the "F" of a table column nor of a name. */
  private boolean lonelyF(int i) {
    if (!f.isUpper(i) || f.isWord(i + 1) || f.at(i + 1) == '.' && f.isLetter(i + 2) || f.at(i + 1) == '\'') return false;
    if (scalesFrancs(i)) return true;
    int p = i - 1;
    while (f.isSpace(p) && p > 0) p--;
    boolean lostZero = f.at(p) == 'o' && f.isUpper(p) && (f.isDigit(p - 1) || f.at(p - 1) == 'o' && f.isDigit(p - 2));
    boolean codeBehind = f.at(i + 1) == ' ' && f.isDigit(i + 2) && f.isDigit(p - 3) && f.isDigit(p - 2) && f.isDigit(p - 1);
    return (f.isDigit(p) || lostZero) && i - p <= 3 && !codeBehind;
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
    if (number == null) return glossed(unit, close, floor);
    if (f.at(back(number.start()) - 1) != '(') return null;
    Money words = written(unit, back(back(number.start()) - 1));
    if (words == null) return null;
    boolean conflict = words.value.compareTo(number.value()) != 0;
    return new Money(number.value(), unit.currency, null, words.start, unit.end, number.repaired(), false, conflict);
  }

  /** "15 000 (quinze mille) euros": figures, the words in brackets, then the unit. */
  private Money glossed(Unit unit, int close, int floor) {
    Money words = written(unit, back(close));
    int open = words == null ? -1 : back(words.start) - 1;
    if (open < 0 || f.at(open) != '(') return null;
    NumberReader.Number number = numbers.endingAt(back(open), floor, false);
    return number == null ? null : new Money(number.value(), unit.currency, null, number.start(), unit.end, number.repaired(), false, words.value.compareTo(number.value()) != 0);
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
    boolean article = whole && words.value() == 1 && unit.scale.equals(BigDecimal.ONE) && (f.exact(start, "un") < 0 || isAdjective(unit));
    return whole && !article ? new Money(BigDecimal.valueOf(words.value()).multiply(unit.scale), unit.currency, null, start, unit.end, false, true, false) : null;
  }

  /** "un franc succès" is no sum. */
  private boolean isAdjective(Unit unit) {
    int next = f.skipInParagraph(unit.end);
    return unit.currency == Monnaie.FRF && f.isLetter(next) && f.any(next, "symbolique", "par", "pour", "et", "de") < 0;
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

  /** "EUR 12 000", "€ 12 000", "Montant proposé (en euros) : 42 000,00". */
  private Money after(Unit unit) {
    if (unit.currency == Monnaie.FRF) return null;
    int p = unit.end;
    boolean label = Words.beforeAny(f, unit.start, "(en", "(") && f.at(f.skip(p)) == ')' && f.at(f.skip(f.skip(p) + 1)) == ':';
    if (label) p = f.skip(f.skip(f.skip(p) + 1) + 1);
    while (f.at(p) == ' ' && p - unit.end < 3) p++;
    if (!f.isDigit(p)) return null;
    if (!label && f.at(unit.start) == 'e' && (!f.isUpper(unit.start) || !f.isUpper(unit.start + 1) || f.exact(unit.start, "eur") < 0)) return null;
    NumberReader.Number number = numbers.startingAt(p);
    if (number == null || unitFollows(number.end())) return null;
    return new Money(number.value().multiply(unit.scale), unit.currency, null, label ? p : unit.start, number.end(), false, false, false);
  }

  private boolean unitFollows(int end) {
    int p = end;
    while (f.at(p) == ' ') p++;
    return f.at(p) == '€' || f.any(p, "euros", "euro", "eur", "k€", "m€") >= 0;
  }

  // ---- tax, letters beside figures --------------------------------------------------------------------------------------------

  /** "12 € 50", "3€50", "vingt-trois euros cinquante", "… euros et cinq centimes". */
  private Money withCents(Money money) {
    boolean whole = money.value.stripTrailingZeros().scale() <= 0 && money.end <= f.length();
    if (!whole) return money;
    int p = f.skip(money.end);
    int and = f.exact(p, "et");
    int q = and >= 0 ? f.skip(and) : p;
    if (f.isLetter(q) && money.end < q) return writtenCents(money, q, and >= 0);
    int digits = q;
    while (f.isDigit(digits)) digits++;
    if (digits - q == 0 || digits - q > 2) return money;
    int unit = f.any(f.skip(digits), "centimes", "centime", "cts");
    boolean glued = q == money.end && digits - q == 2 && !f.isWord(digits) && !((f.at(digits) == ',' || f.at(digits) == '.') && f.isDigit(digits + 1));
    char next = f.at(digits);
    boolean ends = next == '\n' || next == ';' || next == ')' || (next == '.' || next == ',') && !f.isDigit(digits + 1);
    boolean close = and < 0 && q - money.end == 1 && f.at(money.end) == ' ' && digits - q == 2 && ends && money.value.compareTo(BigDecimal.valueOf(1000)) < 0 && f.at(money.end - 1) == '€';
    if (unit < 0 && !glued && !close) return money;
    return plus(money, Integer.parseInt(f.slice(q, digits)), unit >= 0 ? unit : digits);
  }

  private Money writtenCents(Money money, int from, boolean joined) {
    FrenchNumbers.Words words = FrenchNumbers.read(f, from);
    if (words == null || words.value() < 1 || words.value() > 99) return money;
    int unit = f.any(f.skip(words.end()), "centimes", "centime");
    char next = f.at(f.skip(words.end()));
    boolean ends = money.written && !joined && words.value() >= 5 && (next == '.' || next == ',' || next == ';' || next == ')' || next == '(' || next == '\n');
    return unit >= 0 || ends ? plus(money, (int) words.value(), unit >= 0 ? unit : words.end()) : money;
  }

  private static Money plus(Money money, int cents, int end) {
    return new Money(money.value.add(BigDecimal.valueOf(cents, 2)), money.currency, money.tax, money.start, end, money.repaired, money.written, money.conflict);
  }

  /** "de 8 000 à 12 000 euros", "entre 500 et 800 €": the first figure of a range, whose unit stands behind the second. */
  private Money lowerBound(Money money, int floor) {
    if (money.written) return null;
    int p = back(money.start);
    int to = Words.startBefore(f, p, "a"), and = to < 0 ? Words.startBefore(f, p, "et") : -1;
    if (to < 0 && and < 0) return null;
    int end = back(to >= 0 ? to : and);
    if (!f.isDigit(end - 1)) return null;
    NumberReader.Number low = numbers.endingAt(end, floor, false);
    if (low == null || isYear(low)) return null;
    boolean pair = and >= 0 && low.end() - low.start() >= 5 && Words.beforeAny(f, low.start(), "de", "respectifs de", "respectivement de");
    if (pair) return new Money(low.value(), money.currency, null, low.start(), low.end(), low.repaired(), false, false);
    if (low.value().compareTo(money.value) >= 0) return null;
    boolean range = to >= 0 ? Words.beforeAny(f, low.start(), "de", "allant de", "d'environ") : Words.beforeAny(f, low.start(), "entre");
    return range ? new Money(low.value(), money.currency, null, low.start(), low.end(), low.repaired(), false, false) : null;
  }

  private boolean isYear(NumberReader.Number number) {
    return number.end() - number.start() == 4 && (f.slice(number.start(), number.start() + 2).equals("19") || f.slice(number.start(), number.start() + 2).equals("20"));
  }

  private Money taxed(Money money) {
    int p = f.skip(money.end);
    if (f.at(p) == '(') p = f.skip(p + 1);
    boolean sameParagraph = f.skipInParagraph(money.end) == f.skip(money.end);
    String tax = null;
    int end = HT.at(f, p);
    if (end >= 0) tax = "HT";
    if (tax == null) {
      end = TTC.at(f, p);
      if (end >= 0) tax = "TTC";
    }
    if (tax == null && sameParagraph) {
      end = NET.at(f, p);
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
    if (NET_OF_TAX.before(f, p)) return "HT";
    if (WITH_TAX.before(f, p)) return "TTC";
    boolean labelled = f.at(p - 1) == ':';
    if (!labelled) return null;
    p = back(p - 1);
    if (NET_MARKS.before(f, p)) return "HT";
    if (TAX_MARKS.before(f, p)) return "TTC";
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
