/**
 * Canonical text → deliberation made of blocs.
 *
 * <p>{@link vu.indexer.layout.Layouts} asks the rooms in the order a reader would: who decides ({@link vu.indexer.layout.authority}), in which
 * layout ({@link vu.indexer.layout.house}), what the head says ({@link vu.indexer.layout.head}, with {@link vu.indexer.layout.number},
 * {@link vu.indexer.layout.title} and {@link vu.indexer.layout.session}), which parts there are ({@link vu.indexer.layout.bloc}), what the foot
 * says ({@link vu.indexer.layout.foot}). Below them lie the lines with their marks ({@link vu.indexer.layout.page}), the wordings of votes
 * ({@link vu.indexer.layout.vote}) and ways to look for words ({@link vu.indexer.layout.words}). An architecture test holds the arrows between
 * them. What a description in {@code corpus/authorities} can say needs no class. To add a printed form: a line in {@code entetes.txt} of
 * {@code corpus/examples}, see it fail, then the rule.
 */
package vu.indexer.layout;
