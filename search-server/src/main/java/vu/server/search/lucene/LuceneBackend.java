package vu.server.search.lucene;

import java.nio.file.Path;
import java.util.List;
import vu.indexer.index.ActStore;
import vu.indexer.index.LuceneStore;
import vu.indexer.resolve.organisme.OrganismeDecisions;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.indexer.run.OrganismeFile;
import vu.server.search.Catalog;
import vu.server.search.SearchBackend;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;
import vu.server.search.Searcher;
import vu.server.search.Suggestion;

/** Search over the last commit of an index. */
public final class LuceneBackend implements SearchBackend {
  private final LuceneStore store;
  private final Searcher searcher;

  /** Takes over the store and closes it in the end. */
  public LuceneBackend(LuceneStore store) {
    this(store, OrganismeDecisions.NONE);
  }

  private LuceneBackend(LuceneStore store, OrganismeDecisions decisions) {
    this.store = store;
    Catalog catalog = new Catalog(store, OrganismeRegistry.of(store.organismes(), decisions));
    this.searcher = new Searcher(catalog, new LuceneEngine(store, catalog));
  }

  /**
   * With what the user decided about organisations.
   *
   * @throws vu.indexer.index.IndexUnreadable when there is no index in the folder, or one of another version
   */
  public static LuceneBackend open(Path index) {
    return new LuceneBackend(LuceneStore.open(index), OrganismeFile.read(index).decisions());
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
    return store;
  }

  @Override
  public OrganismeRegistry organismes() {
    return searcher.organismes();
  }

  @Override
  public void close() {
    searcher.close();
    store.close();
  }
}
