package vu.server.chain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vu.indexer.model.Relation;
import vu.server.graph.Chain;
import vu.web.Strings;
import vu.web.pages.Picture;

/**
 * Draws a chain: boxes in columns by date from left to right, so that what a text rests on stands left of it; the shape says
 * whose act it is, the line what one does with the other.
 */
public final class ChainPicture {
  /** More nodes than this no person reads, however they are grouped. */
  public static final int MAX_NODES = 300;

  private static final int WIDTH = 168, HEIGHT = 44, TOP = 40, SIDE = 16;
  /** From one column to the next; many lines need more room between boxes. */
  private static final int ACROSS = 240, FAR_ACROSS = 300;
  /** Letters that fit into a box. */
  private static final int LETTERS = 23;
  private static final int LETTER_HEIGHT = 14;
  /** With more lines than this only rare relations are written beside them. */
  private static final int MOST_LABELS = 40;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", java.util.Locale.ROOT);
  private static final Set<Relation> COMMON = Set.of(Relation.VISE, Relation.CITE);

  private final Chain chain;
  private final Map<String, ChainNode> nodes;
  private final Strings strings;
  private final Function<String, String> hrefs;
  private final List<String> houses;
  private final List<Groups.Group> groups;
  private final boolean crowded;
  private final int across;
  private final Map<String, Groups.Group> groupOf = new HashMap<>();
  private final Map<Groups.Group, Picture.Box> boxes = new LinkedHashMap<>();
  /** Where words already stand beside a line. */
  private final Set<List<Integer>> written = new HashSet<>();

  private ChainPicture(Chain chain, Map<String, ChainNode> nodes, Look look) {
    this.chain = chain;
    this.nodes = nodes;
    this.strings = look.strings();
    this.hrefs = look.hrefs();
    this.houses = nodes.values().stream().map(ChainNode::house).filter(Objects::nonNull).distinct().sorted().toList();
    this.groups = Groups.of(nodes.values(), chain.start().cle(), look.grouping());
    for (Groups.Group group : groups) for (ChainNode node : group.nodes()) groupOf.put(node.cle(), group);
    this.crowded = groups.size() > Grouping.MOST_ALONE;
    this.across = crowded ? FAR_ACROSS : ACROSS;
  }

  /** @param hrefs where the box of a node leads, by its key */
  public record Look(Grouping grouping, Strings strings, Function<String, String> hrefs) {}

  /**
   * @param nodes those of the chain, see {@link ChainNodes}
   * @throws IllegalArgumentException for more than {@value #MAX_NODES} nodes
   */
  public static Picture of(Chain chain, Map<String, ChainNode> nodes, Look look) {
    if (nodes.size() > MAX_NODES) throw new IllegalArgumentException(nodes.size() + " nodes are more than " + MAX_NODES);
    return new ChainPicture(chain, nodes, look).draw();
  }

  private Picture draw() {
    Columns columns = new Columns(groups, strings.get("couverture.sans-date"), strings::date);
    Map<Tie, Integer> ties = ties();
    Lanes lanes = new Lanes(columns, ties.keySet(), crowded);
    List<Picture.Column> heads = new ArrayList<>();
    for (int n = 0; n < columns.count(); n++) {
      int x = SIDE + n * across;
      heads.add(new Picture.Column(columns.label(n), x + WIDTH / 2));
      for (Groups.Group group : columns.column(n)) boxes.put(group, box(group, n, x, TOP + lanes.middle(group) - HEIGHT / 2));
    }
    boolean all = ties.size() <= MOST_LABELS;
    List<Picture.Line> lines = ties.entrySet().stream().map(tie -> line(tie.getKey(), tie.getValue(), lanes, all)).toList();
    int width = 2 * SIDE + Math.max(0, columns.count() - 1) * across + WIDTH + SIDE;
    return new Picture(width, TOP + lanes.height(), heads, List.copyOf(boxes.values()), lines, legend(), relations(), members());
  }

