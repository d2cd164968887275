package vu.indexer.model;

import java.util.Objects;

/**
 * Where a text comes from.
 *
 * @param path as the user named the file, with {@code /} between folders
 * @param format {@code txt}, {@code md} …
 * @param sha256 of the bytes of the file, 64 hexadecimal digits
 * @param authorityHint name of the folder the file lies in, a hint only; null when it says nothing
 * @param pages number of pages, or null for a format without pages
 * @param ocr true when the text was read from an image
 */
public record SourceDocument(String path, String format, String sha256, String authorityHint, Integer pages, boolean ocr) {
  /** {@code format} of a list of acts, which gives titles and no text. */
  public static final String LIST = "scdl";

  public SourceDocument {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(format, "format");
    if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("not a SHA-256: " + sha256);
  }

  /** True when only a list tells of the act. */
  public boolean listed() {
    return format.equals(LIST);
  }
}
