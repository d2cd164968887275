package vu.indexer.resolve;

import java.util.List;
import vu.indexer.model.KnownAct;
import vu.indexer.model.ListRow;

/**
 * Which held act a line of a list speaks of: the one of its number and date. Where an act prints no date its number is enough;
 * where dates disagree, or the list gives no number, the title must be the same too. A title decides between several.
 */
public final class ListMatcher {
  private final ActRegistry registry;

  /** @param registry the acts whose text is held */
  public ListMatcher(ActRegistry registry) {
    this.registry = registry;
  }

  /** None when the act of the line is not held; several when the line does not tell which it is. */
  public List<KnownAct> match(ListRow row) {
    String authority = row.collectivite().id();
    String key = ActKeys.key(authority, row.numero());
    if (key == null) return row.date() == null ? List.of() : titled(registry.on(authority, row.date()), row);
    List<KnownAct> numbered = numbered(row, authority, key);
    List<KnownAct> agreeing = numbered.stream().filter(act -> row.date() != null && row.date().equals(act.date())).toList();
    if (!agreeing.isEmpty()) return told(agreeing, row);
    List<KnownAct> undated = numbered.stream().filter(act -> act.date() == null || row.date() == null).toList();
    return undated.isEmpty() ? titled(numbered, row) : told(undated, row);
  }

  /** Lists drop the year of a number: "464" of 2013 may be printed "2013/464". */
  private List<KnownAct> numbered(ListRow row, String authority, String key) {
    List<KnownAct> found = registry.withKey(authority, key);
    if (!found.isEmpty() || row.date() == null || !row.numero().chars().allMatch(c -> c >= '0' && c <= '9')) return found;
    return registry.withKey(authority, ActKeys.key(authority, row.date().getYear() + "-" + row.numero()));
  }

  private static List<KnownAct> told(List<KnownAct> acts, ListRow row) {
    List<KnownAct> titled = acts.size() == 1 ? acts : titled(acts, row);
    return titled.isEmpty() ? acts : titled;
  }

  private static List<KnownAct> titled(List<KnownAct> acts, ListRow row) {
    return acts.stream().filter(act -> sameTitle(act.objet(), row.objet())).toList();
  }

  private static boolean sameTitle(String one, String other) {
    return one != null && other != null && TitleOverlap.same(one, other) && TitleOverlap.same(other, one);
  }
}
