package vu.server.subvention;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vu.server.Words;
import vu.server.scdl.ScdlSchema;

/**
 * A file of declared grants as authorities publish it: any separator, encoding, order and spelling of columns, sums and dates as they are
 * written by hand. Every liberty that is taken is told.
 */
public final class DeclaredFile {
  private static final List<String> NEEDED = List.of("nomBeneficiaire", "montant");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-\\d{2}-\\d{2}.*");
  private static final Pattern FRENCH = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{4})");
  private static final Pattern SUM = Pattern.compile("(\\d{1,3}(?:[ .\\u00a0\\u202f]\\d{3})+|\\d+)(?:[.,](\\d{1,2}))?\\s*(?:€|euros?|EUR)?",
      Pattern.CASE_INSENSITIVE);

  private final List<Declared> lines = new ArrayList<>();
  private final List<Liberty> liberties = new ArrayList<>();

  private DeclaredFile() {}

  /** @throws IllegalArgumentException when the file has no column for who receives or how much */
  public static DeclaredFile read(byte[] bytes) {
    DeclaredFile file = new DeclaredFile();
    file.parse(file.text(bytes));
    return file;
  }

  public List<Declared> lines() {
    return List.copyOf(lines);
  }

  public List<Liberty> liberties() {
    return List.copyOf(liberties);
  }

  private void took(long line, String message) {
    liberties.add(new Liberty((int) line, message));
  }

  private String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      took(1, "Le fichier n’est pas en UTF-8 : il est lu en Windows-1252.");
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void parse(String text) {
    char separator = separator(text.lines().findFirst().orElse(""));
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Map<String, Integer> columns = null;
      for (CSVRecord record : parser) {
        if (columns == null) columns = columns(record);
        else if (!blank(record)) line(record, columns, (int) record.getRecordNumber());
      }
      if (columns == null) throw new IllegalArgumentException("the file is empty");
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("the file is no table: " + e.getMessage(), e);
    }
  }

  private char separator(String header) {
    for (char other : new char[] {';', '\t', '|'}) {
      if (header.indexOf(other) < 0 || header.chars().filter(c -> c == other).count() <= header.chars().filter(c -> c == ',').count()) continue;
      took(1, "Les colonnes sont séparées par « " + (other == '\t' ? "tabulation" : String.valueOf(other)) + " » et non par une virgule.");
      return other;
    }
    return ',';
  }

  private Map<String, Integer> columns(CSVRecord header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int at = 0; at < header.size(); at++) {
      String printed = header.get(at).strip();
      for (String name : ScdlSchema.SUBVENTIONS.columns()) {
        if (!bare(printed).equals(bare(name)) || columns.putIfAbsent(name, at) != null) continue;
        if (!printed.equals(name)) took(1, "La colonne « " + printed + " » est lue comme « " + name + " ».");
      }
    }
    for (String name : NEEDED) if (!columns.containsKey(name)) throw new IllegalArgumentException("the file has no column " + name
        + "; its columns: " + String.join(", ", header.toList()));
    for (String name : List.of("referenceDecision", "dateConvention")) if (!columns.containsKey(name)) took(1, "La colonne « " + name + " » manque.");
    return columns;
  }

  private static String bare(String name) {
    return Words.fold(name).replace(" ", "");
  }

  private static boolean blank(CSVRecord record) {
    return record.stream().allMatch(String::isBlank);
  }

  private void line(CSVRecord record, Map<String, Integer> columns, int line) {
    String nom = cell(record, columns, "nomBeneficiaire");
    BigDecimal montant = sum(cell(record, columns, "montant"), line);
    if (nom == null || montant == null) {
      took(line, "La ligne n’a pas de bénéficiaire ou de montant lisible : elle est laissée de côté.");
      return;
    }
    String id = cell(record, columns, "idAttribuant");
    String digits = id == null ? "" : id.replaceAll("\\D", "");
    lines.add(new Declared(line, cell(record, columns, "nomAttribuant"), digits.length() < 9 ? null : digits.substring(0, 9),
        cell(record, columns, "referenceDecision"), nom, montant,
        year(cell(record, columns, "dateConvention"), line)));
  }

  private static String cell(CSVRecord record, Map<String, Integer> columns, String name) {
    Integer at = columns.get(name);
    String value = at == null || at >= record.size() ? "" : record.get(at).strip();
    return value.isEmpty() ? null : value;
  }

  private BigDecimal sum(String printed, int line) {
    if (printed == null) return null;
    Matcher matcher = SUM.matcher(printed);
    if (!matcher.matches()) return null;
    if (!printed.matches("\\d+(\\.\\d{1,2})?")) took(line, "Le montant « " + printed + " » est lu comme un nombre d’euros.");
    return new BigDecimal(matcher.group(1).replaceAll("\\D", "") + (matcher.group(2) == null ? "" : "." + matcher.group(2))).setScale(2);
  }

  private Integer year(String printed, int line) {
    if (printed == null) return null;
    Matcher iso = ISO.matcher(printed), french = FRENCH.matcher(printed);
    if (iso.matches()) return Integer.valueOf(iso.group(1));
    if (!french.matches()) {
      took(line, "La date « " + printed + " » n’est pas lue.");
      return null;
    }
    took(line, "La date « " + printed + " » n’est pas de la forme AAAA-MM-JJ.");
    return Integer.valueOf(french.group(1));
  }
}
