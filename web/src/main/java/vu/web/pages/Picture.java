package vu.web.pages;

import java.util.List;

/**
 * A drawing of who cites whom, ready to be written as SVG; sizes in its own units.
 *
 * @param columns heads of the columns, from left to right
 * @param houses shapes of the authorities
 * @param relations kinds of lines that are drawn
 * @param groups what stands behind a box that is more than one
 */
public record Picture(
    int width, int height, List<Column> columns, List<Box> boxes, List<Line> lines, List<House> houses, List<Relation> relations,
        List<Group> groups) {
  public Picture {
    columns = List.copyOf(columns);
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
    houses = List.copyOf(houses);
    relations = List.copyOf(relations);
    groups = List.copyOf(groups);
  }

  /** @param x middle of the column */
  public record Column(String label, int x) {}

  /**
   * @param kind {@code acte}, {@code absent} or {@code texte}
   * @param outline path of its shape
   * @param title all that is known of it in one line
   * @param start true for the act the chain is of
   * @param column from 0
   */
  public record Box(String kind, String outline, int x, int y, int width, int height, String name, String detail, String title, String href,
      boolean start, int column) {}

  /** @param dashes lengths of dashes and gaps, empty for a whole line; {@code label} null for none */
  public record Line(String path, String relation, String dashes, int thickness, String label, int labelX, int labelY, String title) {}

  public record House(String id, String outline) {}

  public record Relation(String label, String dashes, int thickness) {}

  /** @param members keys of the nodes */
  public record Group(String id, List<String> members) {
    public Group {
      members = List.copyOf(members);
    }
  }
}
