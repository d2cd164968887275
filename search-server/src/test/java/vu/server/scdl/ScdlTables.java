package vu.server.scdl;

import java.util.ArrayList;
import java.util.List;

/** Tables read back by tests. */
public final class ScdlTables {
  private ScdlTables() {}

  /** What is wrong with a table whose first line is its header. */
  public static List<ScdlError> errors(ScdlSchema schema, List<List<String>> lines) {
    ScdlValidator validator = new ScdlValidator(schema);
    List<ScdlError> errors = new ArrayList<>(validator.header(String.join(",", lines.getFirst())));
    for (int n = 1; n < lines.size(); n++) {
      ScdlRow row = new ScdlRow();
      for (int c = 0; c < lines.getFirst().size(); c++) row.put(lines.getFirst().get(c), lines.get(n).get(c));
      errors.addAll(validator.row(row, n + 1));
    }
    return errors;
  }
}
