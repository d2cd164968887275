package vu.indexer.index;

import java.util.List;
import vu.indexer.model.ListRemark;

/** What a list of deliberations says, line by line, and what is wrong with it. */
public record ListEntry(List<Listed> lines, List<ListRemark> remarks) {
  public ListEntry {
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }
}
