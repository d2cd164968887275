package vu.server.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vu.indexer.index.Zone;
import vu.indexer.index.words.StopWords;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.server.query.Bounds;
import vu.server.query.Champ;
import vu.server.query.SearchQuery;

/** Query → condition. Words are cut, names and numbers are looked up in the catalog. */
final class Planner {
  /** What a name or value of the catalog adds to the score of an act. */
  private static final float NAMED = 2f;

  private final Catalog catalog;
  private final Labels labels;
  private final Numbers numbers;

  Planner(Catalog catalog) {
    this.catalog = catalog;
    this.labels = new Labels(catalog);
    this.numbers = new Numbers(catalog);
  }

  Condition plan(SearchQuery query) {
    return plan(query, Condition.ANYWHERE);
  }

  private Condition plan(SearchQuery query, Set<Zone> zones) {
    return switch (query) {
      case SearchQuery.All q -> new Condition.Everything();
      case SearchQuery.Word q -> text(zones, TextMatches.of(q));
      case SearchQuery.Phrase q -> text(zones, TextMatches.of(q));
      case SearchQuery.Proximity q -> text(zones, TextMatches.of(q));
      case SearchQuery.Wildcard q -> text(zones, TextMatches.of(q));
      case SearchQuery.Fuzzy q -> text(zones, TextMatches.of(q));
      case SearchQuery.Reference q -> zones.equals(Condition.ANYWHERE) ? numbers.plan(q) : new Condition.Text(zones, TextMatches.number(q));
      case SearchQuery.In q -> field(q.champ(), q.query());
      case SearchQuery.Range q -> new Condition.Acts(range(q), NAMED);
      case SearchQuery.And q -> all(q.parts(), zones);
      case SearchQuery.Or q -> new Condition.AnyOf(q.parts().stream().map(part -> plan(part, zones)).toList());
      case SearchQuery.Not q -> new Condition.Without(plan(q.query(), zones));
    };
  }

  private static Condition text(Set<Zone> zones, List<TextMatch> matches) {
    List<Condition> parts = matches.stream().map(match -> (Condition) new Condition.Text(zones, match)).toList();
    return parts.size() == 1 ? parts.getFirst() : new Condition.AllOf(parts);
  }

  /** Words such as "la" are not asked for when there are others. */
  private Condition all(List<SearchQuery> parts, Set<Zone> zones) {
    List<SearchQuery> telling = parts.stream().filter(part -> !isStopWord(part)).toList();
    boolean onlyExclusions = telling.stream().allMatch(part -> part instanceof SearchQuery.Not);
    return new Condition.AllOf((onlyExclusions ? parts : telling).stream().map(part -> plan(part, zones)).toList());
  }

  private static boolean isStopWord(SearchQuery part) {
    if (!(part instanceof SearchQuery.Word word)) return false;
    List<Token> tokens = Words.of(word.text());
    return tokens.size() == 1 && StopWords.contains(tokens.getFirst().form());
  }

  private Condition field(Champ champ, SearchQuery query) {
    return switch (champ) {
      case OBJET -> plan(query, Set.of(Zone.OBJET));
      case VISA -> plan(query, Set.of(Zone.VISAS));
      case CONSIDERANT -> plan(query, Set.of(Zone.CONSIDERANTS));
      case DISPOSITIF -> plan(query, Set.of(Zone.DISPOSITIF));
      case EXPOSE -> plan(query, Set.of(Zone.EXPOSE));
      case ANNEXE -> plan(query, Set.of(Zone.ANNEXE));
      case PRESENTS -> plan(query, Set.of(Zone.PRESENCES));
      case RAPPORTEUR -> plan(query, Set.of(Zone.RAPPORTEUR));
      case NUMERO -> query instanceof SearchQuery.Reference number ? numbers.own(number) : plan(query, Set.of(Zone.NUMERO));
      case CITE, TEXTE -> query instanceof SearchQuery.Reference number ? numbers.cited(number, champ) : named(champ, query);
      case ASSOCIATION, COLLECTIVITE, INSTANCE, INSTRUMENT -> named(champ, query);
      case ANNEE, DATE, MONTANT -> throw new IllegalStateException("the field " + champ + " is read as a range");
    };
  }

  private Condition named(Champ champ, SearchQuery query) {
    return new Condition.Acts(labels.acts(champ, query), NAMED);
  }

  private BitSet range(SearchQuery.Range range) {
    return switch (range.champ()) {
      case ANNEE, DATE -> {
        LocalDate first = range.min() == null ? LocalDate.MIN : Bounds.first(range.min());
        LocalDate last = range.max() == null ? LocalDate.MAX : Bounds.last(range.max());
        yield acts(at -> catalog.act(at).date() != null && !catalog.act(at).date().isBefore(first) && !catalog.act(at).date().isAfter(last));
      }
      case MONTANT -> {
        BigDecimal min = range.min() == null ? null : new BigDecimal(range.min()), max = range.max() == null ? null : new BigDecimal(range.max());
        yield acts(at -> catalog.votes(at).stream().anyMatch(vote -> within(vote.euros(), min, max)));
      }
      default -> throw new IllegalStateException("the field " + range.champ() + " has no ranges");
    };
  }

  private static boolean within(BigDecimal euros, BigDecimal min, BigDecimal max) {
    return (min == null || euros.compareTo(min) >= 0) && (max == null || euros.compareTo(max) <= 0);
  }

  private BitSet acts(IntPredicate test) {
    BitSet acts = new BitSet(catalog.size());
    IntStream.range(0, catalog.size()).filter(test).forEach(acts::set);
    return acts;
  }
}
