package vu.server.site;

import java.util.List;
import vu.web.Address;
import vu.web.pages.Choice;
import vu.web.pages.ProsePage;

/** Queries to try, each of which teaches something; {@code exemple.<key>} says what. */
enum Examples {
  MOT("interconnectés"),
  PHRASE("\"réseau des territoires innovants\""),
  NUMERO("8073/20/CM"),
  LOI("loi 2014-58"),
  PLUSIEURS("cotisation numérique");

  private final String query;

  Examples(String query) {
    this.query = query;
  }

  private String href() {
    return Address.of("/deliberations").with("q", query).toString();
  }

  static List<Choice> choices() {
    return List.of(values()).stream().map(example -> new Choice(example.query, example.href(), false)).toList();
  }

  static List<ProsePage.Exemple> explained(Visit visit) {
    return List.of(values()).stream()
        .map(example -> new ProsePage.Exemple(example.query, visit.strings().get("exemple." + example.name().toLowerCase(java.util.Locale.ROOT)), example.href()))
        .toList();
  }
}
