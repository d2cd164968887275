package vu.indexer.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** The lines of all pages → one text, and where each page begins in it. */
public final class PageJoiner {
  /** A line of this share of the widest may be broken by the margin; a shorter one ends a paragraph. */
  private static final double FULL = 0.75;

  /** @param starts one for each page, in order */
  public record Joined(String text, List<Integer> starts) {
    public Joined {
      starts = List.copyOf(starts);
    }
  }

  /** Knows heads of acts from heads of paper. */
  public interface Heads {
    /** Whether an act begins on a page, whose first lines are then its head; asked for each page in order. */
    boolean opens(List<TextLine> page);

    /** Whether a line names the collection the pages belong to, and no act. */
    boolean namesCollection(TextLine line);
  }

  private PageJoiner() {}

  public static Joined join(List<List<TextLine>> pages, Heads heads) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    String before = "";
    int widest = 0;
    for (List<TextLine> page : RunningHeads.without(pages, heads)) {
      starts.add(starts.isEmpty() ? 0 : text.length());
      for (int i = 0; i < page.size(); i++) {
        TextLine line = page.get(i);
        boolean apart = i == 0 ? !goesOn(before, widest, line.text()) : line.opens();
        if (apart && !text.isEmpty()) text.append('\n');
        if (i == 0 && apart && starts.size() > 1) starts.set(starts.size() - 1, text.length());
        text.append(line.text()).append('\n');
        before = line.text();
      }
      widest = page.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    }
    return new Joined(text.toString(), starts);
  }

  /**
   * Whether the first line of a page goes on with the last of the page before: it begins no sentence, or that fills its page
   * and ends none.
   */
  private static boolean goesOn(String before, int widest, String line) {
    String end = before.strip(), next = line.strip();
    if (end.isEmpty() || next.isEmpty()) return false;
    if (Character.isLowerCase(next.charAt(0))) return true;
    char last = end.charAt(end.length() - 1);
    boolean open = Character.isLowerCase(last) || Character.isDigit(last) || ",'’-(".indexOf(last) >= 0;
    return open && before.length() >= FULL * widest && (Character.isLetterOrDigit(next.charAt(0)) || next.charAt(0) == '(' || next.charAt(0) == '«');
  }
}
