package vu.indexer.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.model.ListRemark;

/** Gathers what is noticed while a list is read: one remark for each kind and column, with the number of lines. */
final class Remarks {
  private record Key(String code, String column) {}

  private final Map<Key, ListRemark> all = new LinkedHashMap<>();

  /** About the file as a whole. */
  void file(String code, String column, String message) {
    all.putIfAbsent(new Key(code, column), new ListRemark(code, column, 0, 0, message));
  }

  /** About a line; the message of the first one is kept. */
  void line(String code, Column column, int line, String message) {
    String name = column == null ? null : column.name();
    all.merge(
        new Key(code, name), new ListRemark(code, name, 1, line, message),
            (first, next) -> new ListRemark(code, name, first.lignes() + 1, first.premiere(), first.message()));
  }

  List<ListRemark> all() {
    return List.copyOf(all.values());
  }
}
