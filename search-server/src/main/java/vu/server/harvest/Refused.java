package vu.server.harvest;

/** A file that is not taken; the message is a French sentence for the user. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;
  private final boolean passing;

  Refused(String code, String reason) {
    this(code, reason, false);
  }

  /** @param passing true when asking again later may help */
  Refused(String code, String reason, boolean passing) {
    super(reason, null, false, false);
    this.code = code;
    this.passing = passing;
  }

  /** Stable name in kebab case. */
  String code() {
    return code;
  }

  boolean passing() {
    return passing;
  }
}
