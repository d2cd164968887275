package vu.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vu.indexer.ingest.flow.Docx;
import vu.indexer.ingest.flow.HtmlPage;
import vu.indexer.ingest.flow.Odt;
import vu.indexer.ingest.ocr.Ocr;
import vu.indexer.ingest.ocr.OcrMode;
import vu.indexer.ingest.pdf.PdfFile;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Pages;
import vu.indexer.model.Problem;
import vu.indexer.model.SourceDocument;

/**
 * Reads files of every {@link Format}. Text is UTF-8 with or without byte-order mark, UTF-16 with one, or Windows-1252. What a
 * file is its first bytes say, when they do; its name else. A file that takes too long is given up, and named.
 */
public final class FileReader {
  /** Larger text files are refused before they are read: an act of 16 MiB would be a book of 5,000 pages. */
  public static final long MAX_BYTES = 16L << 20;
  /** The same for PDF and office files, which hold pictures. */
  public static final long MAX_LARGE_BYTES = 256L << 20;

  private final Ocr ocr;

  /** The text of a file, or why there is none. */
  public sealed interface Result {
    /** @param problems what concerns the whole file, with places in its text */
    record Read(CanonicalText text, List<Problem> problems) implements Result {
      public Read {
        problems = List.copyOf(problems);
      }
    }

    record Refused(String code, String reason) implements Result {}
  }

  public FileReader() {
    this(OcrMode.AUTO);
  }

  public FileReader(OcrMode mode) {
    this(mode, null);
  }

  /** @param cache folder of pages that were recognised before, or null to remember none */
  public FileReader(OcrMode mode, Path cache) {
    this.ocr = new Ocr(mode, cache);
  }

  /** Extensions of the formats that are read, without the dot. */
  public static List<String> extensions() {
    return Format.extensions();
  }

  /** True when the name of the file says a format that is read. */
  public static boolean isDocument(Path file) {
    return Format.named(file) != null;
  }

  /** Whether pages that are images can be read now: a file that was refused for want of it is worth reading again. */
  public boolean recognises() {
    return ocr.missing() == null;
  }

  /** @param shown the path to keep as the source, with {@code /} between folders */
  public Result read(Path file, String shown) {
    Format named = Format.named(file);
    try {
      if (named == null) return unnamed(head(file));
      long size = Files.size(file);
      if (size == 0) return new Result.Refused("vide", "fichier vide");
      byte[] head = head(file);
      Format format = Format.seen(head, named);
      if (format == null || isForeign(head, format)) return foreign(head, named);
      if (size > format.maxBytes()) return new Result.Refused("trop-gros",
          "fichier de " + size + " octets, plus que la limite de " + format.maxBytes());
      return result(content(file, format), file, shown, format);
    } catch (IOException e) {
      return new Result.Refused("illisible", "lecture impossible : " + e.getMessage());
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Format.MARK_WITHIN);
    }
  }

  private static boolean isForeign(byte[] head, Format format) {
    return switch (format) {
      case TXT, MD, PDF -> false;
      case HTML, DOCX, ODT -> Format.foreign(head) != null;
    };
  }

  private static Result.Refused unnamed(byte[] head) {
    String other = Format.foreign(head);
    String reason = other != null ? "le fichier est " + other : "format non reconnu ; formats lus : " + String.join(", ", extensions());
    return new Result.Refused("format", reason);
  }

  private static Result.Refused foreign(byte[] head, Format named) {
    String other = Format.foreign(head);
    if (other != null) return new Result.Refused("format", "le fichier est " + other);
    return new Result.Refused("format", "le fichier n'est pas ce que dit son nom (" + named.id() + "), et son format n'est pas reconnu");
  }

  private Content content(Path file, Format format) throws IOException {
    return switch (format) {
      case TXT, MD -> text(Files.readAllBytes(file));
      case HTML -> Timed.read(deadline -> HtmlPage.read(Files.readAllBytes(file)));
      case DOCX -> office(file, Docx::read, Odt::read);
      case ODT -> office(file, Odt::read, Docx::read);
      case PDF -> Timed.read(deadline -> PdfFile.read(file, ocr, deadline));
    };
  }

  private interface Office {
    Content read(Path file, Deadline deadline) throws IOException;
  }

  /** An archive that is not the document its name says may be the other kind. */
  private static Content office(Path file, Office named, Office other) throws IOException {
    return Timed.read(
        deadline -> {
          Content content = named.read(file, deadline);
          if (!(content instanceof Content.Refused refused && refused.code().equals("format"))) return content;
          return other.read(file, deadline) instanceof Content.Text text ? text : content;
        });
  }

  private static Content text(byte[] bytes) {
    return switch (Decoder.decode(bytes)) {
      case Decoder.Result.Refused refused -> new Content.Refused(refused.code(), refused.reason());
      case Decoder.Result.Text text -> new Content.Text(text.text());
    };
  }

  private static Result result(Content content, Path file, String shown, Format format) throws IOException {
    return switch (content) {
      case Content.Refused refused -> new Result.Refused(refused.code(), refused.reason());
      case Content.Text text when text.text().isBlank() -> new Result.Refused("vide", "fichier sans texte");
      case Content.Text text when text.text().length() > MAX_BYTES ->
          new Result.Refused("trop-gros", "texte de " + text.text().length() + " caractères, plus que la limite de " + MAX_BYTES);
      case Content.Text text -> {
        Integer pages = text.pages().isEmpty() ? null : text.pages().size();
        SourceDocument source = new SourceDocument(shown, format.id(), sha256(file), hint(file), pages, !text.ocr().isEmpty());
        yield new Result.Read(new CanonicalText(source, text.text(), 0, new Pages(1, text.pages(), text.ocr())), text.problems());
      }
    };
  }

  private static String hint(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null || folder.getFileName() == null ? null : folder.getFileName().toString();
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.update(buffer, 0, n);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Sixty-four hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
