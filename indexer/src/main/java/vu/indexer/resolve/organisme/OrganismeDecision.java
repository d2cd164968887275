package vu.indexer.resolve.organisme;

/**
 * A user's word about two names.
 *
 * @param line line of the file that says it, from 1
 * @param same true when both name one organisation, false when they name two
 */
public record OrganismeDecision(int line, boolean same, String a, String b) {
  public OrganismeDecision {
    if (a.isBlank() || b.isBlank()) throw new IllegalArgumentException("a decision needs two names, not « " + a + " » and « " + b + " »");
  }
}
