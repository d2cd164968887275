package vu.server.search.lucene;

import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import vu.indexer.index.LuceneStore;

/** Matches the acts of a set, given by their positions in a store. */
final class ActSetQuery extends Query {
  private final LuceneStore store;
  private final BitSet acts;

  ActSetQuery(LuceneStore store, BitSet acts) {
    this.store = store;
    this.acts = acts;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        FixedBitSet docs = docs(leaf);
        int count = docs.cardinality();
        if (count == 0) return null;
        DocIdSetIterator iterator = new BitSetIterator(docs, count);
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, iterator));
      }

      /** Sets are as many as queries: not worth keeping. */
      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private FixedBitSet docs(LeafReaderContext leaf) {
    int end = leaf.docBase + leaf.reader().maxDoc();
    FixedBitSet docs = new FixedBitSet(leaf.reader().maxDoc());
    for (int act = acts.nextSetBit(0); act >= 0; act = acts.nextSetBit(act + 1)) {
      int doc = store.doc(act);
      if (doc >= leaf.docBase && doc < end) docs.set(doc - leaf.docBase);
    }
    return docs;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return acts.cardinality() + " acts";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ActSetQuery set && set.store == store && set.acts.equals(acts);
  }

  @Override
  public int hashCode() {
    return acts.hashCode();
  }
}
