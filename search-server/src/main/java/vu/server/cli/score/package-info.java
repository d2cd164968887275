/**
 * How well the extractor reads: what it finds in a folder of labelled acts, compared one to one with the labels.
 *
 * <p>{@link vu.server.cli.score.Labels} reads what a person found, in any of three shapes; {@link vu.server.cli.score.LabelledActs}
 * what Vu finds. {@link vu.server.cli.score.Rules} says when a finding is the one that was meant, {@link vu.server.cli.score.LinkJudge}
 * when a link leads to the act that was meant; {@link vu.server.cli.score.Scorer} compares a text,
 * {@link vu.server.cli.score.Score} adds up, {@link vu.server.cli.score.Calibration} asks how far a confidence can be trusted,
 * {@link vu.server.cli.score.ScoreReport} prints. {@code docs/scoring.md} defines every figure.
 *
 * <p>To add a question: a kind in {@code Calibration.KINDS}, a claim where it is compared, a line in {@code docs/scoring.md}.
 */
package vu.server.cli.score;
