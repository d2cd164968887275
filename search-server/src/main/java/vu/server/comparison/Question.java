package vu.server.comparison;

/**
 * What is compared.
 *
 * @param a id of an authority
 * @param b id of another one
 * @param du first year, null for no bound
 * @param au last year, null for no bound
 */
public record Question(String a, String b, Integer du, Integer au) {
  public Question {
    if (a.equals(b)) throw new IllegalArgumentException(a + " cannot be compared with itself");
  }

  boolean within(int year) {
    return (du == null || year >= du) && (au == null || year <= au);
  }
}
