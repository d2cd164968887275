package vu.server.graph;

import java.util.List;
import vu.indexer.index.EdgeRow;

/**
 * An act that is cited and not held, with all that the citing acts say of it.
 *
 * @param cle canonical key, {@code delib:amp/8073-20-cm}
 * @param citations the edges that lead to it, in the order of the citing acts
 */
public record Absent(String cle, List<Evidence> citations) {
  public Absent {
    citations = List.copyOf(citations);
  }

  /** One citation; {@code instance} and {@code collectivite} are as printed there, or null. */
  public record Evidence(EdgeRow edge, String instance, String collectivite) {}

  /** Number of different acts that cite it. */
  public int acts() {
    return (int) citations.stream().map(evidence -> evidence.edge().from()).distinct().count();
  }
}
