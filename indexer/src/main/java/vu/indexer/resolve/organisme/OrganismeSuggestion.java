package vu.indexer.resolve.organisme;

/**
 * Two organisations that may be the same, for a user to decide.
 *
 * @param a the one that more acts name
 * @param ressemblance pairs of letters they share, from 0 to 100; null when letters say nothing
 */
public record OrganismeSuggestion(Raison raison, Cote a, Cote b, Integer ressemblance) {
  /** Why they may be the same, the surest first. */
  public enum Raison {
    ECRITURE("mots collés, séparés ou reliés autrement"),
    PLURIEL("singulier ou pluriel"),
    ORDRE("mêmes mots dans un autre ordre"),
    LECTURE("lettres confondues à la numérisation"),
    LETTRE("une ou deux lettres de différence"),
    FORME("forme juridique en plus"),
    FEDERATION("échelon ou fédération en plus"),
    LIEU("lieu en plus"),
    SIGLE("sigle");

    private final String label;

    Raison(String label) {
      this.label = label;
    }

    /** In French, as the file says it. */
    public String label() {
      return label;
    }
  }

  /**
   * One of the two.
   *
   * @param nom a name as acts write it; a weak one with its authority, {@code ALEC [lyon]}
   * @param actes number of acts that name the organisation
   * @param exemple a sentence with it
   */
  public record Cote(String nom, int actes, String exemple) {}
}
