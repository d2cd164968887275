package vu.indexer.model;

import java.util.Objects;

/**
 * What had to be read leniently in a list, or contradicts its schema: once for each kind and column.
 *
 * @param code name of the error as Validata and Frictionless call it: {@code invalid-column-delimiter}, {@code french-siret-value} …
 * @param colonne the column as the schema names it, or as the file does; null when it concerns the file
 * @param lignes how many lines have it; 0 when it concerns the file
 * @param premiere first of these lines, from 1; 0 when it concerns the file
 * @param message one French sentence about the first
 */
public record ListRemark(String code, String colonne, int lignes, int premiere, String message) {
  public ListRemark {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
