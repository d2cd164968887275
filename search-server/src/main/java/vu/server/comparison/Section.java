package vu.server.comparison;

import java.util.List;

/**
 * One table of a comparison.
 *
 * @param rows in the order they are shown
 */
public record Section(Kind kind, List<Row> rows) {
  /** What the rows of a section are. */
  public enum Kind {
    ENSEMBLE, ANNEE, INSTANCE, MATIERE, INSTRUMENT, TEXTE, BENEFICIAIRE;

    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Section {
    rows = List.copyOf(rows);
  }

  /**
   * One line.
   *
   * @param cle what to filter by, null for the whole
   * @param nom the same for a reader
   */
  public record Row(String cle, String nom, Side a, Side b) {}
}
