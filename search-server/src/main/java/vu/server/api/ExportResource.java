package vu.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import vu.indexer.model.AnalysedAct;
import vu.server.Services;
import vu.server.akn.AknWriter;
import vu.server.export.ActSelection;

/** {@code /api/exports/{fichier}}: everything, or what a search finds, in the formats others read. */
public final class ExportResource {
  private ExportResource() {}

  static void file(Services services, Context context) throws IOException {
    String file = context.pathParam("fichier");
    Export export = Export.ALL.stream().filter(e -> e.file().equals(file)).findFirst().orElseThrow(() -> unknown(file));
    ActSelection selection = ActSelection.of(services, DeliberationResource.request(services, context));
    context.contentType(export.type()).header("Content-Disposition", "attachment; filename=\"" + file + "\"");
    export.body().write(selection, context.outputStream());
  }

  private static ApiError unknown(String file) {
    return new ApiError(404, "introuvable", "Il n’y a pas d’export « " + file + " ».", files());
  }

  /** The names there are. */
  public static List<String> files() {
    return Export.ALL.stream().map(Export::file).toList();
  }

  /** One act in Akoma Ntoso. */
  static void akn(Services services, Context context) throws IOException {
    Params.of(context, List.of());
    AnalysedAct act = services.store().act(DeliberationResource.id(context)).orElseThrow(() -> DeliberationResource.unknown(DeliberationResource.id(context)));
    context.contentType("application/akn+xml; charset=utf-8");
    AknWriter.write(act, context.outputStream());
  }
}
