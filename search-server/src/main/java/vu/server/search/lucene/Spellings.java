package vu.server.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import vu.indexer.index.Zone;
import vu.server.search.Slip;
import vu.server.search.TextMatch;
import vu.server.search.TextMatcher;

/** The words of an index that are spelt almost like another. Looked for once for all zones; the last ones are remembered. */
final class Spellings {
  /** Spellings a fuzzy word looks at, the closest first. */
  private static final int MOST = 100;
  private static final int REMEMBERED = 500;

  private final IndexReader reader;
  private final Map<TextMatch.Close, List<Spelling>> found = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<TextMatch.Close, List<Spelling>> eldest) {
      return size() > REMEMBERED;
    }
  });

  /** @param closeness 1 for the word itself, less for each change */
  private record Spelling(String form, float closeness) {}

  Spellings(IndexReader reader) {
    this.reader = reader;
  }

  /** The spellings in one zone count as one word, each as much as it is close. */
  Query query(TextMatch.Close close, String field) {
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    for (Spelling spelling : of(close)) query.addTerm(new Term(field, spelling.form), spelling.closeness);
    return query.build();
  }

  private List<Spelling> of(TextMatch.Close close) {
    List<Spelling> known = found.get(close);
    if (known != null) return known;
    List<Spelling> spellings = forms(close).stream()
        .filter(form -> !close.slip() || Slip.isLikely(close.form(), form))
        .map(form -> new Spelling(form, 1 - (float) TextMatcher.distance(close.form(), form) / close.form().length()))
        .sorted(Comparator.comparing(Spelling::closeness).reversed())
        .limit(MOST)
        .toList();
    found.put(close, spellings);
    return spellings;
  }

  private TreeSet<String> forms(TextMatch.Close close) {
    CompiledAutomaton near = FuzzyQuery.getFuzzyAutomaton(close.form(), close.edits(), 1, true);
    TreeSet<String> forms = new TreeSet<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        for (Zone zone : Zone.values()) {
          Terms terms = leaf.reader().terms(zone.field());
          if (terms == null) continue;
          TermsEnum words = near.getTermsEnum(terms);
          while (words.next() != null) forms.add(words.term().utf8ToString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
    return forms;
  }
}
