package vu.indexer.extract;

import java.util.List;
import vu.indexer.model.Deliberation;
import vu.indexer.text.Folded;

/** What an act prints line by line, read once for all who need it: its tables, and the items of lists that give sums. */
record Listings(List<Tables.Table> tables, List<Items.Item> items) {
  static Listings read(Folded f, Deliberation act) {
    return new Listings(Tables.read(f), Items.read(f, act));
  }
}
