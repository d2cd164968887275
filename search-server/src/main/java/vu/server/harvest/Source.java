package vu.server.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where an authority publishes its list, from {@code corpus/sources/<id>.json}.
 *
 * @param liste file, seen from that of the source; null when it is not known where the list is published
 * @param delay the least between two requests to one of its hosts; null when it has no wish
 * @param hosts hosts its files may come from; empty for any
 */
public record Source(String id, String liste, Duration delay, Set<String> hosts) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MILLIS = 1000;

  public Source {
    hosts = Set.copyOf(hosts);
  }

  /** @throws IllegalArgumentException when the file is no source */
  public static Source read(Path file) {
    try {
      JsonNode node = MAPPER.readTree(Files.readString(file));
      if (!node.path("id").isString()) throw new IllegalArgumentException(file + " is no source: it has no id");
      Set<String> hosts = new HashSet<>();
      node.path("hotes").forEach(host -> hosts.add(host.asString().toLowerCase(Locale.ROOT)));
      Duration delay = node.path("delai").isNumber() ? Duration.ofMillis(Math.round(node.path("delai").asDouble() * MILLIS)) : null;
      return new Source(node.path("id").asString(), node.path("liste").isString() ? node.path("liste").asString() : null, delay, hosts);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + " is no JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The source " + file + " cannot be read", e);
    }
  }
}
