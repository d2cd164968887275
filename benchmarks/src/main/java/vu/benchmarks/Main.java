package vu.benchmarks;

import java.util.Arrays;
import java.util.List;

/** {@code reading}, {@code linearity}, both when none is named, or {@code ledger}. Exit code 1 when a form costs more than its length, 2 for a wrong word. */
public final class Main {
  private static final String USAGE =
      """
      usage: java [-Dvu.texts=DIR] [-Dvu.limit=SECONDS] -jar benchmarks/target/benchmarks.jar [reading [JMH OPTIONS] | linearity [WORDS OF A FORM] | ledger [LINES]]
      """;

  private Main() {}

  public static void main(String[] args) throws Exception {
    String what = args.length == 0 ? "all" : args[0];
    List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    switch (what) {
      case "all" -> {
        ReadingRun.run(List.of());
        System.exit(linearity(""));
      }
      case "reading" -> ReadingRun.run(rest);
      case "linearity" -> System.exit(linearity(String.join(" ", rest)));
      case "ledger" -> System.out.print(LedgerRun.of(rest.isEmpty() ? LedgerRun.LINES : Integer.parseInt(rest.getFirst())));
      default -> {
        System.err.print(USAGE);
        System.exit(2);
      }
    }
  }

  private static int linearity(String words) {
    List<Growth> growths = new Linearity().measure(AdversarialForm.all().stream().filter(form -> form.name().contains(words)).toList());
    System.out.print(LinearityTable.of(growths));
    return growths.stream().allMatch(Growth::isLinear) ? 0 : 1;
  }
}
