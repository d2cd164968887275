package vu.server.api;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180, strictly. */
final class CsvReader {
  private final String text;
  private int at;

  private CsvReader(String text) {
    this.text = text;
  }

  static List<List<String>> read(String text) {
    CsvReader reader = new CsvReader(text);
    List<List<String>> lines = new ArrayList<>();
    while (reader.at < text.length()) lines.add(reader.line());
    return lines;
  }

  private List<String> line() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    if (!text.startsWith("\r\n", at)) throw new IllegalArgumentException("no line end at " + at);
    at += 2;
    return cells;
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    if (text.charAt(at) != '"') {
      while (text.charAt(at) != ',' && text.charAt(at) != '\r') cell.append(text.charAt(at++));
      return cell.toString();
    }
    for (at++; text.charAt(at) != '"' || text.charAt(at + 1) == '"'; at++) {
      if (text.charAt(at) == '"') at++;
      cell.append(text.charAt(at));
    }
    at++;
    return cell.toString();
  }
}
