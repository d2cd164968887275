package vu.server.query;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in what was typed, which moves on as words are read. */
final class Cursor {
  private static final String QUOTES = "\"«»“”„";

  final String text;
  /** The next character to read; blanks may stand there. */
  int at;

  Cursor(String text) {
    this.text = text;
  }

  /** Skips blanks; true when nothing else is left. */
  boolean atEnd() {
    while (at < text.length() && isBlank(text.charAt(at))) at++;
    return at >= text.length();
  }

  /** Whether this is the next character that is no blank. */
  boolean peek(char c) {
    return !atEnd() && text.charAt(at) == c;
  }

  boolean peekWord(Set<String> words) {
    return !atEnd() && words.contains(nextWord());
  }

  boolean skipWord(Set<String> words) {
    if (!peekWord(words)) return false;
    at += nextWord().length();
    return true;
  }

  /** A minus sign with something right behind it. */
  boolean skipMinus() {
    if (!peek('-') || at + 1 >= text.length() || isBlank(text.charAt(at + 1))) return false;
    at++;
    return true;
  }

  void skipNoise() {
    while (at < text.length() && Terms.isNoise(text, at)) at++;
  }

  /** True where no operand begins: at the end, at a blank, at a closing bracket. */
  boolean isBetween() {
    return at >= text.length() || isBlank(text.charAt(at)) || text.charAt(at) == ')';
  }

  boolean isQuote() {
    return QUOTES.indexOf(text.charAt(at)) >= 0;
  }

  /** What stands between a quotation mark and the next one, or the end; moves behind the text and not behind that mark. */
  String quoted() {
    int start = ++at;
    while (at < text.length() && !isQuote()) at++;
    return text.substring(start, at).strip().replaceAll("\\s+", " ");
  }

  /** Characters up to a blank, a quote or a parenthesis; one character at least. */
  String chunk() {
    int start = at++;
    while (at < text.length() && !endsWord(text.charAt(at))) at++;
    return text.substring(start, at);
  }

  /** What stands right here, or null. */
  Matcher match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }

  private String nextWord() {
    int stop = at;
    while (stop < text.length() && !endsWord(text.charAt(stop))) stop++;
    return text.substring(at, stop);
  }

  private static boolean endsWord(char c) {
    return isBlank(c) || c == '(' || c == ')' || QUOTES.indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || Character.isISOControl(c);
  }
}
