package vu.indexer.ingest.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The footnotes or endnotes of a DOCX, each a text of its own. */
final class DocxNotes implements OfficeXml.Visitor {
  private final String kind;
  private final Map<String, String> texts = new HashMap<>();
  private String id;
  private DocxText open;

  /** @param kind {@code footnote} or {@code endnote} */
  DocxNotes(String kind) {
    this.kind = kind;
  }

  @Override
  public boolean open(String name, XMLStreamReader xml) {
    if (!name.equals(kind)) return open == null || open.open(name, xml);
    id = DocxText.attribute(xml, "id");
    open = new DocxText();
    return true;
  }

  @Override
  public void text(String text) {
    if (open != null) open.text(text);
  }

  @Override
  public void close(String name) {
    if (open == null) return;
    if (!name.equals(kind)) {
      open.close(name);
      return;
    }
    texts.put(id, open.text().strip());
    open = null;
  }

  /** One paragraph for each, numbered as they are printed. */
  String of(List<String> ids) {
    StringBuilder notes = new StringBuilder();
    for (int at = 0; at < ids.size(); at++) {
      String text = texts.getOrDefault(ids.get(at), "");
      if (!text.isEmpty()) notes.append("Note ").append(at + 1).append(" : ").append(text).append("\n\n");
    }
    return notes.isEmpty() ? "" : notes.substring(0, notes.length() - 1);
  }
}
