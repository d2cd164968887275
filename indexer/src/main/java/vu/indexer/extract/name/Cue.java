package vu.indexer.extract.name;

import java.util.Comparator;
import java.util.List;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/**
 * A name of an organisation, found by a cue.
 *
 * @param label the whole name when a table wraps it over several lines, else null
 * @param bounded true when quotes or brackets say where the name ends
 * @param type what the cue tells of it, or null
 */
public record Cue(Span name, List<Span> aliases, String label, Organisme.Type type, boolean bounded, String rule, double confidence) {
  /** In the order of the text. */
  public static final Comparator<Cue> BY_NAME = (one, other) -> one.name.compareTo(other.name);

  public Cue {
    aliases = List.copyOf(aliases);
  }

  /** A name that stands in one piece. */
  public Cue(Span name, List<Span> aliases, Organisme.Type type, boolean bounded, String rule, double confidence) {
    this(name, aliases, null, type, bounded, rule, confidence);
  }

  /** The same cue with its name cut after the words of {@code key}. */
  public Cue cut(Folded f, String key) {
    for (int end = name.start() + 1; end <= name.end(); end++) {
      if (end < name.end() && f.isWord(end)) continue;
      if (!Names.key(f.original().substring(name.start(), end)).equals(key)) continue;
      return new Cue(new Span(name.start(), end), aliases, type, true, rule, confidence);
    }
    return this;
  }
}
