package vu.server.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import vu.indexer.index.LuceneStore;
import vu.indexer.index.Zone;
import vu.server.search.Condition;

/** Conditions → Lucene queries. */
final class ConditionQueries {
  /** What a word gains from matching in a second zone. */
  private static final float OTHER_ZONES = 0.2f;

  private final LuceneStore store;
  private final ZoneQueries zones;

  ConditionQueries(LuceneStore store) {
    this.store = store;
    this.zones = new ZoneQueries(new Spellings(store.reader()));
  }

  Query of(Condition condition) {
    return switch (condition) {
      case Condition.Everything c -> MatchAllDocsQuery.INSTANCE;
      case Condition.Acts c -> new BoostQuery(new ActSetQuery(store, c.acts()), c.score());
      case Condition.Text c -> text(c);
      case Condition.AllOf c -> all(c.parts());
      case Condition.AnyOf c -> some(c.parts(), 1);
      case Condition.AtLeast c -> some(c.parts(), c.count());
      case Condition.Without c -> all(List.of(c));
    };
  }

  private Query text(Condition.Text text) {
    Function<String, Query> query = zones.of(text.match());
    List<Query> each = new ArrayList<>();
    for (Zone zone : Zone.values()) {
      if (text.zones().contains(zone)) each.add(new BoostQuery(query.apply(zone.field()), Condition.weight(zone)));
    }
    return each.size() == 1 ? each.getFirst() : new DisjunctionMaxQuery(each, OTHER_ZONES);
  }

  private Query all(List<Condition> parts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean onlyExclusions = true;
    for (Condition part : parts) {
      if (part instanceof Condition.Without without) {
        query.add(of(without.condition()), Occur.MUST_NOT);
      } else {
        query.add(of(part), Occur.MUST);
        onlyExclusions = false;
      }
    }
    if (onlyExclusions) query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    return query.build();
  }

  private Query some(List<Condition> parts, int count) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(count);
    for (Condition part : parts) query.add(of(part), Occur.SHOULD);
    return query.build();
  }
}
