package vu.indexer.model;

import java.util.Objects;

/**
 * Who decides.
 *
 * @param id short name in addresses, for instance {@code amp}
 * @param siren nine digits, or null when it is not known
 */
public record Authority(String id, String nom, String siren) {
  /** An authority that was not recognised. */
  public static final Authority UNKNOWN = new Authority("inconnue", null, null);

  public Authority {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) throw new IllegalArgumentException("authority id " + id + " is not lower-case words joined by hyphens");
    if (siren != null && !siren.matches("\\d{9}")) throw new IllegalArgumentException("SIREN " + siren + " is not nine digits");
    Objects.requireNonNull(id, "id");
  }

  public boolean known() {
    return !id.equals(UNKNOWN.id);
  }
}
