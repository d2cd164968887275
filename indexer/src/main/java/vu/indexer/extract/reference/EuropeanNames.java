package vu.indexer.extract.reference;

import java.util.List;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/** Acts of the Union by a name that everybody knows: "RGPD", "règlement général d'exemption par catégorie n° 651/2014". */
final class EuropeanNames {
  private static final Openings NICKNAMES = Openings.of(Lexicon.get().european().stream().map(Lexicon.Phrase::words).toList());
  private static final Phrases RULES = Phrases.of("reglement", "directive");

  private final Folded f;
  private final EuropeanNumbers numbers;
  private final Lexicon lexicon = Lexicon.get();

  EuropeanNames(Folded f, EuropeanNumbers numbers) {
    this.f = f;
    this.numbers = numbers;
  }

  /** The act whose name stands at {@code p}, with its number when one follows; null when there is none. */
  Mention read(int p) {
    Mention named = nickname(p);
    return named == null ? null : numbered(named);
  }

  private Mention nickname(int p) {
    if (!NICKNAMES.at(f, p)) return null;
    for (Lexicon.Phrase<Lexicon.European> phrase : lexicon.european()) {
      if (f.at(p) != phrase.words().charAt(0)) continue;
      int end = f.exact(p, phrase.words());
      if (end < 0 || phrase.words().indexOf(' ') < 0 && !f.isUpper(p)) continue;
      Lexicon.European act = phrase.value();
      int after = f.skip(end);
      if (f.at(after) == '(') {
        int close = bracketed(after, act);
        if (close > 0) end = close;
      }
      return Mention.sure(new Reference.ActeEuropeen(act.nature(), null, null, phrase.printed(), List.of()), p, end, act.nature().kind() + ".nom")
          .doubtful(0.97);
    }
    return null;
  }

  private int bracketed(int open, Lexicon.European act) {
    int q = f.skip(open + 1);
    for (Lexicon.Phrase<Lexicon.European> phrase : lexicon.european()) {
      int end = phrase.value().equals(act) ? f.exact(q, phrase.words()) : -1;
      if (end >= 0 && f.at(f.skip(end)) == ')') return f.skip(end) + 1;
    }
    return -1;
  }

  /** "règlement général d'exemption par catégorie n° 651/2014 du 17 juin 2014": the nickname and its number are one reference. */
  private Mention numbered(Mention named) {
    Reference.ActeEuropeen act = (Reference.ActeEuropeen) named.reference();
    int p = behindAcronym(f.skipInParagraph(named.end()));
    if (f.at(p) == '"') p = f.skipInParagraph(p + 1);
    boolean bracket = f.at(p) == '(';
    int q = numbers.qualifiers(p);
    EuropeanNumbers.Number number = numbers.number(Math.abs(q), act.nature(), q < 0);
    if (number == null && bracket) {
      q = numbers.qualifiers(p + 1);
      int head = RULES.at(f, Math.abs(q));
      if (head >= 0) q = numbers.qualifiers(head);
      number = numbers.number(Math.abs(q), act.nature(), q < 0);
    } else {
      bracket = false;
    }
    int end = number == null ? named.end() : numbers.communityBehind(number.end());
    FrenchDates.Match date = numbers.date(end);
    if (date != null) end = date.end();
    if (number == null && date == null) return named;
    if (bracket && f.at(f.skip(end)) == ')') end = f.skip(end) + 1;
    Reference reference = new Reference.ActeEuropeen(act.nature(), number == null ? null : number.value(), date == null ? null : date.date(),
        act.alias(), List.of());
    return Mention.sure(reference, named.start(), end, act.nature().kind() + (number == null ? ".nom" : ".nom-numero")).doubtful(0.97);
  }

  /** Passes over "(DCE)" between a name and its number. */
  private int behindAcronym(int p) {
    int end = f.at(p) == '(' ? f.wordEndFrom(p + 1) : p;
    return end - p > 2 && end - p < 7 && f.isUpper(p + 1) && f.isUpper(end - 1) && f.at(end) == ')' && !numbers.isCommunity(p + 1)
        ? f.skipInParagraph(end + 1) : p;
  }
}
