package vu.server.scdl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is wrong with a table, line by line. */
public final class ScdlValidator {
  private final ScdlSchema schema;

  public ScdlValidator(ScdlSchema schema) {
    this.schema = schema;
  }

  /** What is wrong with the first line of a file. */
  public List<ScdlError> header(String line) {
    if (line.indexOf(',') < 0 && line.indexOf(';') > 0) {
      return List.of(new ScdlError(1, null, "invalid-column-delimiter", "Les colonnes sont séparées par un point-virgule et non par une virgule."));
    }
    return columns(List.of(line.split(",", -1)));
  }

  private List<ScdlError> columns(List<String> printed) {
    List<ScdlError> errors = new ArrayList<>();
    List<String> names = printed.stream().map(name -> name.replace("\uFEFF", "").replace("\"", "").strip()).toList();
    for (String column : schema.columns()) if (!names.contains(column)) errors.add(label(column, "missing-label", "La colonne « " + column + " » manque."));
    for (String name : names) if (!schema.columns().contains(name)) errors.add(label(name, "extra-label", "La colonne « " + name + " » n’existe pas."));
    if (errors.isEmpty() && !names.equals(schema.columns())) errors.add(label(null, "incorrect-label", "Les colonnes ne sont pas dans l’ordre du schéma."));
    return errors;
  }

  private static ScdlError label(String column, String code, String message) {
    return new ScdlError(1, column, code, message);
  }

  /** What is wrong with one line; {@code line} is its number in the file. */
  public List<ScdlError> row(ScdlRow row, int line) {
    List<ScdlError> errors = new ArrayList<>();
    for (ScdlField field : schema.fields()) field.check(row.get(field.name())).ifPresent(errors::add);
    for (ScdlCheck check : schema.checks()) {
      Optional<ScdlError> error = check.check(row);
      error.ifPresent(errors::add);
    }
    return errors.stream().map(error -> error.at(line)).toList();
  }
}
