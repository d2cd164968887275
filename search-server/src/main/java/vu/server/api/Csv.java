package vu.server.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Comma-separated values, UTF-8, lines ended by CR LF. A text that a spreadsheet would run as a formula starts with an apostrophe.
 *
 * @param separator between two cells
 * @param decimal between euros and cents
 * @param start what the file begins with
 */
public record Csv(char separator, char decimal, String start) {
  /** As RFC 4180 has it, for programs. */
  public static final Csv PLAIN = new Csv(',', '.', "");
  /** What a spreadsheet in French opens with a double click: byte-order mark, semicolons, decimal commas. */
  public static final Csv SPREADSHEET = new Csv(';', ',', "\uFEFF");

  private static final String FORMULA = "=+-@\t\r\n";

  public void header(Appendable out, List<String> columns) throws IOException {
    out.append(start);
    line(out, columns);
  }

  /** One line: the value at each dotted path ({@code collectivite.id}) of a node; lists are joined by {@code " ; "}. */
  public void row(Appendable out, List<String> columns, JsonNode node) throws IOException {
    line(out, columns.stream().map(column -> cell(at(node, column))).toList());
  }

  private static JsonNode at(JsonNode node, String path) {
    JsonNode value = node;
    for (String name : path.split("\\.")) value = value.isArray() ? each((ArrayNode) value, name) : value.path(name);
    return value;
  }

  /** The value of one name in every item of a list. */
  private static JsonNode each(ArrayNode items, String name) {
    ArrayNode values = items.arrayNode();
    for (JsonNode item : items) values.add(item.path(name));
    return values;
  }

  private String cell(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) return "";
    if (value.isNumber() && !value.isIntegralNumber()) {
      String number = value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asString();
      return number.replace('.', decimal);
    }
    if (value.isNumber() || value.isBoolean()) return value.asString();
    if (value.isString()) return harmless(value.asString());
    List<String> parts = new ArrayList<>();
    for (JsonNode part : value) parts.add(part.isContainer() ? part.toString() : part.asString());
    return harmless(String.join(" ; ", parts));
  }

  static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private void line(Appendable out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) out.append(separator);
      quote(out, cells.get(i));
    }
    out.append("\r\n");
  }

  private void quote(Appendable out, String cell) throws IOException {
    boolean isPlain = cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
    if (isPlain) out.append(cell);
    else out.append('"').append(cell.replace("\"", "\"\"")).append('"');
  }
}
