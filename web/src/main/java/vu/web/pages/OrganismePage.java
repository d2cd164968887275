package vu.web.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** One organisation across all authorities. */
public record OrganismePage(
    Chrome chrome, String nom, List<String> alias, List<Reunion> reunions, String type, Sums total, List<Annee> annees, List<Part> parts, Elsewhere elsewhere,
    String depenses)
    implements Page {
  public OrganismePage {
    alias = List.copyOf(alias);
    reunions = List.copyOf(reunions);
    annees = List.copyOf(annees);
    parts = List.copyOf(parts);
  }

  /** The lines of the ledger in another form: {@code csv}, {@code tableur.csv}. */
  public String lignes(String extension) {
    return "/api/depenses." + extension + depenses.substring(depenses.indexOf('?'));
  }

  /** Two names that the keeper of the index said are the same. */
  public record Reunion(String a, String b) {}

  /**
   * What was decided in one year.
   *
   * @param note why nothing is told of a year between others, or null
   * @param href its lines, or null when there are none
   */
  public record Annee(String annee, Sums total, String note, String href) {}

  /** What one authority decided and wrote about it. */
  public record Part(String id, String collectivite, Sums total, List<LedgerLine> lignes, List<CitedBy> mentions) {
    public Part {
      lignes = List.copyOf(lignes);
      mentions = List.copyOf(mentions);
    }
  }

  /** The acts whose words hold its name, while nothing around it says that it is the organisation: the latest first. */
  public record Elsewhere(List<Place> places, boolean complete) {
    public Elsewhere {
      places = List.copyOf(places);
    }
  }

  /** Where an act prints its name. */
  public record Place(ActLine act, Quote quote) {}

  /** The first sum of a year as a share of the greatest one, from 0 to 100, for the length of its bar. */
  public int share(Annee annee) {
    BigDecimal most = annees.stream().map(OrganismePage::first).reduce(BigDecimal.ZERO, BigDecimal::max);
    return most.signum() <= 0 ? 0 : first(annee).max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(100)).divide(most, RoundingMode.HALF_UP).intValue();
  }

  private static BigDecimal first(Annee annee) {
    return annee.total().isEmpty() ? BigDecimal.ZERO : annee.total().parts().getFirst().euros();
  }
}
