package vu.server.delegation;

import java.time.LocalDate;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.lexicon.Abrogation;
import vu.server.graph.Change;

/**
 * Something to check about an act.
 *
 * @param edge the citation of what no longer stood; null when nothing was found
 * @param since the day from which it no longer stood; null for a delegation
 * @param end what ended it; null unless it is an act
 * @param abrogation what is known of the repeal; null unless it is a text
 */
public record Finding(Check check, ActRow act, EdgeRow edge, LocalDate since, Change end, Abrogation abrogation) {
  static Finding delegation(ActRow act) {
    return new Finding(Check.DELEGATION, act, null, null, null, null);
  }

  static Finding onEnded(ActRow act, EdgeRow edge, LocalDate since, Change end) {
    return new Finding(Check.ACTE, act, edge, since, end, null);
  }

  static Finding onRepealed(ActRow act, EdgeRow edge, Abrogation abrogation) {
    return new Finding(Check.TEXTE, act, edge, abrogation.day(), null, abrogation);
  }
}
