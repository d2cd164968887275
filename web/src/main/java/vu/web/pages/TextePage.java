package vu.web.pages;

import java.util.List;

/**
 * One law, code or other text: who cites it.
 *
 * @param officiel official address, or null
 * @param sorte how sure the official address is: {@code exact}, {@code derive} or {@code recherche}; null without one
 * @param article the article the page is narrowed to, or null
 */
public record TextePage(Chrome chrome, String nom, String kind, String officiel, String sorte, String article, List<Article> articles, List<Part> parts)
    implements Page {
  public TextePage {
    articles = List.copyOf(articles);
    parts = List.copyOf(parts);
  }

  /** An article with the number of acts that cite it. */
  public record Article(String nom, int actes, String href, boolean current) {}

  /** The acts of one authority. */
  public record Part(String collectivite, List<CitedBy> citePar) {
    public Part {
      citePar = List.copyOf(citePar);
    }
  }

  /** Number of acts shown. */
  public long actes() {
    return parts.stream().flatMap(part -> part.citePar().stream()).map(cited -> cited.act().id()).distinct().count();
  }
}
