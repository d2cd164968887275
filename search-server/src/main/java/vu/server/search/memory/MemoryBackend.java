package vu.server.search.memory;

import java.util.List;
import vu.indexer.index.ActStore;
import vu.indexer.resolve.organisme.OrganismeDecisions;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.server.search.Catalog;
import vu.server.search.SearchBackend;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;
import vu.server.search.Searcher;
import vu.server.search.Suggestion;

/** Search by reading every act of a store; for tests and small corpora. Closing it leaves the store open. */
public final class MemoryBackend implements SearchBackend {
  private final Searcher searcher;

  public MemoryBackend(ActStore store) {
    this(store, OrganismeDecisions.NONE);
  }

  public MemoryBackend(ActStore store, OrganismeDecisions decisions) {
    Catalog catalog = new Catalog(store, OrganismeRegistry.of(store.organismes(), decisions));
    this.searcher = new Searcher(catalog, new MemoryEngine(catalog));
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return searcher.search(request);
  }

  @Override
  public List<Suggestion> suggest(String prefix, int limit) {
    return searcher.suggest(prefix, limit);
  }

  @Override
  public ActStore store() {
    return searcher.store();
  }

  @Override
  public OrganismeRegistry organismes() {
    return searcher.organismes();
  }

  @Override
  public void close() {
    searcher.close();
  }
}
