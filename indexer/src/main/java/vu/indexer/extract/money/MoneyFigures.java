package vu.indexer.extract.money;

import java.math.BigDecimal;
import java.util.Set;
import vu.indexer.extract.imputation.BudgetCodes;
import vu.indexer.extract.words.NumberReader;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Montant.Monnaie;
import vu.indexer.text.Folded;

/** Sums in figures, before their unit or behind it: "3 600 €", "81.7 milliards d'euros", "quinze mille (15 000) euros", "EUR 12 000". */
final class MoneyFigures {
  /** Words whose number is a code, not the thousands of a sum. */
  private static final Set<String> CODES =
      Set.of(
          "chapitre", "chapitres", "article", "articles", "nature", "fonction", "compte", "ligne", "rubrique", "operation", "chap",
          "art", "sous-fonction", "n", "no", "lot", "page", "cp", "numero");

  /** Figures of two groups of thousands. */
  private static final int RUN = 6;

  private final Folded f;
  private final NumberReader numbers;
  private final WrittenMoney written;

  MoneyFigures(Folded f) {
    this.f = f;
    this.numbers = new NumberReader(f, CODES);
    this.written = new WrittenMoney(f);
  }

  /** The sum whose unit is {@code unit}; null when no number stands beside it. */
  MoneyGrammar.Money at(MoneyUnits.Unit unit, int floor) {
    MoneyGrammar.Money money = before(unit, floor);
    if (money == null) money = after(unit);
    return money == null ? written.symbolic(unit) : money;
  }

  private MoneyGrammar.Money before(MoneyUnits.Unit unit, int floor) {
    int p = Words.backInParagraph(f, unit.start());
    BigDecimal scale = unit.scale();
    boolean decimal = scale.compareTo(BigDecimal.ONE) != 0;
    int of = Words.startBefore(f, unit.start(), "d'");
    if (of < 0) of = Words.startBefore(f, unit.start(), "de");
    int word = of >= 0 ? Words.backInParagraph(f, of) : p;
    Scale named = scaleWord(word);
    if (named != null) {
      scale = scale.multiply(named.factor);
      decimal = true;
      p = Words.backInParagraph(f, named.start);
    } else if (of >= 0) {
      p = Words.backInParagraph(f, of);
      if (WrittenMoney.counts(Words.wordBefore(f, p))) return written.endingAt(unit, p);
      return null;
    }
    if (f.at(p - 1) == ')') return bracketed(unit, p - 1, floor);
    NumberReader.Number number = numbers.endingAt(p, floor, decimal);
    if (number == null) return named != null ? written.scaled(unit) : written.endingAt(unit, Words.backInParagraph(f, unit.start()));
    NumberReader.Number front = isRun(number) ? numbers.endingAt(number.start() - 1, floor, false) : null;
    if (front != null && f.at(front.end() - 4) == ' ') return new MoneyGrammar.Money(
        front.value().movePointRight(RUN).add(number.value()).multiply(scale), unit.currency(), null, front.start(), unit.end(), true, false, false);
    boolean repaired = number.repaired() || f.isMended(number.start(), unit.end()) || isCut(number.start());
    return new MoneyGrammar.Money(number.value().multiply(scale), unit.currency(), null, number.start(), unit.end(), repaired, false, false);
  }

  /** "10 412 239188 €": six figures in one run behind three others, where a blank was lost. */
  private boolean isRun(NumberReader.Number number) {
    for (int p = number.start(); p < number.start() + RUN; p++) if (!f.isDigit(p)) return false;
    return number.end() == number.start() + RUN && f.at(number.start() - 1) == ' ' && f.isDigit(number.start() - 2) && f.isDigit(number.start() - 4)
        && !f.isDigit(number.start() - 5);
  }

  /** "41 450.000 €", "61-800 €", "S 305 722 €": the figures in front may be the beginning of the sum, printed in another way or misread. */
  private boolean isCut(int start) {
    int sign = start - 1;
    boolean dotted = f.at(sign) == ' ' && f.at(start + 3) == '.' && f.isDigit(start + 4);
    boolean hyphened = f.at(sign) == '-' && f.isDigit(start + 2) && f.isSpace(start + 3);
    boolean lettered = f.at(sign) == ' ' && f.at(sign - 1) == 's' && f.isUpper(sign - 1) && !f.isWord(sign - 2) && f.isSpace(start + 3);
    return lettered || (dotted || hyphened) && f.isDigit(sign - 1) && !f.isDigit(sign - 4);
  }

  /** "trente-trois mille (33 000) euros": words, figures in brackets, then the unit. */
  private MoneyGrammar.Money bracketed(MoneyUnits.Unit unit, int close, int floor) {
    NumberReader.Number number = numbers.endingAt(Words.backInParagraph(f, close), floor, false);
    if (number == null) return glossed(unit, close, floor);
    if (f.at(Words.backInParagraph(f, number.start()) - 1) != '(') return null;
    MoneyGrammar.Money words = written.endingAt(unit, Words.backInParagraph(f, Words.backInParagraph(f, number.start()) - 1));
    if (words == null) return null;
    boolean conflict = words.value().compareTo(number.value()) != 0;
    return new MoneyGrammar.Money(number.value(), unit.currency(), null, words.start(), unit.end(), number.repaired(), false, conflict);
  }

