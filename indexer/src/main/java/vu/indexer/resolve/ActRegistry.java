package vu.indexer.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.model.KnownAct;

/** The acts that are held, by address and by session. */
public final class ActRegistry {
  private final Map<String, List<KnownAct>> byKey = new HashMap<>();
  private final Map<String, List<KnownAct>> byDate = new HashMap<>();

  public ActRegistry(Collection<KnownAct> entries) {
    for (KnownAct entry : entries) {
      String authority = entry.id().collectivite();
      if (entry.key() != null) byKey.computeIfAbsent(authority + "/" + entry.key(), k -> new ArrayList<>()).add(entry);
      if (entry.date() != null) byDate.computeIfAbsent(authority + "/" + entry.date(), k -> new ArrayList<>()).add(entry);
    }
  }

  /** Acts of an authority whose printed number has this normal form. */
  public List<KnownAct> withKey(String authority, String key) {
    return byKey.getOrDefault(authority + "/" + key, List.of());
  }

  /** Acts an authority decided on a day. */
  public List<KnownAct> on(String authority, LocalDate date) {
    return byDate.getOrDefault(authority + "/" + date, List.of());
  }
}
