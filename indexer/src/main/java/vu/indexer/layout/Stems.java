package vu.indexer.layout;

import java.util.Arrays;

/** Beginnings of lines, asked of every line: only those with its first letter are compared. */
final class Stems {
  private static final String[] NONE = {};

  private final String[][] byFirst = new String[128][];

  private Stems(String[] stems) {
    for (int c = 0; c < byFirst.length; c++) {
      char first = (char) c;
      String[] same = Arrays.stream(stems).filter(stem -> stem.charAt(0) == first).toArray(String[]::new);
      byFirst[c] = same.length == 0 ? NONE : same;
    }
  }

  static Stems of(String... stems) {
    return new Stems(stems);
  }

  /** Whether the words of a line begin with one of these. */
  boolean open(String words) {
    char first = words.isEmpty() ? 0 : words.charAt(0);
    if (first >= byFirst.length) return false;
    for (String stem : byFirst[first]) if (words.startsWith(stem)) return true;
    return false;
  }
}
