package vu.indexer.model;

import java.util.Objects;
import java.util.Optional;

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

  /** A problem of a whole file as one of an act cut out of it; empty when it lies elsewhere. */
  public Optional<Problem> within(CanonicalText act) {
    if (span == null) return Optional.of(this);
    int start = Math.max(0, span.start() - act.offset()), end = Math.min(act.text().length(), span.end() - act.offset());
    return start < end || start == end && span.length() == 0 ? Optional.of(new Problem(code, severity, message, new Span(start, end))) : Optional.empty();
  }
}
