package vu.web.pages;

import java.math.BigDecimal;
import java.util.List;

/** One organisation across all authorities. */
public record OrganismePage(Chrome chrome, String nom, List<String> alias, String type, BigDecimal total, List<Annee> annees, List<Part> parts) implements Page {
  public OrganismePage {
    alias = List.copyOf(alias);
    annees = List.copyOf(annees);
    parts = List.copyOf(parts);
  }

  /** What was decided in one year. */
  public record Annee(int annee, BigDecimal total) {}

  /** What one authority decided and wrote about it. */
  public record Part(String id, String collectivite, BigDecimal total, List<MoneyLine> lignes, List<CitedBy> mentions) {
    public Part {
      lignes = List.copyOf(lignes);
      mentions = List.copyOf(mentions);
    }
  }

  /** The share of a year in the greatest one, from 0 to 100, for the length of its bar. */
  public int share(Annee annee) {
    BigDecimal most = annees.stream().map(Annee::total).reduce(BigDecimal.ZERO, BigDecimal::max);
    return most.signum() <= 0 ? 0 : annee.total().multiply(BigDecimal.valueOf(100)).divide(most, java.math.RoundingMode.HALF_UP).intValue();
  }
}
