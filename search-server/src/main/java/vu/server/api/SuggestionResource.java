package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;
import vu.server.Services;

/** {@code /api/suggestions}: what could complete the words being typed. */
public final class SuggestionResource {
  private static final int DEFAULT = 8;
  private static final int MAX = 50;

  private SuggestionResource() {}

  static void suggest(Services services, Context context) {
    Params params = Params.of(context, List.of("q", "limit"));
    String q = Objects.requireNonNullElse(params.text("q"), "");
    ObjectNode node = Json.object().put("q", q);
    node.set(
        "suggestions",
        Json.array(
            services.search().suggest(q, params.integer("limit", DEFAULT, 1, MAX)),
            s -> Json.object().put("kind", s.kind()).put("label", s.label()).put("cible", s.target())));
    Json.send(context, node);
  }
}
