package vu.indexer.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A sum of money with the part it plays.
 *
 * @param euros in euros, francs converted at 6.55957, two decimals at most
 * @param original the printed figure when it is not in euros, else null
 * @param taxe {@code HT}, {@code TTC}, {@code NET} or null when not printed
 * @param beneficiaire who receives it (or pays it, for a receipt), canonical name; null when not known
 * @param annee budget year it is meant for, or null
 * @param total true for the sum of other amounts of the act, which no ledger adds again
 * @param adopte true for what a row of a table gives somebody when the operative part adopts that table: decided, whatever its role
 */
public record Montant(
    BigDecimal euros, BigDecimal original, Monnaie monnaie, String taxe, Role role, Instrument instrument, String beneficiaire, Integer annee,
        boolean total,
    boolean adopte) {
  /** Francs for one euro, regulation (EC) 2866/98. */
  public static final BigDecimal FRANCS_PER_EURO = new BigDecimal("6.55957");

  public Montant {
    euros = euros.setScale(2, RoundingMode.HALF_UP);
    if (original != null) original = original.setScale(2, RoundingMode.HALF_UP);
    Objects.requireNonNull(monnaie, "monnaie");
    Objects.requireNonNull(role, "role");
  }

  /** An amount that stands in no adopted table. */
  public Montant(
      BigDecimal euros, BigDecimal original, Monnaie monnaie, String taxe, Role role, Instrument instrument, String beneficiaire, Integer annee,
          boolean total) {
    this(euros, original, monnaie, taxe, role, instrument, beneficiaire, annee, total, false);
  }

  public enum Monnaie { EUR, FRF }

  /** Only {@link #VOTE} is ever added up, and what an adopted table gives. */
  public enum Role {
    VOTE, ANTERIEUR, CONTEXTE, BUDGET;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public enum Instrument {
    SUBVENTION, COTISATION, PARTICIPATION, MARCHE, GARANTIE, FONDS_DE_CONCOURS, RECETTE, AUTRE;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Montant as(Role other) {
    return new Montant(euros, original, monnaie, taxe, other, instrument, beneficiaire, annee, total, adopte);
  }

  /** The same amount as what a row of an adopted table gives {@code receiver}, who may be null. */
  public Montant adoptedFor(String receiver) {
    return new Montant(euros, original, monnaie, taxe, role, instrument, receiver, annee, total, true);
  }

  /** True when the act decides it: only such amounts are ever added up. */
  public boolean decided() {
    return (role == Role.VOTE || adopte) && !total;
  }
}
