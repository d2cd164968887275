package vu.server.spending;

/** What sets a line apart. */
public enum Marque {
  /** The first sum decided for this organisation in the acts that are held. */
  PREMIERE,
  /** Something in the act does not agree with the figure. */
  DESACCORD,
  /** The row of a table that the act adopts. */
  TABLEAU,
  /** Printed in francs. */
  FRANCS
}
