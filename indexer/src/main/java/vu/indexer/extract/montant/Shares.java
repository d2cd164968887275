package vu.indexer.extract.montant;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vu.indexer.extract.money.Receivers;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.model.Found;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** "à A et à B respectivement 100 € et 200 €": which of the sums of a sentence goes to whom, told by their order alone. */
final class Shares {
  /** A longer sentence tells more than who receives what; how far before a sum it is looked at. */
  private static final int LONGEST = 700, REACH = 300;

  private final Folded f;
  private final Receivers receivers;
  private final Mentions mentions;
  private final ReceiverNames names;
  private final Payers payers;
  /** The sentence read last, its sums and who receives them. */
  private Span last;
  private List<Integer> sums = List.of();
  private List<String> named = List.of();

  Shares(Folded f, Receivers receivers, Mentions mentions, ReceiverNames names, Payers payers) {
    this.f = f;
    this.receivers = receivers;
    this.mentions = mentions;
    this.names = names;
    this.payers = payers;
  }

  /** Whether several receivers share the sums of a sentence that says "respectivement". */
  boolean parts(Span sum, Span sentence) {
    if (sentence.length() > LONGEST) return several(Math.max(sentence.start(), sum.start() - REACH), sum.start());
    read(sentence);
    return !named.isEmpty();
  }

  /** The receiver whose place among the receivers is that of {@code sum} among the sums; null when there are not as many of both. */
  String of(Span sum, Span sentence) {
    if (sentence.length() > LONGEST) return null;
    read(sentence);
    int place = sums.indexOf(sum.start());
    return place >= 0 && named.size() == sums.size() ? named.get(place) : null;
  }

  private void read(Span sentence) {
    if (sentence.equals(last)) return;
    last = sentence;
    sums = sums(sentence);
    named = beside(sums, sentence);
  }

  /** Whether several names stand before the word within reach of a sum. */
  private boolean several(int from, int to) {
    int word = f.find("respectivement", from, to), several = 0;
    int[] words = f.words();
    for (int k = f.wordFrom(from); word >= 0 && k < words.length && words[k] < word; k++) {
      int name = points(words[k]) ? receivers.behind(words[k]) : -1;
      if (name >= 0 && (f.isUpper(name) || f.at(name) == '"')) several++;
    }
    return several > 1;
  }

  private boolean points(int p) {
    return f.at(p) == 'a' || f.at(p) == 'e';
  }

  private List<Integer> sums(Span part) {
    List<Integer> sums = new ArrayList<>();
    for (int p = SumPlace.next(f, part.start(), part.end()); p >= 0; p = SumPlace.next(f, SumPlace.end(f, p), part.end())) sums.add(p);
    return sums;
  }

  /** The receivers behind all sums, else those before them; empty when there are not several, or when one stands among the sums. */
  private List<String> beside(List<Integer> sums, Span part) {
    if (sums.size() < 2) return List.of();
    TreeMap<Integer, String> named = named(part);
    if (!named.subMap(sums.getFirst(), sums.getLast()).isEmpty()) return List.of();
    List<String> behind = once(named.tailMap(sums.getLast())), before = once(named.headMap(sums.getFirst()));
    return behind.size() > 1 ? behind : before.size() > 1 ? before : List.of();
  }

  /** Who could receive, by where the name stands. */
  private TreeMap<Integer, String> named(Span part) {
    TreeMap<Integer, String> named = new TreeMap<>();
    for (Span mention : mentions.within(part)) {
      List<Found<Organisme>> found = mentions.overlapping(mention);
      if (!payers.gives(mention)) named.put(mention.start(), found.getFirst().value().nom());
    }
    int[] words = f.words();
    for (int k = f.wordFrom(part.start()); k < words.length && words[k] < part.end(); k++) {
      int name = points(words[k]) ? receivers.behind(words[k]) : -1;
      if (name < 0 || name >= part.end() || payers.lends(name) || !mentions.overlapping(new Span(name, name + 1)).isEmpty()) continue;
      String known = names.known(name, true);
      if (known != null) named.put(name, known);
    }
    return named;
  }

  /** A sigle in brackets behind a name is nobody else. */
  private static List<String> once(SortedMap<Integer, String> named) {
    List<String> once = new ArrayList<>();
    for (String name : named.values()) if (once.isEmpty() || !once.getLast().equals(name)) once.add(name);
    return once;
  }
}
