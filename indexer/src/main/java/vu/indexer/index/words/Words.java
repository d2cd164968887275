package vu.indexer.index.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vu.indexer.model.Span;

/** Cuts a text into {@link Token}s, from left to right. No text makes it fail. */
public final class Words {
  /** What stands before an apostrophe without being a word; {@code I'} is {@code l'} read badly. */
  private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "i", "lorsqu", "puisqu", "quoiqu", "jusqu");

  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Words(String text, Span span) {
    this.text = text;
    this.at = span.start();
    this.end = span.end();
  }

  public static List<Token> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /** The words of a part of a text, placed in the whole. */
  public static List<Token> of(String text, Span span) {
    Words words = new Words(text, span);
    while (words.at < words.end) words.next();
    return words.tokens;
  }

  private void next() {
    if (!Folding.isInWord(text.charAt(at))) {
      at++;
      return;
    }
    if (skipElision() || skipNumeroSign()) return;
    int after = GroupedNumber.end(text, at, end);
    if (after > at) tokens.add(Token.figure(GroupedNumber.form(text, at, after), at, after));
    else after = chunk();
    at = after;
  }

  /** The {@code l'} of {@code l'association}. */
  private boolean skipElision() {
    int stop = at;
    while (stop < end && stop - at <= 6 && Character.isLetter(text.charAt(stop))) stop++;
    boolean elided = stop + 1 < end && Folding.isApostrophe(text.charAt(stop)) && Folding.isInWord(text.charAt(stop + 1));
    if (!elided || !ELIDED.contains(Folding.fold(text.substring(at, stop)))) return false;
    at = stop + 1;
    return true;
  }

  /** {@code n°} before a number. */
  private boolean skipNumeroSign() {
    if (text.charAt(at) != 'n' && text.charAt(at) != 'N' || at + 1 >= end) return false;
    char sign = text.charAt(at + 1);
    if (sign != '°' && sign != 'º') return false;
    at += 2;
    return true;
  }

  private int chunk() {
    int article = articleEnd();
    int stop = article > at ? article : Chunk.end(text, at, end);
    Chunk.tokens(text, at, stop, tokens);
    return stop;
  }

  /** {@code L. 5217-2} with its blank: the end of the article number, or {@code at}. */
  private int articleEnd() {
    if ("LRDA".indexOf(text.charAt(at)) < 0) return at;
    int next = at + 1;
    if (next < end && text.charAt(next) == 'O') next++;
    if (next < end && text.charAt(next) == '.') next++;
    int digits = next;
    while (digits < end && digits - next < 2 && isBlank(text.charAt(digits))) digits++;
    int stop = digits;
    boolean joined = false;
    while (stop < end && (isDigit(text.charAt(stop)) || (text.charAt(stop) == '-' && stop + 1 < end && isDigit(text.charAt(stop + 1))))) {
      joined |= text.charAt(stop) == '-';
      stop++;
    }
    boolean closed = stop >= end || !Folding.isInWord(text.charAt(stop));
    return joined && digits > at + 1 && isDigit(text.charAt(digits)) && closed ? stop : at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
