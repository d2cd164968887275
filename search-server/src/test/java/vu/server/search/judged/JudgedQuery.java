package vu.server.search.judged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A line of {@code corpus/queries.tsv}: what is typed, and the acts that answer it. */
record JudgedQuery(String typed, Set<String> acts) {
  static List<JudgedQuery> all() throws IOException {
    List<JudgedQuery> all = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("../corpus/queries.tsv"))) {
      if (line.startsWith("#") || line.isBlank()) continue;
      String[] cells = line.split("\t");
      if (cells.length != 2) throw new IllegalStateException("corpus/queries.tsv: \"" + line + "\" needs a query, a tab and the acts");
      all.add(new JudgedQuery(cells[0], new TreeSet<>(List.of(cells[1].split(" ")))));
    }
    return all;
  }
}
