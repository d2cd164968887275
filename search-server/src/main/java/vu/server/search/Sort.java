package vu.server.search;

/** The order of hits; equal ones follow by date, the latest first, then by id. */
public enum Sort {
  /** Best match first. */
  PERTINENCE,
  /** Latest session first, acts without a date last. */
  DATE,
  /** Earliest session first, acts without a date last. */
  ANCIENNETE,
  /** Largest decided amount first, acts without one last. */
  MONTANT,
  /** Acts that most others cite first. */
  CITATIONS
}
