package vu.server.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.FileEntry;
import vu.indexer.index.LuceneStore;
import vu.indexer.index.Rows;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.server.graph.CitationGraph;

/** Whether a store agrees with itself: every act is there, its rows are those its text gives, every edge has both its ends. */
final class StoreCheck {
  private final ActStore store;
  private final List<String> problems = new ArrayList<>();

  private StoreCheck(ActStore store) {
    this.store = store;
  }

  /** One English sentence for each disagreement; empty when there is none. */
  static List<String> of(ActStore store) {
    StoreCheck check = new StoreCheck(store);
    check.acts();
    check.edges();
    if (store instanceof LuceneStore files) check.files(files);
    return List.copyOf(check.problems);
  }

  private void acts() {
    Map<ActId, Integer> edges = counts(store.edges(), EdgeRow::from);
    Map<ActId, Integer> montants = counts(store.montants(), row -> row.act());
    Map<ActId, Integer> organismes = counts(store.organismes(), row -> row.act());
    for (ActRow row : store.acts()) {
      Optional<AnalysedAct> act = store.act(row.id());
      if (act.isEmpty()) {
        problems.add(row.id() + " is listed and not stored");
        continue;
      }
      if (!Rows.act(act.get()).equals(row)) problems.add(row.id() + ": its line in the list is not the one its text gives");
      compare(row.id(), "citations", Rows.edges(act.get()).size(), edges);
      compare(row.id(), "amounts", Rows.montants(act.get()).size(), montants);
      compare(row.id(), "organisations", Rows.organismes(act.get()).size(), organismes);
    }
    for (Map<ActId, Integer> left : List.of(edges, montants, organismes)) left.keySet().forEach(id -> problems.add(id + " has rows and is not listed"));
  }

  private static <T> Map<ActId, Integer> counts(List<T> rows, Function<T, ActId> act) {
    Map<ActId, Integer> counts = new HashMap<>();
    for (T row : rows) counts.merge(act.apply(row), 1, Integer::sum);
    return counts;
  }

  /** Takes the act out of {@code indexed}, so that what stays belongs to no act. */
  private void compare(ActId id, String what, int inAct, Map<ActId, Integer> indexed) {
    Integer rows = indexed.remove(id);
    if (inAct != (rows == null ? 0 : rows)) problems.add(id + ": " + inAct + " " + what + " in the act, " + rows + " in the index");
  }

  /** Every act belongs to a file, and the acts of files are held. */
  private void files(LuceneStore index) {
    Set<ActId> held = new HashSet<>(), given = new HashSet<>();
    for (ActRow row : index.acts()) held.add(row.id());
    for (FileEntry file : index.files()) {
      given.addAll(file.acts());
      for (ActId id : file.acts()) if (!held.contains(id)) problems.add(file.path() + " gave " + id + ", which is not stored");
      for (ActId id : file.duplicates()) if (!held.contains(id)) problems.add(file.path() + " repeats " + id + ", which is not stored");
    }
    for (ActId id : held) if (!given.contains(id)) problems.add(id + " belongs to no file");
  }

  private void edges() {
    CitationGraph graph = CitationGraph.of(store);
    Map<String, Integer> ends = new HashMap<>();
    for (EdgeRow edge : store.edges()) {
      if (edge.to() != null && store.act(edge.to()).isEmpty()) problems.add(edge.from() + " leads to " + edge.to() + ", which is not stored");
      CitationGraph.cle(edge).ifPresent(cle -> ends.merge(cle, 1, Integer::sum));
    }
    ends.forEach((cle, count) -> {
      int in = graph.in(cle).size();
      if (in != count) problems.add(cle + ": " + count + " edges lead to it, " + in + " come in");
    });
  }
}
