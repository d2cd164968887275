package vu.indexer.extract.organisme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vu.indexer.model.Found;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;

/** "La Poste" in "Association sportive de La Poste": who is known to all and named nowhere but within the names of others is not meant. */
final class EnclosedNames {
  private final List<Span> spans = new ArrayList<>();
  /** For each span the furthest end of it and of all before it. */
  private final int[] ends;

  private EnclosedNames(List<Found<Organisme>> found, String knownRule) {
    for (Found<Organisme> organisme : found) if (!organisme.rule().equals(knownRule)) spans.addAll(organisme.value().mentions());
    Collections.sort(spans);
    ends = new int[spans.size()];
    for (int i = 0; i < ends.length; i++) ends[i] = Math.max(spans.get(i).end(), i == 0 ? 0 : ends[i - 1]);
  }

  /**
   * The organisations but for those that are only named within others.
   *
   * @param knownRule the rule of names that are known without a cue
   */
  static List<Found<Organisme>> without(List<Found<Organisme>> found, String knownRule) {
    if (found.size() < 2 || found.stream().noneMatch(organisme -> organisme.rule().equals(knownRule))) return found;
    EnclosedNames others = new EnclosedNames(found, knownRule);
    found.removeIf(organisme -> organisme.rule().equals(knownRule) && organisme.value().mentions().stream().allMatch(others::enclose));
    return found;
  }

  private boolean enclose(Span mention) {
    int low = 0, high = spans.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (spans.get(mid).start() <= mention.start()) low = mid + 1;
      else high = mid;
    }
    return low > 0 && ends[low - 1] >= mention.end();
  }
}
