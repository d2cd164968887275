package vu.indexer.text;

import java.util.Arrays;

/** Where the words of a folded text start, in order, and where each of them ends. */
record WordBounds(int[] starts, int[] ends) {
  private static final byte[] CLASSES = FoldTable.CLASSES;

  /** Counts without asking, as no guess at where words begin or end is good for long. */
  static WordBounds of(char[] folded) {
    int[] starts = new int[folded.length / 2 + 2], ends = new int[folded.length / 2 + 2];
    int started = 0, ended = 0, before = 0;
    for (int i = 0; i < folded.length; i++) {
      int word = CLASSES[folded[i]] & (FoldTable.LETTER | FoldTable.DIGIT);
      word = (word | word >> 1) & 1;
      starts[started] = ends[ended] = i;
      started += word & ~before;
      ended += before & ~word;
      before = word;
    }
    if (ended < started) ends[ended] = folded.length;
    return new WordBounds(Arrays.copyOf(starts, started), Arrays.copyOf(ends, started));
  }
}
