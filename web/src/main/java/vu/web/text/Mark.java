package vu.web.text;

import java.util.Locale;
import java.util.Objects;
import vu.indexer.model.Span;

/**
 * Something found in a text, to be highlighted.
 *
 * @param href where it leads, an address of the site or a fragment; null when it leads nowhere
 * @param title what was found, by which rule and how surely, in the language of the page
 * @param certain false when a reader should check it
 */
public record Mark(Span span, Kind kind, String href, String title, boolean certain) {
  /** What a mark stands for; each kind has its colour and its line. On equal length an earlier kind stands inside a later one. */
  public enum Kind {
    DELIBERATION, TEXTE, MONTANT, ORGANISME, IMPUTATION;

    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Mark {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
