package vu.server.subvention;

import java.math.BigDecimal;
import java.util.List;

/**
 * One beneficiary and year of a comparison.
 *
 * @param vote what was voted, null for a declaration that no vote was found for
 * @param declarations lines of the file
 * @param motif how they were joined, or why they were not; one French sentence
 */
public record Compared(Statut statut, Voted vote, List<Declared> declarations, String motif) {
  /** What a comparison can find. */
  public enum Statut {
    DECLAREE_RETROUVEE, VOTEE_NON_DECLAREE, DECLAREE_NON_RETROUVEE, MONTANTS_DIFFERENTS;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public Compared {
    declarations = List.copyOf(declarations);
  }

  /** Sum of the declarations. */
  public BigDecimal declare() {
    return declarations.stream().map(Declared::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
