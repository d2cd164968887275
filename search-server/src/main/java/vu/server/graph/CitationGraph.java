package vu.server.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Reference;
import vu.indexer.model.Resolution;

/** The citations of a store, both ways, in integer arrays. Immutable: a new store is a new graph. */
public final class CitationGraph {
  /** No act can be asked for more steps than this. */
  public static final int MAX_DEPTH = 50;

  private static final String ACT = "delib:";

  private final ActStore store;
  private final List<EdgeRow> edges;
  private final List<ActId> held;
  private final List<String> cles = new ArrayList<>();
  private final Map<String, Integer> nodes = new HashMap<>();
  private final Map<ActId, List<EdgeRow>> toCheck = new HashMap<>();
  private final int[] from;
  private final int[] to;
  private final Csr out;
  private final Csr in;

  private CitationGraph(ActStore store) {
    this.store = store;
    this.edges = store.edges();
    this.held = store.acts().stream().map(ActRow::id).toList();
    held.forEach(act -> node(cle(act)));
    this.from = edges.stream().mapToInt(edge -> node(cle(edge.from()))).toArray();
    this.to = edges.stream().mapToInt(this::target).toArray();
    this.out = Csr.of(cles.size(), from);
    this.in = Csr.of(cles.size(), to);
    for (EdgeRow edge : edges) {
      if (!(edge.resolution() instanceof Resolution.Ambiguous ambiguous)) continue;
      for (ActId candidate : ambiguous.candidates()) toCheck.computeIfAbsent(candidate, k -> new ArrayList<>()).add(edge);
    }
  }

  public static CitationGraph of(ActStore store) {
    return new CitationGraph(store);
  }

  /** The key of an act as a node: {@code delib:amp/8073-20-cm}. */
  public static String cle(ActId act) {
    return ACT + act;
  }

  /** The node a citation leads to: its key without the article; empty when it is ambiguous or when its words allow no key. */
  public static Optional<String> cle(EdgeRow edge) {
    return switch (edge.resolution()) {
      case Resolution.Resolved resolved -> Optional.of(cle(resolved.act()));
      case Resolution.Ambiguous ambiguous -> Optional.empty();
      case Resolution.Absent absent -> Optional.ofNullable(edge.cle()).map(CitationGraph::withoutArticle);
      case Resolution.Outside outside -> Optional.ofNullable(edge.cle()).map(CitationGraph::withoutArticle);
    };
  }

  private static String withoutArticle(String cle) {
    int mark = cle.indexOf('#');
    return mark < 0 ? cle : cle.substring(0, mark);
  }

  private int target(EdgeRow edge) {
    return cle(edge).map(this::node).orElse(-1);
  }

  private int node(String cle) {
    Integer node = nodes.putIfAbsent(cle, cles.size());
    if (node != null) return node;
    cles.add(cle);
    return cles.size() - 1;
  }

  /** All that an act cites, in reading order, ambiguous citations included; empty when the act is not held. */
  public List<EdgeRow> out(ActId act) {
    return rows(out, nodes.get(cle(act)));
  }

  /** The certain citations of a held act. */
  public List<EdgeRow> in(ActId act) {
    return in(cle(act));
  }

  /** The citations of a node, act or text; with an article ({@code fr:code:…#L5217-2}) those that name it, alone or in a list. */
  public List<EdgeRow> in(String cle) {
    List<EdgeRow> rows = rows(in, nodes.get(withoutArticle(cle)));
    return cle.indexOf('#') < 0 ? rows : rows.stream().filter(row -> names(row, cle)).toList();
  }

  private static boolean names(EdgeRow edge, String cle) {
    String article = cle.substring(cle.indexOf('#') + 1);
    return cle.equals(edge.cle()) || edge.articles().stream().anyMatch(name -> name.replaceAll("[\\s.]", "").equals(article));
  }

  /** Citations that could mean this act among others: to be checked, never followed. */
  public List<EdgeRow> toCheck(ActId act) {
    return List.copyOf(toCheck.getOrDefault(act, List.of()));
  }

  private List<EdgeRow> rows(Csr side, Integer node) {
    if (node == null) return List.of();
    return Arrays.stream(side.edges(), side.start()[node], side.start()[node + 1]).mapToObj(edges::get).toList();
  }

  /** How many other acts cite a node for certain; 0 when it is unknown. */
  public int citedBy(String cle) {
    Integer node = nodes.get(cle);
    if (node == null) return 0;
    return (int) Arrays.stream(in.edges(), in.start()[node], in.start()[node + 1]).map(edge -> from[edge]).filter(citing -> citing != node).distinct().count();
  }

  /** True when the key is a node: a held act, or something that an act cites. */
  public boolean knows(String cle) {
    return nodes.containsKey(cle);
  }

