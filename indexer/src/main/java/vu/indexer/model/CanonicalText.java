package vu.indexer.model;

import java.util.Objects;

/**
 * The text of one act, cut out of its file.
 *
 * @param text the exact words of the source
 * @param offset where {@code text} starts in the text of the whole file; add it to a span to place it there
 */
public record CanonicalText(SourceDocument source, String text, int offset) {
  public CanonicalText {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    if (offset < 0) throw new IllegalArgumentException("offset " + offset + " is negative");
  }
}
