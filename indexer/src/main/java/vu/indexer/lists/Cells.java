package vu.indexer.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.ingest.CsvFile;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;

/** The cells of one line as values; null for an empty cell and for one that cannot be read, which is remarked. */
final class Cells {
  /** Time and zone behind the day, as databases export them: "2021/07/02 00:00:00+00". */
  private static final String TIME = "(?:[ T]\\d{1,2}:\\d{2}.*)?";
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern INTEGER = Pattern.compile("\\d{1,6}");
  private static final Pattern DECIMAL_ZERO = Pattern.compile("(\\d{1,6})[.,]0+");
  /** A control character as a spreadsheet writes it, or bare. */
  private static final Pattern CONTROL = Pattern.compile("_x00[01][0-9A-Fa-f]_|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

  private final Header header;
  private final CsvFile.Row row;
  private final Remarks remarks;

  Cells(Header header, CsvFile.Row row, Remarks remarks) {
    this.header = header;
    this.row = row;
    this.remarks = remarks;
  }

  int line() {
    return row.line();
  }

  List<String> all() {
    return row.cells();
  }

  void remark(String code, Column column, String message) {
    remarks.line(code, column, row.line(), message);
  }

  /** As written, without the blanks around it. */
  String raw(Column column) {
    return header.cell(row.cells(), column);
  }

  /** On one line, without control characters. */
  String text(Column column) {
    String raw = raw(column);
    if (CONTROL.matcher(raw).find()) remark("type-error", column, "Des caractères de commande sont remplacés par un tiret.");
    String clean = CONTROL.matcher(raw).replaceAll(" – ").replaceAll("\\s+", " ").replaceAll("(?: – )+", " – ").strip();
    return clean.isEmpty() ? null : clean;
  }

  Integer integer(Column column) {
    String raw = raw(column);
    if (raw.isEmpty()) return null;
    Matcher decimal = DECIMAL_ZERO.matcher(raw);
    if (decimal.matches()) {
      remark("type-error", column, "« " + raw + " » est lu comme " + decimal.group(1) + ".");
      return Integer.valueOf(decimal.group(1));
    }
    if (INTEGER.matcher(raw).matches()) return Integer.valueOf(raw);
    remark("type-error", column, "« " + raw + " » n'est pas un nombre entier : la cellule n'est pas lue.");
    return null;
  }

  LocalDate date(Column column) {
    String raw = raw(column);
    if (raw.isEmpty()) return null;
    LocalDate date = read(raw);
    if (date == null) remark("type-error", column, "« " + raw + " » n'est pas une date : la cellule n'est pas lue.");
    else if (!ISO.matcher(raw).matches()) remark("type-error", column, "« " + raw + " » est lu comme " + date + " ; le schéma veut AAAA-MM-JJ.");
    return date;
  }

  private static LocalDate read(String raw) {
    Matcher year = YEAR_FIRST.matcher(raw), day = DAY_FIRST.matcher(raw);
    try {
      if (year.matches()) return LocalDate.of(number(year, 1), number(year, 3), number(year, 4));
      if (day.matches()) return LocalDate.of(number(day, 4), number(day, 3), number(day, 1));
    } catch (DateTimeException none) {
      return null;
    }
    FrenchDates.Match words = FrenchDates.read(Folded.of(raw), 0);
    return words == null || words.end() < raw.length() ? null : words.date();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
