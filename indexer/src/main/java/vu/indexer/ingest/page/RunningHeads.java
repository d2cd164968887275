package vu.indexer.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines at the top and bottom of pages that belong to the paper and not to the text: page numbers, and heads and feet that
 * stand at one place of several pages in a row. They would break the sentences that run from page to page. The first of such
 * lines is kept, and those of a page on which an act opens, because there they are its head.
 */
final class RunningHeads {
  /** Lines on either end of a page that may be no text: the outermost, and those that a space parts from the rest. */
  private static final int ZONE = 4;
  /** That space, in distances from line to line. */
  private static final double APART = 1.4;
  /** Pages in a row that carry a running head, at least; all pages of a shorter document. */
  private static final int FEWEST_PAGES = 3;
  /** Points by which its place may differ. */
  private static final double SAME_PLACE = 4;
  private static final Pattern PAGE =
      Pattern.compile(
      "(?i)[\\s\\-–—_|.(\\[]*(?:(?:page|p\\.?|folio|feuillet)\\s*(?:n°\\s*)?)?(\\d{1,4})(?:\\s*(?:/|sur|de)\\s*(\\d{1,4}))?[\\s\\-–—_|.)\\]]*");

  /** What a browser prints below a page: its address, and how many pages there are. */
  private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://\\S{1,2000}(?:\\s{1,200}\\S{1,2000}){0,4}\\s{1,200}\\d{1,4}/\\d{1,4}");
  /** And above it: date and time, then the title. */
  private static final Pattern MOMENT = Pattern.compile("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? \\d{1,2}[:h]\\d{2}(?: [AP]M)?(?:\\s.*)?");

  private final List<List<TextLine>> pages;
  private final PageJoiner.Heads heads;
  private final List<List<TextLine>> tops = new ArrayList<>(), feet = new ArrayList<>();
  private final boolean[] opens;

  private RunningHeads(List<List<TextLine>> pages, PageJoiner.Heads heads) {
    this.pages = pages;
    this.heads = heads;
    this.opens = new boolean[pages.size()];
    for (int p = 0; p < pages.size(); p++) {
      List<TextLine> down = new ArrayList<>(pages.get(p));
      down.sort(Comparator.comparingDouble(TextLine::bottom));
      double apart = APART * usual(down);
      int top = 0, foot = down.size();
      for (int i = 1; i <= Math.min(ZONE, down.size() - 1); i++) if (down.get(i).bottom() - down.get(i - 1).bottom() > apart) top = i;
      for (int i = down.size() - 1; i >= Math.max(Math.max(1, top), down.size() - ZONE); i--)
        if (down.get(i).bottom() - down.get(i - 1).bottom() > apart) foot = i;
      tops.add(List.copyOf(down.subList(0, Math.max(top, Math.min(1, down.size())))));
      feet.add(List.copyOf(down.subList(Math.max(tops.getLast().size(), Math.min(foot, down.size() - 1)), down.size())));
      opens[p] = heads.opens(pages.get(p));
    }
  }

  static List<List<TextLine>> without(List<List<TextLine>> pages, PageJoiner.Heads heads) {
    return new RunningHeads(pages, heads).rest();
  }

  /** The distance from line to line within paragraphs. */
  private static double usual(List<TextLine> down) {
    double[] distances = new double[Math.max(0, down.size() - 1)];
    for (int i = 0; i < distances.length; i++) distances[i] = down.get(i + 1).bottom() - down.get(i).bottom();
    Arrays.sort(distances);
    return distances.length == 0 ? 0 : distances[distances.length / 4];
  }

