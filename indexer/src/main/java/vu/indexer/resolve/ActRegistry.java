package vu.indexer.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.model.ActId;

/** The acts that are held, by address and by session. */
public final class ActRegistry {
  /**
   * What resolution needs of an act; everything but {@code id} may be null.
   *
   * @param key the key its printed number alone gives, before session and @ctes identifier tell namesakes apart
   */
  public record Entry(ActId id, String key, LocalDate date, String instance, String objet) {}

  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final Map<String, List<Entry>> byDate = new HashMap<>();

  public ActRegistry(Collection<Entry> entries) {
    for (Entry entry : entries) {
      String authority = entry.id().collectivite();
      if (entry.key() != null) byKey.computeIfAbsent(authority + "/" + entry.key(), k -> new ArrayList<>()).add(entry);
      if (entry.date() != null) byDate.computeIfAbsent(authority + "/" + entry.date(), k -> new ArrayList<>()).add(entry);
    }
  }

  /** Acts of an authority whose printed number has this normal form. */
  public List<Entry> withKey(String authority, String key) {
    return byKey.getOrDefault(authority + "/" + key, List.of());
  }

  /** Acts an authority decided on a day. */
  public List<Entry> on(String authority, LocalDate date) {
    return byDate.getOrDefault(authority + "/" + date, List.of());
  }
}
