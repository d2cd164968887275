package vu.server.visa;

import java.util.List;
import vu.indexer.model.CanonicalText;

/**
 * A draft after the check.
 *
 * @param lines those that cite something, and visas in which nothing was recognised
 * @param delegation the visa by which the body usually decides, or null when it needs none or none is known
 * @param remarks about the draft as a whole
 */
public record CheckedDraft(DraftHead head, CanonicalText text, List<CheckedLine> lines, UsualDelegation delegation, List<Remark> remarks) {
  public CheckedDraft {
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /**
   * The delegation that the latest acts of a body rest on.
   *
   * @param cle its key in the graph
   * @param visa how it is printed
   * @param acts how many of the {@code of} latest acts with such a visa have this one
   * @param seen true when the draft has it
   */
  public record UsualDelegation(String cle, String visa, int acts, int of, boolean seen) {}

  public List<CheckedReference> references() {
    return lines.stream().flatMap(line -> line.references().stream()).toList();
  }

  /** Citations with this status. */
  public long count(Status status) {
    return references().stream().filter(reference -> reference.status() == status).count();
  }
}
