package vu.indexer.model;

import java.util.List;

/** A value and what was noticed while making it. */
public record Parsed<T>(T value, List<Problem> problems) {
  public Parsed {
    problems = List.copyOf(problems);
  }
}
