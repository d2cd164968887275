package vu.indexer.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What resolution needs to know of an act that is held; everything but {@code id} may be null.
 *
 * @param key the key its printed number alone gives, before session and @ctes identifier tell namesakes apart
 */
public record KnownAct(ActId id, String key, LocalDate date, String instance, String objet) {
  public KnownAct {
    Objects.requireNonNull(id, "id");
  }
}
