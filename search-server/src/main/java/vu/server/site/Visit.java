package vu.server.site;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.IntFunction;
import vu.server.Services;
import vu.server.api.ApiError;
import vu.server.api.Params;
import vu.web.Address;
import vu.web.Lang;
import vu.web.Strings;
import vu.web.pages.Chrome;
import vu.web.pages.Pager;

/**
 * What a page knows of the request it answers.
 *
 * @param address what was asked for, without its language
 */
record Visit(Services services, Context context, Params params, Strings strings, Address address) {
  static final String LANG = "lang";
  static final String PAGE = "page";
  static final String SIZE = "parPage";

  /** More pages than anyone turns; a list that is longer is filtered or exported. */
  private static final int LAST_PAGE = 100_000;

  /** @throws ApiError 400 for a parameter or a language that is not accepted */
  static Visit of(Services services, Context context, List<String> accepted) {
    Params params = Params.of(context, accepted);
    String lang = params.text(LANG);
    Strings strings = Strings.of(Lang.of(lang).orElseThrow(() -> ApiError.badValue(LANG, lang, List.of("fr", "en"))));
    Address address = Address.of(context.path());
    for (String name : accepted) {
      if (!name.equals(LANG)) for (String value : params.all(name)) address = address.with(name, value);
    }
    return new Visit(services, context, params, strings, address);
  }

  /** @param query what the search box of the page shows, or null */
  Chrome chrome(String title, String query) {
    return new Chrome(strings, title, address, query, services.store().written());
  }

  /** The value of a parameter, empty when it is not given. */
  String text(String name) {
    String value = params.text(name);
    return value == null ? "" : value;
  }

  /** The page asked for, from 1. */
  int page() {
    return params.integer(PAGE, 1, 1, LAST_PAGE);
  }

  /** Lines on a page: as many as its JSON twin gives. */
  int size() {
    return params.integer(SIZE, 20, 1, 1000);
  }

  /** Where the page asked for stands in a list of {@code total} lines. */
  Pager pager(long total) {
    int page = page();
    int size = size();
    int pages = Math.clamp((total + size - 1) / size, 1, LAST_PAGE);
    IntFunction<String> href = n -> address.only(PAGE, n == 1 ? null : String.valueOf(n)).toString();
    String previous = page > 1 ? href.apply(Math.min(page - 1, pages)) : null, next = page < pages ? href.apply(page + 1) : null;
    return new Pager(page, pages, previous, next);
  }

  /** The lines of the page asked for, none beyond the end. */
  <T> List<T> slice(List<T> lines) {
    int from = (int) Math.min((page() - 1L) * size(), lines.size());
    return lines.subList(from, Math.min(lines.size(), from + size()));
  }

  /** This list in another order, from its first page; {@code value} null for the usual order. */
  String sorted(String value) {
    return address.without(PAGE).only("tri", value).toString();
  }
}
