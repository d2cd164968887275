package vu.indexer.text;

import java.util.Arrays;

/**
 * Where the words of a folded text start, by the length and first letters of the word: a phrase is looked for only where its first word
 * stands.
 */
final class WordIndex {
  /** The starts of all words, ordered by bucket, then by place. */
  private final int[] places;
  private final int[] first;
  private final int mask;

  /**
   * @param starts where words start
   * @param ends where they end
   * @param hides whether characters may stand inside words that count for nothing
   */
  WordIndex(char[] text, int[] starts, int[] ends, boolean hides) {
    int n = starts.length;
    places = new int[n];
    int buckets = Math.max(64, Integer.highestOneBit(n));
    mask = buckets - 1;
    first = new int[buckets + 2];
    int[] keys = new int[n];
    for (int i = 0; i < n; i++) {
      keys[i] = (hides ? hidden(text, starts[i], ends[i]) : key(text, starts[i], ends[i])) & mask;
      first[keys[i] + 2]++;
    }
    for (int b = 2; b < first.length; b++) first[b] += first[b - 1];
    for (int i = 0; i < n; i++) places[first[keys[i] + 1]++] = starts[i];
  }

  private static int key(char[] text, int start, int end) {
    int length = end - start;
    return key(text[start], length > 1 ? text[start + 1] : 0, length > 2 ? text[start + 2] : 0, length);
  }

  private static int hidden(char[] text, int start, int end) {
    for (int p = start; p < end; p++) if (text[p] == Folded.VOID) return key(new String(text, start, end - start).replace("\0", ""));
    return key(text, start, end);
  }

  /** The key of the first word of {@code words}. */
  private static int key(String words) {
    int length = 0;
    while (length < words.length() && Folded.isWord(words.charAt(length))) length++;
    return key(length > 0 ? words.charAt(0) : 0, length > 1 ? words.charAt(1) : 0, length > 2 ? words.charAt(2) : 0, length);
  }

  private static int key(int a, int b, int c, int length) {
    return (a * 961 + b * 31 + c + length * 29791) * 0x9E3779B1 >>> 12;
  }

  /** Index into {@link #place} of the first candidate of a bucket at or after {@code from}. */
  int from(int bucket, int from) {
    if (from == 0) return first[bucket];
    int at = Arrays.binarySearch(places, first[bucket], first[bucket + 1], from);
    return at >= 0 ? at : -at - 1;
  }

  /** One past the last candidate of a bucket. */
  int end(int bucket) {
    return first[bucket + 1];
  }

  int place(int candidate) {
    return places[candidate];
  }

  /** The bucket of the words that can begin {@code phrase}. */
  int bucket(String phrase) {
    return key(phrase) & mask;
  }
}
