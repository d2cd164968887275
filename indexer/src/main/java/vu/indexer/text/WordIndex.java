package vu.indexer.text;

import java.util.Arrays;

/** Where the words of a folded text start, by their first three characters: a phrase is looked for only where its first word can be. */
final class WordIndex {
  private static final int BUCKETS = 4096;

  private final int[] first = new int[BUCKETS + 1];
  private final int[] places;

  WordIndex(Folded f) {
    int[] keys = new int[f.length() / 2 + 1];
    int[] starts = new int[keys.length];
    int n = 0;
    for (int i = 0; i < f.length(); i++) {
      if (!f.wordStart(i)) continue;
      keys[n] = key(f, i);
      starts[n++] = i;
    }
    for (int i = 0; i < n; i++) first[keys[i] + 1]++;
    for (int b = 0; b < BUCKETS; b++) first[b + 1] += first[b];
    places = new int[n];
    int[] next = Arrays.copyOf(first, BUCKETS);
    for (int i = 0; i < n; i++) places[next[keys[i]]++] = starts[i];
  }

  private static int key(Folded f, int start) {
    int first = sound(f, start), second = sound(f, first + 1), third = sound(f, second + 1);
    boolean two = f.isWord(second), three = two && f.isWord(third);
    return key(f.at(first), two ? f.at(second) : ' ', three ? f.at(third) : ' ');
  }

  /** The first place from {@code i} on that counts for something. */
  private static int sound(Folded f, int i) {
    int p = i;
    while (p < f.length() && f.at(p) == Folded.VOID) p++;
    return p;
  }

  private static int key(char a, char b, char c) {
    return (a * 961 + b * 31 + c) * 0x9E3779B1 >>> 20;
  }

  /** Index into {@link #place} of the first candidate for {@code phrase} at or after {@code from}. */
  int from(String phrase, int from) {
    int bucket = bucket(phrase);
    int at = Arrays.binarySearch(places, first[bucket], first[bucket + 1], from);
    return at >= 0 ? at : -at - 1;
  }

  /** One past the last candidate for {@code phrase}. */
  int end(String phrase) {
    return first[bucket(phrase) + 1];
  }

  int place(int candidate) {
    return places[candidate];
  }

  private static int bucket(String phrase) {
    char b = phrase.length() > 1 && isWord(phrase.charAt(1)) ? phrase.charAt(1) : ' ';
    char c = b != ' ' && phrase.length() > 2 && isWord(phrase.charAt(2)) ? phrase.charAt(2) : ' ';
    return key(phrase.charAt(0), b, c);
  }

  private static boolean isWord(char ch) {
    return ch >= '0' && ch <= '9' || ch >= 'a' && ch <= 'z' || ch >= 128 && Character.isLetter(ch);
  }
}
