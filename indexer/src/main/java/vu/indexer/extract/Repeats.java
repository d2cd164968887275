package vu.indexer.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.model.Citation;
import vu.indexer.model.Found;
import vu.indexer.model.Reference;
import vu.indexer.model.Relation;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/**
 * One claim for a text named again in the same words: "le code général des collectivités territoriales" five times over is one
 * thing the act rests on. Every place is kept. The visa, if there is one, is the claim; acts of local authorities are never folded.
 */
final class Repeats {
  private record Key(Reference reference, String words) {}

  private Repeats() {}

  static List<Found<Citation>> fold(Folded f, List<Found<Citation>> citations) {
    Map<Key, List<Found<Citation>>> groups = new LinkedHashMap<>();
    for (Found<Citation> found : citations) {
      boolean local = found.value().reference() instanceof Reference.ActeLocal || found.value().anaphore();
      String words = local ? String.valueOf(found.span().start()) : Folded.key(found.span().in(f.original()));
      groups.computeIfAbsent(new Key(found.value().reference(), words), k -> new ArrayList<>()).add(found);
    }
    return groups.values().stream().map(Repeats::claim).sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  private static Found<Citation> claim(List<Found<Citation>> group) {
    if (group.size() == 1) return group.getFirst();
    Found<Citation> claim = group.stream().filter(found -> found.value().relation() == Relation.VISE).findFirst().orElse(group.getFirst());
    List<Span> others = group.stream().filter(found -> found != claim).map(Found::span).toList();
    return claim.with(claim.value().repeatedAt(others));
  }
}
