package vu.indexer.extract.reference;

import java.time.LocalDate;
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

/**
 * National texts: laws, decrees, ordinances, arrêtés, circulars, the Constitution; by number, by date, by title or nickname,
 * one or several behind a plural head.
 */
final class TextGrammar {
  private static final Phrases TITLE_WORDS =
      Phrases.of(
          "relative", "relatif", "relatives", "relatifs", "portant", "visant", "pour", "sur", "d'orientation", "de modernisation", "de programmation",
          "tendant", "en faveur", "instituant", "creant", "de finances", "d'amenagement", "de transformation", "fixant", "pris", "prise");
  static final List<String> HEADS =
      List.of("loi", "lois", "decret", "decrets", "ordonnance", "ordonnances", "arrete", "arretes", "circulaire", "circulaires", "constitution",
          "lolf", "loti", "lom", "ltecv", "lema", "loaddt");
  /** Acronyms of laws that stand without the word "loi". */
  private static final Phrases ACRONYMS = Phrases.of("lolf", "loti", "lom", "ltecv", "lema", "loaddt");
  private static final Phrases DECREE_LAWS = Phrases.of("decret-loi", "decret loi");
  private static final int TITLE_REACH = 220;
  private static final Phrases SET_DOWN = Phrases.of("total", "montant", "compte", "solde", "ete", "est", "bilan", "etat", "inventaire", "budget");
  private static final Phrases NOT_YET =
      Phrases.of(
          "projet de", "projets de", "proposition de", "propositions de", "avant-projet de", "projet d'", "projets d'", "presente", "present", "fait",
          "force de");
  private static final Phrases BEFORE_NOUN =
      Phrases.of(
          "la", "une", "par", "de", "vu", "cette", "les", "des", "selon", "sa", "ladite", "lettre", "note", "suivant", "aux", "et", "ces", "ou",
              "deux",
          "instruction", "mu");
  private static final Phrases THE = Phrases.of("la", "de la", "a la");
  private static final Phrases OF = Phrases.of("d'", "de", "du", "des");
  private static final Phrases JOINTS = Phrases.of("ainsi que", "et", "ou", "modifiee par");
  private static final Phrases CELLE = Phrases.of("celle", "celui", "ceux", "celles");
  private static final Phrases OTHER_HEADS =
      Phrases.of(
          "loi", "decret", "ordonnance", "arrete", "deliberation", "code", "article", "articles", "directive", "circulaire", "lois", "decrets");
  private static final Phrases CALLED_LAW = Phrases.of("dite loi", "loi");
  private static final Phrases AND = Phrases.of("et", "ou", "puis");
  private static final Phrases DATED = Phrases.of("promulguee le", "en date du", "du");

  private final Folded f;
  private final ActNumbers numbers;
  private final Nicknames names;

  TextGrammar(Folded f) {
    this.f = f;
    this.numbers = new ActNumbers(f);
    this.names = new Nicknames(f);
  }

  /** The texts opened at {@code p}, in reading order; empty when none is cited there. */
  List<Mention> read(int p) {
    Head head = head(p);
    if (head == null) return acronym(p);
    if (head.nature == Nature.ARRETE && SET_DOWN.before(f, p)) return List.of();
    if (head.nature == Nature.CIRCULAIRE && !isNoun(p) || NOT_YET.before(f, p)) return List.of();
    return head.nature == Nature.CONSTITUTION ? constitution(p, head.end) : cited(p, head);
  }

  /** "l'économie circulaire" is no circular: an article stands before one, or nothing. */
  private boolean isNoun(int p) {
    int end = f.back(p);
    if (!f.isWord(end - 1)) return true;
    return BEFORE_NOUN.before(f, p);
  }

  /** "la LOLF": an acronym that is the name of one law and of nothing else. */
  private List<Mention> acronym(int p) {
    if (ACRONYMS.at(f, p) < 0 || !f.isUpper(p) || !f.isUpper(p + 1) || !Words.before(f, p, "la")) return List.of();
    Nicknames.Nickname nickname = names.at(p);
    return nickname == null ? List.of() : List.of(datedNickname(named(p, nickname)));
  }

