package vu.indexer.model;

import java.util.Objects;

/**
 * The text of one act, cut out of its file.
 *
 * @param text the exact words of the source
 * @param offset where {@code text} starts in the text of the whole file; add it to a span to place it there
 * @param pages the pages it runs through
 */
public record CanonicalText(SourceDocument source, String text, int offset, Pages pages) {
  public CanonicalText {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(pages, "pages");
    if (offset < 0) throw new IllegalArgumentException("offset " + offset + " is negative");
  }

  /** A text without pages. */
  public CanonicalText(SourceDocument source, String text, int offset) {
    this(source, text, offset, Pages.NONE);
  }

  /** A part of this text, as a text of its own that knows where it comes from. */
  public CanonicalText part(Span part) {
    return new CanonicalText(source, part.in(text), offset + part.start(), pages.of(part));
  }
}
