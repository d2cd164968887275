package vu.server.spending;

/**
 * One row of a breakdown.
 *
 * @param cle the value to filter by (id of a metropolis or an organisation, year, instrument), or null for the lines that have none
 * @param nom the same for a reader
 */
public record Part(String cle, String nom, Totals totals) {}
