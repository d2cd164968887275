/**
 * Canonical text → deliberation made of blocs. {@link vu.indexer.layout.Layouts} recognises the authority and picks the house
 * layout; what a description in {@code corpus/authorities} can say needs no class.
 */
package vu.indexer.layout;
