package vu.indexer.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of one table, and so its cells: where a line is missing between two fields, they are one cell. */
final class Grid {
  /** Points by which lines that belong together may miss each other. */
  private static final double REACH = 3;
  /** Lines this close, in points, are the two edges of one. */
  private static final double SAME = 2.5;
  /** A table has this many standing lines, at least. */
  private static final int FEWEST_LINES = 3;
  /** More lines on one page are a drawing; none of them is looked at. */
  static final int MOST_RULES = 3_000;
  /** More lines of one direction are no table. */
  private static final int MOST_LINES = 500;

  /** A field of the grid, or several without a line between them; half open, in numbers of lines. */
  record Cell(int row, int column, int endRow, int endColumn) {}

  /** Heights of its lying lines, from the top, and places of its standing ones, from the left. */
  private final List<Double> downs, rights;
  /** Whether a line is drawn: lying ones by number and column, standing ones by number and row. */
  private final boolean[][] lying, standing;

  private Grid(List<Double> downs, List<Double> rights) {
    this.downs = downs;
    this.rights = rights;
    this.lying = new boolean[downs.size()][rights.size() - 1];
    this.standing = new boolean[rights.size()][downs.size() - 1];
  }

  /** @return the tables whose lines these may be */
  static List<Grid> of(List<Rule> rules) {
    if (rules.size() > MOST_RULES) return List.of();
    List<Rule> lying = merged(rules, true), standing = merged(rules, false);
    int[] group = new int[lying.size() + standing.size()];
    for (int i = 0; i < group.length; i++) group[i] = i;
    for (int i = 0; i < lying.size(); i++) {
      for (int k = 0; k < standing.size(); k++) if (meet(lying.get(i), standing.get(k))) join(group, i, lying.size() + k);
    }
    List<Grid> grids = new ArrayList<>();
    for (int g = 0; g < group.length; g++) {
      List<Rule> across = new ArrayList<>(), down = new ArrayList<>();
      for (int i = 0; i < group.length && root(group, g) == g; i++) {
        if (root(group, i) != g) continue;
        if (i < lying.size()) across.add(lying.get(i));
        else down.add(standing.get(i - lying.size()));
      }
      List<Double> downs = places(across), rights = places(down);
      if (downs.size() < 2 || rights.size() < FEWEST_LINES || Math.max(downs.size(), rights.size()) > MOST_LINES) continue;
      Grid grid = new Grid(downs, rights);
      draw(across, downs, rights, grid.lying);
      draw(down, rights, downs, grid.standing);
      grids.add(grid);
    }
    return grids;
  }

  /** Pieces of one line as one: each cell draws its own. */
  private static List<Rule> merged(List<Rule> rules, boolean across) {
    List<Rule> sorted = new ArrayList<>(rules.stream().filter(rule -> rule.across() == across).toList());
    sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    List<Rule> merged = new ArrayList<>();
    for (int start = 0; start < sorted.size(); ) {
      int end = start + 1;
      while (end < sorted.size() && sorted.get(end).at() - sorted.get(start).at() <= SAME) end++;
      List<Rule> level = new ArrayList<>(sorted.subList(start, end));
      level.sort(Comparator.comparingDouble(Rule::from));
      Rule open = null;
      for (Rule rule : level) {
        if (open != null && rule.from() <= open.to() + REACH) open = new Rule(across, open.at(), open.from(), Math.max(open.to(), rule.to()));
        else {
          if (open != null) merged.add(open);
          open = rule;
        }
      }
      merged.add(open);
      start = end;
    }
    return merged;
  }

  private static boolean meet(Rule lying, Rule standing) {
    return lying.covers(standing.at(), REACH) && standing.covers(lying.at(), REACH);
  }

  private static void join(int[] group, int one, int other) {
    int a = root(group, one), b = root(group, other);
    group[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] group, int at) {
    while (group[at] != at) at = group[at] = group[group[at]];
    return at;
  }

  private static List<Double> places(List<Rule> rules) {
    List<Double> places = new ArrayList<>();
    rules.stream().map(Rule::at).sorted().forEach(at -> {
      if (places.isEmpty() || at - places.getLast() > SAME) places.add(at);
    });
    return places;
  }

  /** Notes beside which fields each rule lies. */
  private static void draw(List<Rule> rules, List<Double> places, List<Double> fields, boolean[][] drawn) {
    for (Rule rule : rules) {
      int line = 0;
      while (line + 1 < places.size() && places.get(line + 1) <= rule.at()) line++;
      for (int field = 0; field + 1 < fields.size(); field++)
        if (rule.covers((fields.get(field) + fields.get(field + 1)) / 2, 0)) drawn[line][field] = true;
    }
  }

  double top() {
    return downs.getFirst();
  }

  double bottom() {
    return downs.getLast();
  }

  double left() {
    return rights.getFirst();
  }

  double right() {
    return rights.getLast();
  }

  int rows() {
    return downs.size() - 1;
  }

  private int columns() {
    return rights.size() - 1;
  }

  /** The cell in which a word stands; null when it stands in none. */
  Cell at(double x, double y) {
    int column = field(rights, x), row = field(downs, y);
    if (column < 0 || row < 0) return null;
    int left = column, right = column + 1, top = row, bottom = row + 1;
    while (left > 0 && !standing[left][row]) left--;
    while (right < columns() && !standing[right][row]) right++;
    while (top > 0 && !lying[top][column]) top--;
    while (bottom < rows() && !lying[bottom][column]) bottom++;
    return new Cell(top, left, bottom, right);
  }

  private static int field(List<Double> places, double at) {
    if (at < places.getFirst()) return -1;
    for (int i = 1; i < places.size(); i++) if (at < places.get(i)) return i - 1;
    return -1;
  }
}
