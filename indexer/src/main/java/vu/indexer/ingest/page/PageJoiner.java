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
    Joining joining = new Joining();
    RunningHeads.without(pages, heads).forEach(joining::add);
    return new Joined(joining.text.toString(), joining.starts);
  }

  /** The text so far. */
  private static final class Joining {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private TextLine before = new TextLine("", 0, 0, false, false);
    /** The first row of the last table. */
    private String heading = "";
    private int widest;

    void add(List<TextLine> page) {
      starts.add(starts.isEmpty() ? 0 : text.length());
      for (int i = 0; i < page.size(); i++) {
        TextLine line = page.get(i);
        if (i == 0 && line.ofTable() && before.ofTable() && TableSeam.goesOn(before.text(), line.text())) onwards(line);
        else line(line, i == 0);
      }
      widest = page.stream().filter(line -> !line.ofTable()).mapToInt(line -> line.text().length()).max().orElse(0);
    }

    private void line(TextLine line, boolean first) {
      boolean apart = first ? line.ofTable() || before.ofTable() || !goesOn(before.text(), widest, line.text()) : line.opens();
      if (apart && !text.isEmpty()) text.append('\n');
      if (first && apart && starts.size() > 1) starts.set(starts.size() - 1, text.length());
      if (line.ofTable() && (apart || !before.ofTable())) heading = line.text();
      append(line);
    }

    /** The first row of a page whose table began before. */
    private void onwards(TextLine line) {
      if (line.text().equals(heading)) return;
      String whole = TableSeam.whole(before.text(), line.text());
      if (whole == null) append(line);
      else {
        text.setLength(text.length() - before.text().length() - 1);
        append(new TextLine(whole, line.top(), line.bottom(), line.opens(), true));
        starts.set(starts.size() - 1, text.length());
      }
    }

    private void append(TextLine line) {
      text.append(line.text()).append('\n');
      before = line;
    }
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
