package vu.server.visa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.model.Span;

/** Cuts a draft into its visas, reasons and sentences: each begins at "Vu", at a list mark, behind a blank line or a semicolon. */
final class DraftLines {
  /** "- La loi …", "2° Le décret …". */
  private static final String ITEM = "(?:[-–—•*▪■◦·]\\s*|\\d{1,2}\\s?[°.)]\\s+)";
  private static final String OPENING =
      "(?:[Vv]us?|VUS?|[Vv]ue|Considérants?|CONSIDÉRANTS?|CONSIDERANTS?|Attendu|Ouï|Sur (?:la )?proposition|Article|ARTICLE)\\b";
  /** One line break, never the half of one. */
  private static final String BREAK = "(?>\\r\\n|[\\r\\n])";
  private static final Pattern CUT =
      Pattern.compile(
          String.join("|", BREAK + "\\h*" + BREAK, BREAK + "(?=\\h*" + ITEM + ")", BREAK + "(?=\\h*" + OPENING + ")", "(?<=;)\\h*" + BREAK,
          "(?<=[;,.])\\h+(?=V[uU]e?\\h)"));
  private static final Pattern HEADING = Pattern.compile("\\h*[Vv][uU]s?\\h*:?\\s*");
  private static final Pattern VISA = Pattern.compile("\\s*" + ITEM + "?[Vv][uU]e?\\s+\\S[\\s\\S]*");
  private static final Pattern LISTED = Pattern.compile("\\s*" + ITEM + "\\S[\\s\\S]*");

  private DraftLines() {}

  /** @param visa true when it reads as a visa */
  record Part(Span span, boolean visa) {}

  /** The parts in reading order, blank ones left out. */
  static List<Part> of(String text) {
    List<Part> parts = new ArrayList<>();
    boolean underHeading = false;
    int start = 0;
    Matcher cut = CUT.matcher(text);
    while (start <= text.length()) {
      boolean found = cut.find();
      int end = found ? cut.start() : text.length();
      Span span = trimmed(text, start, end);
      if (span.length() > 0) {
        String words = span.in(text);
        boolean listed = underHeading && LISTED.matcher(words).matches();
        parts.add(new Part(span, listed || VISA.matcher(words).matches()));
        underHeading = HEADING.matcher(words).matches() || listed;
      }
      if (!found) break;
      start = cut.end();
    }
    return parts;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from, end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) start++;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
    return new Span(start, end);
  }
}
