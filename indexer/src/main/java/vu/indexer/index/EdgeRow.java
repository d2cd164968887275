package vu.indexer.index;

import java.time.LocalDate;
import java.util.List;
import vu.indexer.model.ActId;
import vu.indexer.model.Relation;
import vu.indexer.model.Resolution;
import vu.indexer.model.Span;

/**
 * One edge of the citation graph: {@code from} cites what {@code cle} names.
 *
 * @param kind {@code deliberation}, {@code loi}, {@code code} …
 * @param dateFin last day of a session of several days, else null
 * @param cle canonical key, the node the edge leads to even when it is not held; null when the words allow none
 * @param span place of the words in the text of the citing act
 * @param sentence the sentence the words stand in
 */
public record EdgeRow(
    ActId from, String kind, String cle, Resolution resolution, Relation relation, String bloc, String texte, String numero, LocalDate date,
        LocalDate dateFin, String titre,
    List<String> articles, Span span, String sentence, String rule, double confidence, String url, String conflit) {
  public EdgeRow {
    articles = List.copyOf(articles);
  }

  /** The held act this edge leads to with certainty, or null. */
  public ActId to() {
    return resolution instanceof Resolution.Resolved resolved ? resolved.act() : null;
  }
}
