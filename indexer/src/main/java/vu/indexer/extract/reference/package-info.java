/**
 * Deliberation → what it cites. {@link ReferenceExtractor} passes once over the words; where the first word of a family
 * stands, {@link ActReader} lets its grammar read on: {@link DeliberationGrammar}, {@link TextGrammar}, {@link CodeGrammar},
 * {@link EuropeanGrammar}. The slots behind a head come in any order, each at most once ({@link DeliberationSlots}, {@link
 * TextSlots}). {@link ArticleGrammar} reads lists of articles, {@link ArticleOwners} finds the act they belong to, {@link Cited}
 * keeps what was read.
 *
 * <p>{@link Relations} then says what the sentence does with what it cites, {@link SameText} what "du même code" means, {@link
 * OwnAct} takes the act itself out, {@link Repeats} makes one claim of a text named many times. To add a printed form: a line
 * in {@code corpus/examples/references.txt}.
 */
package vu.indexer.extract.reference;
