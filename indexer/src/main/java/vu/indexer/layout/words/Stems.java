package vu.indexer.layout.words;

import java.util.Arrays;
import java.util.List;

/** Beginnings of lines, asked of every line: only those with its first letter are compared. */
public final class Stems {
  private static final String[] NONE = {};

  private final String[][] byFirst = new String[128][];
  private final List<String> all;

  private Stems(String[] stems) {
    all = List.of(stems);
    for (int c = 0; c < byFirst.length; c++) {
      char first = (char) c;
      String[] same = Arrays.stream(stems).filter(stem -> stem.charAt(0) == first).toArray(String[]::new);
      byFirst[c] = same.length == 0 ? NONE : same;
    }
  }

  /** The beginnings, folded as texts are; none may be empty. */
  public static Stems of(String... stems) {
    return new Stems(stems);
  }

  /** All of them in the order given. */
  public List<String> all() {
    return all;
  }

  /** Whether the words of a line begin with one of these. */
  public boolean open(String words) {
    return standAt(words, 0);
  }

  /** Whether one of these stands at {@code at}. */
  public boolean standAt(String words, int at) {
    char first = at < words.length() ? words.charAt(at) : 0;
    if (first >= byFirst.length) return false;
    for (String stem : byFirst[first]) if (words.startsWith(stem, at)) return true;
    return false;
  }
}
