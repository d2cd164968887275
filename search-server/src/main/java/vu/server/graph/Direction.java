package vu.server.graph;

/** Which way a chain goes from its start. */
public enum Direction {
  /** To what the act rests on: the acts and texts it cites. */
  BASES,
  /** To what relies on the act: the acts that cite it. */
  USES,
  /** Both chains from the same start, one beside the other; never up again after going down. */
  BOTH
}
