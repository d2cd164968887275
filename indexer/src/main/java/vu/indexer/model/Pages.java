package vu.indexer.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages a text runs through, so that a claim can say "page 12".
 *
 * @param first number in the file of the page the text begins on, from 1
 * @param starts where each page begins in the text, the first at 0; empty for a format without pages
 * @param ocr quality of those pages that were read from their image, in order
 */
public record Pages(int first, List<Integer> starts, List<OcrPage> ocr) {
  /** A format without pages. */
  public static final Pages NONE = new Pages(1, List.of(), List.of());

  public Pages {
    starts = List.copyOf(starts);
    ocr = List.copyOf(ocr);
    if (first < 1) throw new IllegalArgumentException("page " + first + " is not 1 or more");
    for (int i = 0; i < starts.size(); i++) {
      int least = i == 0 ? 0 : starts.get(i - 1);
      if (starts.get(i) < least) throw new IllegalArgumentException("page " + (first + i) + " starts at " + starts.get(i) + ", before the one in front of it");
    }
  }

  public boolean known() {
    return !starts.isEmpty();
  }

  /** Number of the last page; only when pages are {@link #known()}. */
  public int last() {
    return first + starts.size() - 1;
  }

  /** The number of the page that holds the character at {@code offset}, or null for a format without pages. */
  public Integer at(int offset) {
    if (starts.isEmpty()) return null;
    int low = 0, high = starts.size() - 1;
    while (low < high) {
      int mid = (low + high + 1) >>> 1;
      if (starts.get(mid) <= offset) low = mid;
      else high = mid - 1;
    }
    return first + low;
  }

  /** The pages of a part of the text; places count from its start. */
  public Pages of(Span part) {
    if (starts.isEmpty()) return NONE;
    int from = at(part.start());
    List<Integer> cut = new ArrayList<>(List.of(0));
    for (int page = from + 1; page <= last() && starts.get(page - first) < part.end(); page++) cut.add(starts.get(page - first) - part.start());
    int to = from + cut.size() - 1;
    return new Pages(from, cut, ocr.stream().filter(page -> page.page() >= from && page.page() <= to).toList());
  }
}
