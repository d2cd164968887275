/**
 * Who was voted how much. {@link vu.server.spending.Ledger} holds one {@link vu.server.spending.Line} for each decided amount,
 * once per vote even when the act repeats the figure; it filters them and adds them up.
 *
 * <p>A {@link vu.server.spending.Totals} never mixes what does not add up: spending, receipts and guarantees are apart, and
 * amounts before tax (HT) are apart from the others.
 */
package vu.server.spending;
