package vu.server.synthetic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * One day on which a house decides: ten a year from 2016 to 2025, of the council and of its smaller body in turn.
 *
 * @param index from 0 to {@link #COUNT} - 1
 */
record Session(int index, LocalDate date, boolean council) {
  static final int COUNT = 100;
  static final int A_YEAR = 10;

  private static final int FIRST_YEAR = 2016;
  private static final int[] MONTHS = {1, 2, 3, 4, 5, 6, 7, 9, 10, 12};

  static Session of(int index) {
    LocalDate month = LocalDate.of(FIRST_YEAR + index / A_YEAR, MONTHS[index % A_YEAR], 1);
    return new Session(index, month.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.THURSDAY)), index % 2 == 0);
  }

  int year() {
    return date.getYear();
  }

  int firstOfYear() {
    return index - index % A_YEAR;
  }
}
