package vu.server.delegation;

import java.util.Locale;

/** What may be checked about the bases of an act. */
public enum Check {
  /** It was decided by a bureau, a commission permanente or a president, and no delegation by the council was found in it. */
  DELEGATION,
  /** It rests on an act that had been repealed, withdrawn or replaced before. */
  ACTE,
  /** It rests on a code, law or decree that had been repealed before, as far as the lexicon has a source that says so. */
  TEXTE;

  /** As it stands in addresses and in JSON: {@code delegation}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
