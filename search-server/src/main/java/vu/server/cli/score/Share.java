package vu.server.cli.score;

/** How many of a number of answers are right. */
record Share(int right, int of) {
  static final Share NONE = new Share(0, 0);

  Share plus(boolean isRight) {
    return new Share(right + (isRight ? 1 : 0), of + 1);
  }

  /** Null when there was nothing to answer. */
  Double rate() {
    return of == 0 ? null : (Double) ((double) right / of);
  }
}
