package vu.server.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Comma-separated values as RFC 4180 has them, UTF-8, lines ended by CR LF. A text that a spreadsheet would run as a formula
 * starts with an apostrophe.
 */
public final class Csv {
  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  public static void header(Appendable out, List<String> columns) throws IOException {
    line(out, columns);
  }

  /** One line: the value at each dotted path ({@code collectivite.id}) of a node; lists are joined by {@code " ; "}. */
  public static void row(Appendable out, List<String> columns, JsonNode node) throws IOException {
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

  private static String cell(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) return "";
    if (value.isNumber() || value.isBoolean()) return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asString();
    if (value.isString()) return harmless(value.asString());
    List<String> parts = new ArrayList<>();
    for (JsonNode part : value) parts.add(part.isContainer() ? part.toString() : part.asString());
    return harmless(String.join(" ; ", parts));
  }

  static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static void line(Appendable out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) out.append(',');
      quote(out, cells.get(i));
    }
    out.append("\r\n");
  }

  private static void quote(Appendable out, String cell) throws IOException {
    boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    if (isPlain) out.append(cell);
    else out.append('"').append(cell.replace("\"", "\"\"")).append('"');
  }
}
