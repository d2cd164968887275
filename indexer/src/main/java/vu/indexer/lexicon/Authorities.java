package vu.indexer.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

/** The authorities Vu knows, in the order of the list below. */
public final class Authorities {
  private static final List<String> IDS =
      List.of("amp", "lyon", "marseille", "lyon-ville", "montpellier", "paris", "bordeaux", "lille", "grenoble", "nice", "montpellier-metropole", "bordeaux-ville");

  /** How an act of an unknown authority is read. */
  public static final AuthorityProfile GENERIC =
      new AuthorityProfile(Authority.UNKNOWN, List.of(), List.of(), "generic", List.of(), List.of(), "auto", new AuthorityProfile.Key("plain", -1, true));

  private static final Authorities INSTANCE = new Authorities();

  private final List<AuthorityProfile> profiles;
  private final Map<String, AuthorityProfile> byId;

  private Authorities() {
    JsonMapper mapper = JsonMapper.builder().build();
    profiles = IDS.stream().map(id -> profile(mapper, id)).toList();
    byId = profiles.stream().collect(Collectors.toMap(profile -> profile.authority().id(), Function.identity()));
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

  private static AuthorityProfile profile(JsonMapper mapper, String id) {
    String resource = "/vu/corpus/authorities/" + id + ".json";
    try (InputStream in = Authorities.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("resource " + resource + " is missing");
      return profile(mapper.readTree(in));
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
        list(node, "instances", n -> new AuthorityProfile.Body(n.path("nom").asString(), list(n, "marques", JsonNode::asString), text(n, "suffixe"))),
        list(node, "numeros", n -> Pattern.compile(n.asString(), Pattern.MULTILINE)),
        node.path("titreApres").asString("auto"),
        new AuthorityProfile.Key(key.path("style").asString("plain"), key.path("chiffres").asInt(-1), key.path("unique").asBoolean(true)));
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
