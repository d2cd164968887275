package vu.server.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code expected/liens.tsv}: the citations that lead to a labelled text. A citation without a line leads to none. */
final class LinkTable {
  /** Marks a label with the name of the labels it leads to, or with null. */
  static final String KEY = "link";

  private record Citation(String from, String number, String date) {}

  private final Map<Citation, String> targets = new HashMap<>();

  /** Null when the folder has no such table. */
  static LinkTable of(Path folder) throws IOException {
    Path file = folder.resolve("expected/liens.tsv");
    if (!Files.exists(file)) return null;
    LinkTable table = new LinkTable();
    for (Map<String, String> row : Table.rows(file))
      table.targets.put(new Citation(row.get("de"), row.get("numero"), row.get("date")), Objects.requireNonNull(row.get("vers"), row::toString));
    return table;
  }

  /** The same labels; each local reference says where it leads. */
  Labelled mark(Labelled labelled) {
    for (JsonNode reference : labelled.label().path("deliberation_refs")) {
      Citation citation = new Citation(labelled.name(), Rules.text(reference, "number"), Rules.text(reference, "date"));
      ((ObjectNode) reference).put(KEY, targets.get(citation));
    }
    return labelled;
  }
}
