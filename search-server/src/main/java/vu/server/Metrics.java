package vu.server;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts of requests since the server started, in the text format of Prometheus. */
public final class Metrics {
  private final Map<Key, Counter> counters = new ConcurrentSkipListMap<>();

  private record Key(String route, int status) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byRoute = route.compareTo(other.route);
      return byRoute != 0 ? byRoute : Integer.compare(status, other.status);
    }
  }

  private record Counter(LongAdder requests, LongAdder nanoseconds) {}

  /** @param route the path as declared, so that an invented address makes no new counter */
  public void count(String route, int status, long nanoseconds) {
    Counter counter = counters.computeIfAbsent(new Key(route, status), k -> new Counter(new LongAdder(), new LongAdder()));
    counter.requests.increment();
    counter.nanoseconds.add(nanoseconds);
  }

  /** All counters, with the size of the index. */
  public String text(Services services) {
    StringBuilder out = new StringBuilder();
    gauge(out, "vu_acts", "Acts held.", services.acts().size());
    gauge(out, "vu_citations", "Citations found in them.", services.store().edges().size());
    gauge(out, "vu_votes", "Decided amounts.", services.ledger().lines().size());
    gauge(out, "vu_organisations", "Organisations named.", services.registry().entries().size());
    gauge(out, "vu_memory_used_bytes", "Java heap in use.", Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    head(out, "vu_requests_total", "Requests answered.", "counter");
    counters.forEach((key, counter) -> sample(out, "vu_requests_total", key, String.valueOf(counter.requests.sum())));
    head(out, "vu_request_seconds_total", "Time spent answering.", "counter");
    counters.forEach((key, counter) -> sample(out, "vu_request_seconds_total", key, String.valueOf(counter.nanoseconds.sum() / 1e9)));
    return out.toString();
  }

  private static void gauge(StringBuilder out, String name, String help, long value) {
    head(out, name, help, "gauge");
    out.append(name).append(' ').append(value).append('\n');
  }

  private static void head(StringBuilder out, String name, String help, String type) {
    out.append("# HELP ").append(name).append(' ').append(help).append("\n# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void sample(StringBuilder out, String name, Key key, String value) {
    out.append(name).append("{route=\"").append(key.route).append("\",status=\"").append(key.status).append("\"} ").append(value).append('\n');
  }
}