  private List<List<TextLine>> rest() {
    List<List<TextLine>> rest = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      Set<TextLine> gone = new HashSet<>(browsers(p));
      for (TextLine line : tops.get(p)) if (isNumber(p, line) || p > 0 && (!opens[p] || heads.namesCollection(line)) && repeats(tops, p, line))
        gone.add(line);
      for (TextLine line : feet.get(p)) if (isNumber(p, line) || repeats(feet, p, line) && !isLast(feet, p, line)) gone.add(line);
      rest.add(kept(pages.get(p), gone));
    }
    return rest;
  }

  /** The head and the foot a browser gives the pages it prints. */
  private List<TextLine> browsers(int p) {
    List<TextLine> foot = feet.get(p).stream().filter(line -> ADDRESS.matcher(line.text().strip()).matches()).toList();
    if (foot.isEmpty()) return foot;
    List<TextLine> both = new ArrayList<>(foot);
    tops.get(p).stream().filter(line -> MOMENT.matcher(line.text().strip()).matches()).forEach(both::add);
    return both;
  }

  /** What stood behind a head that is gone opens nothing: it may go on with the sentence of the page before. */
  private static List<TextLine> kept(List<TextLine> lines, Set<TextLine> gone) {
    if (gone.isEmpty()) return lines;
    List<TextLine> kept = new ArrayList<>();
    for (TextLine line : lines) if (!gone.contains(line)) kept.add(line);
    return kept;
  }

  /** "3", "- 3 -", "Page 3 sur 9": said as such, or one more than on the page before or one less than on the next. */
  private boolean isNumber(int p, TextLine line) {
    int number = number(line);
    if (number < 0) return false;
    boolean said = line.text().chars().anyMatch(c -> Character.isLetter(c) || c == '/' || c == '-' || c == '–' || c == '—')
        && number <= pages.size() + 9999;
    return said || holds(p - 1, number - 1) || holds(p + 1, number + 1) || pages.size() == 1 && number == 1;
  }

  private boolean holds(int p, int number) {
    if (p < 0 || p >= pages.size()) return false;
    return tops.get(p).stream().anyMatch(line -> number(line) == number) || feet.get(p).stream().anyMatch(line -> number(line) == number);
  }

  private static int number(TextLine line) {
    var matcher = PAGE.matcher(line.text());
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  /** Whether the line stands on enough pages in a row around {@code p}, one of them a page on which no act opens. */
  private boolean repeats(List<List<TextLine>> zones, int p, TextLine line) {
    int from = p, to = p + 1;
    while (from > 0 && same(zones, from - 1, from - 1 - p, line)) from--;
    while (to < pages.size() && same(zones, to, to - p, line)) to++;
    boolean goesOn = false;
    for (int k = from; k < to; k++) goesOn |= !opens[k];
    return goesOn && to - from >= Math.min(FEWEST_PAGES, pages.size()) && to - from > 1;
  }

  private boolean isLast(List<List<TextLine>> zones, int p, TextLine line) {
    return p + 1 == pages.size() || !same(zones, p + 1, 1, line);
  }

  private static boolean same(List<List<TextLine>> zones, int p, int apart, TextLine line) {
    return zones.get(p).stream().anyMatch(other -> Math.abs(other.bottom() - line.bottom()) <= SAME_PLACE
        && sameText(line.text(), other.text(), apart));
  }

  /** The same words; the number of the page among them may count on. */
  private static boolean sameText(String one, String other, int apart) {
    if (one.equals(other)) return true;
    String[] a = one.strip().split("\\s+"), b = other.strip().split("\\s+");
    if (a.length != b.length) return false;
    for (int i = 0; i < a.length; i++) if (!a[i].equals(b[i]) && !countsOn(a[i], b[i], apart)) return false;
    return true;
  }

  private static boolean countsOn(String one, String other, int apart) {
    String[] a = one.split("/"), b = other.split("/");
    if (a.length != b.length || a.length > 2 || a.length == 2 && !a[1].equals(b[1])) return false;
    return a[0].matches("\\d{1,4}") && b[0].matches("\\d{1,4}") && Integer.parseInt(b[0]) - Integer.parseInt(a[0]) == apart;
  }
}
