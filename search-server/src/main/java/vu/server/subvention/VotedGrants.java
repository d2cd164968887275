package vu.server.subvention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vu.indexer.model.Montant;
import vu.server.Words;
import vu.server.spending.Line;

/** Grants by authority, beneficiary and year. Votes that name nobody cannot be added up by beneficiary and are left out. */
public final class VotedGrants {
  /** Euros a year above which a grant is declared (decree 2017-779, article 1). */
  public static final BigDecimal THRESHOLD = new BigDecimal("23000");

  private static final Comparator<Voted> ORDER =
      Comparator.comparing(Voted::collectivite).thenComparing(Voted::annee, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Comparator.comparing(Voted::euros).reversed())
          .thenComparing(Voted::nom);

  private VotedGrants() {}

  private record Key(String collectivite, String beneficiaire, Integer annee) {}

  /** Every group; by authority, latest year first, then the largest. */
  public static List<Voted> of(List<Line> lines) {
    Map<Key, List<Line>> groups = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line.instrument() != Montant.Instrument.SUBVENTION || line.nom() == null) continue;
      String beneficiary = Objects.requireNonNullElse(line.beneficiaire(), Words.fold(line.nom()));
      groups.computeIfAbsent(new Key(line.act().id().collectivite(), beneficiary, line.annee()), key -> new ArrayList<>()).add(line);
    }
    return groups.entrySet().stream().map(group -> voted(group.getKey(), group.getValue())).sorted(ORDER).toList();
  }

  private static Voted voted(Key key, List<Line> lines) {
    Line first = lines.getFirst();
    return new Voted(key.collectivite(), first.beneficiaire(), first.nom(), key.annee(), lines);
  }

  /**
   * The groups whose sum is above a threshold.
   *
   * @param collectivites empty for all
   * @param annees empty for all
   */
  public static List<Voted> above(List<Line> lines, BigDecimal threshold, Set<String> collectivites, Set<Integer> annees) {
    return of(lines).stream()
        .filter(voted -> voted.euros().compareTo(threshold) > 0)
        .filter(voted -> collectivites.isEmpty() || collectivites.contains(voted.collectivite()))
        .filter(voted -> annees.isEmpty() || voted.annee() != null && annees.contains(voted.annee()))
        .toList();
  }
}
