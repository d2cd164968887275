/**
 * Who decides. {@link AuthorityRecogniser} tells the described authorities apart by their marks; {@link Issuers} names the others by what their
 * acts print on top, {@link IssuerMentions} by the rest of the text. {@link IssuerKinds} has the words around their names, {@link IssuerNames}
 * says where a name ends, {@link IssuerNaming} how it is written.
 *
 * <p>To add an authority, describe it in {@code corpus/authorities}. To add a way of naming one: a line with {@code collectivite=} in
 * {@code entetes.txt}, then its lead in {@link IssuerKinds}.
 */
package vu.indexer.layout.authority;
