package vu.server.cli;

/** Exit codes. */
final class Exit {
  static final int DONE = 0;
  /** Done, but some inputs were refused, each named on standard error with its reason. */
  static final int SOME_REFUSED = 1;
  static final int WRONG_ARGUMENTS = 2;
  static final int FAILED = 3;

  private Exit() {}
}
