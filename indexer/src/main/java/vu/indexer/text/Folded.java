package vu.indexer.text;

import java.util.Arrays;
import java.util.List;

/**
 * A text folded character by character: lower case, no accents, one kind of apostrophe, hyphen, quote and space. It is as
 * long as the original, so every offset is an offset into the original and nothing has to be mapped back.
 *
 * <p>Marks that must not break a reference become spaces ({@code **}, {@code <sup>}, LaTeX left by an OCR program) or are
 * passed over inside a word (soft hyphens, combining accents: {@link #VOID}). Line breaks stay, as {@code '\n'}.
 *
 * <p>{@link #match} also reads a word through the damage of a bad scan: a replacement character or a question mark stands
 * for any letter, and {@code 0}, {@code 1}, {@code 6} for the letters they are read for.
 */
public final class Folded {
  /** A character that counts for nothing, even inside a word. */
  public static final char VOID = '\u0000';

  static final char LOST = '\uFFFD';
  private static final char[] TABLE = FoldTable.TABLE;
  private static final byte[] CLASSES = FoldTable.CLASSES;
  private static final boolean[] UPPER = FoldTable.UPPER;
  private static final byte LETTER = FoldTable.LETTER, DIGIT = FoldTable.DIGIT, WORD = LETTER | DIGIT;

  private final String original;
  /** The characters as printed, and folded. */
  private final char[] printed, c;
  /** Classes of all characters of the text together. */
  private int holds;
  private final PhraseReader phrases;
  private WordBounds words;
  private Openings.Marks openings = Openings.Marks.NONE;
  private WordIndex index;
  private List<Lines.Line> lines;

  private Folded(String original, char[] printed, char[] c, int holds) {
    this.original = original;
    this.printed = printed;
    this.c = c;
    this.holds = holds;
    this.phrases = new PhraseReader(this, c);
  }

  public static Folded of(String text) {
    char[] printed = text.toCharArray(), c = new char[printed.length];
    int holds = 0;
    for (int i = 0; i < c.length; i++) {
      char ch = TABLE[printed[i]];
      c[i] = ch;
      holds |= CLASSES[ch];
    }
    if ((holds & FoldTable.MARKUP) != 0 && text.indexOf('&') >= 0) holds |= FoldTable.HIDDEN;
    Folded folded = new Folded(text, printed, c, holds);
    new Markup(folded, c).blank((holds & FoldTable.MARKUP) != 0);
    folded.holds |= new Repairs(folded, c).read((holds & FoldTable.DAMAGE) != 0);
    return folded;
  }

  public String original() {
    return original;
  }

  public int length() {
    return c.length;
  }

  /** The folded character, or a line break outside the text. */
  public char at(int i) {
    return i >= 0 && i < c.length ? c[i] : '\n';
  }

  public boolean isSpace(int i) {
    char ch = at(i);
    return ch == ' ' || ch == '\n';
  }

  public boolean isDigit(int i) {
    return i >= 0 && i < c.length && (CLASSES[c[i]] & DIGIT) != 0;
  }

  public boolean isLetter(int i) {
    return i >= 0 && i < c.length && (CLASSES[c[i]] & LETTER) != 0;
  }

  public boolean isWord(int i) {
    return i >= 0 && i < c.length && (CLASSES[c[i]] & WORD) != 0;
  }

  static boolean isWord(char folded) {
    return (CLASSES[folded] & WORD) != 0;
  }

  /** The original with a replacement character for every letter that was lost, whatever was printed for it. */
  public String lossy() {
    StringBuilder lossy = new StringBuilder(original);
    for (int i = 0; i < c.length; i++) if (c[i] == LOST || original.charAt(i) == '?' && isLetter(i)) lossy.setCharAt(i, LOST);
    return lossy.toString();
  }

  /** True when the text lost a letter to a replacement character. */
  public boolean isDamaged() {
    return (holds & FoldTable.DAMAGE) != 0;
  }

  /** True when a unit of money stands where the text prints another sign. */
  public boolean hasMendedSigns() {
    return (holds & FoldTable.SIGNS) != 0;
  }

  /** True when a character of a sum in [from, to) is read for another than the text prints. */
  public boolean isMended(int from, int to) {
    if ((holds & FoldTable.SUMS) == 0) return false;
    for (int i = from; i < to; i++) if (c[i] != TABLE[printed[i]] && printed[i] != LOST && (CLASSES[TABLE[printed[i]]] & FoldTable.MARKUP) == 0)
      return true;
    return false;
  }

  /** True at the first character of a word. */
  public boolean wordStart(int i) {
    return isWord(i) && !isWord(i - 1);
  }

  /** True when no word goes on at {@code i}. */
  public boolean wordEnd(int i) {
    return !isWord(i);
  }

