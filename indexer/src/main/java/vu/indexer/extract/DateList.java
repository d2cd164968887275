package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** Dates in a row, each with its month: "16 juin, 26 septembre 2023 et 5 juillet 2024". A missing year is the one printed next. */
record DateList(List<FrenchDates.Match> dates, List<Integer> starts) {
  private static final Phrases JOINTS = Phrases.of("et du", "et", "du");

  /** Two dates at least, each with its own month; null for anything else ("23 et 24 septembre 2002" is one session). */
  static DateList read(Folded f, int start) {
    List<Integer> starts = new ArrayList<>();
    List<FrenchDates.Match> found = new ArrayList<>();
    int p = start;
    while (found.size() < 100) {
      FrenchDates.Match date = FrenchDates.read(f, p);
      FrenchDates.Match partial = date != null ? null : FrenchDates.readWithoutYear(f, p, 2000);
      if (date == null && partial == null) break;
      starts.add(p);
      found.add(date != null ? date : new FrenchDates.Match(partial.date(), partial.date(), -partial.end(), partial.repaired()));
      int end = Math.abs(found.getLast().end());
      int q = f.skip(end);
      if (f.at(q) == ',') q = f.skip(q + 1);
      int and = JOINTS.at(f, q);
      if (and >= 0) q = f.skip(and);
      if (q == f.skip(end)) break;
      p = q;
    }
    return found.size() < 2 ? null : withYears(found, starts);
  }

  /** Copies years from right to left; entries without year carry their end negated until then. */
  private static DateList withYears(List<FrenchDates.Match> found, List<Integer> starts) {
    List<FrenchDates.Match> dates = new ArrayList<>(found);
    int year = -1;
    for (int i = dates.size() - 1; i >= 0; i--) {
      FrenchDates.Match m = dates.get(i);
      if (m.end() >= 0) {
        year = m.date().getYear();
      } else if (year < 0) {
        dates.remove(i);
      } else {
        dates.set(i, new FrenchDates.Match(m.date().withYear(year), null, -m.end(), m.repaired()));
      }
    }
    return dates.size() < 2 ? null : new DateList(dates, starts);
  }
}
