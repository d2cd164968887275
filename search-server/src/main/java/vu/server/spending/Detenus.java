package vu.server.spending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vu.indexer.index.ActRow;

/**
 * Of which years acts of an authority are held: a year without a sum says something only where acts of it are.
 *
 * @param premiere year of the earliest session held
 * @param derniere year of the latest one
 * @param lacunes years between them of which no act is held
 */
public record Detenus(String collectivite, int premiere, int derniere, List<Integer> lacunes) {
  public Detenus {
    lacunes = List.copyOf(lacunes);
  }

  /** One for each of these authorities of which an act with a day is held, in the order of their ids. */
  public static List<Detenus> of(Collection<ActRow> acts, Collection<String> collectivites) {
    Map<String, TreeSet<Integer>> years = new TreeMap<>();
    for (ActRow act : acts) {
      if (act.date() == null || !collectivites.contains(act.id().collectivite())) continue;
      years.computeIfAbsent(act.id().collectivite(), id -> new TreeSet<>()).add(act.date().getYear());
    }
    List<Detenus> held = new ArrayList<>();
    years.forEach((id, own) -> {
      List<Integer> missing = IntStream.range(own.first(), own.last()).filter(year -> !own.contains(year)).boxed().toList();
      held.add(new Detenus(id, own.first(), own.last(), missing));
    });
    return held;
  }
}
