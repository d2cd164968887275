package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.words.Words;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Reference.Nature;
import vu.indexer.model.Reference;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** Texts that their title or a nickname tells, with their number or day where it is printed behind. */
final class TitledTexts {
  static final Phrases TITLE_WORDS =
      Phrases.of(
          "relative", "relatif", "relatives", "relatifs", "portant", "visant", "pour", "sur", "d'orientation", "de modernisation", "de programmation",
          "tendant", "en faveur", "instituant", "creant", "de finances", "d'amenagement", "de transformation", "fixant", "pris", "prise");
  static final int TITLE_REACH = 220;
  private static final int EXPANSION = 90;
  private static final Phrases OTHER_HEADS =
      Phrases.of(
          "loi", "decret", "ordonnance", "arrete", "deliberation", "code", "article", "articles", "directive", "circulaire", "lois", "decrets");
  private static final Phrases CALLED_LAW = Phrases.of("dite loi", "loi");
  private static final Phrases AND = Phrases.of("et", "ou", "puis");
  private static final Phrases DATED = Phrases.of("promulguee le", "en date du", "du");

  private final Folded f;
  private final ActNumbers numbers;
  private final Nicknames names;
  private final UnlistedLaws unlisted;

  TitledTexts(Folded f) {
    this.f = f;
    this.numbers = new ActNumbers(f);
    this.names = new Nicknames(f);
    this.unlisted = new UnlistedLaws(f);
  }

  /** The law of the acronym at {@code p}; empty when it is none. */
  List<Mention> acronym(int p) {
    Nicknames.Nickname nickname = names.at(p);
    return nickname == null ? List.of() : List.of(datedNickname(named(p, nickname)));
  }

  /** The texts whose kind {@code head} names, when neither a number nor a date stands right behind it. */
  List<Mention> read(int start, TextGrammar.Head head, TextSlots slots) {
    boolean law = head.nature().kind().equals("loi");
    if (law) {
      List<Mention> named = nicknames(start, head, slots);
      if (!named.isEmpty()) return named;
    }
    int p = f.skipInParagraph(slots.end > head.end() ? slots.end : head.end());
    Mention dated = TITLE_WORDS.at(f, p) >= 0 ? datedTitle(start, p, slots.nature) : law && !head.plural() ? unlisted.read(start, head.end()) : null;
    if (dated != null) return List.of(dated);
    return undated(start, head, slots);
  }

  /** "décret du 16 août": a text without its year, which is not invented. */
  private List<Mention> undated(int start, TextGrammar.Head head, TextSlots slots) {
    if (head.nature() != Nature.DECRET) return List.of();
    int link = Words.DU.at(f, f.skipInParagraph(head.end()));
    FrenchDates.Match day = link < 0 ? null : FrenchDates.readWithoutYear(f, f.skip(link), 2000);
    if (day == null) return List.of();
    Reference reference = new Reference.Texte(slots.nature, null, null, null, null, List.of());
    return List.of(Mention.sure(reference, start, day.end(), "decret.sans-annee").doubtful(0.4));
  }

  /** "loi relative à la démocratie de proximité du 27 février 2002". */
  private Mention datedTitle(int start, int from, Nature nature) {
    int limit = Math.min(f.length(), from + TITLE_REACH);
    for (int i = from; i < limit; i++) {
      char ch = f.at(i);
      if (ch == ';' || ch == '.' && f.isSpace(i + 1) || ch == ':' || ch == '\n' && f.at(f.skipInParagraph(i)) == '\n') return null;
      if (!f.wordStart(i)) continue;
      if (i > from && isHead(i)) return null;
      int mark = ch == 'n' ? numbers.mark(i) : -1;
      ActNumbers.Number number = mark < 0 ? null : numbers.national(mark, true);
      if (number != null) {
        TextSlots slots = new TextSlots(f, start, nature);
        slots.readAll(i);
        return slots.known() ? slots.mention(".titre-numero").doubtful(0.97) : null;
      }
      int link = ch == 'd' ? f.exact(i, "du") : ch == 'p' ? f.exact(i, "promulguee le") : -1;
      FrenchDates.Match date = link < 0 ? null : FrenchDates.read(f, f.skip(link));
      if (date == null) continue;
      Reference reference = new Reference.Texte(nature, null, date.date(), null, null, List.of());
      Mention mention = Mention.sure(reference, start, date.end(), nature.kind() + ".titre-date").doubtful(0.93).repaired(date.repaired());
      return bracketedNickname(mention);
    }
    return null;
  }

  boolean isHead(int i) {
    return OTHER_HEADS.at(f, i) >= 0 || f.exact(i, "vu") >= 0;
  }

  private Mention bracketedNickname(Mention mention) {
    int p = f.skipInParagraph(mention.end());
    if (f.at(p) != '(') return mention;
    int q = f.skip(p + 1);
    int law = CALLED_LAW.at(f, q);
    Nicknames.Nickname nickname = names.at(law >= 0 ? f.skip(law) : q);
    if (nickname == null || f.at(f.skip(nickname.end())) != ')') return mention;
    Reference.Texte r = (Reference.Texte) mention.reference();
    if (nickname.law().date() != null && !nickname.law().date().equals(r.date())) return mention;
    Reference named = new Reference.Texte(r.nature(), null, r.date(), null, nickname.printed(), r.articles());
    return new Mention(named, mention.start(), f.skip(nickname.end()) + 1, mention.rule(), mention.quality(), false, mention.repare());
  }

