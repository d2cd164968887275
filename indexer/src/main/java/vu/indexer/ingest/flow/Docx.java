package vu.indexer.ingest.flow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import vu.indexer.ingest.Content;
import vu.indexer.ingest.Deadline;

/**
 * Reads a DOCX as one sees it printed: ECMA-376, part 1, WordprocessingML. First the head of its first page, which names the
 * authority, then its body, then its notes. Feet of pages and remarks of reviewers are left out.
 */
public final class Docx {
  private static final String BODY = "word/document.xml", PARTS = "word/_rels/document.xml.rels";

  private Docx() {}

  public static Content read(Path file, Deadline deadline) throws IOException {
    try {
      DocxStyles styles = new DocxStyles();
      DocxNumbering numbering = new DocxNumbering();
      OfficeXml.read(file, DocxStyles.PART, deadline, styles);
      OfficeXml.read(file, DocxNumbering.PART, deadline, numbering);
      DocxText body = new DocxText(styles, numbering);
      if (!OfficeXml.read(file, BODY, deadline, body)) return new Content.Refused("format", "archive sans " + BODY + " : ce n'est pas un document DOCX");
      List<String> parts = new ArrayList<>();
      parts.add(head(file, body.head(), deadline));
      parts.add(body.text());
      parts.add(notes(file, "footnote", body, deadline));
      parts.add(notes(file, "endnote", body, deadline));
      parts.removeIf(String::isEmpty);
      return new Content.Text(String.join("\n", parts));
    } catch (OfficeXml.Unreadable e) {
      return e.refused();
    }
  }

  /** @param relation of the body to the head, or null */
  private static String head(Path file, String relation, Deadline deadline) throws IOException {
    if (relation == null) return "";
    Map<String, String> parts = new HashMap<>();
    OfficeXml.read(file, PARTS, deadline, (Opened) (name, xml) -> {
      if (name.equals("Relationship")) parts.put(DocxText.attribute(xml, "Id"), DocxText.attribute(xml, "Target"));
    });
    String target = parts.get(relation);
    DocxText head = new DocxText();
    if (target == null || !OfficeXml.read(file, target.startsWith("/") ? target.substring(1) : "word/" + target, deadline, head)) return "";
    return head.text();
  }

  /** Those the body cites, in its order. */
  private static String notes(Path file, String kind, DocxText body, Deadline deadline) throws IOException {
    if (body.cited(kind).isEmpty()) return "";
    DocxNotes notes = new DocxNotes(kind);
    OfficeXml.read(file, "word/" + kind + "s.xml", deadline, notes);
    return notes.of(body.cited(kind));
  }

  /** Looks at elements and at nothing else. */
  private interface Opened extends OfficeXml.Visitor {
    void opened(String name, XMLStreamReader xml);

    @Override
    default boolean open(String name, XMLStreamReader xml) {
      opened(name, xml);
      return true;
    }

    @Override
    default void text(String text) {}

    @Override
    default void close(String name) {}
  }
}
