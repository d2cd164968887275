package vu.server.visa;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A text to check: a whole draft, or its visas alone. What is not given is read in the text, when it says so.
 *
 * @param collectivite id of who will decide, or null
 * @param instance the body that will decide, or null
 * @param date the day of its session, or null
 */
public record Draft(String text, String collectivite, String instance, LocalDate date) {
  /** A draft of fifty pages. */
  public static final int MAX_LENGTH = 200_000;

  /** @throws IllegalArgumentException when the text is longer than {@value #MAX_LENGTH} characters */
  public Draft {
    Objects.requireNonNull(text, "text");
    if (text.length() > MAX_LENGTH) throw new IllegalArgumentException("a draft of " + text.length() + " characters is longer than " + MAX_LENGTH);
  }
}
