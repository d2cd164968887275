package vu.indexer.ingest.flow;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vu.indexer.ingest.Content;
import vu.indexer.ingest.Deadline;

/** One part of an office file, read element by element within limits. No DTD is read and no entity of one is followed. */
final class OfficeXml {
  /** A part that unpacks to more is refused: a novel of 1,000 pages has 10 MB. */
  static final long MAX_PART = 128L << 20;
  /** Elements in elements. */
  static final int MAX_DEPTH = 190;
  /** The limit some Java versions have of their own; {@link #MAX_DEPTH} stands in its place. */
  private static final String JDK_DEPTH = "jdk.xml.maxElementDepth";
  private static final XMLInputFactory XML = factory();

  /** Told of what is read, in order; names are without prefix. */
  interface Visitor {
    /** @return false to leave out the element with all it holds */
    boolean open(String name, XMLStreamReader xml);

    void text(String text);

    void close(String name);
  }

  /** What is wrong with a file, and how it is told. */
  static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;
    private final String code;

    Unreadable(String code, String reason) {
      super(reason);
      this.code = code;
    }

    Content.Refused refused() {
      return new Content.Refused(code, getMessage());
    }
  }

  private OfficeXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    if (factory.isPropertySupported(JDK_DEPTH)) factory.setProperty(JDK_DEPTH, "0");
    return factory;
  }

  /** Reads {@code part} of the file. @return false when it holds no such part */
  static boolean read(Path file, String part, Deadline deadline, Visitor visitor) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(part);
      if (entry == null) return false;
      try (InputStream in = new Limited(zip.getInputStream(entry))) {
        read(XML.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8)), deadline, visitor);
      }
      return true;
    } catch (ZipException e) {
      throw new Unreadable("illisible", "archive abîmée");
    } catch (XMLStreamException e) {
      for (Throwable cause = e; cause != null; cause = behind(cause)) if (cause instanceof Unreadable unreadable) throw unreadable;
      throw new Unreadable("illisible", "XML abîmé à la ligne " + (e.getLocation() == null ? "?" : e.getLocation().getLineNumber()));
    } catch (IllegalArgumentException e) {
      throw new Unreadable("illisible", "archive abîmée");
    }
  }

  private static Throwable behind(Throwable cause) {
    return cause instanceof XMLStreamException xml && xml.getNestedException() != null ? xml.getNestedException() : cause.getCause();
  }

  private static void read(XMLStreamReader xml, Deadline deadline, Visitor visitor) throws XMLStreamException, IOException {
    int depth = 0, leftOut = 0;
    while (xml.hasNext()) {
      deadline.check();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > MAX_DEPTH) throw new Unreadable("trop-gros", "plus de " + MAX_DEPTH + " éléments imbriqués");
          if (leftOut > 0 || !visitor.open(xml.getLocalName(), xml)) leftOut++;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (leftOut > 0) leftOut--;
          else visitor.close(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (leftOut == 0) visitor.text(xml.getText());
        }
        default -> {}
      }
    }
  }

  /** Refuses to unpack more than {@link #MAX_PART}. */
  private static final class Limited extends FilterInputStream {
    private long left = MAX_PART;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      if (c >= 0) count(1);
      return c;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = super.read(bytes, from, length);
      if (n > 0) count(n);
      return n;
    }

    private void count(int n) throws IOException {
      left -= n;
      if (left < 0) throw new Unreadable("trop-gros", "contenu décompressé de plus de " + (MAX_PART >> 20) + " Mio");
    }
  }
}
