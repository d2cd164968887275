package vu.web.pages;

import java.math.BigDecimal;
import java.util.List;

/**
 * A total, kept apart where things do not add up: spending first, then receipts and guarantees, each with and without tax.
 * Empty when there is nothing to add.
 */
public record Sums(List<Sum> parts) {
  public Sums {
    parts = List.copyOf(parts);
  }

  /**
   * @param kind {@code depense}, {@code recette} or {@code garantie}
   * @param ht true for amounts before tax
   */
  public record Sum(String kind, boolean ht, BigDecimal euros) {}

  public boolean isEmpty() {
    return parts.isEmpty();
  }
}
