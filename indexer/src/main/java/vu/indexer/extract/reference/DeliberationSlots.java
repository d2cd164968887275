package vu.indexer.extract.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Reference;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** What follows the word "délibération": number, date, body and authority, in any order, each at most once. */
final class DeliberationSlots {
  /** Whose "décision" of a day is a deliberation, behind "conseil". */
  private static final Set<String> COUNCILS =
      Set.of("municipal", "communautaire", "metropolitain", "de communaute", "de la metropole", "departemental", "general", "regional");
  private static final Phrases DATE_LINKS = Phrases.of("en date du", "en date des", "du", "des", "de la seance du", "de la seance des",
      "de sa seance du", "lors de la seance du", "lors de sa seance du", "en sa seance du", "dans sa seance du", "en seance du",
      "en seance publique du", "seance du", "de la reunion du", "lors de la reunion du", "en date de", "date du", "de seance du",
      "lors du conseil du", "en sa seance des", "au cours de sa seance du", "dans sa reunion du", "dans la seance du", "adoptee le",
      "prise le", "votee le", "approuvee le", "datee du", "intervenue le");
  private static final Phrases PARTICIPLES = Phrases.of("votee", "votees", "adoptee", "adoptees", "prise", "prises", "approuvee",
      "approuvees", "rendue executoire", "intervenue", "rendue", "passee", "deposee", "signee", "datee", "datant", "transmise", "actee");
  /** Before a participle: "que vous avez adoptée le". */
  private static final Phrases RELATIVES = Phrases.of("que vous avez", "que nous avons", "qu'il a", "qu'elle a", "que le conseil a",
      "que le conseil municipal a", "que notre assemblee a", "que votre assemblee a", "que l'assemblee a", "qui a ete", "ayant ete",
      "que vous aviez", "que nous avions");
  private static final Phrases BRACKETED_DATES = Phrases.of("seance", "du", "en date du", "en seance", "conseil", "reunion");
  private static final Phrases AMENDED = Phrases.of("modifiee", "susvisee", "precitee", "modificative", "complementaire", "susmentionnee",
      "respectivement", ", respectivement");
  private static final Phrases AMENDED_LINKS = Phrases.of("du", "en date du", "en dates du", "des", "en date des", "les", "le");
  private static final Phrases BY_VOTE = Phrases.of("a l'unanimite", "a la majorite", "a main levee", "en urgence");
  private static final Phrases BY = Phrases.of("par le", "par la", "par l'", "par notre", "par", "en", "au", "lors du", "lors de la");

  private final Folded f;
  private final ActNumbers numbers;
  private final BodyGrammar bodies;
  private final DeliberationNumbers written;
  private final SittingDays sittings;
  private final int start;
  int end;
  String numero;
  FrenchDates.Match date;
  private final List<FrenchDates.Match> dates = new ArrayList<>(1);
  private final List<Integer> dateStarts = new ArrayList<>(1);
  String instance;
  String collectivite;
  private boolean repaired;
  private FrenchDates.Match partial;
  private int partialStart;
  private int endWithoutPartial;
  /** A bracket was opened behind the head. */
  private boolean open;

  DeliberationSlots(Folded f, int start) {
    this.f = f;
    this.numbers = new ActNumbers(f);
    this.bodies = new BodyGrammar(f);
    this.written = new DeliberationNumbers(f, numbers, start);
    this.sittings = new SittingDays(f);
    this.start = start;
    this.end = start;
  }

  boolean known() {
    return numero != null || date != null;
  }

  boolean isDecisionOfAssembly() {
    String body = instance == null ? "" : Folded.key(instance);
    boolean council = numero == null && date != null && body.startsWith("conseil ") && COUNCILS.contains(body.substring(8));
    boolean assembly = body.startsWith("commission permanente") || body.startsWith("bureau") || council;
    boolean permanente = numero != null && numero.regionMatches(true, 0, "CP-", 0, 3);
    return known() && (assembly || permanente);
  }

  void numero(ActNumbers.Number number) {
    numero = number.value();
    end = number.end();
    repaired |= number.repaired();
  }