  private List<Mention> nicknames(int start, TextGrammar.Head head, TextSlots slots) {
    int p = f.skipInParagraph(head.end());
    Nicknames.Nickname first = names.reached(p);
    if (first == null) first = names.reached(p = f.skipInParagraph(Math.max(head.end(), slots.end)));
    if (first == null || f.isDigit(f.skipInParagraph(first.end())) && unlisted.read(start, head.end()) != null) return List.of();
    List<Mention> mentions = new ArrayList<>();
    mentions.add(datedFurther(datedNickname(named(start, first)), p));
    int at = mentions.getFirst().end();
    while (head.plural()) {
      int q = f.skipInParagraph(at);
      if (f.at(q) == ',') q = f.skipInParagraph(q + 1);
      int and = AND.at(f, q);
      if (and >= 0) q = f.skipInParagraph(and);
      Nicknames.Nickname next = q == f.skipInParagraph(at) ? null : names.at(q);
      if (next == null) break;
      mentions.add(named(q, next));
      at = next.end();
    }
    return mentions;
  }

  /** "visant à réduire l'empreinte environnementale du numérique en France du 15 novembre 2021": the title goes on behind the nickname. */
  private Mention datedFurther(Mention mention, int title) {
    if (mention.reference().date() != null || TITLE_WORDS.at(f, title) < 0) return mention;
    Mention dated = datedTitle(mention.start(), title, ((Reference.Texte) mention.reference()).nature());
    if (dated == null || dated.reference().date() == null || dated.end() > mention.end() + 70) return mention;
    Reference.Texte named = (Reference.Texte) mention.reference();
    Reference.Texte full = (Reference.Texte) dated.reference();
    Reference reference = new Reference.Texte(named.nature(), full.numero(), full.date(), null, named.alias(), List.of());
    return new Mention(reference, mention.start(), dated.end(), mention.rule(), mention.quality(), false, dated.repare());
  }

  /** ", dite loi n° 2014-173 du 21 février 2014": the number of the law just named; null when there is none. */
  private Mention called(Mention mention, int q) {
    int law = f.exact(q, "dite loi");
    int mark = law < 0 ? -1 : numbers.mark(f.skipInParagraph(law));
    if (mark < 0) return null;
    Reference.Texte named = (Reference.Texte) mention.reference();
    TextSlots slots = new TextSlots(f, mention.start(), named.nature());
    slots.readAll(f.skipInParagraph(law));
    return slots.numero != null && slots.known() ? slots.mention(".nom-numero").named(named.alias()) : null;
  }

  private static Mention named(int start, Nicknames.Nickname nickname) {
    Lexicon.Law law = nickname.law();
    Reference reference = new Reference.Texte(law.nature(), null, null, null, nickname.printed(), List.of());
    return Mention.sure(reference, start, nickname.end(), "loi.nom").doubtful(0.96);
  }

  /** The named law with the number that stands at {@code p}, a comma before it or none; null when none stands there. */
  private Mention numbered(Mention mention, int p) {
    Reference.Texte named = (Reference.Texte) mention.reference();
    TextSlots slots = new TextSlots(f, mention.start(), named.nature());
    slots.readAll(f.at(p) == ',' ? f.skipInParagraph(p + 1) : p);
    return slots.numero != null && slots.known() ? slots.mention(".nom-numero").named(named.alias()) : null;
  }

  /** Behind "(Accès au logement et un urbanisme rénové)" when a number or a date follows; {@code open} otherwise. */
  private int behindExpansion(int open) {
    int close = open;
    while (close - open < EXPANSION && f.at(close) != ')' && f.at(close) != '\n' && !f.isDigit(close)) close++;
    int next = f.at(close) == ')' ? f.skipInParagraph(close + 1) : open;
    int link = DATED.at(f, next);
    return numbers.mark(next) >= 0 || link >= 0 && FrenchDates.read(f, f.skip(link)) != null ? next : open;
  }

  /** ", promulguée le 7 octobre 2016", "du 15 novembre 2021", a second name in brackets. */
  private Mention datedNickname(Mention mention) {
    int p = f.skipInParagraph(mention.end());
    if (f.at(p) == '"') p = f.skipInParagraph(p + 1);
    Mention numbered = numbered(mention, p);
    if (numbered != null) return numbered;
    int bracket = f.at(p) == '(' ? f.skip(p + 1) : -1;
    Nicknames.Nickname second = bracket < 0 ? null : names.at(bracket);
    if (second != null && f.at(f.skip(second.end())) == ')') p = f.skipInParagraph(f.skip(second.end()) + 1);
    else if (bracket >= 0) p = behindExpansion(p);
    if (f.at(p) == '"') p = f.skipInParagraph(p + 1);
    numbered = numbered(mention, p);
    if (numbered != null) return numbered;
    int q = f.at(p) == ',' ? f.skipInParagraph(p + 1) : p;
    Mention called = called(mention, q);
    if (called != null) return called;
    int link = DATED.at(f, q);
    FrenchDates.Match date = link < 0 ? null : FrenchDates.read(f, f.skip(link));
    Reference.Texte r = (Reference.Texte) mention.reference();
    if (date != null) {
      Reference dated = new Reference.Texte(r.nature(), r.numero(), date.date(), null, r.alias(), List.of());
      return bracketedNickname(new Mention(dated, mention.start(), date.end(), mention.rule(), mention.quality(), false, date.repaired()));
    }
    if (f.at(q) == '(') {
      int mark = numbers.mark(f.skip(q + 1));
      ActNumbers.Number number = mark < 0 ? null : numbers.national(mark, true);
      if (number != null) {
        TextSlots slots = new TextSlots(f, mention.start(), r.nature());
        slots.readAll(q);
        if (slots.known()) return slots.mention(".nom-numero");
      }
    }
    return mention;
  }
}
