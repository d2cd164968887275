package vu.web.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of an act and what it rests on, for its head.
 *
 * @param etat the gravest thing that certainly happened to it, {@link vu.indexer.model.Relation#label}; null when nothing did
 * @param subis what other acts did to it, oldest first
 * @param faits what it did to others
 * @param socle by which delegation it was decided; null for an act of a body that needs none
 * @param dossier how many acts its matter has, itself included
 */
public record Suites(String etat, List<Changement> subis, List<Changement> faits, Socle socle, int dossier) {
  public Suites {
    subis = List.copyOf(subis);
    faits = List.copyOf(faits);
  }

  /** Nothing to say. */
  public static Suites none() {
    return new Suites(null, List.of(), List.of(), null, 1);
  }

  public List<Changement> certains() {
    return subis.stream().filter(Changement::certain).toList();
  }

  public List<Changement> aVerifier() {
    return subis.stream().filter(change -> !change.certain()).toList();
  }

  /**
   * One change.
   *
   * @param reserves why it is only to be checked; empty when it is certain
   * @param articles those it concerns, empty for the whole act
   * @param nom the other act, with its page and its day; day and page may be null
   */
  public record Changement(String relation, List<String> reserves, List<String> articles, String nom, String href, LocalDate date, Quote quote, Claim claim) {
    public Changement {
      reserves = List.copyOf(reserves);
      articles = List.copyOf(articles);
    }

    public boolean certain() {
      return reserves.isEmpty();
    }
  }

  /** The delegations found; none when {@code delegations} is empty. */
  public record Socle(List<Delegation> delegations) {
    public Socle {
      delegations = List.copyOf(delegations);
    }
  }

  /** A delegation with the sentence that names it; {@code href} may be null. */
  public record Delegation(String nom, String href, Quote quote, Claim claim) {}
}
