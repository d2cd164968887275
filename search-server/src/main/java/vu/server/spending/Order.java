package vu.server.spending;

/** Ways of ordering the lines of a ledger; lines without the value come last, equal ones by act and place. */
public enum Order {
  /** Latest session first. */
  DATE,
  /** Largest first. */
  MONTANT,
  /** By name, whatever accents and capitals. */
  BENEFICIAIRE,
  /** Furthest above what is usual first, see {@link Line#ecart}. */
  ECART
}
