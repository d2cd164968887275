package vu.server.subvention;

import java.math.BigDecimal;
import java.util.List;
import vu.server.spending.Line;

/**
 * The grants voted to one beneficiary in one year by one authority.
 *
 * @param beneficiaire id of the organisation, or null when the name is not that of a known one
 * @param nom as it is known
 * @param annee budget year, or that of the session; null when neither is printed
 * @param lines the votes
 */
public record Voted(String collectivite, String beneficiaire, String nom, Integer annee, List<Line> lines) {
  public Voted {
    lines = List.copyOf(lines);
  }

  public BigDecimal euros() {
    return lines.stream().map(Line::euros).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Numbers of the acts, the ids of those that print none. */
  public List<String> actes() {
    return lines.stream().map(line -> line.act().numero() == null ? line.act().id().toString() : line.act().numero()).distinct().toList();
  }
}
