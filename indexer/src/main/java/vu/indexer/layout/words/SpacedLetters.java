package vu.indexer.layout.words;

/** Words whose letters are set apart, as scans and letterheads print them: "V I L L E   D E   C L A I R M O N T". */
public final class SpacedLetters {
  /** Letters set apart that are a word so printed. */
  private static final int LEAST = 5;

  private SpacedLetters() {}

  /** Whether such a word stands at {@code at}. */
  public static boolean standAt(String folded, int at) {
    if (folded.length() < at + 2 * LEAST) return false;
    for (int i = at; i < at + 2 * LEAST; i += 2) if (!Character.isLetter(folded.charAt(i)) || folded.charAt(i + 1) != ' ') return false;
    return true;
  }
}
