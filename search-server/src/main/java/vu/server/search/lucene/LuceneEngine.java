package vu.server.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import vu.indexer.index.LuceneStore;
import vu.indexer.index.Zone;
import vu.indexer.model.Span;
import vu.server.search.Catalog;
import vu.server.search.Condition;
import vu.server.search.Engine;
import vu.server.search.Matches;
import vu.server.search.Places;
import vu.server.search.SourceText;

/** Conditions over the inverted index: BM25 in each zone, the best zone of a word counts, cited acts come a little before others. */
final class LuceneEngine implements Engine {
  /** A query of many fuzzy words looks at many spellings in every zone. */
  private static final int MAX_CLAUSES = 1 << 16;
  /** What being cited e times as often adds to a score. */
  private static final double CITED = 0.05;

  static {
    IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
  }

  private final LuceneStore store;
  private final Catalog catalog;
  private final IndexSearcher searcher;
  private final ConditionQueries queries;
  private final float[] prior;

  LuceneEngine(LuceneStore store, Catalog catalog) {
    this.store = store;
    this.catalog = catalog;
    this.searcher = new IndexSearcher(store.reader());
    this.queries = new ConditionQueries(store);
    this.prior = new float[catalog.size()];
    for (int act = 0; act < prior.length; act++) prior[act] = (float) (1 + CITED * Math.log1p(catalog.citedBy(act)));
  }

  @Override
  public Matches match(Condition condition) {
    try {
      return searcher.search(queries.of(condition), new ActCollector.Manager(store, prior));
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }

  @Override
  public Finder places(Condition condition) {
    try {
      Query query = searcher.rewrite(queries.of(PatternPlaces.others(condition)));
      Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
      PatternPlaces patterns = PatternPlaces.of(condition);
      return (act, source) -> {
        Places places = places(weight, act, source.text());
        patterns.mark(catalog, act, source, places);
        return places;
      };
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }

  private Places places(Weight weight, int act, String text) {
    int doc = store.doc(act);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Places places = new Places();
    try {
      org.apache.lucene.search.Matches matches = weight.matches(leaf, doc - leaf.docBase);
      if (matches != null) {
        for (Zone zone : Zone.values()) {
          add(zone, zone.inText() ? text : catalog.printed(zone, act), matches.getMatches(zone.field()), places);
        }
      }
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }

  private static void add(Zone zone, String source, MatchesIterator found, Places places) throws IOException {
    if (found == null) return;
    while (!places.full() && found.next()) {
      places.add(zone, source, zone == Zone.NUMERO ? new Span(0, source.length()) : new Span(found.startOffset(), found.endOffset()));
    }
  }

  @Override
  public SourceText source(int act) {
    return new SourceText(store.text(act), store.blocs(act));
  }

  /** The store closes the reader. */
  @Override
  public void close() {}
}
