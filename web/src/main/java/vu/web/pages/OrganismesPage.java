package vu.web.pages;

import java.util.List;

/**
 * Organisations, by what was decided for them.
 *
 * @param cherche what stands in the search box of the list
 * @param total how many there are on all pages
 */
public record OrganismesPage(Chrome chrome, String cherche, long total, List<Ligne> lignes, List<Choice> types, Pager pager) implements Page {
  public OrganismesPage {
    lignes = List.copyOf(lignes);
    types = List.copyOf(types);
  }

  public record Ligne(String href, String nom, List<String> alias, String type, List<String> collectivites, int actes, Sums decide) {
    public Ligne {
      alias = List.copyOf(alias);
      collectivites = List.copyOf(collectivites);
    }
  }
}
