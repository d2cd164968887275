package vu.web.pages;

import java.math.BigDecimal;
import java.util.List;

/**
 * Two authorities side by side.
 *
 * @param a what the form chooses from on the left, {@code b} on the right
 * @param natures the kinds of amounts that may be asked for alone
 * @param annees the years that are compared
 * @param seuls years of which acts of one only are held
 */
public record ComparaisonPage(Chrome chrome, Maison a, Maison b, String du, String au, List<DepensesPage.Option> natures, List<String> annees, List<Seul> seuls,
    List<Section> sections) implements Page {
  public ComparaisonPage {
    natures = List.copyOf(natures);
    annees = List.copyOf(annees);
    seuls = List.copyOf(seuls);
    sections = List.copyOf(sections);
  }

  /** One authority of the two. */
  public record Maison(String id, String nom, List<DepensesPage.Option> choix) {
    public Maison {
      choix = List.copyOf(choix);
    }
  }

  /** Years of one authority that are left out. */
  public record Seul(String nom, List<Annee> annees) {
    public Seul {
      annees = List.copyOf(annees);
    }
  }

  public record Annee(String annee, long actes, String href) {}

  /**
   * One table.
   *
   * @param id name of the section, words under {@code comparaison.<id>}
   * @param more lines that are not shown
   */
  public record Section(String id, List<Ligne> lignes, int more) {
    public Section {
      lignes = List.copyOf(lignes);
    }
  }

  /**
   * @param nom null for the whole
   * @param href page of what the line is about, or null
   */
  public record Ligne(String nom, String href, Cellule a, Cellule b) {}

  /**
   * What one authority has in a line.
   *
   * @param actes number of acts, or null
   * @param somme sums, or null
   * @param montants how many amounts are spent in {@code somme}, where an average is told
   * @param moyenne of these amounts, or null
   * @param part length of the bar, from 0 to 100
   */
  public record Cellule(Long actes, String actesHref, Sums somme, int montants, BigDecimal moyenne, String sommeHref, int part) {}
}
