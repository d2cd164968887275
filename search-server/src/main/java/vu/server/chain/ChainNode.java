package vu.server.chain;

import java.time.LocalDate;
import vu.server.graph.Chain;

/**
 * A node of a chain with what a reader sees of it. Null where nothing says so.
 *
 * @param kind {@code acte} for one that is held, {@code absent} for one that is not, {@code texte} for a law or a code
 * @param nom its number, or the name of a text
 * @param titre of a held act
 * @param house id of whose act it is; null for a text
 */
public record ChainNode(Chain.Node node, String kind, String nom, String titre, String house, String instance, LocalDate date) {
  public String cle() {
    return node.cle();
  }
}
