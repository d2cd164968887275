package vu.server.cli.score;

/** Findings that were meant, that were not, and labels that were missed. */
record Tally(int right, int extra, int missed) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(right + other.right, extra + other.extra, missed + other.missed);
  }

  /** 1 when nothing was found. */
  double precision() {
    return right + extra == 0 ? 1 : (double) right / (right + extra);
  }

  /** 1 when nothing was to be found. */
  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
