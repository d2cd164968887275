package vu.server.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vu.indexer.index.Zone;
import vu.indexer.index.words.StopWords;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.server.query.Bounds;
import vu.server.query.Champ;
import vu.server.query.Note;
import vu.server.query.SearchQuery;

/** Query → condition. Words are cut, names and numbers are looked up in the catalog. */
final class Planner {
  /** What a name or value of the catalog adds to the score of an act. */
  private static final float NAMED = 2f;

  /** The most words that are tried as one number. */
  private static final int NUMBER_WORDS = 6;

  /**
   * @param notes what else is searched for
   * @param numbered the acts whose number was typed in words of its own
   */
  record Plan(Condition condition, List<Note> notes, BitSet numbered) {}

  private final Catalog catalog;
  private final Labels labels;
  private final Numbers numbers;

  Planner(Catalog catalog, Numbers numbers) {
    this.catalog = catalog;
    this.labels = new Labels(catalog);
    this.numbers = numbers;
  }

  Plan plan(SearchQuery query) {
    Place place = new Place(Condition.ANYWHERE, new ArrayList<>(), new BitSet());
    Condition condition = plan(query, place);
    return new Plan(condition, List.copyOf(place.notes), place.numbered);
  }

  /** Where the words of a part of the query are looked for, and what there is to tell of it. */
  private record Place(Set<Zone> zones, List<Note> notes, BitSet numbered) {
    Place in(Zone zone) {
      return new Place(Set.of(zone), notes, numbered);
    }

    boolean isAnywhere() {
      return zones.equals(Condition.ANYWHERE);
    }
  }

  private Condition plan(SearchQuery query, Place place) {
    Set<Zone> zones = place.zones;
    return switch (query) {
      case SearchQuery.All q -> new Condition.Everything();
      case SearchQuery.Word q -> ofNumber(List.of(q), place, each(List.of(q), false, place).getFirst());
      case SearchQuery.Phrase q -> text(zones, TextMatches.of(q));
      case SearchQuery.Proximity q -> text(zones, TextMatches.of(q));
      case SearchQuery.Wildcard q -> text(zones, TextMatches.of(q));
      case SearchQuery.Fuzzy q -> text(zones, TextMatches.of(q));
      case SearchQuery.Reference q -> place.isAnywhere() ? numbers.plan(q) : new Condition.Text(zones, TextMatches.number(q));
      case SearchQuery.In q -> field(q.champ(), q.query(), place);
      case SearchQuery.Range q -> new Condition.Acts(range(q), NAMED);
      case SearchQuery.And q -> all(q.parts(), place);
      case SearchQuery.Or q -> new Condition.AnyOf(q.parts().stream().map(part -> plan(part, place)).toList());
      case SearchQuery.Not q -> new Condition.Without(plan(q.query(), place));
    };
  }

  private static Condition text(Set<Zone> zones, List<TextMatch> matches) {
    List<Condition> parts = matches.stream().map(match -> (Condition) new Condition.Text(zones, match)).toList();
    return parts.size() == 1 ? parts.getFirst() : new Condition.AllOf(parts);
  }

  private Condition all(List<SearchQuery> parts, Place place) {
    List<Condition> all = new ArrayList<>();
    boolean telling = parts.stream().anyMatch(part -> !isStopWord(part) && !(part instanceof SearchQuery.Not));
    for (int from = 0; from < parts.size(); ) {
      int to = numberEnd(parts, from, place);
      if (to > from + 1) {
        List<SearchQuery> typed = parts.subList(from, to);
        all.add(ofNumber(typed, place, new Condition.AllOf(typed.stream().map(part -> plan(part, place)).toList())));
        from = to;
        continue;
      }
      to = from;
      while (to < parts.size() && parts.get(to) instanceof SearchQuery.Word && numberEnd(parts, to, place) <= to + 1) to++;
      if (to > from) all.addAll(each(parts.subList(from, to).stream().map(SearchQuery.Word.class::cast).toList(), telling, place));
      else all.add(plan(parts.get(to++), place));
      from = to;
    }
    return new Condition.AllOf(all);
  }

  /** Behind the last of several parts that are the number of an act together; {@code from} when they are not. */
  private int numberEnd(List<SearchQuery> parts, int from, Place place) {
    if (!place.isAnywhere()) return from;
    for (int to = Math.min(parts.size(), from + NUMBER_WORDS); to > from + 1; to--) {
      List<SearchQuery> typed = parts.subList(from, to);
      boolean leaves = typed.stream().allMatch(part -> part instanceof SearchQuery.Word || part instanceof SearchQuery.Reference);
      if (leaves && !numbers.spelt(printed(typed)).isEmpty()) return to;
    }
    return from;
  }

