package vu.server.visa;

import java.util.Locale;
import vu.indexer.model.Resolution;

/** What became of a citation, the least sure first. */
public enum Status {
  /** Held acts could be meant, none for certain. */
  AMBIGUOUS,
  /** An act of a local authority that is not held. */
  ABSENT,
  /** The act is held. */
  FOUND,
  /** A law, a code, the act of another body. */
  OUTSIDE,
  /** Nothing that Vu reads is cited. */
  NONE;

  static Status of(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved resolved -> FOUND;
      case Resolution.Ambiguous ambiguous -> AMBIGUOUS;
      case Resolution.Absent absent -> ABSENT;
      case Resolution.Outside outside -> OUTSIDE;
    };
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
