package vu.web.pages;

import java.util.List;

/**
 * How to cite an act.
 *
 * @param paragraphes the whole act, then paragraphs of what it decides, one of which may be quoted
 * @param bib where the BibTeX entry is a file, and {@code ris} the RIS record
 */
public record CiterPage(Chrome chrome, ActLine acte, Forms forms, List<Choice> paragraphes, String bib, String ris) implements Page {
  public CiterPage {
    paragraphes = List.copyOf(paragraphes);
  }

  /** @param visa null when the act prints no number */
  public record Forms(String url, String texte, String visa, String bibtex, String ris, String html) {}
}
