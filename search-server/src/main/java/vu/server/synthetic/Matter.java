package vu.server.synthetic;

import java.util.List;
import java.util.Random;

/**
 * What is decided about, the same from year to year.
 *
 * @param who the association or place, invented
 * @param euros a year; 0 when no money is decided
 */
record Matter(Kind kind, String who, int euros) {
  private static final int ASSOCIATIONS = 5_000;

  enum Kind {
    GRANT("Attribution d'une subvention de fonctionnement à l'association %s pour l'année %d"),
    MEMBERSHIP("Renouvellement de l'adhésion à l'association %s et paiement de la cotisation %d"),
    WORKS("Aménagement des abords de %s - Approbation du programme de l'année %d"),
    RULES("Approbation du règlement d'usage des équipements de %s pour l'année %d");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    boolean isForAssociation() {
      return this == GRANT || this == MEMBERSHIP;
    }
  }

  static Matter of(long seed, Random dice) {
    Kind kind = Kind.values()[dice.nextInt(Kind.values().length)];
    double often = dice.nextDouble();
    int association = (int) (ASSOCIATIONS * often * often);
    String who = kind.isForAssociation() ? association(seed, association) : Vocabulary.get().place(dice);
    int euros = kind.isForAssociation() ? 100 * (5 + dice.nextInt(600)) : 0;
    return new Matter(kind, who, euros);
  }

  private static String association(long seed, int number) {
    Random dice = Register.dice(seed, number, "association");
    List<String> heads = Vocabulary.get().words("association");
    return heads.get(dice.nextInt(heads.size())) + " de " + Vocabulary.get().place(dice);
  }

  String title(int year) {
    return String.format(kind.title, who, year);
  }

  /** Letters of the service that prepares it, the first part of a number of Aix-Marseille-Provence. */
  String service() {
    return switch (kind) {
      case GRANT -> "CHL";
      case MEMBERSHIP -> "IVIS";
      case WORKS -> "VOI";
      case RULES -> "FBPA";
    };
  }
}
