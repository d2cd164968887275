package vu.server.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of ordered fields, in one spelling. */
public final class Bounds {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
  /** {@code 26500}, {@code 26 500,50}, {@code 26.500}. */
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,15}|\\d{1,3}(?:[ .\\u00a0\\u202f]\\d{3}){1,4})(?:[.,](\\d{1,2}))?[ \\u00a0\\u202f]?(?:€|euros?)?");
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private Bounds() {}

  /** Null when {@code typed} is not a value of this field. */
  static String normal(Champ champ, String typed) {
    return switch (champ) {
      case ANNEE -> typed.matches("\\d{4}") ? typed : null;
      case DATE -> date(typed);
      case MONTANT -> amount(typed);
      default -> throw new IllegalArgumentException("the field " + champ + " has no ranges");
    };
  }

  private static String date(String typed) {
    Matcher french = FRENCH.matcher(typed);
    String iso = french.matches() ? french.group(3) + "-" + french.group(2) + "-" + french.group(1) : typed;
    Matcher matcher = ISO.matcher(iso);
    if (!matcher.matches()) return null;
    String month = matcher.group(2), day = matcher.group(3);
    String normal = matcher.group(1) + (month == null ? "" : "-" + padded(month)) + (day == null ? "" : "-" + padded(day));
    try {
      first(normal);
      return normal;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String padded(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static String amount(String typed) {
    Matcher matcher = AMOUNT.matcher(typed);
    if (!matcher.matches()) return null;
    String whole = matcher.group(1).replaceAll("\\D", "");
    return new BigDecimal(matcher.group(2) == null ? whole : whole + "." + matcher.group(2)).stripTrailingZeros().toPlainString();
  }

  /** The least value above another in normal form, null when there is none that can be typed. */
  static String after(Champ champ, String value) {
    return switch (champ) {
      case ANNEE -> normal(champ, String.valueOf(Integer.parseInt(value) + 1));
      case DATE -> normal(champ, last(value).plusDays(1).toString());
      case MONTANT -> normal(champ, new BigDecimal(value).add(CENT).toPlainString());
      default -> throw new IllegalArgumentException("the field " + champ + " has no ranges");
    };
  }

  /** The greatest value below another in normal form, null when there is none that can be typed. */
  static String before(Champ champ, String value) {
    return switch (champ) {
      case ANNEE -> normal(champ, String.format(Locale.ROOT, "%04d", Integer.parseInt(value) - 1));
      case DATE -> normal(champ, first(value).minusDays(1).toString());
      case MONTANT -> normal(champ, new BigDecimal(value).subtract(CENT).toPlainString());
      default -> throw new IllegalArgumentException("the field " + champ + " has no ranges");
    };
  }

  /** The first day of a day, month or year in normal form. */
  public static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  /** The last day of a day, month or year in normal form. */
  public static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