  /** The held act under a key, if it is one. */
  public Optional<ActId> act(String cle) {
    Integer node = nodes.get(cle);
    return node == null || node >= held.size() ? Optional.empty() : Optional.of(held.get(node));
  }

  /** Keys of acts that are cited and not held, in the order in which they are first cited. */
  public List<String> absents() {
    return cles.subList(held.size(), cles.size()).stream().filter(cle -> cle.startsWith(ACT)).toList();
  }

  /** Keys of the laws, codes and other texts cited, in the order in which they are first cited. */
  public List<String> textes() {
    return cles.subList(held.size(), cles.size()).stream().filter(cle -> !cle.startsWith(ACT)).toList();
  }

  /** What the citing acts say of an act that is not held; empty when the key is held or is never cited. */
  public Optional<Absent> absent(String cle) {
    Integer node = nodes.get(cle);
    if (node == null || node < held.size() || !cle.startsWith(ACT)) return Optional.empty();
    return Optional.of(new Absent(cle, in(cle).stream().map(this::evidence).toList()));
  }

  private Absent.Evidence evidence(EdgeRow edge) {
    return store.act(edge.from()).map(act -> printed(act, edge)).orElseGet(() -> new Absent.Evidence(edge, null, null));
  }

  private static Absent.Evidence printed(AnalysedAct act, EdgeRow edge) {
    return act.references().stream()
        .filter(link -> link.found().span().equals(edge.span()))
        .flatMap(link -> link.reference() instanceof Reference.ActeLocal local ? Stream.of(local) : Stream.empty())
        .findFirst()
        .map(local -> new Absent.Evidence(edge, local.instance(), local.collectivite()))
        .orElseGet(() -> new Absent.Evidence(edge, null, null));
  }

  /**
   * The chain of a held act.
   *
   * @param depth steps, from 0 to {@value #MAX_DEPTH}
   * @param maxNodes how many nodes to show at most, the start included, at least 1
   * @return empty when the act is not held
   */
  public Optional<Chain> chain(ActId start, Direction direction, int depth, int maxNodes) {
    return chain(cle(start), direction, depth, maxNodes);
  }

  /** The chain of any node: a held act, an absent one or a text. */
  public Optional<Chain> chain(String start, Direction direction, int depth, int maxNodes) {
    if (depth < 0 || depth > MAX_DEPTH) throw new IllegalArgumentException("depth " + depth + " is not in [0, " + MAX_DEPTH + "]");
    if (maxNodes < 1) throw new IllegalArgumentException("maxNodes " + maxNodes + " is not positive");
    Integer node = nodes.get(start);
    return node == null ? Optional.empty() : Optional.of(chain(node, direction, depth, maxNodes));
  }

  private Chain chain(int start, Direction direction, int depth, int maxNodes) {
    Walk up = Walk.from(start, direction == Direction.USES ? 0 : depth, out, to, cles.size());
    Walk down = Walk.from(start, direction == Direction.BASES ? 0 : depth, in, from, cles.size());
    boolean[] counted = new boolean[cles.size()];
    counted[start] = true;
    int total = 1;
    List<Integer> shown = new ArrayList<>(List.of(start));
    List<Chain.Node> described = new ArrayList<>(List.of(describe(start, 0, direction)));
    for (int u = 1, d = 1; u < up.count() || d < down.count(); ) {
      boolean isUp = d == down.count() || u < up.count() && up.depth(u) <= down.depth(d);
      Walk walk = isUp ? up : down;
      int index = isUp ? u++ : d++;
      int node = walk.node(index);
      if (counted[node]) continue;
      counted[node] = true;
      total++;
      if (shown.size() == maxNodes) continue;
      shown.add(node);
      described.add(describe(node, walk.depth(index), isUp ? Direction.BASES : Direction.USES));
    }
    List<Chain.Arc> arcs = arcs(shown);
    return new Chain(described.getFirst(), direction, depth, described, arcs, total, Cycles.of(arcs));
  }

  private Chain.Node describe(int node, int depth, Direction direction) {
    return new Chain.Node(cles.get(node), node < held.size() ? held.get(node) : null, depth, direction);
  }

  /** The edges between nodes of a set, in the order of the store. */
  private List<Chain.Arc> arcs(List<Integer> shown) {
    boolean[] isShown = new boolean[cles.size()];
    for (int node : shown) isShown[node] = true;
    return shown.stream()
        .flatMapToInt(node -> Arrays.stream(out.edges(), out.start()[node], out.start()[node + 1]))
        .filter(edge -> to[edge] >= 0 && isShown[to[edge]])
        .sorted()
        .mapToObj(edge -> new Chain.Arc(cles.get(from[edge]), cles.get(to[edge]), edges.get(edge)))
        .toList();
  }
}
