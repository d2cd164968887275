package vu.server.synthetic;

import java.util.Locale;

/** Whose acts are made up: the two metropolises whose printed forms differ most. */
enum House {
  AMP("Bureau", "au Bureau", "%s %03d-%d/%02d/%s"),
  LYON("Commission permanente", "à la Commission permanente", "%s%04d-%04d");

  private final String small;
  private final String toSmall;
  private final String number;

  House(String small, String toSmall, String number) {
    this.small = small;
    this.toSmall = toSmall;
    this.number = number;
  }

  /** Name of the folder of its acts. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The body in its usual name. */
  String body(boolean council) {
    return council ? "Conseil" : small;
  }

  /** The title of an act by which the council hands powers to its smaller body. */
  String delegation() {
    return "Délégation de compétences du Conseil " + toSmall;
  }

  /** "du Bureau", "de la Commission permanente". */
  String ofBody(boolean council) {
    return (council || this == AMP ? "du " : "de la ") + body(council);
  }

  /**
   * The number as printed.
   *
   * @param order place in the session, from 1
   * @param serial place in the year, from 1
   */
  String number(String service, Session session, int order, int serial) {
    int year = session.date().getYear();
    return switch (this) {
      case AMP -> String.format(Locale.ROOT, number, service, order, serial, year % 100, session.council() ? "CM" : "BM");
      case LYON -> String.format(Locale.ROOT, number, session.council() ? "" : "CP-", year, serial);
    };
  }
}
