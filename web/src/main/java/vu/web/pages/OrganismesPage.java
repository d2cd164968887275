package vu.web.pages;

import java.math.BigDecimal;
import java.util.List;

/** Organisations, by what was decided for them. */
public record OrganismesPage(Chrome chrome, String cherche, long total, List<Ligne> lignes, List<Choice> tris, Pager pager) implements Page {
  public OrganismesPage {
    lignes = List.copyOf(lignes);
    tris = List.copyOf(tris);
  }

  /** @param decide sum of the amounts decided for it, zero when none was */
  public record Ligne(String href, String nom, List<String> alias, String type, List<String> collectivites, int actes, BigDecimal decide) {
    public Ligne {
      alias = List.copyOf(alias);
      collectivites = List.copyOf(collectivites);
    }
  }
}
