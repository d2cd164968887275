package vu.indexer.ingest.flow;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Which styles of paragraphs of a DOCX are numbered: {@code word/styles.xml}. */
final class DocxStyles implements OfficeXml.Visitor {
  static final String PART = "word/styles.xml";
  /** Styles after styles; a file may have them in a circle. */
  private static final int DEEPEST = 16;

  /**
   * The list and level of a paragraph or style.
   *
   * @param list empty when nothing is said, {@code 0} when it is in none
   * @param level empty when nothing is said
   */
  record Numbered(String list, String level) {
    static final Numbered UNSAID = new Numbered("", "");

    /** What is not said here is as there. */
    Numbered or(Numbered other) {
      return new Numbered(list.isEmpty() ? other.list() : list, level.isEmpty() ? other.level() : level);
    }

    boolean isList() {
      return !list.isEmpty() && !list.equals("0");
    }
  }

  private final Map<String, Numbered> numbered = new HashMap<>();
  private final Map<String, String> based = new HashMap<>();
  private String style;
  private String usual = "";

  @Override
  public boolean open(String name, XMLStreamReader xml) {
    String value = DocxText.attribute(xml, "val");
    switch (name) {
      case "style" -> {
        style = DocxText.attribute(xml, "styleId");
        boolean isDefault = DocxText.attribute(xml, "default").equals("1") && DocxText.attribute(xml, "type").equals("paragraph");
        if (isDefault) usual = style;
      }
      case "basedOn" -> based.put(style, value);
      case "numId" -> merge(new Numbered(value, ""));
      case "ilvl" -> merge(new Numbered("", value));
      default -> {}
    }
    return true;
  }

  private void merge(Numbered said) {
    if (style != null) numbered.merge(style, said, Numbered::or);
  }

  @Override
  public void text(String text) {}

  @Override
  public void close(String name) {
    if (name.equals("style")) style = null;
  }

  /** @param id of the style of a paragraph, or empty */
  Numbered of(String id) {
    Numbered found = Numbered.UNSAID;
    String at = id.isEmpty() ? usual : id;
    for (int n = 0; n < DEEPEST && at != null; n++, at = based.get(at)) found = found.or(numbered.getOrDefault(at, Numbered.UNSAID));
    return found;
  }
}
