package vu.web.pages;

import java.util.List;
import vu.indexer.model.Reading;

/**
 * What is held: acts by authority, body and year, and the files that could not be read.
 *
 * @param annees columns of the table
 */
public record CouverturePage(Chrome chrome, long actes, List<String> annees, List<Rang> rangs, List<Reading.Refused> refuses) implements Page {
  public CouverturePage {
    annees = List.copyOf(annees);
    rangs = List.copyOf(rangs);
    refuses = List.copyOf(refuses);
  }

  /** One body of one authority: a number of acts for each of {@link #annees}. */
  public record Rang(String collectivite, String instance, List<Cellule> cellules, long total) {
    public Rang {
      cellules = List.copyOf(cellules);
    }
  }

  /** @param href the acts counted, null when there are none */
  public record Cellule(long actes, String href) {}
}
