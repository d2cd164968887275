package vu.web.pages;

import java.util.List;
import java.util.Locale;

/** A page of plain text. */
public record ProsePage(Chrome chrome, Subject subject, List<Exemple> exemples) implements Page {
  public ProsePage {
    exemples = List.copyOf(exemples);
  }

  public enum Subject {
    AIDE, A_PROPOS, ACCESSIBILITE;

    /** Its place in the site and the key of its title. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A query to try, with what it shows. */
  public record Exemple(String query, String sens, String href) {}
}
