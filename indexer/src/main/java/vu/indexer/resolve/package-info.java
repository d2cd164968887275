/**
 * Found reference → link. {@link vu.indexer.resolve.ActRegistry} knows the acts that are held, {@link vu.indexer.resolve.Resolver}
 * decides where each citation leads.
 *
 * <p>A citation of a local act first gets its authority ({@link vu.indexer.resolve.IssuingAuthority}), then an act by its number
 * ({@link vu.indexer.resolve.NumberLinks}) or by its day and title ({@link vu.indexer.resolve.LocalLinks}), among those it may
 * cite ({@link vu.indexer.resolve.Candidates}). What is not proven stays below {@link vu.indexer.model.Found#CERTAIN}.
 *
 * <p>The room {@code organisme} brings the organisations of all acts together.
 *
 * <p>To add a case: a line in {@code corpus/examples/liens.tsv}, its lookalikes in {@code actes-tenus.tsv}; then the rule.
 */
package vu.indexer.resolve;
