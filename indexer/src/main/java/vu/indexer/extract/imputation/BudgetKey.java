package vu.indexer.extract.imputation;

import java.util.List;

/**
 * One part of a budget line as it stands in the text.
 *
 * @param value code, name of the budget or name of the section; null when none is printed
 * @param section what "budget de fonctionnement" says beside its name, else null
 * @param years budget years printed with it
 * @param far true when other words than "du", "et" or a label in quotes stand between the key before and this one
 */
record BudgetKey(BudgetSlot slot, String value, String section, List<Integer> years, int start, int end, boolean far) {
  BudgetKey(BudgetSlot slot, String value, int start, int end) {
    this(slot, value, null, List.of(), start, end, false);
  }

  BudgetKey after(boolean gap) {
    return gap == far ? this : new BudgetKey(slot, value, section, years, start, end, gap);
  }
}
