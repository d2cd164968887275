package vu.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vu.indexer.index.Zone;
import vu.indexer.index.words.Folding;
import vu.indexer.index.words.StopWords;
import vu.indexer.model.Span;

/** Where an act matches: in its text, and which words in which of its parts. */
public final class Places {
  /** A pattern such as {@code *e*} matches nearly every word: passages are chosen among the first places. */
  private static final int MOST = 500;

  private final List<Span> marks = new ArrayList<>();
  private final Map<Zone, Set<String>> words = new EnumMap<>(Zone.class);

  /**
   * Words such as "à" are told and not marked: they stand in every sentence.
   *
   * @param source the text the zone is a part of: of the act, or its title
   * @param span in that text
   */
  public void add(Zone zone, String source, Span span) {
    if (full()) return;
    String word = span.in(source).toLowerCase(java.util.Locale.ROOT);
    if (zone.inText() && !StopWords.contains(Folding.fold(word))) marks.add(span);
    words.computeIfAbsent(zone, z -> new LinkedHashSet<>()).add(word);
  }

  /** True when no more is taken. */
  public boolean full() {
    return marks.size() == MOST;
  }

  /** In any order, possibly overlapping. */
  List<Span> marks() {
    return marks;
  }

  /** The parts that count most first. */
  List<Reason> reasons() {
    return words.entrySet().stream()
        .sorted(Comparator.comparingDouble(part -> -Condition.weight(part.getKey())))
        .map(part -> new Reason(part.getKey(), part.getValue().stream().limit(Reason.MOST).toList()))
        .toList();
  }
}
