package vu.indexer.ingest.flow;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import vu.indexer.ingest.flow.ListLabels.Form;
import vu.indexer.ingest.flow.ListLabels.Level;

/**
 * The lists of an ODT: their styles, in {@code styles.xml} and at the head of {@code content.xml}, and where the body stands in
 * them. OASIS OpenDocument 1.3, part 3, 16.30 and 19.880.
 */
final class OdtNumbering implements OfficeXml.Visitor {
  private static final String OUTLINE = "outline-style";
  private static final Map<String, Form> FORMS =
      Map.of("", Form.NONE, "I", Form.UPPER_ROMAN, "i", Form.LOWER_ROMAN, "A", Form.UPPER_LETTER, "a", Form.LOWER_LETTER);

  private final Map<String, Level[]> styles = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final ListLabels labels = new ListLabels();
  private Level[] style;
  private boolean numbered;

  @Override
  public boolean open(String name, XMLStreamReader xml) {
    switch (name) {
      case "list-style" -> styles.put(DocxText.attribute(xml, "name"), style = new Level[ListLabels.LEVELS]);
      case OUTLINE -> styles.put(OUTLINE, style = new Level[ListLabels.LEVELS]);
      case "list-level-style-number", "outline-level-style" -> level(xml, number(xml));
      case "list-level-style-bullet", "list-level-style-image" -> level(xml, new Level(Form.BULLET, "", 1, false));
      default -> {}
    }
    return true;
  }

  private void level(XMLStreamReader xml, Level level) {
    int depth = integer(DocxText.attribute(xml, "level"), 1) - 1;
    if (style != null && depth >= 0 && depth < style.length) style[depth] = level;
  }

  private static Level number(XMLStreamReader xml) {
    Form form = FORMS.getOrDefault(DocxText.attribute(xml, "num-format"), Form.DECIMAL);
    return new Level(form, pattern(xml), integer(DocxText.attribute(xml, "start-value"), 1), false);
  }

  /** LibreOffice says the whole since 7.0, {@code Article %1%}; before, what stands before and behind the numbers. */
  private static String pattern(XMLStreamReader xml) {
    String whole = DocxText.attribute(xml, "num-list-format");
    if (!whole.isEmpty()) return whole.replaceAll("%(\\d+)%", "%$1");
    int last = integer(DocxText.attribute(xml, "level"), 1), first = last - integer(DocxText.attribute(xml, "display-levels"), 1) + 1;
    StringBuilder pattern = new StringBuilder(DocxText.attribute(xml, "num-prefix"));
    for (int level = Math.max(1, first); level <= last; level++) pattern.append(level == Math.max(1, first) ? "%" : ".%").append(level);
    return pattern.append(DocxText.attribute(xml, "num-suffix")).toString();
  }

  @Override
  public void text(String text) {}

  @Override
  public void close(String name) {
    if (name.equals("list-style") || name.equals(OUTLINE)) style = null;
  }

  /** A list of the body, perhaps in another one, whose style it then has. */
  void openList(XMLStreamReader xml) {
    String named = DocxText.attribute(xml, "style-name"), list = named.isEmpty() && !open.isEmpty() ? open.peek() : named;
    boolean goesOn = DocxText.attribute(xml, "continue-numbering").equals("true") || !DocxText.attribute(xml, "continue-list").isEmpty();
    if (open.isEmpty() && !goesOn) labels.restart(list);
    open.push(list);
  }

  void closeList() {
    if (!open.isEmpty()) open.pop();
  }

  /** Its first paragraph is the one that is numbered. */
  void openItem(XMLStreamReader xml) {
    numbered = false;
    int start = integer(DocxText.attribute(xml, "start-value"), -1);
    if (start >= 0 && !open.isEmpty()) labels.restart(open.peek(), depth(), start);
  }

  /** What is printed before a paragraph of the item that is open; empty before its second. */
  String next() {
    if (numbered) return "";
    numbered = true;
    return open.isEmpty() ? "-" : labels.next(open.peek(), Arrays.asList(styles.getOrDefault(open.peek(), new Level[0])), depth());
  }

  /** What is printed before a title that is in no list. */
  String title(int level) {
    Level[] outline = styles.get(OUTLINE);
    int depth = Math.clamp(level - 1, 0, ListLabels.LEVELS - 1);
    return outline == null || outline[depth] == null ? "" : labels.next(OUTLINE, Arrays.asList(outline), depth);
  }

  private int depth() {
    return Math.min(open.size(), ListLabels.LEVELS) - 1;
  }

  static int integer(String value, int otherwise) {
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }
}
