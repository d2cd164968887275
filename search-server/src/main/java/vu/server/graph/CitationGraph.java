package vu.server.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
  private final Topology topology;

  private CitationGraph(ActStore store) {
    this.store = store;
    this.edges = store.edges();
    this.held = store.acts().stream().map(ActRow::id).toList();
    held.forEach(act -> node(cle(act)));
    int[] from = edges.stream().mapToInt(edge -> node(cle(edge.from()))).toArray();
    int[] to = edges.stream().mapToInt(this::target).toArray();
    byte[] relations = new byte[edges.size()];
    for (int edge = 0; edge < relations.length; edge++) relations[edge] = (byte) edges.get(edge).relation().ordinal();
    this.topology = Topology.of(cles.size(), held.size(), from, to, relations);
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
    return rows(topology.out(), nodes.get(cle(act)));
  }

  /** The certain citations of a held act. */
  public List<EdgeRow> in(ActId act) {
    return in(cle(act));
  }

  /** The citations of a node, act or text; with an article ({@code fr:code:…#L5217-2}) those that name it, alone or in a list. */
  public List<EdgeRow> in(String cle) {
    List<EdgeRow> rows = rows(topology.in(), nodes.get(withoutArticle(cle)));
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
    Side down = topology.down(Set.of());
    return (int) IntStream.range(down.start(node), down.end(node)).map(down::node).filter(citing -> citing != node).distinct().count();
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
    return chain(start, new ChainQuery(direction, depth, maxNodes, Set.of()));
  }

  /** The chain of any node; empty when the key is none. */
  public Optional<Chain> chain(String start, ChainQuery query) {
    return Optional.ofNullable(nodes.get(start)).map(node -> new ChainSearch(this, topology).from(node, query));
  }

  /** How two nodes hang together; empty when one of the keys is none. */
  public Optional<Paths> paths(String from, String to, PathQuery query) {
    Integer start = nodes.get(from);
    Integer end = nodes.get(to);
    return start == null || end == null ? Optional.empty() : Optional.of(new PathSearch(this, topology).between(start, end, query));
  }

  /** The number of a node that was described before. */
  int node(Chain.Node node) {
    return nodes.get(node.cle());
  }

  Chain.Node describe(int node, int depth, Direction direction) {
    return new Chain.Node(cles.get(node), node < held.size() ? held.get(node) : null, depth, direction);
  }

  Chain.Arc arc(int edge) {
    return new Chain.Arc(cles.get(topology.from()[edge]), cles.get(topology.to()[edge]), edges.get(edge));
  }

  /** True for a law, a code or another text. */
  boolean isText(int node) {
    return node >= held.size() && !cles.get(node).startsWith(ACT);
  }
}
