package vu.web.text;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vu.indexer.model.Span;

/** Line breaks that a page may show in its own way: those of the width of the paper, and blank lines. */
final class Breaks {
  /** A line at least this long that is followed by another one was broken by the width of the page, not by its author. */
  private static final int FULL_LINE = 60;

  private record Break(int end, Piece.Kind kind) {}

  private final NavigableMap<Integer, Break> byStart = new TreeMap<>();

  /** The breaks in a part of a text. */
  Breaks(String text, Span part) {
    for (int at = part.start(); at < part.end(); at++) {
      if (text.charAt(at) != '\n') continue;
      int end = lastNewline(text, at, part.end()) + 1;
      if (end > at + 1) byStart.put(at, new Break(end, Piece.Kind.GAP));
      else if (isFold(text, at)) byStart.put(at, new Break(end, Piece.Kind.FOLD));
      at = end - 1;
    }
  }

  /** The last line break of the white space that starts at {@code at}. */
  private static int lastNewline(String text, int at, int limit) {
    int last = at;
    for (int next = at + 1; next < limit && Character.isWhitespace(text.charAt(next)); next++) if (text.charAt(next) == '\n') last = next;
    return last;
  }

  private static boolean isFold(String text, int at) {
    if (at + 1 >= text.length()) return false;
    int lineStart = text.lastIndexOf('\n', at - 1) + 1;
    char next = text.charAt(at + 1);
    boolean goesOn = Character.isLetterOrDigit(next) || next == '(' || next == '«';
    return goesOn && at - lineStart >= FULL_LINE && ".;:!?|".indexOf(text.charAt(at - 1)) < 0;
  }

  /** Where breaks start and end. */
  void cuts(Set<Integer> cuts) {
    byStart.forEach((start, held) -> {
      cuts.add(start);
      cuts.add(held.end());
    });
  }

  /** What a piece that starts at {@code at} is. */
  Piece.Kind kind(int at) {
    Map.Entry<Integer, Break> before = byStart.floorEntry(at);
    return before == null || before.getValue().end() <= at ? Piece.Kind.WORDS : before.getValue().kind();
  }
}
