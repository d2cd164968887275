package vu.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;

/**
 * One address the server answers.
 *
 * @param path as Javalin reads it: {@code /api/organismes/{id}}
 */
public record Route(HandlerType method, String path, Handler handler) {
  /** Answers a request from one state of the index; the next request may see a later one. */
  @FunctionalInterface
  public interface Handler {
    void handle(Services services, Context context) throws Exception;
  }

  public static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }

  /** An address that reads what is sent to it and keeps nothing. */
  public static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, handler);
  }
}
