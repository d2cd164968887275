package vu.server.scdl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a table.
 *
 * @param pattern what a value must look like, or null
 * @param values the values there are, empty for any
 * @param most characters at most, 0 for no limit
 */
public record ScdlField(String name, Type type, boolean required, Pattern pattern, List<String> values, int most) {
  public enum Type { TEXT, DATE, INTEGER, NUMBER, URI }

  static ScdlField required(String name, Type type) {
    return new ScdlField(name, type, true, null, List.of(), 0);
  }

  static ScdlField optional(String name, Type type) {
    return new ScdlField(name, type, false, null, List.of(), 0);
  }

  ScdlField like(String regex) {
    return new ScdlField(name, type, required, Pattern.compile(regex), values, most);
  }

  ScdlField among(String... accepted) {
    return new ScdlField(name, type, required, pattern, List.of(accepted), most);
  }

  ScdlField atMost(int characters) {
    return new ScdlField(name, type, required, pattern, values, characters);
  }

  /** What is wrong with a value; an empty one is only wrong when it is required. */
  Optional<ScdlError> check(String value) {
    if (value.isEmpty()) return required ? error("constraint-error", "La colonne « " + name + " » est obligatoire.") : Optional.empty();
    if (!typed(value)) return error("type-error", "« " + value + " » n’est pas " + named() + ".");
    if (pattern != null && !pattern.matcher(value).matches()) return error("constraint-error", "« " + value + " » n’a pas la forme " + pattern + ".");
    if (!values.isEmpty() && !values.contains(value)) return error("constraint-error", "« " + value + " » n’est pas l’une des valeurs "
        + String.join(", ", values) + ".");
    if (most > 0 && value.length() > most) return error("constraint-error", "La valeur dépasse " + most + " caractères.");
    return Optional.empty();
  }

  private Optional<ScdlError> error(String code, String message) {
    return Optional.of(new ScdlError(0, name, code, message));
  }

  private boolean typed(String value) {
    return switch (type) {
      case TEXT -> true;
      case DATE -> isDate(value);
      case INTEGER -> value.matches("\\d{1,9}");
      case NUMBER -> number(value) != null;
      case URI -> value.matches("https?://\\S+");
    };
  }

  static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** A number with a decimal point, or null. */
  static BigDecimal number(String value) {
    return value.matches("-?\\d{1,15}(\\.\\d{1,9})?") ? new BigDecimal(value) : null;
  }

  private String named() {
    return switch (type) {
      case TEXT -> "un texte";
      case DATE -> "une date AAAA-MM-JJ";
      case INTEGER -> "un entier";
      case NUMBER -> "un nombre à point décimal";
      case URI -> "une adresse";
    };
  }
}
