package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vu.indexer.model.Deliberation;
import vu.indexer.text.Folded;

/** What an act lists, read once for all who need it: its tables, the items of lists that give sums, and those of other lists. */
public record Listings(List<Tables.Table> tables, List<Items.Item> items, List<Items.Item> loose) {
  /** The tables and lists of an act; empty lists where it prints none. */
  public static Listings read(Folded f, Deliberation act) {
    Items.Lists lists = Items.read(f, act);
    List<Items.Item> entries = merged(merged(Entries.read(f, act), Captions.read(f, act)), Enumerations.read(f, act));
    return new Listings(Tables.read(f), merged(lists.items(), entries), outside(lists.loose(), entries));
  }

  private static List<Items.Item> merged(List<Items.Item> items, List<Items.Item> entries) {
    if (entries.isEmpty()) return items;
    List<Items.Item> merged = new ArrayList<>(outside(items, entries));
    merged.addAll(entries);
    merged.sort(Comparator.comparing(Items.Item::span));
    return merged;
  }

  /** The items that stand in none of the entries. */
  private static List<Items.Item> outside(List<Items.Item> items, List<Items.Item> entries) {
    return entries.isEmpty() ? items : items.stream().filter(item -> entries.stream().noneMatch(entry -> entry.span().contains(item.name())))
        .toList();
  }
}
