package vu.indexer.ingest.flow;

import javax.xml.stream.XMLStreamReader;

/** What a reader sees of one part of an ODT; its notes apart, because they would cut the sentence that cites them. */
final class OdtText implements OfficeXml.Visitor {
  private static final int MOST_BLANKS = 200;

  private final FlowText body = new FlowText(), notes = new FlowText();
  private int paragraphs, items, outerParagraphs, outerItems, count;
  private final OdtNumbering numbering;
  private int titleLevel;
  private boolean inNote;

  /** A part whose lists are all taken for lists without numbers. */
  OdtText() {
    this(new OdtNumbering());
  }

  OdtText(OdtNumbering numbering) {
    this.numbering = numbering;
  }

  @Override
  public boolean open(String name, XMLStreamReader xml) {
    switch (name) {
      case "tracked-changes", "annotation", "forms", "sequence-decls", "table-of-content-source", "note-citation", "hidden-text", "hidden-paragraph",
          "page-number", "page-count" -> {
        return false;
      }
      case "note" -> openNote();
      case "list-style", "list-level-style-number", "list-level-style-bullet", "list-level-style-image" -> numbering.open(name, xml);
      case "list" -> numbering.openList(xml);
      case "p" -> paragraphs++;
      case "h" -> {
        paragraphs++;
        titleLevel = DocxText.attribute(xml, "is-list-header").equals("true") ? 0 : OdtNumbering.integer(DocxText.attribute(xml, "outline-level"), 0);
      }
      case "list-item" -> {
        items++;
        numbering.openItem(xml);
      }
      case "s" -> text().words(" ".repeat(Math.min(MOST_BLANKS, blanks(xml))));
      case "tab" -> text().words("\t");
      case "line-break" -> text().lineBreak();
      case "table" -> text().openTable();
      case "table-row" -> text().openRow();
      case "table-cell" -> text().openCell();
      default -> {}
    }
    return true;
  }

  private void openNote() {
    inNote = true;
    outerParagraphs = paragraphs;
    outerItems = items;
    paragraphs = items = 0;
    notes.words("Note " + ++count + " : ");
  }

  private void closeNote() {
    notes.endParagraph();
    inNote = false;
    paragraphs = outerParagraphs;
    items = outerItems;
  }

  private FlowText text() {
    return inNote ? notes : body;
  }

  /** {@code text:s text:c="4"}: four blanks. */
  private static int blanks(XMLStreamReader xml) {
    String count = DocxText.attribute(xml, "c");
    return count.matches("\\d{1,4}") ? Integer.parseInt(count) : 1;
  }

  @Override
  public void text(String read) {
    if (paragraphs > 0) text().words(read.replaceAll("\\s+", " "));
  }

  @Override
  public void close(String name) {
    switch (name) {
      case "note" -> closeNote();
      case "p", "h" -> {
        paragraphs--;
        if (items > 0) end(numbering.next());
        else text().endTitle(name.equals("h") && titleLevel > 0 && !inNote ? numbering.title(titleLevel) : "");
      }
      case "list-style" -> numbering.close(name);
      case "list" -> numbering.closeList();
      case "list-item" -> items--;
      case "table-cell" -> text().endCell();
      case "table" -> text().endTable();
      default -> {}
    }
  }

  private void end(String label) {
    if (label.isEmpty()) text().endParagraph();
    else text().endItem(label);
  }

  /** Without the notes. */
  String body() {
    return body.text();
  }

  String notes() {
    return notes.text();
  }
}
