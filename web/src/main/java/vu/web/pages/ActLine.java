package vu.web.pages;

import java.time.LocalDate;
import vu.indexer.model.ActId;
import vu.indexer.model.Authority;
import vu.web.Strings;
import vu.web.text.HardSpaces;

/**
 * An act in one line of a list. Null where the act prints nothing.
 *
 * @param intituleSeul true when only a published list tells of the act
 * @param vote label of the result, as {@link vu.indexer.model.Vote.Resultat#label}
 */
public record ActLine(ActId id, Authority collectivite, String instance, LocalDate date, String numero, String objet, String vote, boolean demonstration,
    boolean intituleSeul) {
  /** Letters of a title that a list shows whole; few acts print a longer one. */
  private static final int LONG = 240;

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

  /** True for a title as long as a paragraph, which is set like one. */
  public boolean longTitre() {
    return objet != null && objet.length() > LONG;
  }

  /** The title in a list, a long one up to a word's end. */
  public String bref(Strings strings) {
    if (!longTitre()) return HardSpaces.in(titre(strings));
    int end = objet.lastIndexOf(' ', LONG);
    return HardSpaces.in(objet.substring(0, end < LONG / 2 ? LONG : end)) + "…";
  }

  public String collectivite(Strings strings) {
    return collectivite.nom() == null ? strings.get("collectivite.inconnue") : collectivite.nom();
  }
}
