package vu.indexer.text;

import java.util.Locale;
import java.util.Set;
import vu.indexer.model.Span;

/** The sentence around a place: what the site shows as evidence. */
public final class Sentences {
  /** A sentence longer than this is cut at a space, so that a page of figures without a full stop stays readable. */
  public static final int MAX_LENGTH = 600;

  /** Words that are cut with a full stop before a name, a number or another word in capitals. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("mm", "mme", "mmes", "mlle", "dr", "me", "mgr", "st", "ste", "art", "arts", "chap", "ch", "cf", "al", "réf", "tél", "fonct", "fct",
          "nat", "délib", "av", "bd", "sect", "conv", "op", "prog", "ann");
  private static final int LONGEST = 5;
  /** Words in small letters that another one always follows. */
  private static final Set<String> HANGING =
      Set.of("de", "du", "des", "à", "au", "aux", "la", "le", "les", "un", "une", "par", "pour", "sur", "et");

  private Sentences() {}

  /** The span of the sentence, list item or paragraph that holds {@code span}. */
  public static Span around(String text, Span span) {
    return around(text, span, MAX_LENGTH / 2);
  }

  /** The same to be read and not shown: the subject of a long sentence stands far before its sum. */
  public static Span whole(String text, Span span) {
    return around(text, span, MAX_LENGTH);
  }

  private static Span around(String text, Span span, int before) {
    int start = span.start();
    int floor = Math.max(0, span.start() - before);
    while (start > floor && !endsSentence(text, start - 1)) start--;
    if (start == floor && floor > 0) while (start < span.start() && !Character.isWhitespace(text.charAt(start - 1))) start++;
    int end = span.end();
    int ceiling = Math.min(text.length(), Math.max(span.end(), start + MAX_LENGTH));
    while (end < ceiling && !endsSentence(text, end)) end++;
    if (end < text.length() && end < ceiling && text.charAt(end) != '\n') end++;
    return new Span(start, end);
  }

  /** A blank line, a semicolon before a break, or a full stop that is followed by a space and a capital. */
  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c > '?' || c == ' ') return false;
    if (c == '\n') return at + 1 >= text.length() || isBreak(text, at + 1) && !hangs(text, at);
    if (c == ';') return at + 1 >= text.length() || endsLine(text, at + 1);
    if (c != '.' && c != '!' && c != '?') return false;
    int next = skip(text, at + 1);
    if (next >= text.length()) return true;
    return next > at + 1 && Character.isUpperCase(text.charAt(next)) && !(c == '.' && isAbbreviation(text, at));
  }

  /** Whether nothing but the bar of a table stands before the break. */
  private static boolean endsLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && (isBlank(text.charAt(at)) || text.charAt(at) == '|')) at++;
    return at >= text.length() || text.charAt(at) == '\n';
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) at++;
    return at;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u202F';
  }

  /** "M. Dupont", "art. L. 2121-29", "MM. Durand et Petit": the full stop belongs to the word before it. */
  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0 && stop - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) start--;
    if (stop - start == 1 && Character.isUpperCase(text.charAt(start))) return true;
    return stop > start && stop - start <= LONGEST && ABBREVIATIONS.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
  }

  /** "pour un montant de", a blank line, "12 000 €": a sentence cannot end with such a word. */
  private static boolean hangs(String text, int at) {
    int end = at;
    while (end > 0 && text.charAt(end - 1) <= ' ') end--;
    int start = end;
    while (start > 0 && end - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) start--;
    return end - start <= LONGEST && HANGING.contains(text.substring(start, end));
  }

  private static boolean isBreak(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && isBlank(text.charAt(at))) at++;
    if (at >= text.length() || text.charAt(at) == '\n') return true;
    char c = text.charAt(at);
    return (c == '-' || c == '•' || c == '–' || c == '|') && at + 1 < text.length();
  }
}
