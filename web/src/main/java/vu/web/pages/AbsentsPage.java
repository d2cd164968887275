package vu.web.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * Acts that are cited and not held, those that most acts rely on first.
 *
 * @param cherche what stands in the search box of the list
 * @param total how many there are on all pages
 */
public record AbsentsPage(
    Chrome chrome, String cherche, List<DepensesPage.Option> collectivites, List<DepensesPage.Option> annees, long total, List<Ligne> lignes,
        Pager pager) implements Page {
  public AbsentsPage {
    collectivites = List.copyOf(collectivites);
    annees = List.copyOf(annees);
    lignes = List.copyOf(lignes);
  }

  /**
   * One of them.
   *
   * @param id names its letter on the page
   * @param date as printed, or null
   * @param actes how many acts cite it
   * @param preuve the latest that does
   * @param demande the letter that asks for it, in French
   */
  public record Ligne(String id, String href, String nom, String collectivite, LocalDate date, int actes, CitedBy preuve, String demande) {}
}
