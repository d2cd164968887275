/**
 * Who decides. {@link AuthorityRecogniser} tells the described authorities apart by their marks; {@link Issuers} names the others by what their
 * acts print on top, {@link IssuerMentions} by the rest of the text, and {@link IssuerNames} says where such a name ends.
 *
 * <p>To add an authority, describe it in {@code corpus/authorities}. To add a way of naming one: a line with {@code collectivite=} in
 * {@code entetes.txt}, then its lead in {@link Issuers}.
 */
package vu.indexer.layout.authority;
