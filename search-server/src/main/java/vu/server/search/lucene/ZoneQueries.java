package vu.server.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import vu.indexer.index.Schema;
import vu.server.search.TextMatch;

/** What words must do in one zone → Lucene query. */
final class ZoneQueries {
  /** What another inflection is worth beside the word itself, which counts for both. */
  private static final float STEM = 0.5f;
  /** Spellings a fuzzy word looks at, the closest first. */
  private static final int SPELLINGS = 100;

  private ZoneQueries() {}

  static Query of(String field, TextMatch match) {
    return switch (match) {
      case TextMatch.Term term -> term(field, term);
      case TextMatch.Sequence sequence -> sequence(field, sequence.terms());
      case TextMatch.Near near -> new IntervalQuery(field, Intervals.maxwidth(near.width(), Intervals.unordered(sources(near.terms()))));
      case TextMatch.Pattern pattern -> pattern(field, pattern.wildcard());
      case TextMatch.Close close -> new FuzzyQuery(new Term(field, close.form()), close.edits(), 1, SPELLINGS, true);
    };
  }

  private static Query term(String field, TextMatch.Term term) {
    Query form = new TermQuery(new Term(field, term.form()));
    if (term.stem() == null) return form;
    Query stem = new BoostQuery(new TermQuery(new Term(field, Schema.stem(term.stem()))), STEM);
    return new BooleanQuery.Builder().add(form, Occur.SHOULD).add(stem, Occur.SHOULD).build();
  }

  private static Query sequence(String field, List<TextMatch.Term> terms) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (TextMatch.Term term : terms) {
      Term form = new Term(field, term.form());
      phrase.add(term.stem() == null ? new Term[] {form} : new Term[] {form, new Term(field, Schema.stem(term.stem()))});
    }
    return phrase.build();
  }

  private static IntervalsSource[] sources(List<TextMatch.Term> terms) {
    return terms.stream().map(ZoneQueries::source).toArray(IntervalsSource[]::new);
  }

  private static IntervalsSource source(TextMatch.Term term) {
    IntervalsSource form = Intervals.term(term.form());
    return term.stem() == null ? form : Intervals.or(form, Intervals.term(Schema.stem(term.stem())));
  }

  /** Stems are indexed in the same field; no pattern may match one. */
  private static Query pattern(String field, String wildcard) {
    Term term = new Term(field, wildcard);
    if (wildcard.charAt(0) != '*' && wildcard.charAt(0) != '?') return new WildcardQuery(term);
    Automaton any = WildcardQuery.toAutomaton(term, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    Automaton form = Operations.concatenate(List.of(Automata.makeCharRange(Schema.stem("").charAt(0) + 1, Character.MAX_CODE_POINT), Automata.makeAnyString()));
    Automaton figure = Operations.concatenate(List.of(Automata.makeCharRange(0, Schema.stem("").charAt(0) - 1), Automata.makeAnyString()));
    Automaton forms = Operations.intersection(any, Operations.union(List.of(form, figure)));
    return new AutomatonQuery(term, Operations.determinize(forms, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }
}
