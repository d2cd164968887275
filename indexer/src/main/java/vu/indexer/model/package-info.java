/**
 * The values that flow through Vu. Values only: no input or output, no Lucene, no JSON.
 *
 * <p>A file becomes a {@link SourceDocument} and one {@link CanonicalText} per act; layout makes a
 * {@link Deliberation} of {@link Bloc}s out of it; extraction finds {@link Citation}s, {@link Montant}s,
 * {@link Organisme}s and {@link Imputation}s, each wrapped in a {@link Found} that keeps the place, the rule
 * and the confidence; resolution turns every citation into a {@link Link}. {@link AnalysedAct} holds the lot
 * and is what every output reads.
 *
 * <p>Spans are half open, in UTF-16 units, into {@link CanonicalText#text()}. Parts of an act keep their
 * French name without accents; what the text does not say is null, never guessed.
 *
 * <p>To add a kind of fact: a record here, an extractor in {@code extract}, an examples file in
 * {@code corpus/examples}; the switches without {@code default} show the other places.
 */
package vu.indexer.model;
