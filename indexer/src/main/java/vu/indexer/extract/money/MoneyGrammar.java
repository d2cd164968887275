package vu.indexer.extract.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Montant.Monnaie;
import vu.indexer.text.Folded;
import vu.indexer.text.Openings;

/**
 * Sums of money: "3 600 €", "45.800 euros", "81.7 milliards d'euros", "62,5 k€ HT", "6.000 F", "EUR 12 000", "quatre-vingt mille
 * euros", "l'euro symbolique". A unit is met first and the number is read backwards from it, by groups of exactly three digits:
 * that is what parts "2025 3 600 €" and "chapitre 011 500 €".
 */
public final class MoneyGrammar {
  /**
   * A sum as printed.
   *
   * @param value in the printed currency
   * @param tax {@code HT}, {@code TTC}, {@code NET} or null
   * @param conflict true when letters and figures disagree
   */
  public record Money(BigDecimal value, Monnaie currency, String tax, int start, int end, boolean repaired, boolean written, boolean conflict) {}

  /** What a word begins with that names a unit. */
  private static final Openings HEADS = Openings.of(Stream.concat(Stream.of("eu", "fr", "ff", "kf", "mf", "mdf", "mmf"),
      Words.alone("f")).toList());

  private final Folded f;
  private final MoneyUnits units;
  private final MoneyFigures figures;
  private final Cents cents;
  private final MoneyTax tax;
  private final List<Money> found = new ArrayList<>();
  /** Where the last sum ends. */
  private int floor;

  public MoneyGrammar(Folded f) {
    this.f = f;
    this.units = new MoneyUnits(f);
    this.figures = new MoneyFigures(f);
    this.cents = new Cents(f);
    this.tax = new MoneyTax(f);
  }

  /** All sums in reading order. */
  public List<Money> all() {
    if (f.isDamaged() || f.hasMendedSigns() || isCoded()) for (int i = 0; i < f.length(); i++) read(i);
    else atUnits();
    return found;
  }

  /** Whether signs may stand where the original has none. */
  private boolean isCoded() {
    String text = f.original();
    return text.indexOf('\u0080') >= 0 || text.indexOf('&') >= 0 && (text.contains("&euro;") || text.contains("&#8364;"));
  }

  /** Looks for a unit where one may stand: at each sign, at the words that may name one, and behind the figures of a word. */
  private void atUnits() {
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
    MoneyUnits.Unit unit = i < floor ? null : units.at(i);
    Money money = unit == null ? null : figures.at(unit, floor);
    if (money == null) return;
    Money low = figures.lowerBound(money, unit, floor);
    money = joined(tax.with(cents.with(money)));
    if (low != null) found.add(low);
    found.add(money);
    floor = money.end;
  }

  /** "trois mille six cents euros (3 600 €)" and "3 600 € (trois mille six cents euros)" are one sum each. */
  private Money joined(Money money) {
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
