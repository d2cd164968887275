package vu.indexer.index.words;

import static vu.indexer.index.words.Words.isDigit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of letters and digits, joined by {@code - / . '} when it holds a digit or is a sigle: {@code IVIS-011-17495/25/BM},
 * {@code A.M.P.}, {@code 27ème}, {@code aujourd'hui}.
 */
final class Chunk {
  /** {@code 17495/25/BM}, whatever stands before. */
  private static final Pattern AMP_NUMBER = Pattern.compile("(?:^|.*[-a-z])(\\d{1,6})/(\\d{2,4})/([a-z]{1,4})");
  /** {@code 27/02/2025}, {@code 27.02.2025}. */
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  /** {@code l.5217-2}, {@code lo1112-1}. */
  private static final Pattern ARTICLE = Pattern.compile("(l|r|d|a|lo)\\.? *(\\d+(?:-\\d+)*)");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,4})(?:e|er|re|ere|eme|ieme|nd|nde)");
  private static final Pattern DIGITS = Pattern.compile("\\d{3,}");
  /** No word is longer; a line of noise is cut here. */
  private static final int LONGEST = 200;

  private Chunk() {}

  /** Where the run that starts at {@code start} ends. */
  static int end(String text, int start, int limit) {
    int stop = start;
    while (stop < limit && (Folding.isInWord(text.charAt(stop)) || joins(text, start, stop, limit))) stop++;
    boolean sigle = stop < limit && text.charAt(stop) == '.' && stop - start >= 3 && text.charAt(stop - 2) == '.';
    return sigle ? stop + 1 : stop;
  }

  private static boolean joins(String text, int start, int at, int limit) {
    if (at == start || at + 1 >= limit || !Folding.isInWord(text.charAt(at + 1))) return false;
    char c = text.charAt(at), before = text.charAt(at - 1), after = text.charAt(at + 1);
    if (Folding.isApostrophe(c)) return Character.isLetter(before) && Character.isLetter(after);
    if (c == '-' || c == '/') return isDigit(before) || isDigit(after);
    if (c != '.') return false;
    return (isDigit(before) && isDigit(after)) || alone(text, start, at - 1, at) && (isDigit(after) || alone(text, start, at + 1, limit));
  }

  /** True when the letter at {@code at} is a word of one letter. */
  private static boolean alone(String text, int start, int at, int limit) {
    boolean open = at == start || !Folding.isInWord(text.charAt(at - 1));
    boolean closed = at + 1 >= limit || at + 1 >= text.length() || !Folding.isInWord(text.charAt(at + 1));
    return Character.isLetter(text.charAt(at)) && open && closed;
  }

  /** Adds the words of a run. */
  static void tokens(String text, int start, int end, List<Token> tokens) {
    String printed = text.substring(start, Math.min(end, start + LONGEST));
    Token known = KnownWords.at(printed, start, end);
    if (known != null) {
      tokens.add(known);
      return;
    }
    String folded = Folding.fold(printed);
    if (folded.isEmpty()) return;
    String plain = folded.replace("'", "");
    if (plain.chars().anyMatch(Character::isDigit)) number(plain, start, end, tokens);
    else tokens.add(KnownWords.add(printed, plain.indexOf('.') > 0 ? plain.replace(".", "") : plain, start, end));
  }

  private static void number(String folded, int start, int end, List<Token> tokens) {
    Matcher match;
    if ((match = AMP_NUMBER.matcher(folded)).matches()) {
      add(match.group(1) + "-" + twoDigits(match.group(2)) + "-" + match.group(3), List.of(match.group(1)), start, end, tokens);
    } else if ((match = DATE.matcher(folded)).matches()) {
      add(match.group(3) + "-" + padded(match.group(2)) + "-" + padded(match.group(1)), List.of(), start, end, tokens);
    } else if ((match = ORDINAL.matcher(folded)).matches()) {
      add(match.group(1) + "e", List.of(), start, end, tokens);
    } else if ((match = ARTICLE.matcher(folded)).matches()) {
      add(match.group(1) + match.group(2), List.of(match.group(2)), start, end, tokens);
    } else {
      add(folded, parts(folded), start, end, tokens);
    }
  }

  private static void add(String form, List<String> others, int start, int end, List<Token> tokens) {
    tokens.add(new Token(form, null, null, others, start, end));
  }

  /** {@code cp-2019-3175} is found by {@code 2019-3175}, {@code 2019} and {@code 3175} too. */
  private static List<String> parts(String form) {
    Set<String> parts = new LinkedHashSet<>();
    int dash = form.indexOf('-');
    if (dash > 0 && !isDigit(form.charAt(0)) && form.indexOf('-', dash + 1) > 0) parts.add(form.substring(dash + 1));
    for (Matcher digits = DIGITS.matcher(form); digits.find(); ) parts.add(digits.group());
    parts.remove(form);
    return new ArrayList<>(parts);
  }

  private static String twoDigits(String year) {
    return year.length() == 4 ? year.substring(2) : year;
  }

  private static String padded(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
