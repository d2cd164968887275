package vu.indexer.layout.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** The number of an act in one of the shapes of its authority. */
final class ShapedNumbers {
  private static final int LONGEST_NUMBER = 120;
  /** "Délibération" and its number may stand on two lines. */
  private static final int WRAPPED = 40;
  /** A number has a digit among its first characters. */
  private static final int OPENING = 14;
  /** Before "délibération" of another day. */
  private static final Phrases REFERRING = Phrases.of("de la", "par", "par la", "vu la", "a la", "sa", "une");

  private final Page page;
  private final Folded f;

  ShapedNumbers(Page page) {
    this.page = page;
    this.f = page.f();
  }

  /** The first number before {@code report}; null when none is printed or the authority has no shapes. */
  NumberFinder.Number find(int report) {
    if (page.profile().numbers().isEmpty()) return null;
    boolean anywhere = page.profile().titleAfter().equals("debut");
    int end = anywhere ? f.length() : Math.min(f.length(), report + LONGEST_NUMBER);
    String text = plain(Math.min(f.length(), end + WRAPPED));
    for (Pattern shape : page.profile().numbers()) {
      Matcher matcher = shape.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      for (Lines.Line line : page.lines()) {
        if (line.lineStart() >= end || !anywhere && line.start() >= report && !(line.start() == report && opensLine(shape))) break;
        NumberFinder.Number number = line.silent() ? null : shaped(matcher, line, Math.min(line.end() + WRAPPED, end), anywhere);
        if (number != null) return number;
      }
    }
    return null;
  }

  /** The text up to {@code end} with one kind of space and of hyphen, and without marks of layout. */
  private String plain(int end) {
    char[] plain = f.original().substring(0, end).toCharArray();
    for (int i = 0; i < end; i++) {
      char ch = f.at(i);
      if (ch == '-' || ch == ' ' && plain[i] != '\t') plain[i] = ch;
      else if (ch == '#') plain[i] = ' ';
    }
    return new String(plain);
  }

  /**
   * The first number of a shape on a line, tried at its start or where a word begins, as the shape says; no number begins with a small
   * letter but "n°".
   */
  private NumberFinder.Number shaped(Matcher matcher, Lines.Line line, int end, boolean anywhere) {
    String shape = matcher.pattern().pattern();
    if (opensLine(matcher.pattern())) return hasDigit(line.start(), line.start() + OPENING) && matcher.region(line.lineStart(), end).lookingAt()
        && !isReferred(matcher.start(1)) ? number(matcher) : null;
    if (!hasDigit(line.start(), line.end())) return null;
    boolean anyLetter = !shape.startsWith("\\b");
    int[] words = f.words();
    for (int k = f.wordFrom(line.start()); k < words.length && words[k] < line.end(); k++) {
      int p = words[k];
      if (!anyLetter && !f.isDigit(p) && !(f.isUpper(p) && hasDigit(p, p + OPENING)) || !matcher.region(p, end).lookingAt()) continue;
      if (anyLetter && matcher.start(1) >= line.end()) return null;
      if (anywhere ? !isCited(matcher.start(1), line) : !isReferred(matcher.start(1))) return number(matcher);
      if (anyLetter) return null;
    }
    return null;
  }

  /** A number that opens the very line of the report stands where a page flows in one line. */
  private static boolean opensLine(Pattern shape) {
    return shape.pattern().startsWith("^");
  }

  private static NumberFinder.Number number(Matcher matcher) {
    return new NumberFinder.Number(NumberFinder.flat(matcher.group(1)), matcher.start(1), matcher.end(1));
  }

  private boolean hasDigit(int from, int to) {
    for (int i = from; i < to; i++) if (f.isDigit(i)) return true;
    return false;
  }

  /** "modification de la délibération n° 14/0201/DDCV": the number of another act, whatever the house. */
  private boolean isReferred(int at) {
    int mark = Math.max(f.startBefore(at, "n°"), f.startBefore(at, "n"));
    int act = f.startBefore(mark < 0 ? at : mark, "deliberation");
    return act >= 0 && REFERRING.before(f, act);
  }

  /** "l'article 5 de la délibération / 2003 DAC 24": a sentence that the margin broke before the number, and no heading. */
  private boolean goesOn(int word, int at) {
    int before = word;
    while (f.at(before - 1) == ' ') before--;
    int next = f.skipInParagraph(f.wordEndFrom(word)), mark = f.exact(next, "n°");
    return f.at(before - 1) != '\n' && (next == at || mark >= 0 && f.skip(mark) == at);
  }

  /** Where the number of an act may stand anywhere, one that follows "délibération" in a sentence is of another act. */
  private boolean isCited(int at, Lines.Line line) {
    for (int p = Math.max(0, at - 22); p < at; p++) {
      if (f.at(p) != 'd' || !f.wordStart(p) || f.match(p, "deliberation") < 0 || p < line.start() && !goesOn(p, at)) continue;
      for (int k = p; k < at; k++) if (f.at(k) == '|' || f.at(k) == '[' || f.at(k) == '/') return false;
      return true;
    }
    return page.is(page.lineAt(at), Mark.VISA);
  }
}
