package vu.indexer.extract.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** Dates in a row: "16 juin, 26 septembre 2023 et 5 juillet 2024". A missing year is the one printed next. */
record DateList(List<FrenchDates.Match> dates, List<Integer> starts) {
  private static final Phrases JOINTS = Phrases.of("et du", "et", "du");
  private static final Phrases JOINTS_OF_TEXTS = Phrases.of("et du", "et des", "et", "du", "des");

  /** Two dates at least, each with its own month; null for anything else ("23 et 24 septembre 2002" is one session). */
  static DateList read(Folded f, int start) {
    return read(f, start, false);
  }

  /** As {@link #read}, for texts, which are of one day each: "12 et 15 mars 2012" are two dates. */
  static DateList ofTexts(Folded f, int start) {
    return read(f, start, true);
  }

  private static DateList read(Folded f, int start, boolean days) {
    List<Integer> starts = new ArrayList<>();
    List<FrenchDates.Match> found = new ArrayList<>();
    int p = start;
    while (found.size() < 100) {
      FrenchDates.Match date = FrenchDates.read(f, p);
      FrenchDates.Match partial = date != null ? null : FrenchDates.readWithoutYear(f, p, 2000);
      FrenchDates.Match day = days && date == null && partial == null ? FrenchDates.readDay(f, p) : null;
      if (date == null && partial == null && day == null) break;
      starts.add(p);
      if (day != null) found.add(new FrenchDates.Match(day.date(), null, -day.end(), day.repaired()));
      else found.add(date != null ? date : new FrenchDates.Match(partial.date(), partial.date(), -partial.end(), partial.repaired()));
      int end = Math.abs(found.getLast().end());
      int q = f.skip(end);
      if (f.at(q) == ',') q = f.skip(q + 1);
      int and = (days ? JOINTS_OF_TEXTS : JOINTS).at(f, q);
      if (and >= 0) q = f.skip(and);
      if (q == f.skip(end)) break;
      p = q;
    }
    return found.size() < 2 ? null : withYears(found, starts);
  }

  /** Copies years, and months where only a day stands, from right to left; until then such entries carry their end negated. */
  private static DateList withYears(List<FrenchDates.Match> found, List<Integer> starts) {
    List<FrenchDates.Match> dates = new ArrayList<>(found);
    List<Integer> places = new ArrayList<>(starts);
    LocalDate right = null;
    for (int i = dates.size() - 1; i >= 0; i--) {
      FrenchDates.Match full = dates.get(i).end() >= 0 ? dates.get(i) : completed(dates.get(i), right);
      if (full == null) {
        dates.remove(i);
        places.remove(i);
      } else {
        dates.set(i, full);
        right = full.date();
      }
    }
    return dates.size() < 2 ? null : new DateList(dates, places);
  }

  /** @param right the date printed behind; null when there is none */
  private static FrenchDates.Match completed(FrenchDates.Match m, LocalDate right) {
    if (right == null || m.last() == null && m.date().getDayOfMonth() > right.lengthOfMonth()) return null;
    LocalDate date = m.last() != null ? m.date().withYear(right.getYear()) : right.withDayOfMonth(m.date().getDayOfMonth());
    return new FrenchDates.Match(date, null, -m.end(), m.repaired());
  }
}
