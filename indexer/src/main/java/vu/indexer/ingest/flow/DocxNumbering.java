package vu.indexer.ingest.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import vu.indexer.ingest.flow.ListLabels.Form;
import vu.indexer.ingest.flow.ListLabels.Level;

/** The lists of a DOCX: {@code word/numbering.xml}, ECMA-376, part 1, 17.9. */
final class DocxNumbering implements OfficeXml.Visitor {
  static final String PART = "word/numbering.xml";
  /** Other forms are written in figures. */
  private static final Map<String, Form> FORMS =
      Map.of("bullet", Form.BULLET, "none", Form.NONE, "upperRoman", Form.UPPER_ROMAN, "lowerRoman", Form.LOWER_ROMAN, "upperLetter", Form.UPPER_LETTER,
          "lowerLetter", Form.LOWER_LETTER, "decimalZero", Form.TWO_DIGITS, "ordinal", Form.ORDINAL);

  private final Map<String, Level[]> models = new HashMap<>();
  private final Map<String, String> modelOf = new HashMap<>();
  /** By model and style of paragraph: the level, where the style does not say it. */
  private final Map<String, Integer> byStyle = new HashMap<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Level> own = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final ListLabels labels = new ListLabels();
  private String model, list, form, pattern;
  private int depth, start;
  private boolean decimal;

  @Override
  public boolean open(String name, XMLStreamReader xml) {
    String value = DocxText.attribute(xml, "val");
    switch (name) {
      case "abstractNum" -> models.put(model = DocxText.attribute(xml, "abstractNumId"), new Level[ListLabels.LEVELS]);
      case "num" -> list = DocxText.attribute(xml, "numId");
      case "abstractNumId" -> modelOf.put(list, value);
      case "lvlOverride" -> depth = depth(DocxText.attribute(xml, "ilvl"));
      case "startOverride" -> starts.put(list + "/" + depth, number(value, 1));
      case "lvl" -> openLevel(DocxText.attribute(xml, "ilvl"));
      case "start" -> start = number(value, 1);
      case "numFmt" -> form = value;
      case "lvlText" -> pattern = value;
      case "pStyle" -> {
        if (model != null) byStyle.put(model + "/" + value, depth);
      }
      case "isLgl" -> decimal = !DocxText.off(value);
      default -> {}
    }
    return true;
  }

  private void openLevel(String ilvl) {
    depth = depth(ilvl);
    start = 1;
    form = "decimal";
    pattern = "";
    decimal = false;
  }

  @Override
  public void text(String text) {}

  @Override
  public void close(String name) {
    switch (name) {
      case "lvl" -> closeLevel(new Level(FORMS.getOrDefault(form, Form.DECIMAL), pattern, start, decimal));
      case "abstractNum" -> model = null;
      case "num" -> list = null;
      default -> {}
    }
  }

  private void closeLevel(Level level) {
    if (model != null) models.get(model)[depth] = level;
    else if (list != null) own.put(list + "/" + depth, level);
  }

  /**
   * What is printed before the next paragraph of a list: lists made after one model count on together, unless one says where it begins.
   *
   * @param numId of the list
   * @param ilvl the level, from 0; empty when it is that of the style
   */
  String next(String numId, String ilvl, String style) {
    int at = ilvl.isEmpty() ? byStyle.getOrDefault(modelOf.get(numId) + "/" + style, 0) : depth(ilvl);
    String counted = modelOf.getOrDefault(numId, "?" + numId);
    Integer from = starts.get(numId + "/" + at);
    if (from != null && begun.add(numId + "/" + at)) labels.restart(counted, at, from);
    return labels.next(counted, levels(numId), at);
  }

  private List<Level> levels(String numId) {
    Level[] shared = models.getOrDefault(modelOf.get(numId), new Level[0]);
    List<Level> levels = new ArrayList<>();
    for (int at = 0; at < ListLabels.LEVELS; at++) levels.add(own.getOrDefault(numId + "/" + at, at < shared.length ? shared[at] : null));
    return levels;
  }

  private static int depth(String ilvl) {
    return Math.clamp(number(ilvl, 0), 0, ListLabels.LEVELS - 1);
  }

  private static int number(String value, int otherwise) {
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }
}
