package vu.server.site;

import io.javalin.http.Context;

/** How a browser can search here from its own search field: an OpenSearch 1.1 description. */
final class OpenSearch {
  private static final String TYPE = "application/opensearchdescription+xml; charset=utf-8";
  private static final String DESCRIPTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>Vu</ShortName>
        <Description>Les délibérations des métropoles françaises</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Language>fr</Language>
        <Image height="16" width="16" type="image/svg+xml">%1$s/static/favicon.svg</Image>
        <Url type="text/html" template="%1$s/deliberations?q={searchTerms}"/>
        <Url type="application/json" template="%1$s/api/deliberations?q={searchTerms}"/>
      </OpenSearchDescription>
      """;

  private OpenSearch() {}

  /** The addresses in it are those of the server as the browser reached it. */
  static void describe(Context context) {
    context.contentType(TYPE).result(DESCRIPTION.formatted(escaped(context.scheme() + "://" + context.host())));
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
