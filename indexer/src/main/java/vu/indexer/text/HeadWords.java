package vu.indexer.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The first words of many phrases, each with the kinds of what it opens. One walk over the letters of a word says which kinds can open there:
 * for most words none, known after two or three letters. Reads through the damage of a scan as {@link Folded#match} does, and through a hyphen that
 * breaks a word. Says yes too often rather than too seldom; a single letter opens nothing before an apostrophe.
 */
public final class HeadWords {
  private static final int LETTERS = 32, WIDTH = 128;
  /** For a letter of a word, what a text may show for it. */
  private static final Map<Character, char[]> READ_AS = new ConcurrentHashMap<>();

  /** For a state and a letter, the next state; 0 when no word goes on so. */
  private char[] letters = new char[64 * LETTERS];
  /** The same for any character. */
  private char[] next = new char[64 * WIDTH];
  /** For a state, the kinds of the words that end there and of those that go on from there. */
  private byte[] ending = new byte[64], ahead = new byte[64];
  private int states = 1;

  /** @param words folded phrases by the bit of their kind; only the first word of each counts */
  public HeadWords(Map<Integer, List<String>> words) {
    List<Node> trie = new ArrayList<>(List.of(new Node()));
    words.forEach((kind, phrases) -> phrases.forEach(phrase -> add(trie, phrase, kind)));
    Map<TreeSet<Integer>, Integer> known = new HashMap<>();
    state(trie, new TreeSet<>(List.of(0)), known);
  }

  /** The kinds that can open at {@code p}; 0 when none can. */
  public int at(Folded f, int p) {
    int state = 1, kinds = 0, q = p;
    while (true) {
      char ch = f.at(q++);
      if (ch >= 'a' && ch <= 'z') {
        state = letters[state * LETTERS + ch - 'a'];
        if (state == 0) return kinds;
        continue;
      }
      if (ch == '\'' && q == p + 2) return kinds;
      if (ch == '-' || ch == Folded.VOID || ch >= WIDTH) return kinds | ahead[state];
      if (!Folded.isWord(ch)) kinds |= ending[state];
      state = next[state * WIDTH + ch];
      if (state == 0) return kinds;
    }
  }

  // ---- construction: a trie of the words, then all nodes that a text may stand at together ---------------------------

  private static final class Node {
    final Map<Character, Integer> children = new HashMap<>();
    int ending, ahead;
  }

  private static void add(List<Node> trie, String phrase, int kind) {
    Node node = trie.getFirst();
    node.ahead |= kind;
    for (int i = 0; i < phrase.length() && Folded.isWord(phrase.charAt(i)); i++) {
      Integer child = node.children.get(phrase.charAt(i));
      if (child == null) {
        child = trie.size();
        trie.add(new Node());
        node.children.put(phrase.charAt(i), child);
      }
      node = trie.get(child);
      node.ahead |= kind;
    }
    node.ending |= kind;
  }

  private int state(List<Node> trie, TreeSet<Integer> nodes, Map<TreeSet<Integer>, Integer> known) {
    Integer old = known.get(nodes);
    if (old != null) return old;
    int state = states++;
    known.put(nodes, state);
    if (state >= ending.length) {
      next = Arrays.copyOf(next, next.length * 2);
      letters = Arrays.copyOf(letters, letters.length * 2);
      ending = Arrays.copyOf(ending, ending.length * 2);
      ahead = Arrays.copyOf(ahead, ahead.length * 2);
    }
    for (int node : nodes) {
      ending[state] |= (byte) trie.get(node).ending;
      ahead[state] |= (byte) trie.get(node).ahead;
    }
    following(trie, nodes).forEach((seen, following) -> {
      int to = state(trie, following, known);
      next[state * WIDTH + seen] = (char) to;
      if (seen >= 'a' && seen <= 'z') letters[state * LETTERS + seen - 'a'] = (char) to;
    });
    return state;
  }

  /** For each character that may come next, the nodes that a text then stands at. */
  private static Map<Character, TreeSet<Integer>> following(List<Node> trie, TreeSet<Integer> nodes) {
    Map<Character, TreeSet<Integer>> following = new TreeMap<>();
    for (int node : nodes) {
      trie.get(node).children.forEach((want, child) -> {
        for (char seen : readAs(want)) following.computeIfAbsent(seen, first -> new TreeSet<>()).add(child);
      });
    }
    return following;
  }

  private static char[] readAs(char want) {
    return READ_AS.computeIfAbsent(want, letter -> {
      StringBuilder seen = new StringBuilder();
      for (char ch = 0; ch < WIDTH; ch++) if (ch == letter || ch == '?' || PhraseReader.isMisread(ch, letter)) seen.append(ch);
      return seen.toString().toCharArray();
    });
  }
}
