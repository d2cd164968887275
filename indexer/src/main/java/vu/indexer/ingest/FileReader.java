package vu.indexer.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.SourceDocument;

/** Reads text files: {@code .txt} and {@code .md}, UTF-8 with or without byte-order mark, UTF-16 with one, Windows-1252. */
public final class FileReader {
  /** Larger files are refused before they are read: an act of 16 MiB would be a book of 5,000 pages. */
  public static final long MAX_BYTES = 16L << 20;

  private static final Map<String, String> FORMATS = Map.of("txt", "txt", "text", "txt", "md", "md", "markdown", "md");

  /** The text of a file, or why there is none. */
  public sealed interface Result {
    record Read(CanonicalText text) implements Result {}

    record Refused(String code, String reason) implements Result {}
  }

  /** Extensions of the formats that are read, without the dot. */
  public static List<String> extensions() {
    return FORMATS.keySet().stream().sorted().toList();
  }

  /** True when the name of the file says a format that is read. */
  public static boolean isDocument(Path file) {
    return FORMATS.containsKey(extension(file));
  }

  /** @param shown the path to keep as the source, with {@code /} between folders */
  public Result read(Path file, String shown) {
    String format = FORMATS.get(extension(file));
    if (format == null) return new Result.Refused("format", "format non reconnu ; formats lus : " + String.join(", ", extensions()));
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) return new Result.Refused("trop-gros", "fichier de " + size + " octets, plus que la limite de " + MAX_BYTES);
      return decode(Files.readAllBytes(file), shown, format, hint(file));
    } catch (IOException e) {
      return new Result.Refused("illisible", "lecture impossible : " + e.getMessage());
    }
  }

  private static Result decode(byte[] bytes, String shown, String format, String hint) {
    if (bytes.length == 0) return new Result.Refused("vide", "fichier vide");
    return switch (Decoder.decode(bytes)) {
      case Decoder.Result.Refused refused -> new Result.Refused(refused.code(), refused.reason());
      case Decoder.Result.Text text when text.text().isBlank() -> new Result.Refused("vide", "fichier sans texte");
      case Decoder.Result.Text text -> new Result.Read(new CanonicalText(new SourceDocument(shown, format, sha256(bytes), hint, null, false), text.text(), 0));
    };
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String hint(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null || folder.getFileName() == null ? null : folder.getFileName().toString();
  }

  /** Sixty-four hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
