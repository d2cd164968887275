package vu.indexer.resolve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import vu.indexer.model.Reference.Nature;

/** Addresses at Légifrance. None is looked up: they follow published rules, and say by their shape how sure they are. */
final class Legifrance {
  private static final String HOST = "https://www.legifrance.gouv.fr";

  private Legifrance() {}

  static String code(String cid) {
    return HOST + "/codes/texte_lc/" + cid + "/";
  }

  /**
   * The address of a text, best first: by identifier ({@code /jorf/id/}), by the ELI rule ({@code /eli/}), by a search
   * ({@code /search/}); null when nothing identifies it.
   */
  static String text(Nature nature, String numero, LocalDate date, String jorftext, int firstEliYear) {
    if (jorftext != null) return HOST + "/jorf/id/" + jorftext;
    String type = nature.name().toLowerCase(Locale.ROOT);
    boolean numbered = nature == Nature.LOI || nature == Nature.LOI_ORGANIQUE || nature == Nature.DECRET || nature == Nature.ORDONNANCE;
    if (numbered && numero != null && date != null && date.getYear() >= firstEliYear && numero.startsWith(date.getYear() + "-")) {
      return HOST + "/eli/" + type + "/" + date.getYear() + "/" + date.getMonthValue() + "/" + date.getDayOfMonth() + "/" + numero + "/jo/texte";
    }
    if (numbered && numero != null && numero.indexOf('-') > 0) return search(type.replace('_', ' ') + " " + numero);
    return null;
  }

  private static String search(String words) {
    return HOST + "/search/all?tab_selection=all&searchField=ALL&query=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
