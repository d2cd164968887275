package vu.indexer.extract.money;

import vu.indexer.extract.words.Words;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Whether a sum is before or with tax, as the words behind it or its label say. */
final class MoneyTax {
  private static final Phrases NET_OF_TAX =
      Phrases.of(
          "hors taxes de", "hors taxe de", "ht de", "h.t. de", "hors taxes est de", "hors taxes s'eleve a");
  private static final Phrases WITH_TAX = Phrases.of("toutes taxes comprises de", "ttc de", "t.t.c. de", "toutes taxes de", "ttc est de");
  private static final Phrases NET_MARKS = Phrases.of("h.t.", "ht", "hors taxes", "(ht)", "hors taxe");
  private static final Phrases TAX_MARKS = Phrases.of("t.t.c.", "ttc", "toutes taxes comprises", "(ttc)");
  private static final Phrases HT = Phrases.of("hors taxes", "hors taxe", "h.t.", "h.t", "ht", "hors tva");
  private static final Phrases TTC = Phrases.of("ttc", "t.t.c.", "t.t.c", "toutes taxes comprises", "toute taxe comprise");
  private static final Phrases NET = Phrases.of("net de taxes", "net de taxe", "nets de taxes", "net de tva");

  private final Folded f;

  MoneyTax(Folded f) {
    this.f = f;
  }

  /** The sum with its tax, and with the words that say it. */
  MoneyGrammar.Money with(MoneyGrammar.Money money) {
    int p = f.skip(money.end());
    if (f.at(p) == '(') p = f.skip(p + 1);
    boolean sameParagraph = f.skipInParagraph(money.end()) == f.skip(money.end());
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
      if (f.at(f.skip(end)) == ')' && f.slice(money.end(), p).indexOf('(') >= 0) end = f.skip(end) + 1;
      return new MoneyGrammar.Money(money.value(), money.currency(), tax, money.start(), end, money.repaired(), money.written(),
          money.conflict());
    }
    return new MoneyGrammar.Money(money.value(), money.currency(), leadingTax(money.start()), money.start(), money.end(), money.repaired(),
        money.written(), money.conflict());
  }

  /** "Montant H.T. : 45 200,00 €". */
  private String leadingTax(int start) {
    int p = Words.backInParagraph(f, start);
    if (NET_OF_TAX.before(f, p)) return "HT";
    if (WITH_TAX.before(f, p)) return "TTC";
    boolean labelled = f.at(p - 1) == ':';
    if (!labelled) return null;
    p = Words.backInParagraph(f, p - 1);
    if (NET_MARKS.before(f, p)) return "HT";
    if (TAX_MARKS.before(f, p)) return "TTC";
    return null;
  }
}
