package vu.server.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.model.Span;

/** A word of an act, or the gap between two paragraphs, as a comparison sees it. */
record Passage(String key, Span span) {
  /** A figure in groups of three is one word, "n° 2014-58" another; a mark that stands alone belongs to the word before it. */
  private static final Pattern WORD =
      Pattern.compile("(?:\\d{1,3}(?: \\d{3})+(?!\\d)\\S*|[nN]°\\h*\\S+|\\S+)(?:\\h+[;:,.!?»]+(?=\\s|$))?");
  private static final Pattern MARKS = Pattern.compile("(?<=[^\\s.,;:!?])[\\s.,;:!?]+$");
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\R\\s*\\R\\s*|\\R(?=\\h*[-–—•■*]\\h)");
  private static final String GAP = "\n";

  /** The words of a part of a text, paragraphs that are formulas left out. */
  static List<Passage> of(String text, Span part) {
    List<Passage> passages = new ArrayList<>();
    Matcher ends = PARAGRAPH_END.matcher(text).region(part.start(), part.end());
    int start = part.start();
    while (ends.find()) {
      paragraph(text, new Span(start, ends.start()), passages);
      start = ends.end();
    }
    paragraph(text, new Span(start, part.end()), passages);
    return passages;
  }

  private static void paragraph(String text, Span span, List<Passage> passages) {
    if (Formules.is(span.in(text))) return;
    Matcher word = WORD.matcher(text).region(span.start(), span.end());
    while (word.find()) passages.add(new Passage(key(word.group()), new Span(word.start(), word.end())));
    int end = passages.getLast().span().end();
    passages.add(new Passage(GAP, new Span(end, end)));
  }

  /** Marks at its end, kinds of apostrophe and the space behind "n°" make no other word of it. */
  private static String key(String word) {
    return MARKS.matcher(word.replace('’', '\'')).replaceFirst("").replaceFirst("^([nN]°)\\h+", "$1");
  }

  boolean isGap() {
    return key.equals(GAP);
  }
}
