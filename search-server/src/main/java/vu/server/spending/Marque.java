package vu.server.spending;

import java.util.Locale;

/** What sets a line apart. */
public enum Marque {
  /** The first sum decided for this organisation in the acts that are held. */
  PREMIERE,
  /** Something in the act does not agree with the figure. */
  DESACCORD,
  /** The row of a table that the act adopts. */
  TABLEAU,
  /** Printed in francs. */
  FRANCS,
  /** The sentence speaks of an instalment, a balance, a supplement or an avenant: another act may have decided the same money. */
  SUITE,
  /** Meant for several years, though a line has one. */
  PLURIANNUEL;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
