package vu.server;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vu.indexer.index.ActRow;
import vu.indexer.resolve.ActKeys;
import vu.server.graph.CitationGraph;

/** Finds what a person means by an identifier or by a number in any spelling. */
public final class ActLookup {
  private final List<ActRow> acts;
  private final CitationGraph graph;

  ActLookup(List<ActRow> acts, CitationGraph graph) {
    this.acts = acts;
    this.graph = graph;
  }

  /**
   * The nodes that could be meant, in order: a key of the graph ({@code fr:loi:2014-58}), an id ({@code amp/8073-20-cm}), or a
   * number as some authority prints it ({@code HN 001-8073/20/CM}). Empty when nothing held or cited is called so.
   */
  public List<String> find(String typed) {
    String word = typed.strip();
    if (graph.knows(word)) return List.of(word);
    if (graph.knows("delib:" + word)) return List.of("delib:" + word);
    Set<String> found = new TreeSet<>();
    for (String authority : authorities()) {
      String key = ActKeys.key(authority, word);
      if (key == null) continue;
      if (graph.knows("delib:" + authority + "/" + key)) found.add("delib:" + authority + "/" + key);
      acts.stream()
          .filter(act -> act.id().collectivite().equals(authority) && key.equals(ActKeys.key(authority, act.numero())))
          .forEach(act -> found.add(CitationGraph.cle(act.id())));
    }
    return List.copyOf(found);
  }

  /** Those whose acts are held, and those whose acts are cited. */
  private Set<String> authorities() {
    Set<String> authorities = new TreeSet<>();
    acts.forEach(act -> authorities.add(act.id().collectivite()));
    graph.absents().forEach(cle -> authorities.add(cle.substring("delib:".length(), cle.indexOf("/"))));
    return authorities;
  }
}
