/**
 * What the end of an act says, as a {@link Foot}: the vote, who signs, when the State received it. {@link VoteMentions} finds the vote in a sentence
 * where no line tells it.
 *
 * <p>To add a wording of the stamp: the list in {@link Foot}; of a vote: {@link vu.indexer.layout.vote}.
 */
package vu.indexer.layout.foot;
