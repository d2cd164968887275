package vu.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vu.indexer.extract.Extractor;
import vu.indexer.layout.Layouts;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Deliberation;
import vu.indexer.text.Folded;

/** One call reads every act of the corpus once, on one thread; the collector of garbage is serial, so that its work is in the figures. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 30, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class ReadingBenchmark {
  private final Layouts layouts = new Layouts();
  private final Extractor extractor = new Extractor();
  private List<CanonicalText> texts;
  private List<Deliberation> acts;

  @Setup
  public void read() {
    texts = Corpus.read().texts();
    acts = texts.stream().map(text -> layouts.parse(text).value()).toList();
  }

  @Benchmark
  public int visit() {
    int digits = 0;
    for (CanonicalText text : texts) digits += digits(text.text());
    return digits;
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= '0' && text.charAt(i) <= '9') digits++;
    return digits;
  }

  @Benchmark
  public void lowerCase(Blackhole hole) {
    for (CanonicalText text : texts) hole.consume(text.text().toLowerCase(Locale.ROOT));
  }

  @Benchmark
  public void fold(Blackhole hole) {
    for (CanonicalText text : texts) hole.consume(Folded.of(text.text()));
  }

  @Benchmark
  public void layout(Blackhole hole) {
    for (CanonicalText text : texts) hole.consume(layouts.parse(text));
  }

  @Benchmark
  public void extraction(Blackhole hole) {
    for (int i = 0; i < texts.size(); i++) hole.consume(extractor.extract(texts.get(i), acts.get(i)));
  }

  @Benchmark
  public void reading(Blackhole hole) {
    for (CanonicalText text : texts) hole.consume(extractor.extract(text, layouts.parse(text).value()));
  }

  @Benchmark
  public int alternation() {
    int found = 0;
    for (CanonicalText text : texts) found += RegexGrammar.count(text.text());
    return found;
  }

  @Benchmark
  public int anchors() {
    int found = 0;
    for (CanonicalText text : texts) found += AnchoredRegex.count(text.text());
    return found;
  }
}
