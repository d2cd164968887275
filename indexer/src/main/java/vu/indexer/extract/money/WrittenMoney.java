package vu.indexer.extract.money;

import java.math.BigDecimal;
import java.util.Set;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Montant.Monnaie;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchNumbers;

/** Sums in words: "quatre-vingt mille euros", "deux millions d'euros", "l'euro symbolique". */
final class WrittenMoney {
  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "zero", "un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
          "quatorze", "quinze", "seize", "vingt", "vingts", "trente", "quarante", "cinquante", "soixante", "septante", "huitante",
          "nonante", "cent", "cents", "mille", "million", "millions", "milliard", "milliards", "et");

  private final Folded f;

  WrittenMoney(Folded f) {
    this.f = f;
  }

  /** Whether {@code word} may be of a number. */
  static boolean counts(String word) {
    return NUMBER_WORDS.contains(word);
  }

  /** The number in words that ends at {@code end}; null when none does. */
  MoneyGrammar.Money endingAt(MoneyUnits.Unit unit, int end) {
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
    boolean whole = words != null && words.end() <= end && Words.backInParagraph(f, end) - words.end() <= 1;
    boolean article = whole && words.value() == 1 && unit.scale().equals(BigDecimal.ONE) && (f.exact(start, "un") < 0 || isAdjective(unit));
    return whole && !article ? new MoneyGrammar.Money(BigDecimal.valueOf(words.value()).multiply(unit.scale()), unit.currency(), null,
        start, unit.end(), false, true, false) : null;
  }

  /** "un franc succès" is no sum. */
  private boolean isAdjective(MoneyUnits.Unit unit) {
    int next = f.skipInParagraph(unit.end());
    return unit.currency() == Monnaie.FRF && f.isLetter(next) && f.any(next, "symbolique", "par", "pour", "et", "de") < 0;
  }

  /** "deux millions d'euros". */
  MoneyGrammar.Money scaled(MoneyUnits.Unit unit) {
    int of = Words.startBefore(f, unit.start(), "d'");
    if (of < 0) of = Words.startBefore(f, unit.start(), "de");
    return of < 0 ? null : endingAt(unit, Words.backInParagraph(f, of));
  }

  /** "l'euro symbolique". */
  MoneyGrammar.Money symbolic(MoneyUnits.Unit unit) {
    int end = f.any(f.skipInParagraph(unit.end()), "symbolique");
    int article = Words.startBefore(f, unit.start(), "l'");
    return end >= 0 && article >= 0 ? new MoneyGrammar.Money(BigDecimal.ONE, unit.currency(), null, article, end, false, true, false)
        : null;
  }
}
