package vu.server.harvest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vu.server.api.Json;

/**
 * What was taken, in {@code manifest.jsonl}: one line for each address. While a harvest goes on its lines are added to
 * {@code manifest.en-cours.jsonl}; when that is still there at the start, the last harvest was interrupted and is gone on with.
 */
final class Manifest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /**
   * @param file below the folder of the harvest; null when it was never taken
   * @param le when the server was last asked, ISO 8601
   * @param code why it was not taken the last time, with {@code raison}; both null when it was
   */
  record Entry(
      String url, String file, String sha256, long octets, String type, String etag, String lastModified, String le, String code, String raison) {
    boolean taken() {
      return code == null;
    }

    ObjectNode json() {
      ObjectNode node = Json.object().put("url", url).put("fichier", file).put("sha256", sha256).put("octets", octets).put("type", type);
      return node.put("etag", etag).put("lastModified", lastModified).put("le", le).put("code", code).put("raison", raison);
    }

    static Entry of(JsonNode node) {
      return new Entry(
          text(node, "url"), text(node, "fichier"), text(node, "sha256"), node.path("octets").asLong(0), text(node, "type"), text(node, "etag"),
              text(node, "lastModified"),
          text(node, "le"), text(node, "code"), text(node, "raison"));
    }

    private static String text(JsonNode node, String name) {
      return node.path(name).isString() ? node.path(name).asString() : null;
    }
  }

  private final Path file;
  private final Path journal;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Entry> done = new HashMap<>();

  private Manifest(Path folder) {
    this.file = folder.resolve("manifest.jsonl");
    this.journal = folder.resolve("manifest.en-cours.jsonl");
  }

  static Manifest open(Path folder) throws IOException {
    Manifest manifest = new Manifest(folder);
    for (Entry entry : read(manifest.file)) manifest.entries.put(entry.url(), entry);
    for (Entry entry : read(manifest.journal)) {
      manifest.entries.put(entry.url(), entry);
      manifest.done.put(entry.url(), entry);
    }
    return manifest;
  }

  /** The last line of an interrupted harvest may be cut: it is asked for again. */
  private static List<Entry> read(Path file) throws IOException {
    if (!Files.exists(file)) return List.of();
    return Files.readString(file).lines().map(Manifest::line).filter(entry -> entry != null && entry.url() != null).toList();
  }

  private static Entry line(String line) {
    try {
      return Entry.of(MAPPER.readTree(line));
    } catch (JacksonException cut) {
      return null;
    }
  }

  /** What is known of an address, or null. */
  Entry entry(String url) {
    return entries.get(url);
  }

  /** True when the harvest that was interrupted had already taken it. */
  boolean isDone(String url) {
    Entry entry = done.get(url);
    return entry != null && entry.taken();
  }

  void add(Entry entry) throws IOException {
    entries.put(entry.url(), entry);
    Files.writeString(journal, Json.line(entry.json()) + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** The harvest went through to its end. */
  void finish() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Entry entry : entries.values()) lines.append(Json.line(entry.json())).append('\n');
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    Files.writeString(draft, lines);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(journal);
  }
}
