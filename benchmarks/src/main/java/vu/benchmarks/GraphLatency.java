package vu.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.model.ActId;
import vu.server.graph.ChainQuery;
import vu.server.graph.CitationGraph;
import vu.server.graph.Direction;
import vu.server.graph.PathQuery;
import vu.server.graph.Statuses;
import vu.server.graph.Way;
import vu.server.synthetic.SyntheticStore;

/**
 * How long the answers of the citation graph take, one after another in this process, over acts made up without files. Time is that of the answering
 * thread on the processor: what others do on the machine does not count.
 */
final class GraphLatency {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long SEED = 1;
  private static final int WARM_UP = 500;
  private static final int MEASURED = 2_000;
  private static final int SHOWN = 200;

  private final List<ActRow> acts;
  private final CitationGraph graph;
  private final Statuses statuses;
  private final Random random = new Random(SEED);

  /** What is asked again and again, each time of other acts; the answer is given back so that it is made. */
  private interface Question {
    Object ask();
  }

  private GraphLatency(ActStore store) {
    this.acts = store.acts();
    this.graph = CitationGraph.of(store);
    Map<ActId, ActRow> byId = acts.stream().collect(Collectors.toMap(ActRow::id, Function.identity()));
    this.statuses = new Statuses(graph, byId);
  }

  /** @param count acts, from 1 to 150,000 */
  static List<Latency> measure(int count) {
    ActStore store = new SyntheticStore(count, SEED);
    long start = System.nanoTime();
    GraphLatency latency = new GraphLatency(store);
    System.out.printf("%d acts, %d citations, seed %d; the graph is built in %d ms%n", count, store.edges().size(), SEED,
        (System.nanoTime() - start) / 1_000_000);
    return latency.measure();
  }

  private List<Latency> measure() {
    List<Latency> all = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      all.add(time("chain, depth 3, " + direction, 20, () -> graph.chain(CitationGraph.cle(some()), new ChainQuery(direction, 3, SHOWN, Set.of()))));
    }
    all.add(time("chain of the hub all cite, depth 3", 20,
        () -> graph.chain(SyntheticStore.CODE, new ChainQuery(Direction.BOTH, 3, SHOWN, Set.of()))));
    for (Way way : Way.values()) all.add(time("path between two acts, " + way, 50, () -> path(way)));
    all.add(time("who cites an act", Latency.NO_LIMIT, () -> graph.in(some())));
    all.add(time("status of an act", Latency.NO_LIMIT, () -> statuses.of(some())));
    return all;
  }

  private Object path(Way way) {
    return graph.paths(CitationGraph.cle(some()), CitationGraph.cle(some()), new PathQuery(way, 10, Set.of()));
  }

  private ActId some() {
    return acts.get(random.nextInt(acts.size())).id();
  }

  private Latency time(String name, double limit, Question question) {
    long made = 0;
    for (int i = 0; i < WARM_UP; i++) made += question.ask().hashCode();
    double[] millis = new double[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      Object answer = question.ask();
      millis[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
      made += System.identityHashCode(answer);
    }
    return Latency.of(made == 0 ? name + " " : name, limit, millis);
  }
}
