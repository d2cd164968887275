package vu.indexer.model;

/** What the citing act does with what it cites; the type of an edge of the citation graph. */
public enum Relation {
  /** It is among the visas. */
  VISE,
  /** It is mentioned elsewhere. */
  CITE,
  MODIFIE, ABROGE, RETIRE, COMPLETE, REMPLACE, RENOUVELLE, APPLIQUE,
  /** It holds the delegation of powers that the act rests on. */
  DELEGATION,
  AVENANT;

  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Relation of(String label) {
    return valueOf(label.toUpperCase(java.util.Locale.ROOT));
  }
}