  private record Head(Nature nature, int end, boolean plural) {}

  private Head head(int p) {
    switch (f.at(p)) {
      case 'l', 'i', '1', '|', '\uFFFD':
        return word(p, "loi", "lois", Nature.LOI);
      case 'd':
        Head decree = word(p, "decret", "decrets", Nature.DECRET);
        if (decree == null || decree.plural) return decree;
        int law = DECREE_LAWS.at(f, p);
        return law < 0 ? decree : new Head(Nature.DECRET, law, false);
      case 'o':
        return word(p, "ordonnance", "ordonnances", Nature.ORDONNANCE);
      case 'a':
        return word(p, "arrete", "arretes", Nature.ARRETE);
      case 'c':
        Head circular = word(p, "circulaire", "circulaires", Nature.CIRCULAIRE);
        return circular != null ? circular : f.isUpper(p) ? word(p, "constitution", "constitutions", Nature.CONSTITUTION) : null;
      default:
        return null;
    }
  }

  private Head word(int p, String word, String words, Nature nature) {
    int end = Words.plural(f, p, word, words);
    return end < 0 ? null : new Head(nature, end, Words.isPlural(f, p, end, word));
  }

  private List<Mention> constitution(int p, int end) {
    int q = f.skipInParagraph(end);
    int link = f.exact(q, "du");
    FrenchDates.Match date = link < 0 ? null : FrenchDates.read(f, f.skip(link));
    boolean named = THE.before(f, p);
    if (date == null && (!named || OF.at(f, q) >= 0)) return List.of();
    Reference reference = new Reference.Texte(Nature.CONSTITUTION, null, date == null ? null : date.date(), null, null, List.of());
    return List.of(Mention.sure(reference, p, date == null ? end : date.end(), "constitution"));
  }

  // ---- one text and those coordinated with it -----------------------------------------------------------------------

  private List<Mention> cited(int start, Head head) {
    List<Mention> mentions = new ArrayList<>();
    TextSlots slots = new TextSlots(f, start, head.nature);
    slots.readAll(head.end);
    if (!slots.known()) return titled(start, head, slots);
    if (slots.lacksDate() && !slots.local()) dateBehindTitle(slots);
    mentions.addAll(slots.mentions());
    while (mentions.size() < 200) {
      TextSlots next = member(mentions.getLast().end(), slots, head.plural);
      if (next == null) break;
      mentions.addAll(next.mentions());
    }
    if (head.plural && mentions.size() > 1) {
      shareDate(mentions);
      if (head.nature == Nature.ARRETE && isDated(head.end)) dateAll(mentions);
    }
    return mentions;
  }

  /** Whether a date stands right behind the name of the kind, before any number: "arrêtés du 12 mars 2031, n° 31-18 et n° 31-19". */
  private boolean isDated(int at) {
    int link = Words.DU.at(f, f.skipInParagraph(at));
    return link >= 0 && FrenchDates.read(f, f.skip(link)) != null;
  }

  private static void dateAll(List<Mention> mentions) {
    LocalDate day = mentions.getFirst().reference().date();
    for (int i = 1; i < mentions.size() && day != null; i++) {
      Reference r = mentions.get(i).reference();
      if (r.date() == null && r.numero() != null) mentions.set(i, mentions.get(i).withDate(day));
    }
  }

  /** "décrets n° 87-1099 et n° 87-1100 du 30 décembre 1987": one date for all of its year. */
  private static void shareDate(List<Mention> mentions) {
    LocalDate day = mentions.getLast().reference().date();
    for (int i = 0; i < mentions.size() && day != null; i++) {
      Reference r = mentions.get(i).reference();
      if (r.date() == null && r.numero() != null && ActNumbers.isOf(r.numero(), day.getYear())) mentions.set(i, mentions.get(i).withDate(day));
    }
  }

