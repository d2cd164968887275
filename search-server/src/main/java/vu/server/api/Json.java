package vu.server.api;

import io.javalin.http.Context;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Building and sending JSON. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static <T> ArrayNode array(Iterable<T> items, Function<? super T, ? extends JsonNode> view) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (T item : items) array.add(view.apply(item));
    return array;
  }

  public static ArrayNode strings(Iterable<String> items) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (String item : items) array.add(item);
    return array;
  }

  static String text(Object value) {
    return value == null ? null : value.toString();
  }

  /** One line of JSON. */
  public static String line(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  public static String pretty(JsonNode node) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
  }

  public static void send(Context context, JsonNode node) {
    context.contentType("application/json; charset=utf-8").result(MAPPER.writeValueAsBytes(node));
  }
}
