/**
 * The day of the session: {@link SessionDate} looks where it may be printed, the surest place first; {@link SessionHeading} reads the headings of
 * minutes. The days of convocation, posting and transmission are others, and so are those of cited acts.
 *
 * <p>To add a place: a line with {@code date=} in {@code entetes.txt}, one with the same words and another day beside it, then the rule.
 */
package vu.indexer.layout.session;
