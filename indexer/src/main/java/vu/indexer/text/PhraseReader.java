package vu.indexer.text;

/** Reads phrases (folded, words parted by one space) in a folded text, forwards and backwards, over any run of spaces and hidden marks. */
final class PhraseReader {
  private final Folded text;
  private final char[] c;

  PhraseReader(Folded text, char[] folded) {
    this.text = text;
    this.c = folded;
  }

  /** The offset after {@code phrase} at {@code i}, at the end of a word; -1 when it does not stand there. */
  int exact(int i, String phrase) {
    return read(i, phrase, false);
  }

  /** As {@link #exact}, where damaged characters stand for those that scans print so. */
  int damaged(int i, String phrase) {
    return read(i, phrase, true);
  }

  private int read(int i, String phrase, boolean tolerant) {
    int p = i;
    for (int k = 0; k < phrase.length(); k++) {
      char want = phrase.charAt(k);
      if (want > '\'' && p < c.length && c[p] == want) {
        p++;
        continue;
      }
      while (p < c.length && c[p] == Folded.VOID) p++;
      if (want == ' ') {
        int next = text.skip(p);
        if (next == p && p > 0 && c[p - 1] != '\'') return -1;
        p = next;
        continue;
      }
      if (p >= c.length) return -1;
      if (want == 'l' && c[p] == '\'' && k > 0 && k + 1 < phrase.length() && phrase.charAt(k + 1) == '\'') continue;
      if (want == '\'' && c[p] == '\'') {
        p++;
        while (p < c.length && c[p] == ' ') p++;
        continue;
      }
      if (c[p] != want && !(tolerant && stands(c[p], want, p))) return -1;
      p++;
    }
    while (p < c.length && c[p] == Folded.VOID) p++;
    return Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1)) && text.isWord(p) ? -1 : p;
  }

  /** Whether a damaged character can stand for {@code want}. */
  private boolean stands(char seen, char want, int p) {
    if (seen == Folded.LOST) return true;
    if (seen == '?') return text.isLetter(p - 1) || text.isLetter(p + 1);
    return isMisread(seen, want) && (seen != 'c' || text.isLetter(p - 1) && text.isLetter(p + 1));
  }

  /** Whether scans print {@code seen} for {@code want}. */
  static boolean isMisread(char seen, char want) {
    return switch (want) {
      case 'l' -> seen == 'i' || seen == '1' || seen == '|' || seen == '!';
      case 'i' -> seen == 'l' || seen == '1' || seen == '|' || seen == '!';
      case 'o' -> seen == '0';
      case 'e' -> seen == '6' || seen == 'c';
      case '\'' -> seen == ' ';
      default -> false;
    };
  }

  /** Where {@code phrase} starts when it stands right before {@code at}, spaces apart; -1 when it does not. */
  int startBefore(int at, String phrase) {
    int p = text.back(at) - 1;
    int k = phrase.length() - 1;
    while (k >= 0) {
      char want = phrase.charAt(k);
      while (p >= 0 && c[p] == Folded.VOID) p--;
      if (want == ' ') {
        if (!text.isSpace(p)) return -1;
        p = text.back(p) - 1;
        k--;
        continue;
      }
      if (p < 0 || c[p] != want) return -1;
      p--;
      k--;
    }
    return text.isWord(p) && text.isWord(p + 1) ? -1 : p + 1;
  }
}
