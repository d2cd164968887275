package vu.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The words of the site in one language, with its way of writing numbers, sums and dates. */
public final class Strings {
  private static final String NO_BREAK_SPACE = "\u00a0";
  private static final Strings FR = new Strings(Lang.FR);
  private static final Strings EN = new Strings(Lang.EN);

  private final Lang lang;
  private final Properties words;
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final DateTimeFormatter date;

  private Strings(Lang lang) {
    this.lang = lang;
    this.words = load(lang);
    this.date = DateTimeFormatter.ofPattern("d MMMM uuuu", lang.locale());
  }

  public static Strings of(Lang lang) {
    return switch (lang) {
      case FR -> FR;
      case EN -> EN;
    };
  }

  private static Properties load(Lang lang) {
    String name = "strings/" + lang.code() + ".properties";
    Properties words = new Properties();
    try (var reader = new InputStreamReader(Strings.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("catalogue " + name + " cannot be read", e);
    }
    return words;
  }

  public Lang lang() {
    return lang;
  }

  /** All keys of the catalogue. */
  public Set<String> keys() {
    return words.stringPropertyNames();
  }

  /**
   * The words of {@code key}, with {@code {0}}, {@code {1}} … replaced by the arguments as they stand.
   *
   * @throws IllegalArgumentException when the catalogue has no such key
   */
  public String get(String key, Object... arguments) {
    String text = words.getProperty(key);
    if (text == null) throw new IllegalArgumentException("the catalogue " + lang.code() + " has no words for " + key);
    for (int i = 0; i < arguments.length; i++) text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    return text;
  }

  /** The words for a value of a closed list, such as {@code instrument.subvention}; {@code value} itself when the catalogue has none. */
  public String label(String list, String value) {
    return words.getProperty(list + "." + value, value);
  }

  /** The words of {@code key} for {@code n} things: {@code key.0} when there are none, {@code key.1} for one, {@code key.n} for more. */
  public String count(String key, long n) {
    String none = key + ".0";
    if (n == 0 && words.containsKey(none)) return get(none);
    boolean one = n == 1 || n == 0 && lang == Lang.FR;
    return get(key + (one ? ".1" : ".n"), number(n));
  }

  public String number(long n) {
    return NumberFormat.getIntegerInstance(lang.locale()).format(n);
  }

  /** A number with two decimals at most: {@code 3,5}. */
  public String decimal(BigDecimal number) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(lang.locale())).format(number);
  }

  /** A sum in euros, with cents only when there are some: {@code 26 500 €}, {@code €26,500}. */
  public String euros(BigDecimal sum) {
    boolean cents = sum.stripTrailingZeros().scale() > 0;
    DecimalFormat format = new DecimalFormat(cents ? "#,##0.00" : "#,##0", DecimalFormatSymbols.getInstance(lang.locale()));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return lang == Lang.FR ? format.format(sum) + NO_BREAK_SPACE + "€" : (sum.signum() < 0 ? "−€" : "€") + format.format(sum.abs());
  }

  /** A day in full: {@code 1er mars 2024}, {@code 1 March 2024}. */
  public String date(LocalDate day) {
    String text = day.format(date);
    return lang == Lang.FR && day.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
  }

  /** A day and time in Paris: {@code 1er mars 2024 à 16:30}, {@code 1 March 2024 at 16:30}. */
  public String moment(Instant instant) {
    ZonedDateTime paris = instant.atZone(PARIS);
    return get("moment", date(paris.toLocalDate()), TIME.format(paris));
  }

  /** A confidence between 0 and 1 as a whole percentage. */
  public String percent(double share) {
    return Math.round(share * 100) + (lang == Lang.FR ? NO_BREAK_SPACE : "") + "%";
  }
}
