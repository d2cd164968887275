package vu.indexer.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Who decides.
 *
 * @param id short name in addresses, for instance {@code amp}
 * @param siren nine digits, or null when it is not known
 */
public record Authority(String id, String nom, String siren) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"), SIREN = Pattern.compile("\\d{9}");
  /** An authority that was not recognised. */
  public static final Authority UNKNOWN = new Authority("inconnue", null, null);

  public Authority {
    if (!ID.matcher(id).matches()) throw new IllegalArgumentException("authority id " + id + " is not lower-case words joined by hyphens");
    if (siren != null && !SIREN.matcher(siren).matches()) throw new IllegalArgumentException("SIREN " + siren + " is not nine digits");
    Objects.requireNonNull(id, "id");
  }

  public boolean known() {
    return !id.equals(UNKNOWN.id);
  }
}
