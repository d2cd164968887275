package vu.server.search;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.index.EdgeRow;

/** The keys under which an edge is found by the filter {@code texte}, and the words that name what it cites. */
final class TexteKeys {
  private TexteKeys() {}

  /** The whole text first, then its articles ({@code fr:code:LEGITEXT…#L5217-2}); empty when the edge has no key. */
  static List<String> of(EdgeRow edge) {
    if (edge.cle() == null) return List.of();
    String whole = whole(edge.cle());
    List<String> keys = new ArrayList<>(List.of(whole));
    if (!whole.equals(edge.cle())) keys.add(edge.cle());
    for (String article : edge.articles()) keys.add(whole + "#" + article.replaceAll("[\\s.]", ""));
    return keys.stream().distinct().toList();
  }

  static boolean isArticle(String key) {
    return key.indexOf('#') >= 0;
  }

  private static String whole(String key) {
    int hash = key.indexOf('#');
    return hash < 0 ? key : key.substring(0, hash);
  }

  static String label(EdgeRow edge, String key) {
    String article = isArticle(key) ? "article " + key.substring(key.indexOf('#') + 1) + ", " : "";
    if (edge.numero() == null) return article + (edge.titre() == null ? edge.texte() : edge.titre());
    String name = kind(edge.kind()) + " " + edge.numero();
    return article + (edge.titre() == null ? name : name + " (" + edge.titre() + ")");
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "deliberation" -> "délibération";
      case "decret" -> "décret";
      case "arrete" -> "arrêté";
      case "reglement_ue" -> "règlement (UE)";
      case "directive_ue" -> "directive (UE)";
      case "decision_ue" -> "décision (UE)";
      default -> kind;
    };
  }
}
