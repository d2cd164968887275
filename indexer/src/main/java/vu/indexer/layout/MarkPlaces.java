package vu.indexer.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.text.Folded;
import vu.indexer.text.Openings;

/** Where the marks of all described authorities first stand in a text, found in one reading of its words. */
final class MarkPlaces {
  /** Marks behind the head and before the foot name whom the act speaks of. */
  private static final int TOP = 6000, FOOT = 2500;

  private static final List<String> WORDS = Authorities.get().all().stream().flatMap(profile -> profile.marks().stream()).map(AuthorityProfile.Mark::words).distinct().toList();
  private static final Map<String, Integer> INDEX = index();
  private static final Openings OPENINGS = Openings.of(WORDS);
  /** For each first letter, the marks that begin with it. */
  private static final int[][] BY_FIRST = byFirst();

  private final int[] places = new int[WORDS.size()];

  private MarkPlaces() {
    Arrays.fill(places, -1);
  }

  static MarkPlaces of(Folded f) {
    MarkPlaces found = new MarkPlaces();
    int foot = f.length() - FOOT;
    for (int p : f.words()) {
      if (p >= TOP && p < foot || !OPENINGS.at(f, p)) continue;
      char first = f.at(p);
      if (first < BY_FIRST.length) found.add(f, p, BY_FIRST[first]);
    }
    return found;
  }

  private void add(Folded f, int p, int[] marks) {
    for (int mark : marks) if (places[mark] < 0 && f.exact(p, WORDS.get(mark)) >= 0) places[mark] = p;
  }

  /** The first place of a mark; -1 when it does not stand in the text. */
  int first(AuthorityProfile.Mark mark) {
    return places[INDEX.get(mark.words())];
  }

  private static Map<String, Integer> index() {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < WORDS.size(); i++) index.put(WORDS.get(i), i);
    return index;
  }

  private static int[][] byFirst() {
    List<List<Integer>> lists = new ArrayList<>();
    for (int c = 0; c < 128; c++) lists.add(new ArrayList<>());
    for (int i = 0; i < WORDS.size(); i++) lists.get(WORDS.get(i).charAt(0)).add(i);
    return lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
  }
}
