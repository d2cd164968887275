package vu.indexer.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The formats that are read, told by the name of a file and by its first bytes. */
public enum Format {
  TXT("txt", FileReader.MAX_BYTES),
  MD("md", FileReader.MAX_BYTES),
  HTML("html", FileReader.MAX_BYTES),
  DOCX("docx", FileReader.MAX_LARGE_BYTES),
  ODT("odt", FileReader.MAX_LARGE_BYTES),
  PDF("pdf", FileReader.MAX_LARGE_BYTES);

  private static final Map<String, Format> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", TXT), Map.entry("text", TXT), Map.entry("md", MD), Map.entry("markdown", MD), Map.entry("html", HTML),
              Map.entry("htm", HTML),
          Map.entry("xhtml", HTML), Map.entry("docx", DOCX), Map.entry("odt", ODT), Map.entry("pdf", PDF));
  /** Bytes a PDF may begin with before its mark. */
  static final int MARK_WITHIN = 1024;

  private final String id;
  private final long maxBytes;

  Format(String id, long maxBytes) {
    this.id = id;
    this.maxBytes = maxBytes;
  }

  /** As in the JSON of an act. */
  public String id() {
    return id;
  }

  long maxBytes() {
    return maxBytes;
  }

  static List<String> extensions() {
    return BY_EXTENSION.keySet().stream().sorted().toList();
  }

  /** The format a name says, or null. */
  static Format named(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? null : BY_EXTENSION.get(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * What a file is by its first bytes, whatever its name says.
   *
   * @param head its first bytes, at least {@link #MARK_WITHIN} of them when there are as many
   * @return null when they do not tell
   */
  static Format seen(byte[] head, Format named) {
    String start = new String(head, 0, Math.min(head.length, MARK_WITHIN), StandardCharsets.ISO_8859_1);
    if (start.contains("%PDF-") && (named == PDF || start.startsWith("%PDF-"))) return PDF;
    if (start.startsWith("PK\u0003\u0004")) return start.contains("mimetypeapplication/vnd.oasis.opendocument.text") ? ODT : named == ODT ? ODT
        : DOCX;
    if (named == TXT || named == MD) return named;
    String lower = start.stripLeading().toLowerCase(Locale.ROOT);
    return named == HTML || lower.startsWith("<!doctype html") || lower.startsWith("<html") ? HTML : null;
  }

  /** The name of a well-known format that is not read, as a French phrase; null when the bytes show none. */
  static String foreign(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0"))
      return "un ancien document Office (.doc) ou un document protégé : enregistrez-le en .docx, .odt ou PDF";
    if (start.startsWith("{\\rtf")) return "un document RTF : enregistrez-le en .docx, .odt ou PDF";
    if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("II*\u0000") || start.startsWith("MM\u0000*"))
      return "une image : enregistrez-la en PDF";
    return null;
  }
}
