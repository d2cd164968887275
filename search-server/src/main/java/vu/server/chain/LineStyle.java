package vu.server.chain;

import vu.indexer.model.Relation;

/** How the line of a relation is drawn: lengths of dashes and gaps, empty for a whole line. */
public final class LineStyle {
  private LineStyle() {}

  public static String dashes(Relation relation) {
    return switch (relation) {
      case VISE, DELEGATION -> "";
      case CITE -> "2 3";
      case MODIFIE -> "8 3";
      case ABROGE -> "8 3 2 3";
      case RETIRE -> "1 4";
      case COMPLETE -> "5 2";
      case REMPLACE -> "10 2 2 2 2 2";
      case RENOUVELLE -> "14 4";
      case APPLIQUE -> "3 6";
      case AVENANT -> "6 2 1 2 1 2";
    };
  }

  /** A delegation is a thick line. */
  public static int width(Relation relation) {
    return relation == Relation.DELEGATION ? 3 : 1;
  }
}
