package vu.server.subvention;

import java.math.BigDecimal;

/**
 * A line of a file of declared grants; null where it says nothing.
 *
 * @param line its number in the file, the header being 1
 * @param siren the first nine digits of {@code idAttribuant}
 * @param annee year of {@code dateConvention}
 */
public record Declared(int line, String attribuant, String siren, String reference, String nom, BigDecimal montant, Integer annee) {}
