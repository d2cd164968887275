package vu.server.site;

import io.javalin.http.Context;
import vu.server.Route;
import vu.web.Asset;

/** The script of the site. Its address changes with its text, so a browser asks for it only once. */
final class Assets {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  /** For an address of another version, or of none: what is served may be another text tomorrow. */
  private static final String ASK_AGAIN = "no-cache";

  private Assets() {}

  static Route route(Asset asset) {
    return Route.get(asset.path(), (services, context) -> serve(asset, context));
  }

  private static void serve(Asset asset, Context context) {
    boolean isThisVersion = asset.version().equals(context.queryParam("v"));
    context.header("Cache-Control", isThisVersion ? FOR_EVER : ASK_AGAIN).contentType(asset.type()).result(asset.text());
  }
}
