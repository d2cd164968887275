package vu.server.visa;

import java.util.List;
import vu.indexer.index.ActRow;
import vu.indexer.model.Link;
import vu.indexer.model.Span;

/**
 * One citation of a draft.
 *
 * @param span the words in the draft; a text cited again stands here with the words of that place
 * @param act what it leads to when that is held, or null
 * @param candidates the acts that could be meant; for one that leads to none, those of its day with nearly its number
 * @param nom what to call what is cited
 * @param visa how the house prints it: {@code Vu la délibération n° … du … portant …}; null when that is not certain
 * @param delegation true when a council delegates by it
 * @param fates what later acts did to it, latest first
 */
public record CheckedReference(
    Link link, Span span, Status status, ActRow act, List<Candidate> candidates, String nom, String visa, boolean delegation,
    List<Remark> remarks, List<Fate> fates) {
  public CheckedReference {
    candidates = List.copyOf(candidates);
    remarks = List.copyOf(remarks);
    fates = List.copyOf(fates);
  }

  /** An act that could be meant, with its visa. */
  public record Candidate(ActRow act, String visa) {}

  /** True when something should be looked at before the act is taken. */
  public boolean alert() {
    return status == Status.AMBIGUOUS || remarks.stream().anyMatch(Remark::alert);
  }
}
