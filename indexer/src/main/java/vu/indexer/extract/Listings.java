package vu.indexer.extract;

import java.util.List;
import vu.indexer.model.Deliberation;
import vu.indexer.text.Folded;

/** What an act prints line by line, read once for all who need it: its tables, the items of lists that give sums, and those of other lists. */
record Listings(List<Tables.Table> tables, List<Items.Item> items, List<Items.Item> loose) {
  static Listings read(Folded f, Deliberation act) {
    Items.Lists lists = Items.read(f, act);
    return new Listings(Tables.read(f), lists.items(), lists.loose());
  }
}
