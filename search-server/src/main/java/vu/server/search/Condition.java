package vu.server.search;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vu.indexer.index.Zone;

/** What an act must do to match: a query whose words are cut and whose catalog questions are answered. Engines read nothing else. */
public sealed interface Condition {
  /** True of every act. */
  record Everything() implements Condition {}

  /**
   * True of these acts, by position in the catalog.
   *
   * @param score what each of them gains
   */
  record Acts(BitSet acts, float score) implements Condition {}

  /** True of the acts whose words match in one of these zones. */
  record Text(Set<Zone> zones, TextMatch match) implements Condition {
    public Text {
      zones = Set.copyOf(zones);
    }
  }

  record AllOf(List<Condition> parts) implements Condition {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  record AnyOf(List<Condition> parts) implements Condition {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** True where {@code count} or more of these are. */
  record AtLeast(int count, List<Condition> parts) implements Condition {
    public AtLeast {
      parts = List.copyOf(parts);
    }
  }

  record Without(Condition condition) implements Condition {}

  /** Where words are looked for when no field is named. */
  Set<Zone> ANYWHERE = Set.copyOf(EnumSet.complementOf(EnumSet.of(Zone.PRESENCES, Zone.RAPPORTEUR)));

  /** How much a match in a zone counts: the title and the decision over the report, the report over annexes. */
  static float weight(Zone zone) {
    return switch (zone) {
      case NUMERO -> 8f;
      case OBJET -> 4f;
      case DISPOSITIF -> 2f;
      case CONSIDERANTS, VISAS -> 1.2f;
      case EXPOSE, RAPPORTEUR, PRESENCES -> 1f;
      case AUTRE -> 0.8f;
      case ANNEXE -> 0.5f;
    };
  }
}
