package vu.server.graph;

/** Which way a path goes. */
public enum Way {
  /** Each act cites the next one. */
  BASES,
  /** Each act is cited by the next one. */
  USES,
  /** One of these two from end to end, whichever is shorter; both when they are as long, which is a circle. */
  BOTH,
  /** Each step either way; never through a law or a code, which nearly all acts share. */
  ANY
}
