package vu.indexer.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vu.indexer.model.Authority;

/** The authorities Vu knows, in the order of {@code corpus/authorities/liste.txt}. */
public final class Authorities {
  /** How an act of an unknown authority is read. */
  public static final AuthorityProfile GENERIC =
      new AuthorityProfile(Authority.UNKNOWN, List.of(), List.of(), "generic", AuthorityProfile.Kind.OTHER, List.of(), List.of(), List.of(),
          "auto", new AuthorityProfile.Key("plain", -1, true), null,
          null);

  private static final Authorities INSTANCE = new Authorities();

  private final List<AuthorityProfile> profiles;
  private final Map<String, AuthorityProfile> byId;
  private final List<Pattern> operations;

  private Authorities() {
    JsonMapper mapper = JsonMapper.builder().build();
    profiles = ids().stream().map(id -> profile(mapper, id)).toList();
    byId = profiles.stream().collect(Collectors.toMap(profile -> profile.authority().id(), Function.identity()));
    operations = profiles.stream().flatMap(profile -> profile.operations().stream()).toList();
  }

  public static Authorities get() {
    return INSTANCE;
  }

  public List<AuthorityProfile> all() {
    return profiles;
  }

  public Optional<AuthorityProfile> profile(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether a number has the shape of an operation in the budget of a described authority: "0P02O7481". */
  public boolean isOperation(String number) {
    for (Pattern shape : operations) if (shape.matcher(number).matches()) return true;
    return false;
  }

  /** The described authority with this SIREN. */
  public Optional<AuthorityProfile> withSiren(String siren) {
    return profiles.stream().filter(profile -> siren.equals(profile.authority().siren())).findFirst();
  }

  private static List<String> ids() {
    String list = new String(bytes("liste.txt"), StandardCharsets.UTF_8);
    return list.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
  }

  private static AuthorityProfile profile(JsonMapper mapper, String id) {
    return profile(mapper.readTree(bytes(id + ".json")));
  }

  private static byte[] bytes(String file) {
    String resource = "/vu/corpus/authorities/" + file;
    try (InputStream in = Authorities.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("resource " + resource + " is missing");
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static AuthorityProfile profile(JsonNode node) {
    JsonNode key = node.path("cle");
    return new AuthorityProfile(
        new Authority(node.path("id").asString(), node.path("nom").asString(), text(node, "siren")),
        list(node, "dossiers", JsonNode::asString),
        list(node, "marques", n -> new AuthorityProfile.Mark(n.path("texte").asString(), n.path("poids").asInt(1), n.path("tete").asBoolean())),
        node.path("maison").asString("generic"),
        ofType(node.path("type").asString("")),
        list(node, "instances", n -> new AuthorityProfile.Body(n.path("nom").asString(), list(n, "marques", JsonNode::asString))),
        list(node, "numeros", n -> Pattern.compile(n.asString(), Pattern.MULTILINE)),
        list(node, "operations", n -> Pattern.compile(n.asString())),
        node.path("titreApres").asString("auto"),
        new AuthorityProfile.Key(key.path("style").asString("plain"), key.path("chiffres").asInt(-1), key.path("unique").asBoolean(true)),
        text(node, "siret"),
        text(node, "prefecture"));
  }

  private static AuthorityProfile.Kind ofType(String type) {
    return switch (type) {
      case "commune" -> AuthorityProfile.Kind.COMMUNE;
      case "metropole" -> AuthorityProfile.Kind.METROPOLIS;
      default -> AuthorityProfile.Kind.OTHER;
    };
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).isString() ? node.path(name).asString() : null;
  }

  private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> item) {
    List<T> values = new ArrayList<>();
    for (JsonNode child : node.path(name)) values.add(item.apply(child));
    return values;
  }
}
