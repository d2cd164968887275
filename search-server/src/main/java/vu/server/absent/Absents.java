package vu.server.absent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;
import vu.server.Words;
import vu.server.graph.CitationGraph;

/** All acts that are cited and not held, those that most acts rely on first. */
public final class Absents {
  private final Map<ActId, ActRow> acts;
  private final List<Wanted> all;
  private final Map<String, Wanted> byCle = new HashMap<>();

  public Absents(CitationGraph graph, Map<ActId, ActRow> acts) {
    this.acts = acts;
    Comparator<Wanted> most = Comparator.comparingInt(Wanted::actes).reversed();
    this.all = graph.absents().stream().map(cle -> wanted(cle, graph.in(cle))).sorted(most.thenComparing(Wanted::cle)).toList();
    all.forEach(wanted -> byCle.put(wanted.cle(), wanted));
  }

  private Wanted wanted(String cle, List<EdgeRow> edges) {
    Comparator<EdgeRow> latest = Comparator.comparing(edge -> acts.get(edge.from()).date(), Comparator.nullsLast(Comparator.reverseOrder()));
    List<EdgeRow> citations = edges.stream().sorted(latest.thenComparing(EdgeRow::from).thenComparing(EdgeRow::span)).toList();
    int citing = (int) edges.stream().map(EdgeRow::from).distinct().count();
    return new Wanted(cle, most(edges.stream().map(EdgeRow::numero)), most(edges.stream().map(EdgeRow::date)), citing, citations);
  }

  private static <T extends Comparable<? super T>> T most(Stream<T> values) {
    Map<T, Long> counts = values.filter(Objects::nonNull).collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }

  public List<Wanted> all() {
    return all;
  }

  /** Ids of the authorities whose acts are wanted, in order. */
  public List<String> collectivites() {
    return all.stream().map(Wanted::collectivite).distinct().sorted().toList();
  }

  /** Years of the dates printed, in order. */
  public List<Integer> annees() {
    return all.stream().map(Wanted::date).filter(Objects::nonNull).map(LocalDate::getYear).distinct().sorted().toList();
  }

  /**
   * @param q words that must all stand in the number, the key or a sentence that cites it; null or blank for all
   * @param collectivites whose acts; empty for all
   * @param annees years of the acts as printed; empty for all
   */
  public List<Wanted> find(String q, Set<String> collectivites, Set<Integer> annees) {
    String[] words = Words.fold(q).split(" ");
    return all.stream()
        .filter(wanted -> collectivites.isEmpty() || collectivites.contains(wanted.collectivite()))
        .filter(wanted -> annees.isEmpty() || wanted.date() != null && annees.contains(wanted.date().getYear()))
        .filter(wanted -> words.length == 1 && words[0].isEmpty() || holds(wanted, words))
        .toList();
  }

  private static boolean holds(Wanted wanted, String[] words) {
    String text = Words.fold(wanted.numero() + " " + wanted.id() + " " + wanted.citations().stream().map(EdgeRow::sentence).distinct()
        .collect(Collectors.joining(" ")));
    return Stream.of(words).allMatch(text::contains);
  }

  /** One of them by its key. */
  public Optional<Wanted> one(String cle) {
    return Optional.ofNullable(byCle.get(cle));
  }
}
