package vu.indexer.extract.words;

import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** The first words of several lists of phrases: one look at the first letters of a word tells which lists it may open. */
public final class FirstWords {
  private static final int LETTERS = 6;
  private static final int SLOTS = 4096;
  private static final int ALL = -1;

  /** By the hash of the first letters, a bit for each list. */
  private final int[] lists = new int[SLOTS];

  private FirstWords() {}

  /** The first list has the lowest bit; there are 32 at most. */
  public static FirstWords of(Phrases... lists) {
    FirstWords words = new FirstWords();
    for (int i = 0; i < lists.length; i++) for (String phrase : lists[i].all()) words.add(phrase, 1 << i);
    return words;
  }

  private void add(String phrase, int bit) {
    int hash = hash(Folded.of(phrase), 0);
    if (hash >= 0) lists[hash & SLOTS - 1] |= bit;
  }

  /** A bit for each list that may open at {@code p}; all of them where a character may be the damage of a scan. */
  public int at(Folded f, int p) {
    int hash = hash(f, p);
    return hash < 0 ? ALL : lists[hash & SLOTS - 1];
  }

  /** Of the first letters of the word at {@code p}, where scans read i for l and c for e; negative when it holds anything but plain letters. */
  private static int hash(Folded f, int p) {
    int hash = 0;
    for (int i = p; i < p + LETTERS; i++) {
      char ch = f.at(i);
      if (ch >= 'a' && ch <= 'z') hash = hash * 31 + (ch == 'i' ? 'l' : ch == 'c' ? 'e' : ch);
      else if (f.isWord(i) || ch == '?' || ch == '|' || ch == '!') return -1;
      else break;
    }
    return (hash ^ hash >>> 12) & Integer.MAX_VALUE;
  }
}
