package vu.web.pages;

import java.time.LocalDate;
import vu.indexer.model.ActId;
import vu.indexer.model.Authority;
import vu.web.Strings;

/**
 * An act in one line of a list. Null where the act prints nothing.
 *
 * @param intituleSeul true when only a published list tells of the act
 * @param vote label of the result, as {@link vu.indexer.model.Vote.Resultat#label}
 */
public record ActLine(ActId id, Authority collectivite, String instance, LocalDate date, String numero, String objet, String vote, boolean demonstration,
    boolean intituleSeul) {
  public ActLine(ActId id, Authority collectivite, String instance, LocalDate date, String numero, String objet, String vote, boolean demonstration) {
    this(id, collectivite, instance, date, numero, objet, vote, demonstration, false);
  }

  public String href() {
    return "/deliberations/" + id;
  }

  /** The printed number, or the address of the act when it prints none. */
  public String name() {
    return numero == null ? id.toString() : numero;
  }

  /** The title of the act, or words that say that it has none. */
  public String titre(Strings strings) {
    return objet == null ? strings.get("acte.sans-objet") : objet;
  }

  public String collectivite(Strings strings) {
    return collectivite.nom() == null ? strings.get("collectivite.inconnue") : collectivite.nom();
  }
}
