package vu.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vu.indexer.ingest.Decoder;
import vu.server.Services;
import vu.server.visa.CheckedDraft;
import vu.server.visa.Draft;

/** {@code POST /api/resolution}: a draft in, its references out. Nothing of it is kept. */
public final class ResolutionResource {
  /** What is said beside the text: in the address of a plain text, else in the body. */
  static final List<String> PARAMS = List.of("collectivite", "instance", "date");
  static final List<String> FIELDS = List.of("texte", "collectivite", "instance", "date");
  private static final List<String> TYPES = List.of("text/plain", "application/json", "application/x-www-form-urlencoded");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ResolutionResource() {}

  static void resolve(Services services, Context context) {
    CheckedDraft checked = services.visas().check(draft(services, read(context)));
    Json.send(context.header("Cache-Control", "no-store"), ResolutionJson.of(services, checked));
  }

  /**
   * The draft that a form or a request describes.
   *
   * @param fields by the names of {@code FIELDS}; blank ones count as not given
   * @throws ApiError 400 for an unknown authority or a day that is none, 413 for a text that is too long
   */
  public static Draft draft(Services services, Map<String, String> fields) {
    String text = fields.getOrDefault("texte", "");
    if (text.isBlank()) throw new ApiError(400, "texte-vide", "Donnez le texte à vérifier.", List.of("texte"));
    if (text.length() > Draft.MAX_LENGTH)
      throw new ApiError(413, "texte-trop-long", "Le texte dépasse " + Draft.MAX_LENGTH + " caractères.", List.of());
    String collectivite = given(fields, "collectivite");
    List<String> known = List.copyOf(services.visas().authorities().keySet());
    if (collectivite != null && !known.contains(collectivite)) throw ApiError.badValue("collectivite", collectivite, known);
    String instance = given(fields, "instance");
    if (instance != null && instance.length() > Params.MAX_LENGTH) throw Params.tooLong("instance");
    return new Draft(text, collectivite, instance, day(given(fields, "date")));
  }

  private static String given(Map<String, String> fields, String name) {
    String value = fields.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static LocalDate day(String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw ApiError.badValue("date", value, List.of("un jour, par exemple 2025-02-27"));
    }
  }

  private static Map<String, String> read(Context context) {
    String type = context.contentType() == null ? "text/plain" : context.contentType().split(";")[0].strip().toLowerCase(java.util.Locale.ROOT);
    return switch (type) {
      case "application/json" -> json(context);
      case "application/x-www-form-urlencoded" -> context.formParamMap().containsKey("texte") ? form(context) : plain(context);
      case "text/plain" -> plain(context);
      default -> throw new ApiError(415, "type-refuse", "Le type « " + type + " » n’est pas lu ici.", TYPES);
    };
  }

  private static Map<String, String> json(Context context) {
    Params.of(context, List.of());
    JsonNode node = parsed(text(context));
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : node.propertyNames()) {
      if (!FIELDS.contains(name)) throw Params.unknown(name, FIELDS);
      if (!node.path(name).isString() && !node.path(name).isNull()) throw ApiError.badValue(name, node.path(name).toString(),
          List.of("une chaîne de caractères"));
      if (node.path(name).isString()) fields.put(name, node.path(name).asString());
    }
    return fields;
  }

  private static JsonNode parsed(String body) {
    try {
      JsonNode node = MAPPER.readTree(body);
      if (node != null && node.isObject()) return node;
    } catch (JacksonException e) {
      throw new ApiError(400, "json-illisible", "Le corps de la demande n’est pas du JSON.",
          List.of("{\"texte\": \"Vu …\", \"collectivite\": \"amp\"}"));
    }
    throw new ApiError(400, "json-illisible", "Le corps de la demande n’est pas un objet JSON.",
        List.of("{\"texte\": \"Vu …\", \"collectivite\": \"amp\"}"));
  }

  /** The fields of a form; what is not one of them is refused by name. */
  public static Map<String, String> form(Context context) {
    Map<String, String> fields = new LinkedHashMap<>();
    context.formParamMap().forEach((name, values) -> {
      if (!FIELDS.contains(name)) throw Params.unknown(name, FIELDS);
      if (!values.isEmpty()) fields.put(name, values.getFirst());
    });
    return fields;
  }

  private static Map<String, String> plain(Context context) {
    Params params = Params.of(context, PARAMS);
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : PARAMS) if (params.text(name) != null) fields.put(name, params.text(name));
    fields.put("texte", text(context));
    return fields;
  }

  /** The body, decoded as files are. */
  private static String text(Context context) {
    return switch (Decoder.decode(context.bodyAsBytes())) {
      case Decoder.Result.Text text -> text.text();
      case Decoder.Result.Refused refused -> throw new ApiError(400, refused.code(), "Le texte ne peut pas être lu : " + refused.reason() + ".",
          List.of());
    };
  }

  /** Names of bodies of the acts held by an authority, for a form to offer. */
  public static List<String> instances(Services services) {
    List<String> names = new ArrayList<>(services.store().acts().stream().map(act -> act.instance()).filter(name -> name != null).distinct().sorted()
        .toList());
    return List.copyOf(names);
  }
}
