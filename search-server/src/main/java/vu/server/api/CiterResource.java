package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import vu.indexer.index.Rows;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Span;
import vu.server.Route;
import vu.server.Services;
import vu.server.citation.ActCitation;
import vu.server.citation.Paragraphs;
import vu.web.text.Piece;

/** {@code /api/deliberations/{id}/citer}: how to cite an act, or a paragraph of it. */
public final class CiterResource {
  static final List<String> PARAMS = List.of("p");
  /** Letters of a quotation: a short one needs no permission. */
  private static final int QUOTE = 500;

  private CiterResource() {}

  static void cite(Services services, Context context) {
    ActCitation citation = citation(context, act(services, DeliberationResource.address(context)), Params.of(context, PARAMS));
    Json.send(
        context,
        Json.object()
            .put("id", citation.act().id().toString())
            .put("url", citation.url())
            .put("texte", citation.legal())
            .put("visa", citation.visa())
            .put("citation", citation.quote())
            .put("bibtex", citation.bibtex())
            .put("ris", citation.ris())
            .put("html", citation.html()));
  }

  private interface Format {
    String of(ActCitation citation);
  }

  static Route.Handler bib() {
    return file("bib", "application/x-bibtex", ActCitation::bibtex);
  }

  static Route.Handler ris() {
    return file("ris", "application/x-research-info-systems", ActCitation::ris);
  }

  private static Route.Handler file(String extension, String type, Format format) {
    return (services, context) -> {
      ActCitation citation = citation(context, act(services, DeliberationResource.address(context)), Params.of(context, PARAMS));
      String name = citation.act().id().toString().replace('/', '-') + "." + extension;
      context.contentType(type + "; charset=utf-8").header("Content-Disposition", "attachment; filename=\"" + name + "\"").result(format.of(citation));
    };
  }

  /** @throws ApiError 404 when no act held has this address */
  public static AnalysedAct act(Services services, String address) {
    try {
      return services.store().act(ActId.parse(address)).orElseThrow(() -> absent(address));
    } catch (IllegalArgumentException e) {
      throw absent(address);
    }
  }

  private static ApiError absent(String address) {
    return ApiError.notFound("Aucun acte détenu ne porte l’identifiant « " + address + " ».");
  }

  /**
   * The citation a request asks for; the site reads its addresses with the same method.
   *
   * @throws ApiError 400 when no paragraph begins at {@code p}
   */
  public static ActCitation citation(Context context, AnalysedAct act, Params params) {
    String url = context.scheme() + "://" + context.host() + "/deliberations/" + act.id();
    if (params.text("p") == null) return new ActCitation(Rows.act(act), url, null);
    int start = params.integer("p", 0, 0, Integer.MAX_VALUE);
    Span paragraph = Paragraphs.at(act, start).orElseThrow(() -> ApiError.badValue("p", params.text("p"),
        List.of("le début d’un paragraphe, comme dans son adresse #p…")));
    return new ActCitation(Rows.act(act), url + "#" + Piece.paragraph(start), Paragraphs.words(act, paragraph, QUOTE));
  }
}
