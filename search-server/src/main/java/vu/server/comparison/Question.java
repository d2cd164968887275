package vu.server.comparison;

import vu.indexer.model.Montant;

/**
 * What is compared.
 *
 * @param a id of an authority
 * @param b id of another one
 * @param du first year, null for no bound
 * @param au last year, null for no bound
 * @param instrument the only kind of amounts that is added up, null for all; acts are counted all the same
 */
public record Question(String a, String b, Integer du, Integer au, Montant.Instrument instrument) {
  public Question {
    if (a.equals(b)) throw new IllegalArgumentException(a + " cannot be compared with itself");
  }

  /** All amounts of all years. */
  public Question(String a, String b) {
    this(a, b, null, null, null);
  }

  boolean within(int year) {
    return (du == null || year >= du) && (au == null || year <= au);
  }
}
