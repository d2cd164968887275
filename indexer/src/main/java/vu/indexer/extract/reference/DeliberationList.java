package vu.indexer.extract.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.words.Words;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/**
 * Deliberations behind one head: "délibérations n° A du a, n° B du b et n° C du c", "n° A et celle n° B du b",
 * "n° A du a, complétée le b (n° B)". What one does not print it takes from the others: body, date, year.
 */
final class DeliberationList {
  private static final Phrases JOINTS =
      Phrases.of(
          "ainsi que par", "ainsi que", "et par", "puis par", "ou par", "et enfin", "et", "puis", "ou", "modifiee par", "completee par",
              "abrogee par",
          "remplacee par", "prorogee par", "rapportee par");
  private static final Phrases LATER =
      Phrases.of(
          "modifiee le", "completee le", "abrogee le", "prorogee le", "rapportee le", "confirmee le", "renouvelee le", "rectifiee le",
              "actualisee le");
  /** The most days one sitting goes on. */
  private static final int SITTING = 7;
  private static final Phrases CELLE = Phrases.of("celle", "celles", "celle-ci");

  private final Folded f;
  private final ActNumbers numbers;
  private final boolean plural;
  private final List<DeliberationSlots> members = new ArrayList<>();

  private DeliberationList(Folded f, DeliberationSlots first, boolean plural) {
    this.f = f;
    this.numbers = new ActNumbers(f);
    this.plural = plural;
    members.add(first);
  }

  /** The mentions of {@code first} and of all that share its head, in reading order. */
  static List<Mention> read(Folded f, DeliberationSlots first, boolean plural, String rule) {
    DeliberationList list = new DeliberationList(f, first, plural);
    while (list.members.size() < 200 && list.next()) list.inherit();
    list.completeYears();
    return list.mentions(rule);
  }

  private boolean next() {
    int at = members.getLast().end;
    int from = f.skipInParagraph(at), p = from;
    if (f.at(p) == ',' || f.at(p) == ';' && plural) p = f.skipInParagraph(p + 1);
    int word = JOINTS.at(f, p);
    if (word < 0 && plural && members.getLast().date == null) word = range(p);
    if (word >= 0) p = f.skipInParagraph(word);
    else if (later(p)) return true;
    if (p == from) p = nextLine(at);
    if (p < 0) return false;
    DeliberationSlots next = new DeliberationSlots(f, p);
    return member(next, p) && members.add(next);
  }

  /** "n° 2020-0001 à 2020-0012": the end of "à" before a number as long; -1 for anything else. */
  private int range(int p) {
    int to = f.exact(p, "a");
    String first = to < 0 ? null : members.getLast().numero;
    int mark = first == null ? -1 : numbers.mark(f.skip(to));
    ActNumbers.Number last = first == null ? null : numbers.local(mark >= 0 ? mark : f.skip(to));
    return last != null && last.value().length() == first.length() && last.value().compareTo(first) > 0 ? to : -1;
  }

  /** "Délibérations n°", each number with its day on a line of its own; -1 when the next line holds none. */
  private int nextLine(int at) {
    int q = f.skip(at);
    if (!plural || members.getFirst().numero == null || members.getFirst().date == null || f.at(f.back(q)) != '\n') return -1;
    ActNumbers.Number number = numbers.unmarked(q);
    int link = number == null ? -1 : Words.DU.at(f, f.skipInParagraph(number.end()));
    return link >= 0 && FrenchDates.read(f, f.skip(link)) != null ? q : -1;
  }

  private void inherit() {
    DeliberationSlots first = members.getFirst(), last = members.getLast();
    if (last.instance == null) last.instance = first.instance;
    if (last.collectivite == null) last.collectivite = first.collectivite;
  }

  /** "complétée le 14 décembre 2020 (n° 2020-0337)": another deliberation, for it has a number of its own. */
  private boolean later(int p) {
    int le = LATER.at(f, p);
    if (le < 0) return false;
    DeliberationSlots next = new DeliberationSlots(f, f.skip(le));
    FrenchDates.Match date = FrenchDates.readSession(f, f.skip(le));
    if (date == null) return false;
    next.date(date, f.skip(le));
    next.readAll(next.end);
    return next.numero != null && members.add(next);
  }

