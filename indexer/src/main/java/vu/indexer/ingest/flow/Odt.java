package vu.indexer.ingest.flow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import vu.indexer.ingest.Content;
import vu.indexer.ingest.Deadline;

/**
 * Reads an ODT as one sees it printed: OASIS OpenDocument 1.3, part 3. First the head of its first page, then its body, then
 * its notes. Feet of pages, hidden words, what was deleted under revision and remarks of reviewers are left out.
 */
public final class Odt {
  private static final String BODY = "content.xml", STYLES = "styles.xml", MANIFEST = "META-INF/manifest.xml";

  private Odt() {}

  public static Content read(Path file, Deadline deadline) throws IOException {
    OdtNumbering numbering = new OdtNumbering();
    OdtText body = new OdtText(numbering);
    OdtHead head = new OdtHead();
    try {
      if (isEncrypted(file, deadline)) return new Content.Refused("chiffre", "document ODT protégé par un mot de passe");
      OfficeXml.read(file, STYLES, deadline, numbering);
      if (!OfficeXml.read(file, BODY, deadline, body)) return new Content.Refused("format", "archive sans " + BODY + " : ce n'est pas un document ODT");
      OfficeXml.read(file, STYLES, deadline, head);
      return new Content.Text(Stream.of(head.text(), body.body(), body.notes()).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n")));
    } catch (OfficeXml.Unreadable e) {
      return e.refused();
    }
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
}
