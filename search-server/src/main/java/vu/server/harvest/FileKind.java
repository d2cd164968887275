package vu.server.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its first bytes: servers say many things, and an error page is often sent as if it were the act. */
enum FileKind {
  PDF, HTML, DOCX, ODT, TXT, CSV;

  private static final int TOP = 1024;
  private static final String ZIP = "PK\u0003\u0004";

  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param type media type the server gave, or null
   * @param path of the address
   * @throws Refused when it is none of these, or not what its address promises
   */
  static FileKind of(Path file, String type, String path) throws IOException, Refused {
    String top;
    try (InputStream in = Files.newInputStream(file)) {
      top = new String(in.readNBytes(TOP), StandardCharsets.ISO_8859_1);
    }
    FileKind promised = promised(type == null ? "" : type.toLowerCase(Locale.ROOT), path.toLowerCase(Locale.ROOT));
    FileKind found = found(top, promised);
    if (found == null) throw new Refused("type",
        "le fichier n'est ni PDF, ni HTML, ni DOCX, ni ODT, ni texte" + (type == null ? "" : " (annoncé : " + type + ")"));
    if (promised == PDF && found != PDF) throw new Refused("type", "un PDF est annoncé, et ce qui vient est " + found);
    return found;
  }

  private static FileKind promised(String type, String path) {
    for (FileKind kind : values()) if (path.endsWith("." + kind.extension())) return kind;
    if (type.startsWith("application/pdf")) return PDF;
    if (type.contains("wordprocessingml")) return DOCX;
    if (type.contains("opendocument.text")) return ODT;
    if (type.startsWith("text/csv")) return CSV;
    return type.startsWith("text/plain") ? TXT : null;
  }

  private static FileKind found(String top, FileKind promised) {
    if (top.contains("%PDF-")) return PDF;
    if (top.startsWith(ZIP)) return top.contains("opendocument.text") ? ODT : promised == ODT ? ODT : promised == DOCX || top.contains("word/")
        || top.contains("[Content_Types]") ? DOCX : null;
    String start = top.replaceFirst("^(?:\u00EF\u00BB\u00BF)?\\s+", "").toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.contains("<html")) return HTML;
    if (top.indexOf('\0') >= 0 && !top.startsWith("\u00FF\u00FE") && !top.startsWith("\u00FE\u00FF")) return null;
    return promised == TXT || promised == CSV ? promised : null;
  }
}