  private boolean member(DeliberationSlots next, int p) {
    int celle = CELLE.at(f, p);
    if (celle >= 0) {
      next.readAll(celle);
      return next.known();
    }
    int mark = numbers.mark(p);
    if (mark < 0 && f.exact(p, "la") >= 0) mark = numbers.mark(f.skip(f.exact(p, "la")));
    ActNumbers.Number number = mark >= 0 ? numbers.local(mark) : plural ? unmarked(p) : null;
    if (number != null) {
      next.numero(number);
      next.readAll(number.end());
      return true;
    }
    if (mark >= 0 || !(plural || anotherDay(p)) || !next.date(p, plural && members.getFirst().numero == null)) return false;
    next.readAll(next.end);
    return true;
  }

  /** "la délibération du 9 juillet 2018 et du 10 décembre 2020": not the next day of the same sitting. */
  private boolean anotherDay(int p) {
    int link = Words.DU.at(f, p);
    FrenchDates.Match before = members.getLast().date, day = link < 0 || before == null ? null : FrenchDates.read(f, f.skip(link));
    return day != null && members.getFirst().numero == null && before.date().plusDays(SITTING).isBefore(day.date());
  }

  /**
   * A number that nothing else looks like, or digits before a date, a letter before them: "n° 12 du 3 mars 2010, 14 du 4 avril 2011", "D 46 du …,
   * D1099 du …".
   */
  private ActNumbers.Number unmarked(int p) {
    ActNumbers.Number number = numbers.unmarked(p);
    int end = f.wordEndFrom(p);
    boolean digits = f.isDigit(p) && end - p <= 4, glued = f.isUpper(p) && f.isDigit(end - 1);
    if (number != null || members.getFirst().numero == null || !digits && !glued) return number;
    ActNumbers.Number sibling = digits ? sibling(p, end) : null;
    if (sibling != null) return sibling;
    int link = Words.DU.at(f, f.skipInParagraph(end));
    return link >= 0 && FrenchDates.read(f, f.skip(link)) != null ? numbers.local(p) : null;
  }

  /** "n° 161 et 161 bis", "D. 269-1° et 2°": the next of the same series; null when it is none. */
  private ActNumbers.Number sibling(int p, int end) {
    String first = members.getLast().numero, digits = f.slice(p, end);
    if (f.at(end) == '°' && first.endsWith("°") && first.indexOf('-') > 0)
      return new ActNumbers.Number(first.substring(0, first.lastIndexOf('-') + 1) + digits + '°', end + 1, false);
    ActNumbers.Number number = numbers.local(p);
    return number != null && number.value().startsWith(first + ' ') ? number : null;
  }

  /** "n° 2018-112 du 23 mars et n° 2018-540 du 28 septembre 2018": the year stands once, on the right. */
  private void completeYears() {
    Integer year = null;
    for (int i = members.size() - 1; i >= 0; i--) {
      DeliberationSlots slots = members.get(i);
      slots.complete(year);
      if (slots.date != null) year = slots.date.date().getYear();
    }
  }

  private List<Mention> mentions(String rule) {
    if (members.size() == 1) return members.getFirst().mentions(plural, rule);
    List<Mention> mentions = new ArrayList<>();
    for (DeliberationSlots slots : members) mentions.addAll(slots.mentions(plural, mentions.isEmpty() ? rule : "deliberation"));
    if (plural && mentions.size() > 1) shareDate(mentions);
    return mentions;
  }

  /** "n° A, B et C du d": the date belongs to all that have none; "n° A et B des a et b": to each its own. */
  private void shareDate(List<Mention> mentions) {
    int last = mentions.size() - 1;
    LocalDate day = mentions.getLast().reference().date();
    if (day == null) return;
    for (DeliberationSlots member : members) if (member.hasOwnDay()) return;
    for (int i = 0; i < last; i++) if (mentions.get(i).reference().date() != null) return;
    List<FrenchDates.Match> dates = members.getLast().dates();
    boolean each = dates.size() == mentions.size();
    for (int i = 0; i <= last; i++) {
      LocalDate shared = each ? dates.get(i).date() : day;
      String numero = mentions.get(i).reference().numero();
      if (numero == null || ActNumbers.mayBeOf(numero, shared.getYear())) mentions.set(i, mentions.get(i).withDate(shared));
    }
  }
}
