package vu.server.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import vu.indexer.index.Schema;
import vu.server.search.TextMatch;

/** What words must do → the Lucene query for it in the field of any zone. */
final class ZoneQueries {
  /** What another inflection is worth beside the word itself, which counts for both. */
  private static final float STEM = 0.5f;
  /** What the accents that were typed are worth, where they are printed. */
  private static final float ACCENTS = 0.25f;

  /** Stems and accents are indexed in the same field, each after a mark; a pattern looks at the other terms only. */
  private static final Automaton FORMS = forms(Schema.accented("").charAt(0), Schema.stem("").charAt(0));

  private final Spellings spellings;

  ZoneQueries(Spellings spellings) {
    this.spellings = spellings;
  }

  Function<String, Query> of(TextMatch match) {
    return switch (match) {
      case TextMatch.Term term -> field -> term(field, term);
      case TextMatch.Sequence sequence -> field -> sequence(field, sequence.terms());
      case TextMatch.Near near -> near(near);
      case TextMatch.Pattern pattern -> pattern(pattern);
      case TextMatch.Close close -> field -> spellings.query(close, field);
    };
  }

  private static Query term(String field, TextMatch.Term term) {
    Query form = new TermQuery(new Term(field, term.form()));
    if (term.stem() == null && term.accented() == null) return form;
    BooleanQuery.Builder ways = new BooleanQuery.Builder().add(form, Occur.SHOULD);
    if (term.stem() != null) ways.add(new BoostQuery(new TermQuery(new Term(field, Schema.stem(term.stem()))), STEM), Occur.SHOULD);
    if (term.accented() != null) {
      ways.add(new BoostQuery(new TermQuery(new Term(field, Schema.accented(term.accented()))), ACCENTS), Occur.SHOULD);
    }
    return ways.build();
  }

  private static Query sequence(String field, List<TextMatch.Term> terms) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (TextMatch.Term term : terms) {
      Term form = new Term(field, term.form());
      phrase.add(term.stem() == null ? new Term[] {form} : new Term[] {form, new Term(field, Schema.stem(term.stem()))});
    }
    return phrase.build();
  }

  private static Function<String, Query> near(TextMatch.Near near) {
    IntervalsSource[] words = near.terms().stream().map(term -> Intervals.term(term.form())).toArray(IntervalsSource[]::new);
    IntervalsSource together = Intervals.maxwidth(near.width(), Intervals.unordered(words));
    return field -> new IntervalQuery(field, together);
  }

  private static Function<String, Query> pattern(TextMatch.Pattern pattern) {
    Automaton forms = Operations.determinize(Operations.intersection(shape(pattern), FORMS), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    return field -> new AutomatonQuery(new Term(field, pattern.wildcard()), forms);
  }

  /** The words of a shape. */
  static Automaton shape(TextMatch.Pattern pattern) {
    return WildcardQuery.toAutomaton(new Term("", pattern.wildcard()), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  /** Everything that begins with neither of two marks, the lower one first. */
  private static Automaton forms(char low, char high) {
    List<Automaton> others =
        new ArrayList<>(List.of(Automata.makeCharRange(0, low - 1), Automata.makeCharRange(high + 1, Character.MAX_CODE_POINT)));
    if (high > low + 1) others.add(Automata.makeCharRange(low + 1, high - 1));
    Automaton first = Operations.union(others);
    Automaton forms = Operations.concatenate(List.of(first, Automata.makeAnyString()));
    return Operations.determinize(forms, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }
}