  /** "15 000 (quinze mille) euros": figures, the words in brackets, then the unit. */
  private MoneyGrammar.Money glossed(MoneyUnits.Unit unit, int close, int floor) {
    MoneyGrammar.Money words = written.endingAt(unit, Words.backInParagraph(f, close));
    int open = words == null ? -1 : Words.backInParagraph(f, words.start()) - 1;
    if (open < 0 || f.at(open) != '(') return null;
    NumberReader.Number number = numbers.endingAt(Words.backInParagraph(f, open), floor, false);
    return number == null ? null : new MoneyGrammar.Money(number.value(), unit.currency(), null, number.start(), unit.end(),
        number.repaired(), false, words.value().compareTo(number.value()) != 0);
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

  /** "EUR 12 000", "€ 12 000", "Montant proposé (en euros) : 42 000,00", "montant en euros : 42 000,00". */
  private MoneyGrammar.Money after(MoneyUnits.Unit unit) {
    if (unit.currency() == Monnaie.FRF) return null;
    int p = unit.end();
    boolean label = Words.beforeAny(f, unit.start(), "(en", "(") && f.at(f.skip(p)) == ')' && f.at(f.skip(f.skip(p) + 1)) == ':';
    if (label) p = f.skip(f.skip(f.skip(p) + 1) + 1);
    boolean open = !label && f.at(f.skip(p)) == ':' && Words.beforeAny(f, unit.start(), "montant en", "somme en", "cout en", "prix en", "total en");
    if (open) p = f.skip(f.skip(p) + 1);
    label |= open;
    while (f.at(p) == ' ' && p - unit.end() < 3) p++;
    if (!f.isDigit(p) || open && BudgetCodes.year(f, p, f.wordEndFrom(p))) return null;
    if (!label && f.at(unit.start()) == 'e'
        && (!f.isUpper(unit.start()) || !f.isUpper(unit.start() + 1) || f.exact(unit.start(), "eur") < 0)) return null;
    NumberReader.Number number = numbers.startingAt(p);
    if (number == null || unitFollows(number.end())) return null;
    return new MoneyGrammar.Money(number.value().multiply(unit.scale()), unit.currency(), null, label ? p
        : unit.start(), number.end(), false, false, false);
  }

  private boolean unitFollows(int end) {
    int p = end;
    while (f.at(p) == ' ') p++;
    return f.at(p) == '€' || f.any(p, "euros", "euro", "eur", "k€", "m€") >= 0;
  }

  /** "de 8 000 à 12 000 euros", "entre 2 et 3 M€": the first figure of a range, whose unit stands behind the second. */
  MoneyGrammar.Money lowerBound(MoneyGrammar.Money money, MoneyUnits.Unit unit, int floor) {
    if (money.written()) return null;
    int p = Words.backInParagraph(f, money.start());
    int to = Words.startBefore(f, p, "a"), and = to < 0 ? Words.startBefore(f, p, "et") : -1;
    if (to < 0 && and < 0) return null;
    int end = Words.backInParagraph(f, to >= 0 ? to : and);
    if (!f.isDigit(end - 1)) return null;
    NumberReader.Number low = numbers.endingAt(end, floor, false);
    if (low == null || isYear(low)) return null;
    boolean pair = and >= 0 && low.end() - low.start() >= 5 && Words.beforeAny(f, low.start(), "de", "respectifs de", "respectivement de");
    if (pair) return new MoneyGrammar.Money(low.value(), money.currency(), null, low.start(), low.end(), low.repaired(), false, false);
    if (low.value().compareTo(money.value()) >= 0) return null;
    boolean range = to >= 0 ? Words.beforeAny(f, low.start(), "de", "allant de", "d'environ") : Words.beforeAny(f, low.start(), "entre");
    if (!range) return null;
    BigDecimal scaled = low.value().multiply(scale(money, unit));
    BigDecimal value = scaled.compareTo(money.value()) < 0 ? scaled : low.value();
    return new MoneyGrammar.Money(value, money.currency(), null, low.start(), low.end(), low.repaired(), false, false);
  }

  /** What the figure of {@code money} was multiplied by: its unit is "M€", or "millions" stands before it. */
  private BigDecimal scale(MoneyGrammar.Money money, MoneyUnits.Unit unit) {
    if (unit.scale().compareTo(BigDecimal.ONE) != 0) return unit.scale();
    String printed = f.slice(money.start(), money.end());
    return printed.contains("milliard") ? BigDecimal.valueOf(1_000_000_000) : BigDecimal.valueOf(printed.contains("million") ? 1_000_000 : 1);
  }

  private boolean isYear(NumberReader.Number number) {
    return number.end() - number.start() == 4
        && (f.slice(number.start(), number.start() + 2).equals("19") || f.slice(number.start(), number.start() + 2).equals("20"));
  }
}