  void readAll(int from) {
    int p = from;
    for (int i = 0; i < 8; i++) {
      int q = f.skipInParagraph(p);
      if (!one(q)) return;
      p = end;
    }
  }

  private boolean one(int q) {
    if (date == null && date(q, numero != null)) return true;
    if (numero == null && number(q)) return true;
    if (instance == null && body(q)) return true;
    return close(q) || lostNumber(q) || sitting(q) || participle(q) || amended(q) || withoutYear(q);
  }

  private boolean number(int q) {
    ActNumbers.Number number = written.at(q);
    if (number == null) return false;
    numero(number);
    bracket(f.at(q) == '(');
    return true;
  }

  /** "n° du 14 avril 2016", "n CR du 16 avril 2010": the digits were left out or lost. */
  private boolean lostNumber(int q) {
    int mark = numero != null || date != null ? -1 : numbers.mark(q);
    if (mark < 0 || f.isDigit(mark)) return false;
    int word = f.wordEndFrom(mark), before = end;
    boolean letters = word - mark <= 5;
    for (int i = mark; i < word; i++) letters &= f.isUpper(i) && f.isLetter(i);
    if (date(mark, false) || letters && date(f.skip(word), false)) return true;
    end = before;
    return false;
  }

  /** Closes a bracket at once, or later behind what else it holds: "(n° 2017-054 du 29 juin 2017)". */
  private void bracket(boolean opened) {
    int close = f.skip(end);
    if (opened && f.at(close) == ')') end = close + 1;
    else open |= opened;
  }

  private boolean close(int q) {
    if (!open || f.at(q) != ')') return false;
    open = false;
    end = q + 1;
    return true;
  }

  boolean date(int q, boolean bareAllowed) {
    boolean bracket = f.at(q) == '(' && BRACKETED_DATES.at(f, f.skip(q + 1)) >= 0;
    int p = f.at(q) == ',' || bracket ? f.skip(q + 1) : q;
    int glued = f.exact(p, "du") < 0 ? Words.du(f, p) : -1;
    FrenchDates.Match stuck = glued < 0 ? null : FrenchDates.readSession(f, glued);
    if (stuck != null) return date(stuck, glued);
    int link = DATE_LINKS.at(f, p);
    if (link >= 0) {
      if (f.at(link - 1) == 's' && severalDates(f.skip(link))) return true;
      FrenchDates.Match match = FrenchDates.readSession(f, f.skip(link));
      if (match == null && f.at(link - 1) == 'u' && numero == null && severalDates(f.skip(link))) return true;
      if (match != null) {
        date(match, f.skip(link));
        bracket(bracket);
        return true;
      }
    }
    FrenchDates.Match bare = bareAllowed && p == q ? FrenchDates.read(f, q) : null;
    return bare != null && date(bare, q);
  }

  boolean date(FrenchDates.Match match, int at) {
    date = match;
    dates.add(match);
    dateStarts.add(at);
    end = match.end();
    repaired |= match.repaired();
    return true;
  }

  /** "des 12 mars et 14 avril 2015": the year stands once, on the right. */
  private boolean severalDates(int p) {
    DateList list = DateList.read(f, p);
    if (list == null) return false;
    for (int i = 0; i < list.dates().size(); i++) date(list.dates().get(i), list.starts().get(i));
    date = dates.getFirst();
    return true;
  }

  List<FrenchDates.Match> dates() {
    return dates;
  }

  /** "n° 2019-123 modifiée du 27 juin 2019": a word between number and date. */
  private boolean amended(int q) {
    if (date != null || numero == null) return false;
    int word = AMENDED.at(f, q);
    if (word < 0) return false;
    int du = AMENDED_LINKS.at(f, f.skip(word));
    return du >= 0 && severalDates(f.skip(du)) || date(f.skip(word), false);
  }

  /** "du 23 mars": a day whose year may stand behind the next act of a list. */
  private boolean withoutYear(int q) {
    if (date != null || partial != null || numero == null) return false;
    int p = Words.DU.at(f, f.at(q) == ',' ? f.skip(q + 1) : q);
    FrenchDates.Match day = p < 0 ? null : FrenchDates.readWithoutYear(f, f.skip(p), 2000);
    if (day == null) return false;
    partial = day;
    partialStart = f.skip(p);
    endWithoutPartial = end;
    end = day.end();
    return true;
  }

