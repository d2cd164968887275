package vu.indexer.ingest.page;

/**
 * A straight line printed on a page, as those of a table are. Lengths are in points, y grows downwards.
 *
 * @param across true when it lies, false when it stands
 * @param at its height on the page when it lies, its distance from the left when it stands
 */
public record Rule(boolean across, double at, double from, double to) {
  public Rule {
    if (!(from <= to)) throw new IllegalArgumentException("a line goes from less to more, not from " + from + " to " + to);
  }

  double length() {
    return to - from;
  }

  boolean covers(double place, double reach) {
    return place >= from - reach && place <= to + reach;
  }
}
