package vu.server.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import vu.indexer.index.LuceneStore;
import vu.server.search.Matches;

/** Every act that matches, with its score, by position in the catalog. */
final class ActCollector extends SimpleCollector {
  /** The searcher has no threads of its own, so that one collector after the other fills the same matches. */
  record Manager(LuceneStore store, float[] prior, Matches matches) implements CollectorManager<ActCollector, Matches> {
    Manager(LuceneStore store, float[] prior) {
      this(store, prior, Matches.none(prior.length));
    }

    @Override
    public ActCollector newCollector() {
      return new ActCollector(store, prior, matches);
    }

    @Override
    public Matches reduce(Collection<ActCollector> collectors) {
      return matches;
    }
  }

  private final LuceneStore store;
  private final float[] prior;
  private final Matches matches;
  private int base;
  private Scorable scorer;

  ActCollector(LuceneStore store, float[] prior, Matches matches) {
    this.store = store;
    this.prior = prior;
    this.matches = matches;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void setScorer(Scorable scorable) {
    scorer = scorable;
  }

  @Override
  public void collect(int doc) throws IOException {
    int act = store.position(base + doc);
    if (act >= 0) matches.add(act, Math.max(Float.MIN_NORMAL, scorer.score() * prior[act]));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}
