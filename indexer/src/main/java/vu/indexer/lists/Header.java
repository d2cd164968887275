package vu.indexer.lists;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which column of a file holds what. */
final class Header {
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final Map<String, Integer> others = new LinkedHashMap<>();

  /** @param remarks told what is not as the schema wants it */
  Header(List<String> names, Remarks remarks) {
    for (int at = 0; at < names.size(); at++) {
      String name = names.get(at).strip();
      Column column = Column.named(name);
      if (name.isEmpty()) remarks.file("blank-label", null, "La colonne " + (at + 1) + " n'a pas de nom : elle n'est pas lue.");
      else if (column == null) other(name, at, remarks);
      else if (places.putIfAbsent(column, at) != null) remarks.file("duplicate-label", name,
          "La colonne « " + name + " » vient deux fois : la première est lue.");
      else if (!name.equals(column.name())) remarks.file("incorrect-label", column.name(),
          "La colonne « " + name + " » est lue comme " + column + ".");
    }
    for (Column column : Column.values()) {
      if (!places.containsKey(column)) remarks.file("missing-label", column.name(), "La colonne " + column + " manque.");
    }
  }

  private void other(String name, int at, Remarks remarks) {
    if (others.putIfAbsent(name, at) != null)
      remarks.file("duplicate-label", name, "La colonne « " + name + " » vient deux fois : la première est gardée.");
    else remarks.file("extra-label", name, "La colonne « " + name + " » n'est pas du schéma : elle est gardée telle quelle.");
  }

  boolean has(Column column) {
    return places.containsKey(column);
  }

  /** The cell of a row; empty when the column or the cell is missing. */
  String cell(List<String> cells, Column column) {
    return cell(cells, places.getOrDefault(column, -1));
  }

  /** Columns of the file alone that are filled. */
  Map<String, String> others(List<String> cells) {
    Map<String, String> filled = new LinkedHashMap<>();
    others.forEach((name, at) -> {
      String value = cell(cells, at);
      if (!value.isEmpty()) filled.put(name, value);
    });
    return filled;
  }

  private static String cell(List<String> cells, int at) {
    return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
  }
}
