package vu.web.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * What an act rests on and what relies on it.
 *
 * @param acte the page of the act, and {@code nom} its number
 * @param total acts and texts reached beside the start, shown or not
 * @param limite how many of them can be shown at most
 * @param bases what it rests on; {@code usages} what relies on it
 * @param picture null when there is too much to draw
 * @param cycles acts that cite one another in a circle
 * @param preuves the citations, those of the list first, {@code citations} being how many there are
 * @param exports the same chain in other formats
 * @param svg address of the picture alone, null without a picture
 */
public record ChainePage(
    Chrome chrome, String nom, String titre, String acte, int total, int limite, List<Item> bases, List<Item> usages, Choices choices, Picture picture,
    List<Group> groups, List<List<String>> cycles, List<Preuve> preuves, int citations, List<Choice> exports, String svg) implements Page {
  public ChainePage {
    bases = List.copyOf(bases);
    usages = List.copyOf(usages);
    groups = List.copyOf(groups);
    cycles = List.copyOf(cycles);
    preuves = List.copyOf(preuves);
    exports = List.copyOf(exports);
  }

  /** Ways to narrow or group the chain, each an address. */
  public record Choices(List<Choice> sens, List<Choice> profondeurs, List<Choice> relations, List<Choice> groupes) {}

  /** One act or text of the list; {@code relation} is what ties it to the one above. */
  public record Item(String href, String nom, String titre, String kind, String house, LocalDate date, String relation, List<Item> items) {
    public Item {
      items = List.copyOf(items);
    }
  }

  /** What stands behind one box of the picture. */
  public record Group(String id, String nom, List<Choice> members) {
    public Group {
      members = List.copyOf(members);
    }
  }

  /** One citation: who, what, and the sentence. */
  public record Preuve(String from, String fromHref, String to, String relation, Quote quote, Claim claim) {}
}
