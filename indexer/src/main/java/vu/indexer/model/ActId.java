package vu.indexer.model;

/**
 * The address of an act: {@code amp/17495-25-bm}. It never changes once published.
 *
 * @param collectivite id of the {@link Authority}
 * @param key normal form of the printed number, or date and digest when none is printed
 */
public record ActId(String collectivite, String key) implements Comparable<ActId> {
  public ActId {
    if (!plain(collectivite)) throw new IllegalArgumentException("collectivite " + collectivite);
    if (!plain(key)) throw new IllegalArgumentException("key " + key + " is not lower-case letters, digits and hyphens");
  }

  /** Without a pattern: ids are made by the hundred thousand when an index is opened. */
  private static boolean plain(String part) {
    for (int at = 0; at < part.length(); at++) {
      char c = part.charAt(at);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) return false;
    }
    return !part.isEmpty();
  }

  public static ActId parse(String id) {
    int slash = id.indexOf('/');
    if (slash < 0) throw new IllegalArgumentException("act id " + id + " is not collectivite/key");
    return new ActId(id.substring(0, slash), id.substring(slash + 1));
  }

  @Override
  public String toString() {
    return collectivite + "/" + key;
  }

  @Override
  public int compareTo(ActId other) {
    int byAuthority = collectivite.compareTo(other.collectivite);
    return byAuthority != 0 ? byAuthority : key.compareTo(other.key);
  }
}
