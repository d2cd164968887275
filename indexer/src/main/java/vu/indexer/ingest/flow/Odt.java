package vu.indexer.ingest.flow;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamReader;
import vu.indexer.ingest.Content;
import vu.indexer.ingest.Deadline;

/** Reads the body of an ODT: OASIS OpenDocument 1.3, part 3. What was deleted under revision, and notes of reviewers, are left out. */
public final class Odt {
  private static final String BODY = "content.xml", MANIFEST = "META-INF/manifest.xml";
  private static final int MOST_BLANKS = 200;

  private Odt() {}

  public static Content read(Path file, Deadline deadline) throws IOException {
    Body body = new Body();
    try {
      if (isEncrypted(file, deadline)) return new Content.Refused("chiffre", "document ODT protégé par un mot de passe");
      if (!OfficeXml.read(file, BODY, deadline, body)) return new Content.Refused("format", "archive sans " + BODY + " : ce n'est pas un document ODT");
    } catch (OfficeXml.Unreadable e) {
      return e.refused();
    }
    return new Content.Text(body.text.text());
  }

  private static boolean isEncrypted(Path file, Deadline deadline) throws IOException {
    boolean[] encrypted = {false};
    OfficeXml.read(
        file,
        MANIFEST,
        deadline,
        new OfficeXml.Visitor() {
          @Override
          public boolean open(String name, XMLStreamReader xml) {
            encrypted[0] |= name.equals("encryption-data");
            return true;
          }

          @Override
          public void text(String text) {}

          @Override
          public void close(String name) {}
        });
    return encrypted[0];
  }

  private static final class Body implements OfficeXml.Visitor {
    private final FlowText text = new FlowText();
    private int paragraphs, items;

    @Override
    public boolean open(String name, XMLStreamReader xml) {
      switch (name) {
        case "tracked-changes", "annotation", "forms", "sequence-decls", "table-of-content-source" -> {
          return false;
        }
        case "p", "h" -> paragraphs++;
        case "list-item" -> items++;
        case "s" -> text.words(" ".repeat(Math.min(MOST_BLANKS, count(xml))));
        case "tab" -> text.words("\t");
        case "line-break" -> text.lineBreak();
        case "table" -> text.openTable();
        case "table-row" -> text.openRow();
        case "table-cell" -> text.openCell();
        default -> {}
      }
      return true;
    }

    /** {@code text:s text:c="4"}: four blanks. */
    private static int count(XMLStreamReader xml) {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        if (xml.getAttributeLocalName(i).equals("c") && xml.getAttributeValue(i).matches("\\d{1,4}")) return Integer.parseInt(xml.getAttributeValue(i));
      }
      return 1;
    }

    @Override
    public void text(String read) {
      if (paragraphs > 0) text.words(read.replaceAll("\\s+", " "));
    }

    @Override
    public void close(String name) {
      switch (name) {
        case "p", "h" -> {
          paragraphs--;
          if (items > 0) text.endItem();
          else text.endParagraph();
        }
        case "list-item" -> items--;
        case "table-cell" -> text.endCell();
        case "table" -> text.endTable();
        default -> {}
      }
    }
  }
}
