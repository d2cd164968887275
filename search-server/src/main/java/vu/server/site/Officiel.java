package vu.server.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** How sure an official address is: it names the text, is derived from its number, or only searches for it. */
final class Officiel {
  /** The whole of a code: a day behind it leads to the version of that day. */
  private static final Pattern CODE = Pattern.compile("https://www\\.legifrance\\.gouv\\.fr/codes/texte_lc/LEGITEXT\\d+/");
  private static final Pattern ARTICLE = Pattern.compile("[LRDA]?\\*?\\d[\\d-]*");

  private Officiel() {}

  /** {@code exact}, {@code derive} or {@code recherche}; null for no address. */
  static String of(String url) {
    if (url == null) return null;
    if (url.contains("/search")) return "recherche";
    return url.contains("LEGITEXT") || url.contains("JORFTEXT") || url.contains("LEGIARTI") ? "exact" : "derive";
  }

  /** A code as it stood on a day; null for another text or without a day, whose address cannot say it. */
  static String on(String url, LocalDate day) {
    return url == null || day == null || !CODE.matcher(url).matches() ? null : url + day;
  }

  /** A search for an article in the codes; null when it is not named alone. An address of its own has an identifier that nothing here gives. */
  static String article(String kind, String article) {
    if (article == null || !kind.equals("code")) return null;
    String bare = article.replaceAll("[\\s.]", "");
    if (!ARTICLE.matcher(bare).matches()) return null;
    return "https://www.legifrance.gouv.fr/search/code?tab_selection=code&searchField=NUM_ARTICLE&query=" + URLEncoder.encode(bare, StandardCharsets.UTF_8);
  }
}
