package vu.server.delegation;

import java.util.List;
import vu.indexer.index.EdgeRow;

/**
 * The delegation an act rests on.
 *
 * @param expected true for an act of a body that decides by delegation
 * @param found the citations of acts that delegate, in reading order
 */
public record Foundation(boolean expected, List<EdgeRow> found) {
  public Foundation {
    found = List.copyOf(found);
  }

  /** True when one should be there and none was found. */
  public boolean missing() {
    return expected && found.isEmpty();
  }
}
