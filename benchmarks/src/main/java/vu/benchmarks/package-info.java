/**
 * How fast acts are read, and whether time grows with the text. {@link vu.benchmarks.Main} is the one command; nothing here
 * runs in a build or is part of what users run.
 *
 * <p>{@link vu.benchmarks.ReadingBenchmark} (JMH) measures the stages beside floors and peers, all in one run, because only
 * their ratios hold from one machine to another. {@link vu.benchmarks.Linearity} reads the forms of
 * {@code corpus/adversarial.txt}, repeated, at growing sizes.
 *
 * <p>To add a measure: a method with {@code @Benchmark} and its row in {@link vu.benchmarks.ReadingTable}. To add a form: a
 * line in {@code corpus/adversarial.txt}; a test of the indexer reads it too.
 */
package vu.benchmarks;
