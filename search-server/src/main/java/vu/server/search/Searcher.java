package vu.server.search;

import java.util.List;
import java.util.stream.Stream;
import vu.indexer.index.ActStore;
import vu.indexer.index.Zone;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.server.query.Note;
import vu.server.query.ParsedQuery;
import vu.server.query.QueryParser;
import vu.server.query.SearchQuery;

/** The whole of a search on one screen: read the query, find the acts, widen when there is none, make the page. */
public final class Searcher implements SearchBackend {
  private final Catalog catalog;
  private final Engine engine;
  private final Numbers numbers;
  private final Planner planner;
  private final Offers offers;
  private final Fallbacks fallbacks;
  private final PageMaker pages;
  private final Suggester suggester;

  public Searcher(Catalog catalog, Engine engine) {
    this.catalog = catalog;
    this.engine = engine;
    this.numbers = new Numbers(catalog);
    this.planner = new Planner(catalog, numbers);
    this.offers = new Offers(catalog, numbers);
    this.fallbacks = new Fallbacks(engine);
    this.pages = new PageMaker(catalog);
    this.suggester = new Suggester(catalog);
  }

  @Override
  public SearchPage search(SearchRequest request) {
    ParsedQuery parsed = QueryParser.parse(request.q());
    Planner.Plan plan = planner.plan(parsed.query());
    Fallbacks.Attempt attempt = fallbacks.first(plan.condition(), request.q());
    String printed = parsed.query() instanceof SearchQuery.All ? "" : parsed.query().print();
    Engine.Finder finder = engine.places(attempt.condition());
    List<Note> notes = Stream.concat(parsed.notes().stream(), plan.notes().stream()).toList();
    Understood understood = new Understood(printed, notes, attempt.notes(), offers.of(parsed.query(), plan.numbered()));
    SearchPage page = pages.page(request, understood, attempt.matches(), act -> shown(act, parsed.query(), finder));
    return Corrections.offered(page, request.q());
  }

  /** Where the words stand, and where what a reference names is cited, however it is spelt there. */
  private PageMaker.Shown shown(int act, SearchQuery query, Engine.Finder finder) {
    SourceText source = engine.source(act);
    Places places = finder.in(act, source);
    Offers.references(query)
        .flatMap(reference -> numbers.citations(reference, act).stream())
        .forEach(edge -> places.add(Zone.ofKind(edge.bloc()), source.text(), edge.span()));
    Offers.words(query)
        .flatMap(word -> numbers.citations(word.text(), act).stream())
        .forEach(edge -> places.add(Zone.ofKind(edge.bloc()), source.text(), edge.span()));
    return new PageMaker.Shown(Passages.of(source, places.marks()), places.reasons());
  }

  @Override
  public List<Suggestion> suggest(String prefix, int limit) {
    return suggester.suggest(prefix, limit);
  }

  @Override
  public ActStore store() {
    return catalog.store();
  }

  @Override
  public OrganismeRegistry organismes() {
    return catalog.organismes();
  }

  @Override
  public void close() {
    engine.close();
  }
}
