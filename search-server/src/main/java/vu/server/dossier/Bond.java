package vu.server.dossier;

import java.util.Locale;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;

/**
 * Why two acts are about the same matter.
 *
 * @param from the later act
 * @param to the earlier one
 * @param edge the citation that says so; null for {@link Reason#TITRE}
 */
public record Bond(ActId from, ActId to, Reason reason, EdgeRow edge) {
  /** The reasons, the strongest first. */
  public enum Reason {
    /** One changes, repeals, completes or renews the other. */
    RELATION,
    /** One cites the other, and both are about the same association or public body. */
    CITATION_ORGANISME,
    /** One cites the other, and their titles tell the same but for years and words of procedure. */
    CITATION_TITRE,
    /** They have the same title but for the year, and are about the same association; to be checked. */
    TITRE;

    /** As it stands in JSON: {@code citation-organisme}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Only what a citation says is stated. */
    public boolean certain() {
      return this != TITRE;
    }
  }
}
