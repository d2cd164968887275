package vu.indexer.model;

import java.util.List;

/**
 * A budget line: where in the budget a sum is entered. Parts as printed, null when not printed.
 *
 * @param exercices budget years, usually one
 * @param budget {@code principal} or the name of an annex budget
 * @param section {@code fonctionnement} or {@code investissement}
 * @param nature account of the nomenclature M14 or M57
 * @param fonction function (or Paris "rubrique" when no function is printed)
 */
public record Imputation(
    List<Integer> exercices, String budget, String section, String chapitre, String nature, String fonction, String operation, String programme) {
  public Imputation {
    exercices = List.copyOf(exercices);
  }

  public Integer exercice() {
    return exercices.isEmpty() ? null : exercices.getFirst();
  }
}
