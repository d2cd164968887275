/**
 * The tables of the Socle commun des données locales: {@link vu.server.scdl.ScdlSchema} says what a table must be,
 * {@link vu.server.scdl.ScdlValidator} finds what is wrong with one and names it as Validata does,
 * {@link vu.server.scdl.ScdlDeliberations} and {@link vu.server.scdl.ScdlSubventions} turn acts and votes into rows,
 * {@link vu.server.scdl.ScdlReader} reads a file that others made.
 *
 * <p>What a text does not say stays empty, and the report says so: no SIRET, date or answer is ever invented.
 */
package vu.server.scdl;