  /** Whether a day was printed whose year is not known. */
  boolean hasOwnDay() {
    return partial != null && date == null;
  }

  /** Gives a day without year the {@code year} of the act behind it in a list, unless the number says another; null when there is none. */
  void complete(Integer year) {
    if (partial == null || date != null) return;
    FrenchDates.Match full = year == null || !ActNumbers.mayBeOf(numero, year) ? null : FrenchDates.readWithoutYear(f, partialStart, year);
    if (full != null) date(full, partialStart);
    else if (end == partial.end()) end = endWithoutPartial;
  }

  /** Takes the day that stands before the head. */
  void dateBefore() {
    if (numero != null && date == null) date = sittings.before(start, numero);
  }

  /** Takes the day of the sitting told before, unless the number is one of another year. */
  void dateOf(FrenchDates.Match sitting) {
    if (date == null && numero != null && ActNumbers.mayBeOf(numero, sitting.date().getYear())) date = sitting;
  }

  private boolean body(int q) {
    int p = f.at(q) == ',' ? f.skip(q + 1) : q;
    BodyGrammar.Body body = p > q ? null : bodies.linked(p);
    if (body == null) return false;
    if (body.authority()) {
      if (collectivite != null) return false;
      collectivite = body.printed();
    } else {
      instance = body.printed();
    }
    end = body.end();
    return true;
  }

  /** "du conseil communautaire réuni en séance publique le d". */
  private boolean sitting(int q) {
    SittingDays.Day day = date != null || instance == null && collectivite == null ? null : sittings.behindBody(q);
    return day != null && date(day.day(), day.at());
  }

  /** ", votée par le Conseil Municipal en sa séance du d", "que vous avez adoptée le d". */
  private boolean participle(int q) {
    int p = f.at(q) == ',' ? f.skip(q + 1) : q;
    int relative = RELATIVES.at(f, p);
    if (relative >= 0) p = f.skip(relative);
    int word = PARTICIPLES.at(f, p);
    if (word < 0 || date != null) return false;
    int manner = BY_VOTE.at(f, f.skip(word));
    if (manner >= 0) word = manner;
    int r = f.skip(word);
    int by = BY.at(f, r);
    BodyGrammar.Body body = by < 0 ? null : bodies.read(f.skip(by));
    int before = end;
    int after = f.skip(body != null ? body.end() : word);
    if (f.exact(after, "le") >= 0) {
      FrenchDates.Match match = FrenchDates.readSession(f, f.skip(f.exact(after, "le")));
      if (match != null) date(match, after);
    } else {
      date(after, false);
    }
    if (date == null) {
      end = before;
      return false;
    }
    if (body != null && instance == null) instance = body.printed();
    return true;
  }

  Mention mention(String rule) {
    LocalDate day = date == null ? null : date.date();
    LocalDate last = date == null ? null : date.last();
    Reference reference = new Reference.ActeLocal(numero, day, last, instance, collectivite, List.of());
    String detail = numero != null && day != null ? ".numero-date" : numero != null ? ".numero" : ".date";
    double factor = numero != null && day != null ? 1.0 : numero != null ? 0.94 : 0.9;
    return Mention.sure(reference, start, end, rule + detail).doubtful(factor).repaired(repaired);
  }

  /** One mention; with a plural head and several dates, one for each. */
  List<Mention> mentions(boolean plural, String rule) {
    if (!plural || dates.size() < 2 || numero != null) return List.of(mention(rule));
    List<Mention> list = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      FrenchDates.Match match = dates.get(i);
      Reference reference = new Reference.ActeLocal(null, match.date(), match.last(), instance, collectivite, List.of());
      list.add(Mention.sure(reference, i == 0 ? start : dateStarts.get(i), match.end(), rule + ".date").doubtful(0.9).repaired(match.repaired()));
    }
    return list;
  }
}
