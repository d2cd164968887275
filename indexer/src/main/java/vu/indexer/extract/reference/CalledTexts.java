package vu.indexer.extract.reference;

import java.time.LocalDate;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** The name that follows a numbered or dated text: "dite loi MAPTAM", "(MAPTAM)". */
final class CalledTexts {
  private static final Phrases CALLED = Phrases.of("dite", "dit");
  private static final Phrases CALLED_LAW = Phrases.of("dite loi", "loi", "dite");

  private final Folded f;
  private final Nicknames names;

  CalledTexts(Folded f, Nicknames names) {
    this.f = f;
    this.names = names;
  }

  /** Takes "dite loi MAPTAM", "(MAPTAM)" as the name of this text: they are not a second reference. */
  Mention with(Mention mention) {
    int p = f.skipInParagraph(mention.end());
    int q = f.at(p) == ',' ? f.skipInParagraph(p + 1) : p;
    int dite = CALLED.at(f, q);
    boolean bracket = f.at(q) == '(';
    if (dite < 0 && !bracket) return mention;
    int r = dite >= 0 ? f.skipInParagraph(dite) : f.skip(q + 1);
    int word = CALLED_LAW.at(f, r);
    if (word >= 0) r = f.skip(word);
    if (f.at(r) == '"') r = f.skip(r + 1);
    int stop = f.wordEndFrom(r);
    Nicknames.Nickname nickname = names.at(r);
    if (nickname == null && (stop == r || !bracket && word < 0 || bracket && f.at(f.skip(stop)) != ')')) return mention;
    Reference.Texte t = (Reference.Texte) mention.reference();
    String alias = nickname != null ? nickname.printed() : f.original().substring(r, stop);
    int last = nickname != null ? nickname.end() : stop;
    if (f.at(f.skip(last)) == '"') last = f.skip(last) + 1;
    if (bracket && f.at(f.skip(last)) == ')') last = f.skip(last) + 1;
    FrenchDates.Match behind = t.date() == null && t.numero() != null ? dateOfItsYear(t.numero(), last) : null;
    LocalDate day = behind == null ? t.date() : behind.date();
    Reference named = new Reference.Texte(t.nature(), t.numero(), day, t.autorite(), alias, t.articles());
    return new Mention(named, mention.start(), behind == null ? last : behind.end(), mention.rule(), mention.quality(), false, mention.repare());
  }

  /** "n° 2000-1208 dite SRU du 13 décembre 2000": the date behind the name, in the year of the number; null when there is none. */
  private FrenchDates.Match dateOfItsYear(String numero, int from) {
    int link = TextSlots.link(f, f.skipInParagraph(from));
    FrenchDates.Match match = link < 0 ? null : FrenchDates.read(f, link);
    return match != null && match.date() != null && TextSlots.isOf(numero, match.date().getYear()) ? match : null;
  }
}
