package vu.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ReadingBenchmark} and prints its table. */
final class ReadingRun {
  private ReadingRun() {}

  /** @param options those of JMH: {@code -f 1 -i 3} for a quick look; {@code reading|alternation} for two rows */
  static void run(List<String> options) throws RunnerException, CommandLineOptionException {
    Corpus corpus = Corpus.read();
    CommandLineOptions given = new CommandLineOptions(options.toArray(String[]::new));
    System.out.print(ReadingTable.of(corpus, new Runner(new OptionsBuilder().parent(given).addProfiler(ProcessorTime.class).build()).run()));
  }
}
