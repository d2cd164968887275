package vu.server.texte;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;
import vu.server.Words;
import vu.server.graph.CitationGraph;

/** The laws, codes and other texts that the acts of a store cite. */
public final class Textes {
  private final CitationGraph graph;
  private final Map<ActId, ActRow> acts;
  private final List<Summary> all;
  private final Map<String, Summary> byCle = new HashMap<>();

  /**
   * One text in a list.
   *
   * @param cle canonical key, {@code fr:loi:2014-58}
   * @param kind {@code loi}, {@code code}, {@code reglement_ue} …
   * @param nom what to call it
   * @param url official address, or null when none can be given without inventing an identifier
   * @param citations how many times it is cited
   * @param actes by how many acts
   */
  public record Summary(String cle, String kind, String nom, String url, int citations, int actes) {}

  /** A value with the number of acts it has. */
  public record Count(String cle, int actes) {}

  /**
   * All that is held about one text.
   *
   * @param citations the edges that lead to it, latest act first
   * @param parAnnee acts by year of session, years in order
   * @param parCollectivite acts by metropolis
   * @param articles acts by article, most cited first
   */
  public record Detail(Summary summary, List<Citation> citations, List<Count> parAnnee, List<Count> parCollectivite, List<Count> articles) {}

  /** One citation with the act it stands in. */
  public record Citation(ActRow act, EdgeRow edge) {}

  private Textes(ActStore store, CitationGraph graph) {
    this.graph = graph;
    this.acts = store.acts().stream().collect(Collectors.toMap(ActRow::id, Function.identity()));
    this.all =
        graph.textes().stream().map(cle -> summary(cle, graph.in(cle)))
            .sorted(Comparator.comparingInt(Summary::actes).reversed().thenComparing(Summary::nom).thenComparing(Summary::cle)).toList();
    all.forEach(summary -> byCle.put(summary.cle(), summary));
  }

  public static Textes of(ActStore store, CitationGraph graph) {
    return new Textes(store, graph);
  }

  private static Summary summary(String cle, List<EdgeRow> citations) {
    String url = citations.stream().map(Textes::url).filter(Objects::nonNull).min(Comparator.comparingInt(String::length).thenComparing(u -> u)).orElse(null);
    int actes = (int) citations.stream().map(EdgeRow::from).distinct().count();
    return new Summary(cle, citations.getFirst().kind(), TexteName.of(cle, citations), url, citations.size(), actes);
  }

  /** An address that is that of the text itself; that of an article belongs to its citation. */
  private static String url(EdgeRow edge) {
    return edge.cle() == null || edge.cle().indexOf('#') >= 0 ? null : edge.url();
  }

  /** Every text, the most cited first. */
  public List<Summary> all() {
    return all;
  }

  /**
   * @param q words that must all stand in the name or the key; null or blank for all
   * @param kinds empty for all
   */
  public List<Summary> find(String q, Set<String> kinds) {
    String[] words = Words.fold(q).split(" ");
    return all.stream()
        .filter(s -> kinds.isEmpty() || kinds.contains(s.kind()))
        .filter(s -> Stream.of(words).allMatch(Words.fold(s.nom() + " " + s.cle())::contains))
        .toList();
  }

  /** One text in a list by its key, with or without an article; empty when no act cites it. */
  public Optional<Summary> summary(String cle) {
    int mark = cle.indexOf('#');
    return Optional.ofNullable(byCle.get(mark < 0 ? cle : cle.substring(0, mark)));
  }

  /** One text by its key; with an article ({@code fr:code:…#L5217-2}) the citations of that key only. */
  public Optional<Detail> detail(String cle) {
    return summary(cle).map(summary -> detail(summary, graph.in(cle))).filter(detail -> !detail.citations().isEmpty());
  }

  /**
   * One text, narrowed.
   *
   * @param kept the citations to keep; the counts are over these
   * @return empty when no citation is kept
   */
  public Optional<Detail> detail(String cle, Predicate<Citation> kept) {
    return detail(cle).map(detail -> detail(detail.summary(), detail.citations().stream().filter(kept).map(Citation::edge).toList()))
        .filter(detail -> !detail.citations().isEmpty());
  }

  private Detail detail(Summary summary, List<EdgeRow> edges) {
    Comparator<Citation> latest = Comparator.comparing((Citation c) -> c.act().date(), Comparator.nullsLast(Comparator.reverseOrder()));
    List<Citation> citations =
        edges.stream().map(edge -> new Citation(acts.get(edge.from()), edge))
            .sorted(latest.thenComparing(c -> c.act().id()).thenComparing(c -> c.edge().span())).toList();
    return new Detail(
        summary,
        citations,
        count(citations, c -> Stream.ofNullable(c.act().date()).map(LocalDate::getYear).map(String::valueOf)),
        count(citations, c -> Stream.of(c.act().id().collectivite())),
        count(citations, c -> c.edge().articles().stream()).stream()
            .sorted(Comparator.comparingInt(Count::actes).reversed().thenComparing(Count::cle)).toList());
  }

  /** Number of different acts for each value, values in order. */
  private static List<Count> count(List<Citation> citations, Function<Citation, Stream<String>> values) {
    Map<String, Set<ActId>> actes = new TreeMap<>();
    for (Citation citation : citations) values.apply(citation).forEach(v -> actes.computeIfAbsent(v, k -> new HashSet<>()).add(citation.act().id()));
    return actes.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue().size())).toList();
  }
}
