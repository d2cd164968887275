package vu.indexer.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One line of a list of deliberations, as an authority publishes it: SCDL "Délibérations" 2.1.5 (28 August 2023). Null where
 * the list says nothing, or nothing that could be read.
 *
 * @param line first physical line of the row in its file, from 1
 * @param siret fourteen digits as written, right or wrong (COLL_SIRET)
 * @param numero DELIB_ID, in the form the authority prints: "464" of 2013 is "2013/464" where numbers have a year
 * @param date DELIB_DATE
 * @param objet DELIB_OBJET
 * @param url DELIB_URL, as written
 * @param autres columns the schema does not know, by their name
 */
public record ListRow(
    int line, Authority collectivite, String siret, String numero, LocalDate date, String objet, Matiere matiere, Budget budget,
        Prefecture prefecture, Compte vote,
    String url, Map<String, String> autres) {
  public ListRow {
    Objects.requireNonNull(collectivite, "collectivite");
    Objects.requireNonNull(matiere, "matiere");
    Objects.requireNonNull(budget, "budget");
    Objects.requireNonNull(prefecture, "prefecture");
    Objects.requireNonNull(vote, "vote");
    autres = Collections.unmodifiableSortedMap(new TreeMap<>(autres));
  }

  /** DELIB_MATIERE_CODE and DELIB_MATIERE_NOM: the nomenclature ACTES, {@code 7.5}. */
  public record Matiere(String code, String nom) {}

  /** BUDGET_ANNEE and BUDGET_NOM. */
  public record Budget(String annee, String nom) {}

  /** PREF_ID and PREF_DATE: where the act was sent for the review of its legality, and when. */
  public record Prefecture(String id, LocalDate date) {}

  /** VOTE_EFFECTIF, VOTE_REEL, VOTE_POUR, VOTE_CONTRE, VOTE_ABSTENTION. */
  public record Compte(Integer effectif, Integer reel, Integer pour, Integer contre, Integer abstention) {}

  /** The same line in another place: a list that gains a line on top has not changed the others. */
  public ListRow at(int place) {
    return new ListRow(place, collectivite, siret, numero, date, objet, matiere, budget, prefecture, vote, url, autres);
  }
}
