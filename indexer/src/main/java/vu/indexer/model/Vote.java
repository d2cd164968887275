package vu.indexer.model;

/** The vote as printed; every part is null when the act does not print it. */
public record Vote(Resultat resultat, Integer pour, Integer contre, Integer abstention) {
  public static final Vote NOT_PRINTED = new Vote(null, null, null, null);

  public enum Resultat {
    ADOPTEE("adoptée"), UNANIMITE("unanimité"), MAJORITE("majorité"), REJETEE("rejetée");

    private final String label;

    Resultat(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
