package vu.server.query;

import java.util.List;

/** A query as it was understood. Texts are kept as typed; what words they hold is for the search to say. */
public sealed interface SearchQuery {
  /** Every act. */
  record All() implements SearchQuery {}

  /** A word in any inflection; {@code Aix-Marseille} is one, whose parts follow one another. */
  record Word(String text) implements SearchQuery {}

  /** These words exactly, one after the other. */
  record Phrase(String text) implements SearchQuery {}

  /** These words exactly, in any order, with at most {@code distance} other words between them in all. */
  record Proximity(String text, int distance) implements SearchQuery {}

  /** {@code *} stands for any characters, {@code ?} for one. */
  record Wildcard(String pattern) implements SearchQuery {}

  /** Words that differ by at most {@code edits} letters, 1 or 2; the first letter is the same. */
  record Fuzzy(String text, int edits) implements SearchQuery {}

  /** The number of an act or text, in any spelling: the act itself and those that cite it. */
  record Reference(ReferenceKind kind, String text) implements SearchQuery {
    /** What stands before the id of an act that is told by the address of its page instead of a number. */
    public static final String PAGE = "deliberations/";
  }

  /** {@code query} inside one field. */
  record In(Champ champ, SearchQuery query) implements SearchQuery {}

  /**
   * Values from {@code min} to {@code max}, both included; null is without bound, never both.
   *
   * @param champ one that is {@link Champ#ordered()}
   */
  record Range(Champ champ, String min, String max) implements SearchQuery {
    public Range {
      if (!champ.ordered()) throw new IllegalArgumentException("the field " + champ + " has no ranges");
      if (min == null && max == null) throw new IllegalArgumentException("a range without bounds");
    }
  }

  /** All of these, two or more. */
  record And(List<SearchQuery> parts) implements SearchQuery {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** One of these at least, two or more. */
  record Or(List<SearchQuery> parts) implements SearchQuery {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  record Not(SearchQuery query) implements SearchQuery {}

  /** The query in the query language; reading it gives this query again. */
  default String print() {
    return QueryPrinter.print(this);
  }
}
