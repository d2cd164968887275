package vu.server.visa;

import java.time.LocalDate;
import vu.indexer.model.Authority;

/** Who will decide a draft, null where neither the request nor the text says so. */
public record DraftHead(Authority collectivite, Origin origine, String instance, LocalDate date) {
  /** How the authority is known. */
  public enum Origin {
    /** The request names it. */
    DONNEE,
    /** The head of the text does. */
    TEXTE,
    /** Only its acts have the numbers and dates that are cited. */
    NUMEROS,
    INCONNUE;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
