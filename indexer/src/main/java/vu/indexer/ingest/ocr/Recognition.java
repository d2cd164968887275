package vu.indexer.ingest.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vu.indexer.ingest.page.Word;

/**
 * One page as the recogniser reads it.
 *
 * @param confidence mean over its letters, 0 to 100
 * @param words share of them made as French words are, 0 to 100
 */
public record Recognition(List<Word> read, int confidence, int words) {
  /** Least confidence in a word that only the second look found. */
  private static final double SURE = 50;
  /** A word of the second look that covers this share of one of the first is the same. */
  private static final double SAME = 0.3;

  public Recognition {
    read = List.copyOf(read);
  }

  /** Reads prose first; when the page has the lines of a table, looks again for what its cells hold. */
  static Recognition of(Recogniser recogniser, BufferedImage gray, long nanos) throws IOException, InterruptedException {
    long end = System.nanoTime() + nanos;
    boolean table = new Rules(gray, Ocr.DPI).wipe();
    List<TsvWords.Read> words = new ArrayList<>(TsvWords.of(recogniser.tsv(gray, Tesseract.PROSE, nanos), Ocr.DPI));
    if (table) add(words, TsvWords.of(recogniser.tsv(gray, Tesseract.SPARSE, end - System.nanoTime()), Ocr.DPI));
    return of(words);
  }

  /** Words with a letter or figure where the first look saw nothing. */
  private static void add(List<TsvWords.Read> words, List<TsvWords.Read> second) {
    List<Word> first = words.stream().map(TsvWords.Read::word).toList();
    for (TsvWords.Read read : second) {
      boolean says = read.word().text().chars().anyMatch(Character::isLetterOrDigit);
      if (says && read.confidence() >= SURE && first.stream().noneMatch(word -> covers(word, read.word()))) words.add(read);
    }
  }

  private static boolean covers(Word one, Word other) {
    double across = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    double down = Math.min(one.base(), other.base()) - Math.max(one.base() - one.size(), other.base() - other.size());
    if (across <= 0 || down <= 0) return false;
    double smaller = Math.min((one.right() - one.left()) * one.size(), (other.right() - other.left()) * other.size());
    return across * down >= SAME * smaller;
  }

  private static Recognition of(List<TsvWords.Read> words) {
    double letters = words.stream().mapToInt(read -> read.word().text().length()).sum();
    double sum = words.stream().mapToDouble(read -> read.confidence() * read.word().text().length()).sum();
    String text = words.stream().map(read -> read.word().text()).collect(Collectors.joining(" "));
    return new Recognition(words.stream().map(TsvWords.Read::word).toList(), letters == 0 ? 0 : (int) Math.round(sum / letters), FrenchShape.percent(text));
  }
}
