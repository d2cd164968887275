package vu.server.chain;

/** How a picture brings nodes together: not at all, those of one authority and year, or of one body and year. */
public enum Grouping {
  AUCUN, ANNEE, INSTANCE;

  /** Up to this many nodes each is drawn when nothing is said. */
  public static final int MOST_ALONE = 60;

  /** What is drawn when nothing is said. */
  public static Grouping usual(int nodes) {
    return nodes <= MOST_ALONE ? AUCUN : ANNEE;
  }
}