  private TextSlots member(int at, TextSlots first, boolean plural) {
    int p = f.skipInParagraph(at);
    if (f.at(p) == ',' || f.at(p) == ';' && plural) p = f.skipInParagraph(p + 1);
    int word = JOINTS.at(f, p);
    if (word >= 0) p = f.skipInParagraph(word);
    if (p == f.skipInParagraph(at)) return null;
    int celle = CELLE.at(f, p);
    TextSlots next = new TextSlots(f, p, first.nature);
    next.autorite = first.autorite;
    int q = celle >= 0 ? f.skipInParagraph(celle) : p;
    boolean marked = numbers.mark(q) >= 0;
    if (!plural && !(marked && first.numero != null) && celle < 0) return null;
    if (!next.one(q)) return null;
    next.readAll(next.end);
    return next.known() ? next : null;
  }

  /** "loi n° 99-533 d'orientation pour … du 25 juin 1999": the date stands behind the title, in the year of the number. */
  private void dateBehindTitle(TextSlots slots) {
    int from = f.skipInParagraph(slots.end);
    if (TITLE_WORDS.at(f, from) < 0) return;
    for (int i = from; i < Math.min(f.length(), from + TITLE_REACH); i++) {
      char ch = f.at(i);
      if (ch == ';' || ch == '(' || ch == '.' && f.isSpace(i + 1) || ch == ':' || ch == '\n' && f.at(f.skipInParagraph(i)) == '\n') return;
      if (!f.wordStart(i)) continue;
      if (i > from && isHead(i) || ch == 'n' && numbers.mark(i) >= 0) return;
      int link = ch == 'd' || ch == 'e' ? Words.DU.at(f, i) : -1;
      FrenchDates.Match date = link < 0 ? null : FrenchDates.read(f, f.skip(link));
      if (date == null) continue;
      if (slots.isOf(date.date().getYear())) slots.dated(date);
      return;
    }
  }

  // ---- title or nickname ----------------------------------------------------------------------------------------------

  private List<Mention> titled(int start, Head head, TextSlots slots) {
    boolean law = head.nature.kind().equals("loi");
    if (law) {
      List<Mention> named = nicknames(start, head, slots);
      if (!named.isEmpty()) return named;
    }
    int p = f.skipInParagraph(slots.end > head.end ? slots.end : head.end);
    Mention dated = TITLE_WORDS.at(f, p) < 0 ? null : datedTitle(start, p, slots.nature);
    if (dated != null) return List.of(dated);
    return undated(start, head, slots);
  }

  /** "décret du 16 août": a text without its year, which is not invented. */
  private List<Mention> undated(int start, Head head, TextSlots slots) {
    if (head.nature != Nature.DECRET) return List.of();
    int link = Words.DU.at(f, f.skipInParagraph(head.end));
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

  private boolean isHead(int i) {
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

  private List<Mention> nicknames(int start, Head head, TextSlots slots) {
    int p = f.skipInParagraph(head.end);
    Nicknames.Nickname first = names.reached(p);
    if (first == null) first = names.reached(p = f.skipInParagraph(Math.max(head.end, slots.end)));
    if (first == null) return List.of();
    List<Mention> mentions = new ArrayList<>();
    mentions.add(datedFurther(datedNickname(named(start, first)), p));
    int at = mentions.getFirst().end();
    while (head.plural) {
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

  /** ", promulguée le 7 octobre 2016", "du 15 novembre 2021", a second name in brackets. */
  private Mention datedNickname(Mention mention) {
    int p = f.skipInParagraph(mention.end());
    if (f.at(p) == '"') p = f.skipInParagraph(p + 1);
    TextSlots numbered = new TextSlots(f, mention.start(), ((Reference.Texte) mention.reference()).nature());
    numbered.readAll(f.at(p) == ',' ? f.skipInParagraph(p + 1) : p);
    if (numbered.numero != null && numbered.known()) return numbered.mention(".nom-numero").named(((Reference.Texte) mention.reference()).alias());
    int bracket = f.at(p) == '(' ? f.skip(p + 1) : -1;
    Nicknames.Nickname second = bracket < 0 ? null : names.at(bracket);
    if (second != null && f.at(f.skip(second.end())) == ')') p = f.skipInParagraph(f.skip(second.end()) + 1);
    if (f.at(p) == '"') p = f.skipInParagraph(p + 1);
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