  /** The acts of a number first, then what its words are elsewhere. */
  private Condition ofNumber(List<SearchQuery> typed, Place place, Condition words) {
    BitSet acts = place.isAnywhere() ? numbers.spelt(printed(typed)) : new BitSet();
    if (acts.isEmpty()) return words;
    place.numbered.or(acts);
    return new Condition.AnyOf(List.of(new Condition.Acts(acts, Numbers.OWN), words));
  }

  private static String printed(List<SearchQuery> typed) {
    return typed.stream().map(SearchQuery::print).collect(Collectors.joining(" "));
  }

  /**
   * A condition for each word, or for the words of one name.
   *
   * @param telling whether words such as "la" may be left out, because there are others
   */
  private List<Condition> each(List<SearchQuery.Word> words, boolean telling, Place place) {
    List<String> typed = words.stream().map(SearchQuery.Word::text).toList();
    List<Condition> each = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Synonyms.Found name = Synonyms.get().at(typed, at);
      int to = name == null ? at + 1 : at + name.words();
      List<Condition> asTyped =
          words.subList(at, to).stream().filter(word -> !telling || !isStopWord(word)).map(word -> word(word, place)).toList();
      if (name != null) each.add(named(name, asTyped, place));
      else each.addAll(asTyped);
      at = to;
    }
    return each;
  }

  /** Where a word is printed; the name of a text also where the text is cited by its number. */
  private Condition word(SearchQuery.Word word, Place place) {
    BitSet citing = place.isAnywhere() ? numbers.citing(word.text()) : new BitSet();
    Condition printed = printed(word, place);
    return citing.isEmpty() ? printed : new Condition.AnyOf(List.of(new Condition.Acts(citing, Numbers.CITING), printed));
  }

  private static Condition printed(SearchQuery.Word word, Place place) {
    List<TextMatch> matches = TextMatches.of(word);
    if (Synonyms.get().isSigle(word.text()) && matches.getFirst() instanceof TextMatch.Term term) {
      matches = List.of(new TextMatch.Term(term.form(), null));
    }
    return text(place.zones, matches);
  }

  /** What was typed, or another name of the same thing. */
  private static Condition named(Synonyms.Found name, List<Condition> asTyped, Place place) {
    List<Condition> ways = new ArrayList<>(List.of(asTyped.size() == 1 ? asTyped.getFirst() : new Condition.AllOf(asTyped)));
    name.matches().forEach(match -> ways.add(new Condition.Text(place.zones, match)));
    place.notes.add(new Note(Note.Kind.SYNONYME, Stream.concat(Stream.of(name.printed()), name.others().stream()).toList()));
    return new Condition.AnyOf(ways);
  }

  private static boolean isStopWord(SearchQuery part) {
    if (!(part instanceof SearchQuery.Word word)) return false;
    List<Token> tokens = Words.of(word.text());
    return tokens.size() == 1 && StopWords.contains(tokens.getFirst().form());
  }

  private Condition field(Champ champ, SearchQuery query, Place place) {
    return switch (champ) {
      case OBJET -> plan(query, place.in(Zone.OBJET));
      case VISA -> plan(query, place.in(Zone.VISAS));
      case CONSIDERANT -> plan(query, place.in(Zone.CONSIDERANTS));
      case DISPOSITIF -> plan(query, place.in(Zone.DISPOSITIF));
      case EXPOSE -> plan(query, place.in(Zone.EXPOSE));
      case ANNEXE -> plan(query, place.in(Zone.ANNEXE));
      case PRESENTS -> plan(query, place.in(Zone.PRESENCES));
      case RAPPORTEUR -> plan(query, place.in(Zone.RAPPORTEUR));
      case NUMERO -> query instanceof SearchQuery.Reference number ? numbers.own(number) : plan(query, place.in(Zone.NUMERO));
      case CITE, TEXTE -> query instanceof SearchQuery.Reference number ? numbers.cited(number, champ) : named(champ, query);
      case ASSOCIATION, BENEFICIAIRE, COLLECTIVITE, INSTANCE, INSTRUMENT, MATIERE, ROLE -> named(champ, query);
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
        yield acts(at -> catalog.act(at).date() != null && !catalog.act(at).date().isBefore(first)
            && !catalog.act(at).date().isAfter(last));
      }
      case MONTANT -> {
        BigDecimal min = range.min() == null ? null : new BigDecimal(range.min());
        BigDecimal max = range.max() == null ? null : new BigDecimal(range.max());
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
