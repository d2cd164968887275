package vu.indexer.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The lines of all pages → one text, and where each page begins in it. */
public final class PageJoiner {
  /** @param starts one for each page, in order */
  public record Joined(String text, List<Integer> starts) {
    public Joined {
      starts = List.copyOf(starts);
    }
  }

  private PageJoiner() {}

  /** @param opensAct whether an act begins on a page with these lines: its first lines are then no running head */
  public static Joined join(List<List<TextLine>> pages, Predicate<List<TextLine>> opensAct) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    String before = "";
    for (List<TextLine> page : RunningHeads.without(pages, opensAct)) {
      starts.add(starts.isEmpty() ? 0 : text.length());
      for (int i = 0; i < page.size(); i++) {
        TextLine line = page.get(i);
        boolean apart = i == 0 ? !goesOn(before, line.text()) : line.opens();
        if (apart && !text.isEmpty()) text.append('\n');
        if (i == 0 && apart && starts.size() > 1) starts.set(starts.size() - 1, text.length());
        text.append(line.text()).append('\n');
        before = line.text();
      }
    }
    return new Joined(text.toString(), starts);
  }

  /** Whether the first line of a page goes on with the last of the page before: that ends no sentence, or this begins none. */
  private static boolean goesOn(String before, String line) {
    String end = before.strip(), next = line.strip();
    if (end.isEmpty() || next.isEmpty()) return false;
    if (Character.isLowerCase(next.charAt(0))) return true;
    char last = end.charAt(end.length() - 1);
    boolean open = Character.isLowerCase(last) || Character.isDigit(last) || last == ',' || last == '\'' || last == '’' || last == '-' || last == '(';
    return open && (Character.isLetterOrDigit(next.charAt(0)) || next.charAt(0) == '(' || next.charAt(0) == '«') && end.length() > 40;
  }
}
