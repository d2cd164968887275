/**
 * How a vote is worded: {@link VoteWords} says whether a line tells one and reads it, {@link VoteCounts} reads its figures.
 *
 * <p>To add a wording: a line with {@code vote=} in {@code entetes.txt}, then the formula in {@link VoteWords}. Where a vote stands in an act
 * is a matter of {@link vu.indexer.layout.foot}.
 */
package vu.indexer.layout.vote;
