package vu.web.pages;

import java.util.List;

/**
 * Grants above the threshold of the essential data.
 *
 * @param seuil as asked, for the form
 * @param total lines of all pages
 */
public record SubventionsPage(
    Chrome chrome, List<DepensesPage.Option> collectivites, List<DepensesPage.Option> annees, String seuil, String seuilAffiche, int total,
        List<Ligne> lignes, Pager pager) implements Page {
  public SubventionsPage {
    collectivites = List.copyOf(collectivites);
    annees = List.copyOf(annees);
    lignes = List.copyOf(lignes);
  }

  /**
   * One beneficiary and year.
   *
   * @param href its page, or null
   * @param annee null when no year is known
   * @param votes the lines of the ledger that are added up
   */
  public record Ligne(String collectivite, String beneficiaire, String href, String annee, Sums somme, String votes, List<Acte> actes) {
    public Ligne {
      actes = List.copyOf(actes);
    }
  }

  public record Acte(String nom, String href) {}
}
