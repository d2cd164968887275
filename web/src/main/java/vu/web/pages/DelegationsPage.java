package vu.web.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * Acts whose bases a person should look at: a prompt to check.
 *
 * @param controle {@code delegation}, {@code acte} or {@code texte}
 * @param total how many there are on all pages
 * @param sur of how many acts that needed a delegation; null for the other checks
 */
public record DelegationsPage(
    Chrome chrome, String controle, List<Choice> controles, List<Filtre> filtres, long total, Integer sur, List<Ligne> lignes, Pager pager) implements Page {
  public DelegationsPage {
    controles = List.copyOf(controles);
    filtres = List.copyOf(filtres);
    lignes = List.copyOf(lignes);
  }

  /** A choice of the form: {@code collectivite}, {@code annee} or {@code instance}. */
  public record Filtre(String name, List<DepensesPage.Option> options) {
    public Filtre {
      options = List.copyOf(options);
    }
  }

  /**
   * One act.
   *
   * @param base what it rests on, and its page; null when nothing was found
   * @param depuis the day from which that no longer stood
   * @param par the act that ended it, or null
   * @param abrogation what is known of the repeal of a text, or null
   */
  public record Ligne(ActLine act, String base, String baseHref, Quote quote, Claim claim, LocalDate depuis, CitedBy par, Abrogation abrogation) {}
}
