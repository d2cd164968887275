package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.Comparator;
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
  private Repeats() {}

  static List<Found<Citation>> fold(Folded f, List<Found<Citation>> citations) {
    List<Found<Citation>> claims = new ArrayList<>(citations.size());
    Map<String, List<List<Found<Citation>>>> byWords = new LinkedHashMap<>();
    for (Found<Citation> found : citations) {
      boolean local = found.value().reference() instanceof Reference.ActeLocal || found.value().anaphore();
      if (local) claims.add(found);
      else group(byWords.computeIfAbsent(Folded.key(found.span().in(f.original())), words -> new ArrayList<>(1)), found);
    }
    for (List<List<Found<Citation>>> groups : byWords.values()) for (List<Found<Citation>> group : groups) claims.add(claim(group));
    claims.sort(Comparator.comparing(Found::span));
    return claims;
  }

  /** Adds {@code found} to those of the same words that cite the same text. */
  private static void group(List<List<Found<Citation>>> groups, Found<Citation> found) {
    for (List<Found<Citation>> group : groups) {
      if (!group.getFirst().value().reference().equals(found.value().reference())) continue;
      group.add(found);
      return;
    }
    List<Found<Citation>> group = new ArrayList<>(1);
    group.add(found);
    groups.add(group);
  }

  private static Found<Citation> claim(List<Found<Citation>> group) {
    if (group.size() == 1) return group.getFirst();
    Found<Citation> claim = group.stream().filter(found -> found.value().relation() == Relation.VISE).findFirst().orElse(group.getFirst());
    List<Span> others = group.stream().filter(found -> found != claim).map(Found::span).toList();
    return claim.with(claim.value().repeatedAt(others));
  }
}
