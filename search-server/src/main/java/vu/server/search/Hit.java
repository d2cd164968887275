package vu.server.search;

import java.util.List;
import vu.indexer.index.ActRow;
import vu.indexer.index.MontantRow;

/**
 * One act of an answer.
 *
 * @param passages where it matches, in reading order; at least one unless the act has no text
 * @param reasons which words matched in which parts, the parts that count most first
 * @param votes its counted amounts
 * @param citedBy acts that cite it with certainty
 */
public record Hit(ActRow act, double score, List<Passage> passages, List<Reason> reasons, List<MontantRow> votes, int citedBy) {
  public Hit {
    passages = List.copyOf(passages);
    reasons = List.copyOf(reasons);
    votes = List.copyOf(votes);
  }
}
