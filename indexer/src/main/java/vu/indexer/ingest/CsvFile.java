package vu.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads tables of CSV as they are found: comma, semicolon, tab or bar; the encodings of {@link Decoder}; cells over several
 * lines; quotes that are never closed, or closed and followed by more.
 */
public final class CsvFile {
  /** Larger files are refused before they are read: some 100,000 lines of a list. */
  public static final long MAX_BYTES = 64L << 20;

  /** Bytes in which the line of columns must stand. */
  private static final int HEADER_BYTES = 1 << 14;
  /** A cell over more lines has lost its closing quote. */
  private static final int MOST_LINES = 100;

  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * @param quoted false when quotes had to be read as letters, because one is never closed
   * @param rows without the line of columns
   */
  public record Table(char delimiter, String charset, boolean quoted, List<String> header, List<Row> rows) {
    public Table {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  /** @param line first physical line, from 1 */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public sealed interface Result {
    record Read(Table table) implements Result {}

    record Refused(String code, String reason) implements Result {}
  }

  private CsvFile() {}

  /** True when the name of the file says that it is a table. */
  public static boolean isCsv(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** The names of the columns; empty when they cannot be read. */
  public static List<String> header(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String top = loosely(in.readNBytes(HEADER_BYTES));
      return top.isBlank() ? List.of() : parse(top, delimiter(top), true).getFirst().cells();
    } catch (IOException e) {
      return List.of();
    }
  }

  public static Result read(Path file) {
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) return new Result.Refused("trop-gros", "fichier de " + size + " octets, plus que la limite de " + MAX_BYTES);
      return read(Files.readAllBytes(file));
    } catch (IOException e) {
      return new Result.Refused("illisible", "lecture impossible : " + e.getMessage());
    }
  }

  static Result read(byte[] bytes) {
    return switch (Decoder.decode(bytes)) {
      case Decoder.Result.Refused refused -> new Result.Refused(refused.code(), refused.reason());
      case Decoder.Result.Text text when text.text().isBlank() -> new Result.Refused("vide", "fichier sans texte");
      case Decoder.Result.Text text -> new Result.Read(table(text.text(), text.charset()));
    };
  }

  private static Table table(String text, String charset) {
    char delimiter = delimiter(text);
    List<Row> rows = parse(text, delimiter, true);
    boolean open = rows.stream().anyMatch(row -> row.cells().stream().anyMatch(CsvFile::endless));
    if (open) rows = parse(text, delimiter, false);
    return new Table(delimiter, charset, !open, rows.getFirst().cells(), rows.subList(1, rows.size()));
  }

  private static boolean endless(String cell) {
    return cell.lines().limit(MOST_LINES + 1L).count() > MOST_LINES;
  }

  private static List<Row> parse(String text, char delimiter, boolean quoted) {
    CSVFormat.Builder format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false);
    if (quoted) format.setTrailingData(true).setLenientEof(true);
    else format.setQuote(null);
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(format.get()).get()) {
      int line = 1;
      for (CSVRecord record : parser) {
        rows.add(new Row(line, record.toList()));
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return rows;
  }

  /** The sign that comes most often in the first line that is not blank, outside quotes. */
  private static char delimiter(String text) {
    String line = text.lines().filter(first -> !first.isBlank()).findFirst().orElse("");
    char best = DELIMITERS[0];
    for (char delimiter : DELIMITERS) if (count(line, delimiter) > count(line, best)) best = delimiter;
    return best;
  }

  private static int count(String line, char delimiter) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '"') inside = !inside;
      else if (!inside && line.charAt(i) == delimiter) count++;
    }
    return count;
  }

  /** The top of a file, whose last letter may be cut: damage is not looked for. */
  private static String loosely(byte[] bytes) {
    int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
    if (first == 0xFFFE) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    if (first == 0xFEFF) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    String text = new String(bytes, StandardCharsets.UTF_8);
    String line = text.lines().findFirst().orElse("");
    if (line.indexOf('\uFFFD') >= 0) text = new String(bytes, WINDOWS);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
