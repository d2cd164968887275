package vu.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What one call costs the processor, in milliseconds: the thread that reads, the collector, the compiler. Rows of a run are
 * measured minutes apart; on a machine that others use, their times by the clock tell of the others.
 */
public final class ProcessorTime implements InternalProfiler {
  static final String NAME = "processor";

  private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long start;

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    start = system.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double millis = (system.getProcessCpuTime() - start) / 1e6;
    return List.of(new ScalarResult(NAME, millis / result.getMetadata().getAllOps(), "ms/op", AggregationPolicy.AVG));
  }

  @Override
  public String getDescription() {
    return "processor time of the whole process for one call";
  }
}
