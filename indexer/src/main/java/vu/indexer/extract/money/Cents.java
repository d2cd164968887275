package vu.indexer.extract.money;

import java.math.BigDecimal;
import vu.indexer.model.Montant.Monnaie;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchNumbers;

/** What stands behind a whole sum: "12 € 50", "3€50", "vingt-trois euros cinquante", "… euros et cinq centimes". */
final class Cents {
  private final Folded f;

  Cents(Folded f) {
    this.f = f;
  }

  /** "12 € 50", "3€50", "vingt-trois euros cinquante", "… euros et cinq centimes". */
  MoneyGrammar.Money with(MoneyGrammar.Money money) {
    boolean whole = money.value().stripTrailingZeros().scale() <= 0 && money.end() <= f.length();
    if (!whole) return money;
    int p = f.skip(money.end());
    int and = f.exact(p, "et");
    int q = and >= 0 ? f.skip(and) : p;
    if (f.isLetter(q) && money.end() < q) return writtenCents(money, q, and >= 0);
    int digits = q;
    while (f.isDigit(digits)) digits++;
    if (digits - q == 0 || digits - q > 2) return money;
    int unit = f.any(f.skip(digits), "centimes", "centime", "cts");
    boolean glued = q == money.end() && digits - q == 2 && !f.isWord(digits)
        && !((f.at(digits) == ',' || f.at(digits) == '.') && f.isDigit(digits + 1));
    char next = f.at(digits);
    boolean ends = next == '\n' || next == ';' || next == ')' || (next == '.' || next == ',') && !f.isDigit(digits + 1);
    boolean close = and < 0 && q - money.end() == 1 && f.at(money.end()) == ' ' && digits - q == 2 && (ends || isRate(digits))
        && money.value().compareTo(BigDecimal.valueOf(1000)) < 0 && f.at(money.end() - 1) == '€';
    if (unit < 0 && !glued && !close) return money;
    return plus(money, Integer.parseInt(f.slice(q, digits)), unit >= 0 ? unit : digits);
  }

  /** "2 € 50 l'heure", "1 € 20 par repas": what the price is for. */
  private boolean isRate(int at) {
    int p = f.skip(at);
    return f.exact(p, "par") >= 0 || f.exact(p, "l'heure") >= 0 || f.any(p, "le", "la") >= 0;
  }

  private MoneyGrammar.Money writtenCents(MoneyGrammar.Money money, int from, boolean joined) {
    FrenchNumbers.Words words = FrenchNumbers.read(f, from);
    int hundredths = words == null || !joined ? 0 : hundredths(money, words);
    if (hundredths > 0) return plus(money, hundredths, words.end());
    if (words == null || words.value() < 1 || words.value() > 99) return money;
    int unit = f.any(f.skip(words.end()), "centimes", "centime");
    char next = f.at(f.skip(words.end()));
    boolean ends = money.written() && !joined && words.value() >= 5
        && (next == '.' || next == ',' || next == ';' || next == ')' || next == '(' || next == '\n');
    return unit >= 0 || ends ? plus(money, (int) words.value(), unit >= 0 ? unit : words.end()) : money;
  }

  /** "douze euros et trente cents": what reads as hundreds are cents of a euro; 0 for anything else. */
  private int hundredths(MoneyGrammar.Money money, FrenchNumbers.Words words) {
    long cents = words.value() % 100 == 0 ? words.value() / 100 : 0;
    boolean printed = f.exact(words.end() - "cents".length(), "cents") >= 0;
    return printed && money.currency() == Monnaie.EUR && cents > 0 && cents < 100 ? (int) cents : 0;
  }

  private static MoneyGrammar.Money plus(MoneyGrammar.Money money, int cents, int end) {
    return new MoneyGrammar.Money(money.value().add(BigDecimal.valueOf(cents, 2)), money.currency(), money.tax(), money.start(), end,
        money.repaired(), money.written(), money.conflict());
  }
}
