package vu.web.pages;

import java.util.List;

/** Laws, codes and other texts that acts cite, the most cited first. */
public record TextesPage(Chrome chrome, String cherche, long total, List<Ligne> lignes, List<Choice> genres, Pager pager) implements Page {
  public TextesPage {
    lignes = List.copyOf(lignes);
    genres = List.copyOf(genres);
  }

  public record Ligne(String href, String nom, String kind, int articles, int actes) {}
}
