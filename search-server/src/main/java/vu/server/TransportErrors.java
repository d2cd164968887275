package vu.server;

import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vu.server.api.ApiError;
import vu.server.api.Json;

/** What cannot even be read as a request (an address badly encoded, headers too long) gets the same error body as the rest. */
final class TransportErrors implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    ApiError error = new ApiError(response.getStatus(), "requete-illisible", "La demande ne peut pas être lue.", List.of());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
    Content.Sink.write(response, true, Json.line(error.json()), callback);
    return true;
  }
}
