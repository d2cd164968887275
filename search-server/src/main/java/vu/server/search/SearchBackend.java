package vu.server.search;

import java.util.List;
import vu.indexer.index.ActStore;
import vu.indexer.resolve.organisme.OrganismeRegistry;

/** Search over one state of an index. Safe for use by several threads at once. */
public interface SearchBackend extends AutoCloseable {
  /** Never fails on what a query says: {@link SearchPage#understood()} tells how it was read. */
  SearchPage search(SearchRequest request);

  /** At most {@code limit} completions of what is being typed, the likeliest first; none for a blank prefix. */
  List<Suggestion> suggest(String prefix, int limit);

  ActStore store();

  /** The organisations of the store, as the user's decisions bring them together. */
  OrganismeRegistry organismes();

  @Override
  void close();
}
