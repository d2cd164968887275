package vu.server.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request that cannot be answered, and why: the one error body of the API. */
public final class ApiError extends RuntimeException {
  private final int status;
  private final String code;
  private final List<String> accepted;

  /**
   * @param code stable name in kebab case
   * @param message one French sentence
   * @param accepted what would have been right; empty when there is nothing to name
   */
  public ApiError(int status, String code, String message, List<String> accepted) {
    super(message);
    this.status = status;
    this.code = code;
    this.accepted = List.copyOf(accepted);
  }

  public static ApiError notFound(String message) {
    return new ApiError(404, "introuvable", message, List.of());
  }

  public static ApiError badValue(String name, String value, List<String> accepted) {
    return new ApiError(400, "valeur-inconnue", "La valeur « " + value + " » n’est pas acceptée pour le paramètre « " + name + " ».", accepted);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public List<String> accepted() {
    return accepted;
  }

  public ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("ok", false).put("status", status).put("code", code).put("error", getMessage());
    ArrayNode list = node.putArray("accepted");
    accepted.forEach(list::add);
    return node;
  }
}
