package vu.indexer.ingest.flow;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamReader;
import vu.indexer.ingest.Content;
import vu.indexer.ingest.Deadline;

/** Reads the body of a DOCX: ECMA-376, part 1, WordprocessingML. What was deleted or moved away under revision is left out. */
public final class Docx {
  private static final String BODY = "word/document.xml";

  private Docx() {}

  public static Content read(Path file, Deadline deadline) throws IOException {
    Body body = new Body();
    try {
      if (!OfficeXml.read(file, BODY, deadline, body)) return new Content.Refused("format", "archive sans " + BODY + " : ce n'est pas un document DOCX");
    } catch (OfficeXml.Unreadable e) {
      return e.refused();
    }
    return new Content.Text(body.text.text());
  }

  private static final class Body implements OfficeXml.Visitor {
    private final FlowText text = new FlowText();
    private boolean words, item;

    @Override
    public boolean open(String name, XMLStreamReader xml) {
      switch (name) {
        case "moveFrom", "del", "Fallback", "instrText" -> {
          return false;
        }
        case "p" -> item = false;
        case "numPr" -> item = true;
        case "t" -> words = true;
        case "tab" -> text.words("\t");
        case "br", "cr" -> text.lineBreak();
        case "noBreakHyphen" -> text.words("-");
        case "tbl" -> text.openTable();
        case "tr" -> text.openRow();
        case "tc" -> text.openCell();
        default -> {}
      }
      return !name.equals("tabs");
    }

    @Override
    public void text(String read) {
      if (words) text.words(read);
    }

    @Override
    public void close(String name) {
      switch (name) {
        case "t" -> words = false;
        case "p" -> {
          if (item) text.endItem();
          else text.endParagraph();
        }
        case "tc" -> text.endCell();
        case "tbl" -> text.endTable();
        default -> {}
      }
    }
  }
}
