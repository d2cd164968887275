package vu.server.scdl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vu.server.Words;

/** What holds between the columns of one line, named as Validata names it. Columns of a wrong type are told by their field and passed over here. */
public sealed interface ScdlCheck {
  Optional<ScdlError> check(ScdlRow row);

  /** Fourteen digits whose sum by Luhn is a multiple of ten. */
  record Siret(String column) implements ScdlCheck {
    @Override
    public Optional<ScdlError> check(ScdlRow row) {
      String value = row.get(column);
      if (!value.matches("\\d{14}") || isSiret(value)) return Optional.empty();
      return error(column, "french-siret-value", "« " + value + " » n’est pas un SIRET : sa clé est fausse.");
    }

    static boolean isSiret(String digits) {
      int sum = 0;
      for (int i = 0; i < digits.length(); i++) {
        int digit = digits.charAt(i) - '0';
        int doubled = (digits.length() - i) % 2 == 0 ? 2 * digit : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
      }
      return sum % 10 == 0;
    }
  }

  /** The name of a subject begins with that of level 1, whatever its case and accents. */
  record Nomenclature(String column) implements ScdlCheck {
    @Override
    public Optional<ScdlError> check(ScdlRow row) {
      String value = row.get(column);
      if (value.isEmpty()) return Optional.empty();
      String first = Words.fold(value.split("/")[0]);
      vu.indexer.lexicon.Nomenclature all = vu.indexer.lexicon.Nomenclature.get();
      boolean known = value.indexOf('/') > 0 && all.codes().stream().filter(code -> code.indexOf('.') < 0)
          .anyMatch(code -> Words.fold(all.nom(code)).equals(first));
      return known ? Optional.empty() : error(column, "nomenclature-actes-value", "« " + value
          + " » ne commence pas par une matière de la nomenclature ACTES.");
    }
  }

  /** All of these columns are filled, or none. */
  record Together(List<String> columns) implements ScdlCheck {
    @Override
    public Optional<ScdlError> check(ScdlRow row) {
      long filled = columns.stream().filter(column -> !row.get(column).isEmpty()).count();
      if (filled == 0 || filled == columns.size()) return Optional.empty();
      return error(columns.getFirst(), "cohesive-columns-value", "Les colonnes " + String.join(", ", columns) + " sont toutes remplies ou toutes vides.");
    }
  }

  /** A date or number that is not below another one. */
  record AtLeast(String column, String other) implements ScdlCheck {
    @Override
    public Optional<ScdlError> check(ScdlRow row) {
      String value = row.get(column), least = row.get(other);
      boolean compared = ScdlField.isDate(value) && ScdlField.isDate(least) || value.matches("\\d{1,9}") && least.matches("\\d{1,9}");
      if (!compared || compare(value, least) >= 0) return Optional.empty();
      return error(column, "compare-columns-value", "« " + column + " » (" + value + ") est inférieur à « " + other + " » (" + least + ").");
    }

    private static int compare(String value, String least) {
      return value.contains("-") ? value.compareTo(least) : Integer.compare(Integer.parseInt(value), Integer.parseInt(least));
    }
  }

  record Sum(String column, List<String> parts) implements ScdlCheck {
    @Override
    public Optional<ScdlError> check(ScdlRow row) {
      String value = row.get(column);
      if (!value.matches("\\d{1,9}") || !parts.stream().allMatch(part -> row.get(part).matches("\\d{1,9}"))) return Optional.empty();
      long sum = parts.stream().mapToLong(part -> Long.parseLong(row.get(part))).sum();
      if (sum == Long.parseLong(value)) return Optional.empty();
      return error(column, "sum-columns-value", "« " + column + " » (" + value + ") n’est pas la somme de " + String.join(", ", parts) + " (" + sum + ").");
    }
  }

  /** {@code 2020/2021}: the first year before the second. */
  record YearInterval(String column) implements ScdlCheck {
    @Override
    public Optional<ScdlError> check(ScdlRow row) {
      String value = row.get(column);
      if (!value.matches("\\d{4}/\\d{4}") || value.substring(0, 4).compareTo(value.substring(5)) < 0) return Optional.empty();
      return error(column, "year-interval-value", "« " + value + " » : la première année n’est pas avant la seconde.");
    }
  }

  /** One of these columns is filled. */
  record OneOf(List<String> columns) implements ScdlCheck {
    @Override
    public Optional<ScdlError> check(ScdlRow row) {
      if (columns.stream().anyMatch(column -> !row.get(column).isEmpty())) return Optional.empty();
      return error(columns.getFirst(), "one-of-required", "L’une des colonnes " + String.join(", ", columns) + " est obligatoire.");
    }
  }

  /** {@code AAAA-MM-JJ} or two of them, the first not after the second. */
  record Period(String column) implements ScdlCheck {
    @Override
    public Optional<ScdlError> check(ScdlRow row) {
      String value = row.get(column);
      if (!value.matches("[-\\d]{10}(/[-\\d]{10})?")) return Optional.empty();
      String[] days = value.split("/");
      boolean right = ScdlField.isDate(days[0]) && ScdlField.isDate(days[days.length - 1]) && days[0].compareTo(days[days.length - 1]) <= 0;
      return right ? Optional.empty() : error(column, "constraint-error", "« " + value + " » n’est ni un jour ni une période.");
    }
  }

  record Between(String column, String least, String most) implements ScdlCheck {
    @Override
    public Optional<ScdlError> check(ScdlRow row) {
      BigDecimal value = ScdlField.number(row.get(column));
      if (value == null || value.compareTo(new BigDecimal(least)) >= 0 && value.compareTo(new BigDecimal(most)) <= 0) return Optional.empty();
      return error(column, "constraint-error", "« " + value + " » n’est pas entre " + least + " et " + most + ".");
    }
  }

  private static Optional<ScdlError> error(String column, String code, String message) {
    return Optional.of(new ScdlError(0, column, code, message));
  }
}
