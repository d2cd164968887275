package vu.indexer.extract.organisme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vu.indexer.extract.name.Cue;
import vu.indexer.extract.name.Name;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;

/** The organisations of an act while their names come together, each under all keys of its names. */
final class Candidates {
  /** All names of one organisation, and the cues that gave them. */
  static final class Candidate {
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final List<Cue> cues = new ArrayList<>();
    private Organisme.Type type;
    private boolean known;

    /** In the order in which they were found. */
    Collection<Name> names() {
      return names.values();
    }

    Name first() {
      return names.values().iterator().next();
    }

    Name longest() {
      Name longest = null;
      for (Name name : names.values()) if (longest == null || name.printed().length() > longest.printed().length()) longest = name;
      return longest;
    }

    List<Cue> cues() {
      return cues;
    }

    /** What the cues or the lexicon tell of it, or null. */
    Organisme.Type type() {
      return type;
    }

    /** Whether it was recognised without a cue. */
    boolean isKnown() {
      return known;
    }

    private void add(Name name) {
      names.putIfAbsent(name.printed(), name);
    }

    private boolean isCalled(String key) {
      for (Name name : names.values()) if (name.key().equals(key)) return true;
      return false;
    }
  }

  private static final int SHORTEST_KEY = 2;

  private final String text;
  private final Map<String, Candidate> byKey = new LinkedHashMap<>();
  private final Map<String, Name> names = new HashMap<>();

  /** @param text the act as printed */
  Candidates(String text) {
    this.text = text;
  }

  /** The name printed so, with its forms. */
  Name name(String printed) {
    return names.computeIfAbsent(printed, Name::new);
  }

  /** The name that stands at {@code span}. */
  Name name(Span span) {
    return name(Name.clean(span.in(text)));
  }

  /** Each organisation once. */
  Collection<Candidate> all() {
    return new LinkedHashSet<>(byKey.values());
  }

  /** Those of all names, as they are now. */
  List<Candidate> snapshot() {
    return List.copyOf(byKey.values());
  }

  /** The keys of all names and whose they are. */
  Map<String, Candidate> byKey() {
    return byKey;
  }

  int size() {
    return byKey.size();
  }

  void add(Cue cue) {
    Name name = cue.label() != null ? name(Name.clean(cue.label())) : name(cue.name());
    if (name.key().length() < SHORTEST_KEY || !cue.rule().endsWith("guillemets") && NameSense.isNobody(name)) return;
    Candidate candidate = byKey.computeIfAbsent(name.key(), key -> new Candidate());
    candidate.add(name);
    if (cue.label() != null) candidate.add(name(cue.name()));
    boolean said = cue.type() == Organisme.Type.ASSOCIATION && cue.rule().startsWith("association") || isCompany(cue, candidate);
    candidate.cues.add(cue);
    if (cue.type() != null && (candidate.type == null || said && candidate.type != Organisme.Type.AUTRE)) candidate.type = cue.type();
    for (Span alias : cue.aliases()) alias(candidate, alias);
  }

  /** "au profit d'ARVA … la société concessionnaire ARVA": who was only given something is what the act calls it. */
  private static boolean isCompany(Cue cue, Candidate candidate) {
    return cue.type() == Organisme.Type.ENTREPRISE && cue.rule().startsWith("societe") && candidate.type == Organisme.Type.ASSOCIATION
        && candidate.cues.stream().noneMatch(before -> before.rule().startsWith("association"));
  }

  /** Takes the words of {@code alias} for another name of {@code candidate}. */
  void alias(Candidate candidate, Span alias) {
    Name other = name(alias);
    if (other.key().length() < SHORTEST_KEY || candidate.isCalled(other.key())) return;
    candidate.add(other);
    Candidate before = byKey.put(other.key(), candidate);
    if (before != null && before != candidate) merge(candidate, before);
  }

  /** An organisation of the lexicon. */
  void known(KnownNames.Entry entry, KnownNames.Hit hit) {
    Name printed = name(hit.whole());
    Candidate candidate = byKey.containsKey(printed.key()) ? byKey.get(printed.key()) : called(entry.keys());
    candidate.known = true;
    candidate.add(printed);
    if (!hit.known().equals(hit.whole())) candidate.add(name(hit.known()));
    byKey.put(entry.name().key(), candidate);
    candidate.type = entry.type();
  }

  private Candidate called(List<String> keys) {
    for (String key : keys) if (byKey.containsKey(key)) return byKey.get(key);
    return new Candidate();
  }

  void merge(Candidate into, Candidate from) {
    from.names.values().forEach(into::add);
    into.cues.addAll(from.cues);
    into.known |= from.known;
    if (into.type == null) into.type = from.type;
    byKey.replaceAll((key, candidate) -> candidate == from ? into : candidate);
  }
}
