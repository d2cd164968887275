package vu.server.scdl;

import java.util.List;
import vu.indexer.index.ActRow;

/**
 * A line made from an act, with what is wrong with it and what a reader should know of it.
 *
 * @param remarks what is right but inferred or left out
 */
public record ScdlDraft(ActRow act, ScdlRow row, List<ScdlError> errors, List<ScdlError> remarks) {
  public ScdlDraft {
    errors = List.copyOf(errors);
    remarks = List.copyOf(remarks);
  }

  public boolean valid() {
    return errors.isEmpty();
  }
}
