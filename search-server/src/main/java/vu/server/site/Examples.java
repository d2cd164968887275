package vu.server.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vu.web.Address;
import vu.web.pages.ProsePage;

/** Queries to try, each of which teaches something; {@code exemple.<key>} says what. */
enum Examples {
  MOT("interconnectés"),
  PHRASE("\"réseau des territoires innovants\""),
  NUMERO("8073/20/CM"),
  LOI("loi 2014-58"),
  PLUSIEURS("cotisation numérique"),
  OU("subvention OU cotisation"),
  SAUF("association -forum"),
  PRES("\"forum interconnectés\"~5"),
  DEBUT("inter*"),
  CHAMP("objet:numérique"),
  BENEFICIAIRE("beneficiaire:\"Pôle Pixel\""),
  DIT("subventions en 2019"),
  ANNEES("annee:2018..2020"),
  MONTANT("montant:>=20 000 instrument:subvention"),
  ARTICLE("L5217-10-4 CGCT"),
  PRESENTS("presents:président");

  private final String query;

  Examples(String query) {
    this.query = query;
  }

  private String href() {
    return Address.of("/deliberations").with("q", query).toString();
  }

  String query() {
    return query;
  }

  static List<ProsePage.Exemple> explained(Visit visit) {
    return Stream.of(values()).map(example -> new ProsePage.Exemple(example.query, example.sense(visit), example.href())).toList();
  }

  private String sense(Visit visit) {
    return visit.strings().get("exemple." + name().toLowerCase(Locale.ROOT));
  }
}
