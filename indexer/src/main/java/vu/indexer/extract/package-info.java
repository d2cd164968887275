/**
 * Deliberation → what it says: references, amounts, organisations, budget lines.
 *
 * <p>Every family is a hand-written scanner over {@link vu.indexer.text.Folded} text: one pass, a trigger at the start of
 * a word, then recursive descent. A production that fails gives up its island and nothing else. Titles, nicknames and
 * acronyms are data ({@link vu.indexer.lexicon}).
 *
 * <p>{@link vu.indexer.extract.Extractor} runs the families, each in its room: {@link vu.indexer.extract.reference},
 * {@link vu.indexer.extract.organisme}, {@link vu.indexer.extract.imputation}, {@link vu.indexer.extract.montant}. Below them lie
 * what several need: {@link vu.indexer.extract.listing} for tables and lists, {@link vu.indexer.extract.name} and
 * {@link vu.indexer.extract.money} for what is printed, {@link vu.indexer.extract.words} for looking at words. An architecture
 * test holds the arrows between them. To add a printed form: a line in {@code corpus/examples}, see it fail, then the rule.
 */
package vu.indexer.extract;
