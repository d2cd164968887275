package vu.indexer.resolve.organisme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vu.indexer.index.OrganismeRow;

/**
 * What a user decided about organisations, and what each name stands for once that is heard. Names are compared by their
 * <i>handle</i>: the key of a long name; for a weak one, which means something inside one authority only, the key and the
 * authority, {@code alec [lyon]}. A decision that contradicts others or tells nothing is a {@link Fault} and has no effect.
 */
public final class OrganismeDecisions {
  public static final OrganismeDecisions NONE = new OrganismeDecisions(List.of());
  /** {@code ALEC [lyon]}. */
  private static final Pattern WHOSE = Pattern.compile("(.*\\S)\\s*\\[([^\\[\\]]+)\\]");

  private final List<OrganismeDecision> all = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  /** Spellings that Vu would take for one name and that name two. */
  private final Set<String> split = new HashSet<>();
  private final Map<String, String> united = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();
  private final Map<String, List<OrganismeDecision>> uniting = new HashMap<>();

  /** A line that cannot be used, and why, in French; line 0 is the whole file. */
  public record Fault(int line, String reason) {}

  private OrganismeDecisions(List<OrganismeDecision> decisions) {
    List<OrganismeDecision> clear = decisions.stream().filter(this::clear).toList();
    clear.stream().filter(d -> !d.same()).forEach(this::split);
    clear.stream().filter(OrganismeDecision::same).forEach(d -> united.put(root(handle(d.a())), root(handle(d.b()))));
    for (OrganismeDecision decision : clear) if (decision.same() || keepApart(decision, clear)) all.add(decision);
    for (OrganismeDecision decision : all) if (decision.same()) uniting.computeIfAbsent(handle(decision.a()), k -> new ArrayList<>()).add(decision);
  }

  public static OrganismeDecisions of(List<OrganismeDecision> decisions) {
    return new OrganismeDecisions(decisions);
  }

  /** The decisions that count, in the order of the file. */
  public List<OrganismeDecision> all() {
    return List.copyOf(all);
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  private boolean clear(OrganismeDecision decision) {
    for (String name : List.of(decision.a(), decision.b())) {
      if (!Names.weak(name)) continue;
      faults.add(new Fault(decision.line(), "« " + name + " » désigne un organisme différent d'une collectivité à l'autre : écrivez par exemple « "
          + name + " [lyon] »"));
      return false;
    }
    return true;
  }

  private void split(OrganismeDecision decision) {
    if (!handle(decision.a()).equals(handle(decision.b()))) return;
    split.add(Names.plain(decision.a()));
    split.add(Names.plain(decision.b()));
  }

  private boolean keepApart(OrganismeDecision decision, List<OrganismeDecision> clear) {
    String a = root(handle(decision.a())), b = root(handle(decision.b()));
    if (a.equals(b)) {
      String others = clear.stream().filter(d -> d.same() && root(handle(d.a())).equals(a)).map(d -> String.valueOf(d.line()))
          .collect(Collectors.joining(", "));
      String reason = others.isEmpty() ? "les deux noms ne diffèrent que par la casse, les accents ou la ponctuation : Vu ne peut pas les séparer"
          : "« non » contredit « oui » (ligne " + others + ")";
      faults.add(new Fault(decision.line(), reason));
      return false;
    }
    apart.computeIfAbsent(a, k -> new HashSet<>()).add(b);
    apart.computeIfAbsent(b, k -> new HashSet<>()).add(a);
    return true;
  }

  /** True when a user said that the two name different organisations, or the same as two that do. */
  boolean apart(String handle, String other) {
    return !apart.isEmpty() && apart.getOrDefault(root(handle), Set.of()).contains(root(other));
  }

  /** True when some name must be kept apart from this one. */
  boolean touchy(String handle) {
    return !apart.isEmpty() && apart.containsKey(root(handle));
  }

  /** The decisions that bring some of these names together, in the order of the file. */
  List<OrganismeDecision> uniting(Set<String> handles) {
    if (uniting.isEmpty()) return List.of();
    return handles.stream()
        .flatMap(handle -> uniting.getOrDefault(handle, List.of()).stream())
        .filter(decision -> handles.contains(handle(decision.b())))
        .sorted(Comparator.comparingInt(OrganismeDecision::line))
        .toList();
  }

  private String root(String handle) {
    String at = handle;
    for (String up = united.get(at); up != null && !up.equals(at); up = united.get(at)) at = up;
    return at;
  }

  /** {@link Names#key}, but for spellings the user told apart. */
  String key(String name) {
    if (split.isEmpty()) return Names.key(name);
    String plain = Names.plain(name);
    return split.contains(plain) ? plain : Names.key(name);
  }

  /** What {@code name} stands for in an act of an authority. */
  String handle(String name, String collectivite) {
    return Names.weak(name) ? key(name) + " [" + collectivite + "]" : key(name);
  }

  /** What a name stands for as the file writes it: {@code Les Interconnectés}, {@code ALEC [lyon]}. */
  String handle(String written) {
    Matcher whose = WHOSE.matcher(written.strip());
    return whose.matches() && Names.weak(whose.group(1)) ? handle(whose.group(1), whose.group(2).strip()) : key(written);
  }

  static String written(String name, String collectivite) {
    return Names.weak(name) ? name + " [" + collectivite + "]" : name;
  }

  static boolean weak(String handle) {
    return handle.endsWith("]");
  }

  /** What the names of a row stand for, its main name first; without the aliases that the user told apart from it. */
  List<String> handles(OrganismeRow row) {
    return handles(row, new HashMap<>());
  }

  /** @param known handles found before, by authority and name: the same names stand in many acts */
  List<String> handles(OrganismeRow row, Map<String, String> known) {
    String house = row.act().collectivite();
    Set<String> handles = new LinkedHashSet<>();
    Clusters.names(row.organisme()).map(name -> known.computeIfAbsent(house + "/" + name, k -> handle(name, house)))
        .filter(handle -> handles.stream().noneMatch(kept -> apart(kept, handle))).forEach(handles::add);
    return List.copyOf(handles);
  }
}
