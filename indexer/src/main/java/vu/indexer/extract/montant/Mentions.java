package vu.indexer.extract.montant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import vu.indexer.model.Found;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;

/** The mentions of all organisations of an act in the order of the text: who stands at a place is found without asking each of them. */
final class Mentions {
  private record Mention(Span span, int organisme) {}

  private final List<Found<Organisme>> organismes;
  private final List<Mention> mentions = new ArrayList<>();
  private int longest;

  Mentions(List<Found<Organisme>> organismes) {
    this.organismes = organismes;
    for (int i = 0; i < organismes.size(); i++) {
      for (Span span : organismes.get(i).value().mentions()) {
        mentions.add(new Mention(span, i));
        longest = Math.max(longest, span.length());
      }
    }
    mentions.sort(Comparator.comparingInt((Mention mention) -> mention.span.start()).thenComparingInt(mention -> -mention.span.end()));
    dropEnclosed();
  }

  /** "SPA" in "Rivatech SPA": who is named within the longer name of somebody else is not meant there. */
  private void dropEnclosed() {
    List<Mention> kept = new ArrayList<>(mentions.size());
    Mention outer = null;
    for (Mention mention : mentions) {
      boolean enclosed = outer != null && outer.span.contains(mention.span) && outer.organisme != mention.organisme
          && outer.span.length() > mention.span.length();
      if (enclosed) continue;
      kept.add(mention);
      if (outer == null || mention.span.end() > outer.span.end()) outer = mention;
    }
    mentions.clear();
    mentions.addAll(kept);
  }

  /** The organisations that have a mention which overlaps {@code part}, in the order of the act. */
  List<Found<Organisme>> overlapping(Span part) {
    int k = firstFrom(part.start() - longest);
    if (k == mentions.size() || mentions.get(k).span.start() >= part.end()) return List.of();
    TreeSet<Integer> found = new TreeSet<>();
    for (; k < mentions.size() && mentions.get(k).span.start() < part.end(); k++) {
      if (mentions.get(k).span.overlaps(part)) found.add(mentions.get(k).organisme);
    }
    return found.stream().map(organismes::get).toList();
  }

  /** The organisations with a mention within {@code part} that counts, in the order of the act. */
  List<Organisme> named(Span part, Predicate<Span> counts) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int k = firstFrom(part.start()); k < mentions.size() && mentions.get(k).span.start() < part.end(); k++) {
      Mention mention = mentions.get(k);
      if (part.contains(mention.span) && !found.contains(mention.organisme) && counts.test(mention.span)) found.add(mention.organisme);
    }
    return found.stream().map(i -> organismes.get(i).value()).toList();
  }

  /** All mentions that lie within {@code part}, in the order of the text. */
  List<Span> within(Span part) {
    List<Span> spans = new ArrayList<>();
    for (int k = firstFrom(part.start()); k < mentions.size() && mentions.get(k).span.start() < part.end(); k++)
      if (part.contains(mentions.get(k).span)) spans.add(mentions.get(k).span);
    return spans;
  }

  /** Index of the first mention that starts at or after {@code place}. */
  private int firstFrom(int place) {
    int low = 0, high = mentions.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (mentions.get(mid).span.start() < place) low = mid + 1;
      else high = mid;
    }
    return low;
  }
}
