package vu.indexer.model;

import java.util.Objects;

/**
 * Something a reader should know about an act or a file. Failure that belongs to the data is a value.
 *
 * @param code stable name in kebab case, for instance {@code numero-absent}
 * @param message one French sentence
 * @param span where, or null when it concerns the whole
 */
public record Problem(String code, Severity severity, String message, Span span) {
  public enum Severity { INFO, WARNING, ERROR }

  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
  }
}
