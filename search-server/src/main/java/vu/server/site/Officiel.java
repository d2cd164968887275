package vu.server.site;

/** How sure an official address is: it names the text, is derived from its number, or only searches for it. */
final class Officiel {
  private Officiel() {}

  /** {@code exact}, {@code derive} or {@code recherche}; null for no address. */
  static String of(String url) {
    if (url == null) return null;
    if (url.contains("/search")) return "recherche";
    return url.contains("LEGITEXT") || url.contains("JORFTEXT") || url.contains("LEGIARTI") ? "exact" : "derive";
  }
}
