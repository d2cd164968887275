package vu.server.comparison;

import vu.server.spending.Totals;

/**
 * What one authority has in a line.
 *
 * @param actes number of acts, null where a line is about money only
 * @param totals sums of decided amounts, null where a line is about acts only
 */
public record Side(Integer actes, Totals totals) {}
