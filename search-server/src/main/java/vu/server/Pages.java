package vu.server;

import io.javalin.http.Context;
import java.util.List;
import vu.server.api.ApiError;
import vu.server.api.Json;

/**
 * The pages of the site, as the server sees them.
 *
 * @param routes their addresses
 * @param error shows what went wrong to a person; programs get JSON
 */
public record Pages(List<Route> routes, ErrorPage error) {
  /** No site: every error is JSON. */
  public static final Pages NONE = new Pages(List.of(), (services, context, error) -> Json.send(context, error.json()));

  /** The status is set before; the page only writes its body. */
  @FunctionalInterface
  public interface ErrorPage {
    void show(Services services, Context context, ApiError error);
  }
}
