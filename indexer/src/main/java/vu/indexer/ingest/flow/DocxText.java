package vu.indexer.ingest.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import vu.indexer.ingest.flow.DocxStyles.Numbered;

/**
 * What a reader sees of one part of a DOCX: deleted, moved and hidden words are left out, and the numbers of pages. Which
 * notes it cites and what heads its first page is kept, because other parts hold them.
 */
final class DocxText implements OfficeXml.Visitor {
  private static final Set<String> NO = Set.of("0", "false", "off");

  private final FlowText text = new FlowText();
  private final Map<String, List<String>> cited = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private boolean words, hidden, firstApart, sectionEnded;

  /** What is said of a paragraph that is open; a picture in it may hold others. */
  private static final class Paragraph {
    private String style = "";
    private Numbered said = Numbered.UNSAID;
    private boolean item;
  }

  /** A part whose lists are all taken for lists without numbers. */
  DocxText() {
    this(new DocxStyles(), new DocxNumbering());
  }

  DocxText(DocxStyles styles, DocxNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  @Override
  public boolean open(String name, XMLStreamReader xml) {
    switch (name) {
      case "moveFrom", "del", "Fallback", "instrText", "tabs", "pPrChange", "rPrChange" -> {
        return false;
      }
      case "fldSimple" -> {
        return !attribute(xml, "instr").strip().startsWith("PAGE") && !attribute(xml, "instr").strip().startsWith("NUMPAGES");
      }
      case "p" -> paragraphs.push(new Paragraph());
      case "pStyle", "numPr", "numId", "ilvl" -> said(name, attribute(xml, "val"));
      case "r" -> hidden = false;
      case "vanish" -> hidden = !off(attribute(xml, "val"));
      case "t" -> words = true;
      case "tab" -> seen("\t");
      case "br", "cr" -> text.lineBreak();
      case "noBreakHyphen" -> seen("-");
      case "tbl" -> text.openTable();
      case "tr" -> text.openRow();
      case "tc" -> text.openCell();
      case "footnoteReference" -> cited.computeIfAbsent("footnote", k -> new ArrayList<>()).add(attribute(xml, "id"));
      case "endnoteReference" -> cited.computeIfAbsent("endnote", k -> new ArrayList<>()).add(attribute(xml, "id"));
      case "headerReference" -> {
        if (!sectionEnded) heads.put(attribute(xml, "type"), attribute(xml, "id"));
      }
      case "titlePg" -> firstApart |= !sectionEnded && !off(attribute(xml, "val"));
      default -> {}
    }
    return true;
  }

  private void said(String name, String value) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph == null) return;
    switch (name) {
      case "pStyle" -> paragraph.style = value;
      case "numPr" -> paragraph.item = true;
      case "numId" -> paragraph.said = new Numbered(value, "").or(paragraph.said);
      default -> paragraph.said = new Numbered("", value).or(paragraph.said);
    }
  }

  private void endParagraph(Paragraph paragraph) {
    Numbered numbered = paragraph.said.or(styles.of(paragraph.style));
    boolean bare = paragraph.item && numbered.list().isEmpty();
    String label = bare ? "-" : numbered.isList() ? numbering.next(numbered.list(), numbered.level(), paragraph.style) : "";
    if (label.isEmpty()) text.endParagraph();
    else text.endItem(label);
  }

  /** Whether the value of a switch is that of one that is off. */
  static boolean off(String value) {
    return NO.contains(value);
  }

  private void seen(String read) {
    if (!hidden) text.words(read);
  }

  @Override
  public void text(String read) {
    if (words) seen(read);
  }

  @Override
  public void close(String name) {
    switch (name) {
      case "t" -> words = false;
      case "p" -> {
        if (!paragraphs.isEmpty()) endParagraph(paragraphs.pop());
      }
      case "tc" -> text.endCell();
      case "tbl" -> text.endTable();
      case "sectPr" -> sectionEnded = true;
      default -> {}
    }
  }

  String text() {
    return text.text();
  }

  /** Ids of the notes of a kind, in the order they are cited. */
  List<String> cited(String kind) {
    return cited.getOrDefault(kind, List.of());
  }

  /** The relation that leads to the head of the first page, or null without one. */
  String head() {
    return heads.get(firstApart ? "first" : "default");
  }

  /** Empty when there is none. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int at = 0; at < xml.getAttributeCount(); at++) if (xml.getAttributeLocalName(at).equals(name)) return xml.getAttributeValue(at);
    return "";
  }
}
