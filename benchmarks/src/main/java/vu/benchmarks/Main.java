package vu.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * {@code reading}, {@code linearity}, {@code graph}, {@code ledger}, {@code again}, or the first three when none is named. Exit code 1 when a form costs
 * more than its length, an answer of the graph or a run that changes little takes too long, 2 for a wrong word.
 */
public final class Main {
  private static final String USAGE =
      """
      usage: java [-Dvu.texts=DIR] [-Dvu.limit=SECONDS] -jar benchmarks/target/benchmarks.jar [reading [JMH OPTIONS] | linearity [WORDS OF A FORM] | graph [ACTS] | ledger [LINES] | again [ACTS]]
      """;

  /** Acts of the graph when nothing is said. */
  private static final int ACTS = 100_000;

  private Main() {}

  public static void main(String[] args) throws Exception {
    String what = args.length == 0 ? "all" : args[0];
    List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    switch (what) {
      case "all" -> {
        ReadingRun.run(List.of());
        System.exit(Math.max(graph(List.of()), linearity("")));
      }
      case "graph" -> System.exit(graph(rest));
      case "reading" -> ReadingRun.run(rest);
      case "linearity" -> System.exit(linearity(String.join(" ", rest)));
      case "ledger" -> System.out.print(LedgerRun.of(rest.isEmpty() ? LedgerRun.LINES : Integer.parseInt(rest.getFirst())));
      case "again" -> System.exit(again(rest));
      default -> {
        System.err.print(USAGE);
        System.exit(2);
      }
    }
  }

  private static int graph(List<String> acts) {
    List<Latency> latencies = GraphLatency.measure(acts.isEmpty() ? ACTS : Integer.parseInt(acts.getFirst()));
    System.out.print(Latency.table(latencies));
    return latencies.stream().allMatch(Latency::holds) ? 0 : 1;
  }

  private static int again(List<String> acts) throws IOException {
    AgainRun run = AgainRun.measure(acts.isEmpty() ? AgainRun.ACTS : Integer.parseInt(acts.getFirst()));
    System.out.print(run);
    return run.holds() ? 0 : 1;
  }

  private static int linearity(String words) {
    List<Growth> growths = new Linearity().measure(AdversarialForm.all().stream().filter(form -> form.name().contains(words)).toList());
    System.out.print(LinearityTable.of(growths));
    return growths.stream().allMatch(Growth::isLinear) ? 0 : 1;
  }
}