  public boolean isUpper(int i) {
    return i >= 0 && i < c.length && UPPER[printed[i]] && !(c[i] == 'l' && printed[i] == 'I');
  }

  /** The first place from {@code i} on that is not a space or a line break. */
  public int skip(int i) {
    int p = i;
    while (p < c.length && (c[p] == ' ' || c[p] == '\n' || c[p] == VOID)) p++;
    return p;
  }

  /** As {@link #skip}, but never past a blank line: sentences end there. */
  public int skipInParagraph(int i) {
    int p = i;
    boolean broken = false;
    while (p < c.length && (c[p] == ' ' || c[p] == '\n' || c[p] == VOID)) {
      if (c[p] == '\n') {
        if (broken) return p;
        broken = true;
      }
      p++;
    }
    return p;
  }

  /** The end of the word at {@code i}. */
  public int wordEndFrom(int i) {
    int p = i;
    if (p < 0) return p;
    while (p < c.length && (CLASSES[c[p]] & WORD) != 0) p++;
    return p;
  }

  /**
   * Reads {@code phrase} (folded, words parted by one space) at {@code i}, exactly, over any run of spaces.
   *
   * @return the offset after it, at the end of a word; -1 when it does not stand there
   */
  public int exact(int i, String phrase) {
    return phrases.exact(i, phrase);
  }

  /** As {@link #exact}, through the damage of a scan. */
  public int match(int i, String phrase) {
    int end = phrases.exact(i, phrase);
    return end >= 0 ? end : phrases.damaged(i, phrase);
  }

  /** The end of the first of {@code phrases} that stands at {@code i}, or -1. */
  public int any(int i, String... phrases) {
    int start = sound(i);
    char first = at(start);
    for (String phrase : phrases) {
      if (phrase.charAt(0) != first) continue;
      int end = exact(start, phrase);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** The first place from {@code i} on that counts for something. */
  public int sound(int i) {
    int p = i;
    while (p >= 0 && p < c.length && c[p] == VOID) p++;
    return p;
  }

  /** The starts of all words, in order. */
  public int[] words() {
    return bounds().starts();
  }

  private WordBounds bounds() {
    if (words == null) words = WordBounds.of(c);
    return words;
  }

  /** For each word, the lists of openings it may open; at least those up to {@code list}. */
  long[] openings(int list) {
    if (openings.lists() <= list) openings = Openings.Marks.of(this);
    return openings.words();
  }

  /** Index in {@link #words} of the first word that starts at or after {@code place}. */
  public int wordFrom(int place) {
    int k = Arrays.binarySearch(words(), place);
    return k < 0 ? -k - 1 : k;
  }

  /** The lines of the text, in order. */
  public List<Lines.Line> lines() {
    if (lines == null) lines = Lines.of(this, c);
    return lines;
  }

  private WordIndex index() {
    if (index == null) index = new WordIndex(c, words(), bounds().ends(), mayHide());
    return index;
  }

  /** Whether characters may stand inside words that count for nothing: printed, or left by the names of HTML. */
  public boolean mayHide() {
    return (holds & FoldTable.HIDDEN) != 0;
  }

  /** The place behind the last character before {@code at} that is not a space. */
  public int back(int at) {
    int p = at;
    while (p > 0 && isSpace(p - 1)) p--;
    return p;
  }

  /** Where {@code phrase} starts when it stands right before {@code at}, spaces apart; -1 when it does not. */
  public int startBefore(int at, String phrase) {
    return phrases.startBefore(at, phrase);
  }

  /**
   * The offset of {@code phrase}, which begins with a letter or a digit, at a word start in [from, to); -1 when it does not stand there.
   */
  public int find(String phrase, int from, int to) {
    WordIndex index = index();
    int bucket = index.bucket(phrase), end = index.end(bucket);
    for (int k = index.from(bucket, Math.max(0, from)); k < end; k++) {
      int at = index.place(k);
      if (at >= to) return -1;
      if (exact(at, phrase) >= 0) return at;
    }
    return -1;
  }

  /** The folded words of [from, to). */
  public String slice(int from, int to) {
    return new String(c, from, to - from);
  }

  /** Folds a short string for comparison: words and digits, parted by one space, without accents or punctuation. */
  public static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char ch = TABLE[text.charAt(i)];
      if (ch == VOID) continue;
      if (ch == 'œ' || ch == 'æ') {
        if (gap && !key.isEmpty()) key.append(' ');
        gap = false;
        key.append(ch == 'œ' ? "oe" : "ae");
      } else if (ch >= 'a' && ch <= 'z' || ch >= '0' && ch <= '9' || ch >= 128 && Character.isLetterOrDigit(ch)) {
        if (gap && !key.isEmpty()) key.append(' ');
        gap = false;
        key.append(ch);
      } else {
        gap = true;
      }
    }
    return key.toString();
  }
}
