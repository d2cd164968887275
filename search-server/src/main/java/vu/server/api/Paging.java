package vu.server.api;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Which part of a list is asked for: {@code page} and {@code parPage}, or {@code offset} and {@code limit}. */
public record Paging(int offset, int limit) {
  static final List<String> NAMES = List.of("page", "parPage", "offset", "limit");
  static final int DEFAULT = 20;
  static final int MAX = 1000;

  static Paging of(Params params) {
    boolean byPage = params.text("page") != null || params.text("parPage") != null;
    boolean byOffset = params.text("offset") != null || params.text("limit") != null;
    if (byPage && byOffset) {
      throw new ApiError(400, "parametres-incompatibles", "Donnez soit « page » et « parPage », soit « offset » et « limit ».", NAMES);
    }
    if (!byPage) return new Paging(params.integer("offset", 0, 0, Integer.MAX_VALUE - MAX), params.integer("limit", DEFAULT, 0, MAX));
    int size = params.integer("parPage", DEFAULT, 1, MAX);
    return new Paging((params.integer("page", 1, 1, Integer.MAX_VALUE / MAX) - 1) * size, size);
  }

  /** The part of {@code list} asked for, empty beyond its end. */
  <T> List<T> of(List<T> list) {
    int from = Math.min(offset, list.size());
    return list.subList(from, Math.min(list.size(), from + limit));
  }

  ObjectNode put(ObjectNode node, long total) {
    return node.put("total", total).put("offset", offset).put("limit", limit);
  }
}
