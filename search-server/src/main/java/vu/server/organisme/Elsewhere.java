package vu.server.organisme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Span;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.server.query.SearchQuery;
import vu.server.search.Hit;
import vu.server.search.Passage;
import vu.server.search.SearchBackend;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;
import vu.server.search.Sort;

/**
 * The acts that print a name of an organisation where nothing around it says what it is, so that reading the act did not find
 * it. The words are shown, never counted: no sum and no number of acts rests on them.
 */
public final class Elsewhere {
  /** Acts shown for one organisation. */
  public static final int SHOWN = 20;
  /** Acts with the words that are looked at for them. */
  public static final int READ = 60;
  /** Names of one organisation that are looked for, the first ones. */
  public static final int NAMES = 8;

  private final SearchBackend search;
  private final Map<ActId, List<Span>> named;

  /** A sentence that prints a name; {@code words} is its place in the text of the act. */
  public record Place(ActRow act, String sentence, Span words, String nom) {}

  /** @param complete false when more acts hold the words than were looked at or are shown */
  public record Places(List<Place> places, boolean complete) {
    public Places {
      places = List.copyOf(places);
    }
  }

  public Elsewhere(SearchBackend search) {
    this.search = search;
    this.named = search.store().organismes().stream().collect(Collectors.groupingBy(OrganismeRow::act, Collectors.flatMapping(
        row -> row.organisme().mentions().stream(), Collectors.toList())));
  }

  /** Latest act first. */
  public Places of(OrganismeRegistry.Entry entry) {
    List<String> names = Stream.concat(Stream.of(entry.nom()), entry.alias().stream()).filter(name -> new PrintedName(name).telling())
        .limit(NAMES).toList();
    if (names.isEmpty()) return new Places(List.of(), true);
    SearchPage page = search.search(new SearchRequest(query(names), Map.of(), Sort.DATE, 0, READ));
    if (!page.understood().fallback().isEmpty()) return new Places(List.of(), true);
    List<PrintedName> printed = names.stream().map(PrintedName::new).toList();
    Set<ActId> held = entry.rows().stream().map(OrganismeRow::act).collect(Collectors.toSet());
    List<Place> places = new ArrayList<>();
    for (Hit hit : page.hits()) if (!held.contains(hit.act().id())) place(hit, printed).ifPresent(places::add);
    return new Places(places.stream().limit(SHOWN).toList(), page.total() <= READ && places.size() <= SHOWN);
  }

  private static String query(List<String> names) {
    List<SearchQuery> phrases = names.stream().map(name -> (SearchQuery) new SearchQuery.Phrase(name.replace('"', ' '))).toList();
    return (phrases.size() == 1 ? phrases.getFirst() : new SearchQuery.Or(phrases)).print();
  }

  private Optional<Place> place(Hit hit, List<PrintedName> names) {
    return hit.passages().stream().flatMap(passage -> names.stream().flatMap(name -> place(hit.act(), passage, name).stream())).findFirst();
  }

  /** A place inside what the act is known to name is part of that other name; the name of who decides says nothing. */
  private Optional<Place> place(ActRow act, Passage passage, PrintedName name) {
    if (act.collectivite().nom() != null && name.in(act.collectivite().nom()).isPresent()) return Optional.empty();
    return name.in(passage.text()).map(at -> new Place(act, passage.text(), moved(at, passage.span().start()), at.in(passage.text())))
        .filter(place -> named.getOrDefault(act.id(), List.of()).stream().noneMatch(place.words()::overlaps));
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
