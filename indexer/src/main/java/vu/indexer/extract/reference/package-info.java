/**
 * Deliberation → what it cites. {@link ReferenceExtractor} passes once over the words, and a grammar reads on where the first
 * word of its family stands: {@link DeliberationGrammar}, {@link TextGrammar}, {@link CodeGrammar}, {@link ArticleGrammar},
 * {@link EuropeanGrammar}. The slots behind a head come in any order, each at most once ({@link DeliberationSlots}, {@link
 * TextSlots}).
 *
 * <p>{@link Relations} then says what the sentence does with what it cites, {@link SameText} what "du même code" means, {@link
 * OwnAct} takes the act itself out, {@link Repeats} makes one claim of a text named many times. To add a printed form: a line
 * in {@code corpus/examples/references.txt}.
 */
package vu.indexer.extract.reference;
