package vu.indexer.extract.words;

import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Looks at the words around a place of a folded text. */
public final class Words {
  private static final String SIGNS = " .,;:()[]/-|\"'!*=_+<>";
  /** Before the date of an act. */
  public static final Phrases DU = Phrases.of("du", "en date du");

  /** Nouns that end like a verb in the imperfect. */
  private static final Set<String> NOUNS_IN_AIT = Set.of("portrait", "souhait", "extrait", "bienfait", "forfait", "imparfait", "retrait", "attrait",
      "abstrait", "satisfait", "surfait", "autoportrait");

  private Words() {}

  /** "approuvait", "décidaient": a folded word that only a verb in the imperfect looks like. */
  public static boolean isImperfect(String word) {
    return word.length() > 6 && (word.endsWith("ait") || word.endsWith("aient")) && !NOUNS_IN_AIT.contains(word);
  }

  /** A word of one letter with each sign that may stand behind it: what {@link vu.indexer.text.Openings} tell from longer words. */
  public static Stream<String> alone(String word) {
    return SIGNS.chars().mapToObj(sign -> word + (char) sign);
  }

  /** The place behind "du" at {@code p}, also glued to the day ("du5 juillet"); -1 when it does not stand there. */
  public static int du(Folded f, int p) {
    int end = f.exact(p, "du");
    if (end >= 0) return f.skip(end);
    return f.at(p) == 'd' && f.at(p + 1) == 'u' && f.isDigit(p + 2) && !f.isWord(p - 1) ? p + 2 : -1;
  }

  /** As {@link Folded#match}, also through a hyphen at the end of a line: "délibé-" / "ration". */
  static int match(Folded f, int p, String word) {
    int end = f.match(p, word);
    return end >= 0 ? end : broken(f, p, word);
  }

  /** As {@link #match}, with an "s" at its end or without. */
  public static int plural(Folded f, int p, String word, String words) {
    int end = f.exact(p, word);
    if (end >= 0 && f.at(end) != '?' && f.at(end) != '-') return end;
    end = match(f, p, words);
    return end >= 0 ? end : match(f, p, word);
  }

  /** Whether what {@link #plural} read in [p, end) has the "s", damaged or not. */
  public static boolean isPlural(Folded f, int p, int end, String word) {
    char last = f.at(end - 1);
    return last == 's' || (last == '?' || last == '\uFFFD') && end - p > word.length();
  }

  private static int broken(Folded f, int p, String word) {
    int first = f.wordEndFrom(p), head = first - p;
    if (head < 2 || head >= word.length() || f.at(first) != '-' || !f.isSpace(first + 1) || !word.startsWith(f.slice(p, first))) return -1;
    int end = f.match(f.skip(first + 1), word.substring(head));
    return end;
  }

  /** True when {@code phrase} stands right before {@code at}, spaces apart. */
  public static boolean before(Folded f, int at, String phrase) {
    return startBefore(f, at, phrase) >= 0;
  }

  /** Where {@code phrase} starts when it stands right before {@code at}; -1 when it does not. */
  public static int startBefore(Folded f, int at, String phrase) {
    return f.startBefore(at, phrase);
  }

  /** True when one of {@code phrases} stands right before {@code at}. */
  public static boolean beforeAny(Folded f, int at, String... phrases) {
    int p = f.back(at);
    char last = f.at(p - 1);
    for (String phrase : phrases) if (phrase.charAt(phrase.length() - 1) == last && f.startBefore(p, phrase) >= 0) return true;
    return false;
  }

  /** The word right before {@code at}, folded; empty when there is none. */
  public static String wordBefore(Folded f, int at) {
    int end = at;
    while (end > 0 && f.isSpace(end - 1)) end--;
    int start = end;
    while (start > 0 && f.isWord(start - 1)) start--;
    String word = f.slice(start, end);
    return word.indexOf(Folded.VOID) < 0 ? word : word.replace(String.valueOf(Folded.VOID), "");
  }

  /** The place behind the last character before {@code at} that is not a space, never past a blank line. */
  public static int backInParagraph(Folded f, int at) {
    int p = at;
    int breaks = 0;
    while (p > 0 && f.isSpace(p - 1) && breaks < 2) {
      if (f.at(p - 1) == '\n') breaks++;
      p--;
    }
    return p;
  }

  /** The words of [from, to) as printed, with one space for every run of blanks. */
  public static String printed(Folded f, int from, int to) {
    String printed = f.original().substring(from, to);
    boolean plain = true;
    for (int i = 0; i < printed.length() && plain; i++) {
      plain = !isBlank(printed.charAt(i)) || printed.charAt(i) == ' ' && (i == 0 || printed.charAt(i - 1) != ' ');
    }
    if (plain) return printed;
    StringBuilder words = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      if (!isBlank(printed.charAt(i))) words.append(printed.charAt(i));
      else if (i == 0 || !isBlank(printed.charAt(i - 1))) words.append(' ');
    }
    return words.toString();
  }

  private static boolean isBlank(char ch) {
    return ch == ' ' || ch >= '\t' && ch <= '\r';
  }

  /** True when a sentence, a list item or a visa ends between the two places. */
  public static boolean parted(Folded f, int from, int to) {
    for (int i = from; i < to; i++) {
      char ch = f.at(i);
      if (ch == ';') return true;
      if (ch == '\n' && blankLine(f, i)) return true;
      if (ch == '.' && f.isSpace(i + 1) && f.isUpper(f.skip(i + 1)) && f.isLetter(i - 1) && f.isLetter(i - 2)) return true;
      if (ch == 'v' && f.wordStart(i) && f.exact(i, "vu") >= 0) return true;
    }
    return false;
  }

  private static boolean blankLine(Folded f, int newline) {
    int p = newline + 1;
    while (f.at(p) == ' ' && p < f.length()) p++;
    return p >= f.length() || f.at(p) == '\n';
  }
}
