package vu.indexer.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;

/**
 * Which citations must be looked up again when acts arrived, left, or changed their number, date, body or title. It asks the
 * questions {@link LocalLinks} asks the registry: a citation that asks for no act that changed gets the answer it had.
 */
public final class RegistryChange {
  private static final String LOCAL = "delib:";

  private final Set<String> keys = new HashSet<>();
  private final Map<String, List<String>> keysByDay = new HashMap<>();

  private RegistryChange() {}

  /**
   * @param before acts the registry had, at least those that are not among {@code after} as they were
   * @param after those it has, at least those that were not among {@code before}
   */
  public static RegistryChange between(Collection<KnownAct> before, Collection<KnownAct> after) {
    RegistryChange change = new RegistryChange();
    Set<KnownAct> had = new HashSet<>(before), has = new HashSet<>(after);
    for (KnownAct act : had) if (!has.contains(act)) change.add(act);
    for (KnownAct act : has) if (!had.contains(act)) change.add(act);
    return change;
  }

  private void add(KnownAct act) {
    String authority = act.id().collectivite();
    if (act.key() != null) keys.add(authority + "/" + act.key());
    if (act.date() != null) keysByDay.computeIfAbsent(authority + "/" + act.date(), day -> new ArrayList<>()).add(act.key());
  }

  public boolean isEmpty() {
    return keys.isEmpty() && keysByDay.isEmpty();
  }

  /** What citations that may be concerned {@link #asked}: no other one is. */
  public Set<String> answers() {
    Set<String> answers = new HashSet<>(keys);
    answers.addAll(keysByDay.keySet());
    return answers;
  }

  /** What a citation asks of the acts held: a number, and the days of a session; each with its authority. */
  public static Set<String> asked(Link link) {
    Set<String> asked = new HashSet<>();
    if (link.cle() == null || !link.cle().startsWith(LOCAL)) return asked;
    String authority = authority(link.cle());
    Reference reference = link.reference();
    String key = ActKeys.key(authority, reference.numero());
    if (key != null) asked.add(authority + "/" + key);
    if (reference.date() != null) asked.add(authority + "/" + reference.date());
    if (reference instanceof Reference.ActeLocal acte && acte.dateFin() != null) asked.add(authority + "/" + acte.dateFin());
    return asked;
  }

  private static String authority(String cle) {
    return cle.substring(LOCAL.length(), cle.indexOf('/'));
  }

  /** Whether the link of a citation may no longer be what it was. */
  public boolean concerns(EdgeRow edge) {
    if (edge.cle() == null || !edge.cle().startsWith(LOCAL)) return false;
    String authority = authority(edge.cle());
    String key = ActKeys.key(authority, edge.numero());
    if (key != null && keys.contains(authority + "/" + key)) return true;
    return edge.date() != null && (changedOn(authority + "/" + edge.date(), key) || edge.dateFin() != null && changedOn(authority + "/" + edge.dateFin(), key));
  }

  /** Any act of the day for a citation by date; for one by number, an act whose number may have been misread for it. */
  private boolean changedOn(String day, String key) {
    List<String> changed = keysByDay.getOrDefault(day, List.of());
    return key == null ? !changed.isEmpty() : changed.stream().anyMatch(other -> other != null && Misreadings.apart(other, key));
  }
}
