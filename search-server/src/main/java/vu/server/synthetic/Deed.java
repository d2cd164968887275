package vu.server.synthetic;

import vu.indexer.model.Relation;

/** What an act does: it opens a matter, takes one up again, or does something to an earlier act. */
enum Deed {
  /** The council hands powers to the smaller body. */
  DELEGATION("", ""),
  OPENS("", ""),
  /** The matter of an act of the year before. */
  RENEWS("", ""),
  MODIFIES("Modification", "modifiée"),
  COMPLETES("Complément", "complétée"),
  REPEALS("Abrogation", "abrogée"),
  WITHDRAWS("Retrait", "retirée"),
  REPLACES("Remplacement", "remplacée"),
  /** Sets the act before it in the same session right; the two cite one another. */
  CORRECTS("Rectification d'une erreur matérielle", "rectifiée");

  private final String title;
  private final String participle;

  Deed(String title, String participle) {
    this.title = title;
    this.participle = participle;
  }

  /** True when it does something to an earlier act. */
  boolean isChange() {
    return !participle.isEmpty();
  }

  /** False when it only undoes or corrects, and decides nothing of its own. */
  boolean decides() {
    return this != REPEALS && this != WITHDRAWS && this != CORRECTS;
  }

  /** The title of what it does to an act of this title. */
  String title(String changed) {
    return isChange() ? title + " - " + changed : changed;
  }

  /** What the citation of the changed act is; that of the others is a visa. */
  Relation relation() {
    return switch (this) {
      case DELEGATION, OPENS, RENEWS -> Relation.VISE;
      case MODIFIES, CORRECTS -> Relation.MODIFIE;
      case COMPLETES -> Relation.COMPLETE;
      case REPEALS -> Relation.ABROGE;
      case WITHDRAWS -> Relation.RETIRE;
      case REPLACES -> Relation.REMPLACE;
    };
  }

  String participle() {
    return participle;
  }
}
