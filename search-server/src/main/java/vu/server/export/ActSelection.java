package vu.server.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.server.Services;
import vu.server.search.Hit;
import vu.server.search.SearchRequest;
import vu.server.search.Sort;
import vu.server.spending.Line;

/**
 * The acts asked for.
 *
 * @param request a search whose page is not looked at; null for every act
 */
public record ActSelection(Services services, SearchRequest request) {
  /** Acts fetched at a time. */
  private static final int BATCH = 500;

  /** Every act, or those that a search finds, by their ids. */
  public static ActSelection of(Services services, SearchRequest request) {
    boolean all = request.q().isBlank() && request.filters().isEmpty();
    return new ActSelection(services, all ? null : request);
  }

  /** The acts in the order of the search, by id when there is none. */
  public Stream<ActRow> rows() {
    if (request == null) return services.store().acts().stream();
    long total = page(0, 0).count();
    return IntStream.iterate(0, from -> from < total, from -> from + BATCH).boxed().flatMap(from -> page(from, BATCH).hits());
  }

  private record Page(long count, Stream<ActRow> hits) {}

  private Page page(int offset, int limit) {
    Sort sort = request.sort() == Sort.PERTINENCE && request.q().isBlank() ? Sort.DATE : request.sort();
    var page = services.search().search(new SearchRequest(request.q(), request.filters(), sort, offset, limit));
    return new Page(page.total(), page.hits().stream().map(Hit::act));
  }

  /** The whole of each act, read when it is asked for. */
  public Stream<AnalysedAct> acts() {
    return rows().map(row -> services.store().act(row.id()).orElseThrow());
  }

  public Stream<ActId> ids() {
    return rows().map(ActRow::id);
  }

  /** The lines of the ledger that these acts decide. */
  public List<Line> lines() {
    if (request == null) return services.ledger().lines();
    Set<ActId> wanted = ids().collect(Collectors.toSet());
    return services.ledger().lines().stream().filter(line -> wanted.contains(line.act().id())).toList();
  }
}
