package vu.indexer.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Characters no reader sees: soft hyphens, accents printed apart from their letters, tags and names of HTML that were left in a text. */
final class HiddenMarks {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_TAG = 300;
  /** Accents of one letter; what stands behind more of them is no letter of any language. */
  private static final int MOST_ACCENTS = 4;
  /** Tags within a line. Those of tables and of raised letters say how to read what they hold, and stay. */
  private static final Set<String> INLINE = Set.of("b", "i", "u", "em", "strong", "font", "span", "a", "small", "big");
  private static final Set<String> BREAKS =
      Set.of("br", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "center", "hr", "section", "article", "header", "footer");

  /** What is left of the first byte of a letter with an accent, written twice over: "oí¹" for "où". */
  static final char LEAD = 'í';
  /** The second bytes of ç, è, é, ê, î, ï, ô, ù and ü, read as characters. */
  private static final String SECONDS = "§¨©ª®¯´¹¼";
  /** From the second byte of a letter, read as a character, to the letter. */
  private static final int BETWEEN = 0x40;

  private final String text;
  private final List<Legible.Edit> edits = new ArrayList<>();
  /** Whether nothing but spaces and tags stands before this place on its line. */
  private boolean opens = true;

  private HiddenMarks(String text) {
    this.text = text;
  }

  static List<Legible.Edit> in(String text) {
    HiddenMarks marks = new HiddenMarks(text);
    for (int i = 0; i < text.length(); i = marks.read(i)) {}
    return marks.edits;
  }

  /** @return where to look next */
  private int read(int i) {
    char ch = text.charAt(i);
    if (ch == '&') return entity(i);
    if (ch == '<') return tag(i);
    if (ch == SOFT_HYPHEN) return edit(i, i + 1, breaks(i + 1) ? "-" : "");
    if (ch == LEAD && i + 1 < text.length() && SECONDS.indexOf(text.charAt(i + 1)) >= 0)
      return edit(i, i + 2, String.valueOf((char) (text.charAt(i + 1) + BETWEEN)));
    if (FoldTable.TABLE[ch] == Folded.VOID) return edit(i, i + 1, "");
    return isMark(i + 1) ? accented(i) : keep(i, i + 1);
  }

  private int keep(int from, int to) {
    char last = text.charAt(to - 1);
    opens = last == '\n' || opens && to - from == 1 && (last == ' ' || last == '\t');
    return to;
  }

  private int edit(int from, int to, String by) {
    edits.add(new Legible.Edit(from, to, by));
    opens = by.equals("\n") || opens && by.isEmpty();
    return to;
  }

  private boolean isMark(int i) {
    return i < text.length() && text.charAt(i) >= '\u0300' && text.charAt(i) < '\u0370';
  }

  /** The letter at {@code i} with the accents printed behind it, as one character where there is one. */
  private int accented(int i) {
    int end = i + 1;
    while (isMark(end) && end - i <= MOST_ACCENTS) end++;
    String composed = Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC);
    return edit(i, end, composed.substring(0, 1));
  }

  private int entity(int i) {
    int close = text.indexOf(';', i, Math.min(text.length(), i + LONGEST_NAME + 1));
    if (close < 0) return keep(i, i + 1);
    String sign = Parser.unescapeEntities(text.substring(i, close + 1), true);
    return sign.length() == 1 ? edit(i, close + 1, FoldTable.TABLE[sign.charAt(0)] == Folded.VOID ? "" : sign) : keep(i, i + 1);
  }

  private int tag(int i) {
    int name = text.startsWith("/", i + 1) ? i + 2 : i + 1, end = name;
    while (end < text.length() && end - name < LONGEST_NAME && Character.isLetterOrDigit(text.charAt(end))) end++;
    int close = text.indexOf('>', end, Math.min(text.length(), i + LONGEST_TAG + 1));
    if (end == name || close < 0 || close > end && " /\n".indexOf(text.charAt(end)) < 0) return keep(i, i + 1);
    String word = text.substring(name, end).toLowerCase(Locale.ROOT);
    if (INLINE.contains(word)) return edit(i, close + 1, "");
    if (!BREAKS.contains(word)) return keep(i, close + 1);
    return edit(i, close + 1, opens || breaks(close + 1) ? "" : "\n");
  }

  /** Whether nothing but spaces stands between {@code i} and the end of its line. */
  private boolean breaks(int i) {
    int p = i;
    while (p < text.length() && (text.charAt(p) == ' ' || text.charAt(p) == '\t' || text.charAt(p) == '\r')) p++;
    return p == text.length() || text.charAt(p) == '\n';
  }
}
