package vu.indexer.model;

import java.util.List;
import java.util.Objects;

/** Where a citation leads. A wrong certain link is worse than a missing one, hence four answers. */
public sealed interface Resolution {
  /** The act is held; number and date agree. */
  record Resolved(ActId act) implements Resolution {
    public Resolved {
      Objects.requireNonNull(act, "act");
    }
  }

  /** Held acts that could be meant, none certain: number and date disagree, or several fit. */
  record Ambiguous(List<ActId> candidates) implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
      if (candidates.isEmpty()) throw new IllegalArgumentException("an ambiguous link has candidates");
    }
  }

  /** An act of a local authority that is not held, known by its key. */
  record Absent() implements Resolution {}

  /** A law, a code, another public body: not something Vu holds. */
  record Outside() implements Resolution {}

  default String status() {
    return switch (this) {
      case Resolved r -> "resolved";
      case Ambiguous a -> "ambiguous";
      case Absent a -> "absent";
      case Outside o -> "outside";
    };
  }
}
