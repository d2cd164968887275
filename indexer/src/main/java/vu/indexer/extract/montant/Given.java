package vu.indexer.extract.montant;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whom the operative part of an act gives which sums to, as far as its own words tell. */
final class Given {
  private static final String SEVERAL = "";

  private final Set<String> names = new HashSet<>();
  private final Map<BigDecimal, String> bySum = new HashMap<>();

  void add(BigDecimal sum, String name) {
    names.add(name);
    bySum.merge(sum.stripTrailingZeros(), name, (one, other) -> one.equals(other) ? one : SEVERAL);
  }

  /** Who alone is given a sum of this value; null when nobody or several are. */
  String sameSum(BigDecimal sum) {
    String name = bySum.get(sum.stripTrailingZeros());
    return SEVERAL.equals(name) ? null : name;
  }

  /** Whether several receive. */
  boolean several() {
    return names.size() > 1;
  }

  /** The only one who receives; null when nobody or several do. */
  String only() {
    return names.size() == 1 ? names.iterator().next() : null;
  }
}
