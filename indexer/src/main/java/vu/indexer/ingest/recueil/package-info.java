/**
 * The text of a collection (recueil des actes administratifs, procès-verbal, compte-rendu, registre) → where its acts begin.
 * {@link vu.indexer.ingest.recueil.Splitter} only proposes: an act that quotes another must stay one, so that whoever reads the
 * parts keeps a cut only when each side is an act of its own. {@link vu.indexer.ingest.recueil.Contents} is the table of contents,
 * against which the acts found are checked.
 */
package vu.indexer.ingest.recueil;
