package vu.indexer.ingest.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vu.indexer.ingest.page.Rule;
import vu.indexer.ingest.page.Word;

/**
 * One page as the recogniser reads it.
 *
 * @param rules the lines of its tables
 * @param confidence mean over its letters, 0 to 100
 * @param words share of them made as French words are, 0 to 100
 */
public record Recognition(List<Word> read, List<Rule> rules, int confidence, int words) {
  /** Least confidence in a word that only the second look found. */
  private static final double SURE = 50;
  /** A word of the second look that covers this share of one of the first is the same. */
  private static final double SAME = 0.3;
  /** In percent: letters that are sure times words that are French. Upright pages, however bad, lie above it. */
  private static final int DOUBTFUL = 45;
  private static final int LONG_WORD = 5;
  private static final double INCH = 72;
  private static final int[] TURNS = {1, 3, 2}, NO_TURNS = {};

  public Recognition {
    read = List.copyOf(read);
    rules = List.copyOf(rules);
  }

  /** Reads the page as it lies; when that gives few words of French, as it would lie after one, three or two quarter turns. */
  static Recognition of(Recogniser recogniser, BufferedImage drawn, long nanos) throws IOException, InterruptedException {
    long end = System.nanoTime() + nanos;
    BufferedImage gray = Skew.straight(drawn);
    List<Rule> rules = new Rules(gray, Ocr.DPI).wipe();
    double width = gray.getWidth() * INCH / Ocr.DPI, height = gray.getHeight() * INCH / Ocr.DPI;
    Recognition best = lying(recogniser, gray, rules, end);
    for (int turn : best.doubtful() ? TURNS : NO_TURNS) {
      if (end - System.nanoTime() < nanos / 4) break;
      Recognition turned = lying(recogniser, Turned.of(gray, turn), Turned.rules(rules, turn, width, height), end);
      if (turned.sense() > best.sense()) best = turned;
      if (!best.doubtful()) break;
    }
    return best;
  }

  /** Prose first; when the page has the lines of a table, a second look for what its cells hold. */
  private static Recognition lying(Recogniser recogniser, BufferedImage gray, List<Rule> rules, long end) throws IOException, InterruptedException {
    List<TsvWords.Read> words = new ArrayList<>(TsvWords.of(recogniser.tsv(gray, Tesseract.PROSE, end - System.nanoTime()), Ocr.DPI));
    if (!rules.isEmpty()) add(words, TsvWords.of(recogniser.tsv(gray, Tesseract.SPARSE, end - System.nanoTime()), Ocr.DPI));
    return of(words, rules);
  }

  /** True when the words found are such as a page gives that lies on its side or its head. */
  private boolean doubtful() {
    return !read.isEmpty() && sense() < DOUBTFUL;
  }

  private int sense() {
    return sideways() ? 0 : confidence * words / 100;
  }

  /** The program reads words that run up or down the sheet, but not in their order: long words that are higher than wide. */
  private boolean sideways() {
    List<Word> longWords = read.stream().filter(word -> word.text().length() >= LONG_WORD).toList();
    return 2 * longWords.stream().filter(word -> word.right() - word.left() < word.size()).count() > longWords.size();
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

  private static Recognition of(List<TsvWords.Read> words, List<Rule> rules) {
    double letters = words.stream().mapToInt(read -> read.word().text().length()).sum();
    double sum = words.stream().mapToDouble(read -> read.confidence() * read.word().text().length()).sum();
    String text = words.stream().map(read -> read.word().text()).collect(Collectors.joining(" "));
    int confidence = letters == 0 ? 0 : (int) Math.round(sum / letters);
    return new Recognition(words.stream().map(TsvWords.Read::word).toList(), rules, confidence, FrenchShape.percent(text));
  }
}
