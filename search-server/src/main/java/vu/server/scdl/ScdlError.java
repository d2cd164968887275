package vu.server.scdl;

/**
 * Something wrong with a table.
 *
 * @param line 1 is the header; 0 where no line is meant
 * @param column null where the whole line or table is meant
 * @param code name of the check, as Validata and Frictionless have it: {@code constraint-error}, {@code french-siret-value} …
 * @param message one French sentence
 */
public record ScdlError(int line, String column, String code, String message) {
  /** The same in another line. */
  ScdlError at(int other) {
    return new ScdlError(other, column, code, message);
  }
}
