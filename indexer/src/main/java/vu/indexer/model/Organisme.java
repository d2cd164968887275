package vu.indexer.model;

import java.util.List;
import java.util.Objects;

/**
 * An organisation named by an act.
 *
 * @param nom the fullest name the act prints
 * @param alias other names the act gives it, in order of appearance
 * @param mentions where any of these names stands
 */
public record Organisme(String nom, List<String> alias, Type type, List<Span> mentions) {
  public Organisme {
    Objects.requireNonNull(nom, "nom");
    Objects.requireNonNull(type, "type");
    alias = List.copyOf(alias);
    mentions = List.copyOf(mentions);
    if (nom.isBlank()) throw new IllegalArgumentException("an organisation has a name");
  }

  public enum Type {
    ASSOCIATION, ENTREPRISE, PUBLIC, AUTRE;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
