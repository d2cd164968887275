package vu.indexer.extract.organisme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vu.indexer.extract.name.Cue;
import vu.indexer.extract.name.Names;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** Bounds of names that no quotes bound, set right by the same names elsewhere in the act. */
final class Trimming {
  /** A name with certain bounds counts as much as so many without. */
  private static final int BOUNDED = 5;
  private static final int SHORTEST = 6, LONGEST_SIGLE = 7;

  private final Folded f;
  private final Candidates candidates;

  Trimming(Folded f, Candidates candidates) {
    this.f = f;
    this.candidates = candidates;
  }

  /** A name read too far is cut back to a shorter one that begins it and was read with certain bounds; one cut short is read on. */
  List<Cue> trimmed(List<Cue> cues) {
    boolean loose = false;
    for (Cue cue : cues) loose |= isLoose(cue);
    if (!loose) return cues;
    if (cues.size() == 1) return List.of(parted(cues.getFirst()));
    Map<String, Integer> counts = counts(cues);
    Map<String, Set<String>> wholes = wholes(cues);
    List<Cue> kept = new ArrayList<>();
    for (Cue cue : cues) kept.add(isLoose(cue) ? parted(trimmed(cue, counts, wholes)) : cue);
    return kept;
  }

  /** "CEV CERCLE DES ENTREPRISES DE VERNES": initials before the name they stand for are another name of it. */
  private Cue parted(Cue cue) {
    Span name = cue.name();
    int end = f.wordEndFrom(name.start()), rest = f.skip(end);
    int letters = end - name.start();
    if (letters < 2 || letters > LONGEST_SIGLE || rest >= name.end() || !f.isUpper(end - 1) || !f.isUpper(rest)) return cue;
    Span sigle = new Span(name.start(), end), whole = new Span(rest, name.end());
    if (!Names.isSigle(sigle.in(f.original())) || !Names.answers(sigle.in(f.original()), whole.in(f.original()))) return cue;
    List<Span> aliases = new ArrayList<>(cue.aliases());
    aliases.add(sigle);
    return new Cue(whole, aliases, cue.type(), cue.bounded(), cue.rule(), cue.confidence());
  }

  private static boolean isLoose(Cue cue) {
    return !cue.bounded() && cue.label() == null;
  }

  private Cue trimmed(Cue cue, Map<String, Integer> counts, Map<String, Set<String>> wholes) {
    Span whole = longer(cue, wholes);
    if (whole != null) return new Cue(whole, cue.aliases(), cue.type(), true, cue.rule(), cue.confidence());
    String key = key(cue);
    for (int space = key.indexOf(' ', SHORTEST); space > 0; space = key.indexOf(' ', space + 1)) {
      Integer count = counts.get(key.substring(0, space));
      if (count != null && count >= counts.get(key)) return cue.cut(f, key.substring(0, space));
    }
    return cue;
  }

  private Map<String, Integer> counts(List<Cue> cues) {
    Map<String, Integer> counts = new HashMap<>();
    for (Cue cue : cues) if (cue.label() == null) counts.merge(key(cue), cue.bounded() ? BOUNDED : 1, Integer::sum);
    return counts;
  }

  private String key(Cue cue) {
    return candidates.name(cue.name().in(f.original())).key();
  }

  /** Names read with certain bounds, by their first word. */
  private Map<String, Set<String>> wholes(List<Cue> cues) {
    Map<String, Set<String>> wholes = new HashMap<>();
    for (Cue cue : cues) {
      if (!cue.bounded() || cue.label() != null) continue;
      wholes.computeIfAbsent(firstWord(cue), word -> new LinkedHashSet<>()).add(f.slice(cue.name().start(), cue.name().end()).replace('\n', ' '));
    }
    return wholes;
  }

  private String firstWord(Cue cue) {
    return f.slice(cue.name().start(), Math.max(cue.name().start(), f.wordEndFrom(cue.name().start())));
  }

  /** The longer name, read with certain bounds elsewhere, that stands where {@code cue} was cut short; null when none does. */
  private Span longer(Cue cue, Map<String, Set<String>> wholes) {
    if (wholes.isEmpty()) return null;
    for (String whole : wholes.getOrDefault(firstWord(cue), Set.of())) {
      int end = whole.length() <= cue.name().length() ? -1 : f.exact(cue.name().start(), whole);
      if (end > cue.name().end()) return new Span(cue.name().start(), end);
    }
    return null;
  }
}