  private Picture.Box box(Groups.Group group, int column, int x, int y) {
    ChainNode node = group.first();
    String outline = Outlines.of(node.house() == null ? -1 : houses.indexOf(node.house()), x, y, WIDTH, HEIGHT);
    String name = name(group);
    String second = group.single() ? detail(node.house(), node.date()) : detail(node.house(), group.instance(), node.date());
    String kind = strings.label("chaine.genre", node.kind());
    String whole = kind + ", " + second + " – " + node.nom() + (node.titre() == null ? "" : ", " + node.titre());
    String titre = group.single() ? whole : name + ", " + second;
    String href = group.single() ? hrefs.apply(node.cle()) : "#" + group.id();
    return new Picture.Box(node.kind(), outline, x, y, WIDTH, HEIGHT, cut(name), cut(second), titre, href, node.cle().equals(chain.start().cle()), column);
  }

  private String name(Groups.Group group) {
    return group.single() ? group.first().nom() : strings.count("chaine.groupe." + group.first().kind(), group.nodes().size());
  }

  private String detail(String house, LocalDate date) {
    String day = date == null ? strings.get("couverture.sans-date") : DAY.format(date);
    return house == null ? day : house.toUpperCase(java.util.Locale.ROOT) + " · " + day;
  }

  private String detail(String house, String instance, LocalDate date) {
    String year = date == null ? strings.get("couverture.sans-date") : String.valueOf(date.getYear());
    return (house == null ? "" : house.toUpperCase(java.util.Locale.ROOT) + " · ") + year + (instance == null ? "" : " · " + instance);
  }

  private static String cut(String name) {
    return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1) + "…";
  }

  /** Lines between two boxes that say the same are one. */
  record Tie(Groups.Group from, Groups.Group to, Relation relation) {}

  /** Each with the number of citations it stands for. */
  private Map<Tie, Integer> ties() {
    Map<Tie, Integer> ties = new LinkedHashMap<>();
    for (Chain.Arc arc : chain.arcs()) {
      Groups.Group from = groupOf.get(arc.from()), to = groupOf.get(arc.to());
      if (from != to) ties.merge(new Tie(from, to, arc.edge().relation()), 1, Integer::sum);
    }
    return ties;
  }

  private Picture.Line line(Tie tie, int citations, Lanes lanes, boolean all) {
    Relation relation = tie.relation();
    Picture.Box from = boxes.get(tie.from()), to = boxes.get(tie.to());
    List<Integer> way = lanes.way(tie.from(), tie.to());
    boolean several = citations > 1 && !(tie.from().single() && tie.to().single());
    String label = strings.label("relation", relation.label()) + (several ? " × " + citations : "");
    int y = from.y() + HEIGHT / 2, next = way.isEmpty() ? to.y() + HEIGHT / 2 : TOP + way.getFirst();
    String path = Curves.path(from, to, way.stream().map(height -> TOP + height).toList(), across);
    int gap = (across - WIDTH) / 2, labelX = to.column() < from.column() ? from.x() - gap : from.x() + WIDTH + gap;
    int labelY = (y + 3 * next) / 4 - 3;
    String shown = all || !COMMON.contains(relation) && isFree(labelX, labelY) ? label : null;
    String title = name(tie.from()) + " → " + name(tie.to()) + ", " + label;
    return new Picture.Line(path, relation.label(), LineStyle.dashes(relation), LineStyle.width(relation), shown, labelX, labelY, title);
  }

  /** Of words that would stand on one another only the first are written; each line says its own when it is pointed at. */
  private boolean isFree(int x, int y) {
    int row = y / LETTER_HEIGHT;
    return !written.contains(List.of(x, row - 1)) && !written.contains(List.of(x, row + 1)) && written.add(List.of(x, row));
  }

  private List<Picture.House> legend() {
    List<Picture.House> legend = new ArrayList<>();
    for (int n = 0; n < houses.size(); n++) legend.add(new Picture.House(houses.get(n), Outlines.of(n, 2, 2, 40, 20)));
    return legend;
  }

  private List<Picture.Relation> relations() {
    return chain.arcs().stream().map(arc -> arc.edge().relation()).distinct().sorted()
        .map(relation -> new Picture.Relation(relation.label(), LineStyle.dashes(relation), LineStyle.width(relation)))
        .toList();
  }

  private List<Picture.Group> members() {
    return groups.stream()
        .filter(group -> !group.single())
        .map(group -> new Picture.Group(group.id(), group.nodes().stream().map(ChainNode::cle).toList()))
        .toList();
  }
}
