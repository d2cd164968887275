/**
 * How well the extractor reads: what it finds in a folder of labelled acts, compared one to one with the labels.
 *
 * <p>The folder holds {@code gold/*.json}, one file of labels per act, each naming its text by {@code file}, a path from the
 * folder. {@link vu.server.cli.score.Rules} says when a finding is the one that was meant, {@link vu.server.cli.score.Scorer}
 * compares a file, {@link vu.server.cli.score.Score} adds up, {@link vu.server.cli.score.ScoreReport} prints.
 */
package vu.server.cli.score;
