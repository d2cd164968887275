package vu.server.scdl;

import java.util.LinkedHashMap;
import java.util.Map;

/** One line of a table: values by column, empty where nothing is said. */
public final class ScdlRow {
  private final Map<String, String> values = new LinkedHashMap<>();

  /** Empty for a column that is not filled. */
  public String get(String column) {
    return values.getOrDefault(column, "");
  }

  /** @param value null leaves the column empty */
  ScdlRow put(String column, Object value) {
    if (value != null) values.put(column, value.toString().replaceAll("\\s+", " ").strip());
    return this;
  }
}
