package vu.indexer.layout.authority;

import java.util.List;
import vu.indexer.lexicon.LocalAuthorities.Kind;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/** The kinds of authorities: the words that stand before or behind their names, and the bodies that decide for each. */
final class IssuerKinds {
  record Lead(Kind kind, String shown, Phrases phrases) {}

  static final List<Lead> LEADS =
      List.of(
          new Lead(Kind.CCAS, "CCAS", Phrases.of("centre communal d'action sociale", "ccas", "c.c.a.s.", "c.c.a.s")),
          new Lead(Kind.CIAS, "CIAS", Phrases.of("centre intercommunal d'action sociale", "cias")),
          new Lead(Kind.COMMUNAUTE_DE_COMMUNES, "Communauté de communes", Phrases.of("communaute de communes")),
          new Lead(Kind.COMMUNAUTE_D_AGGLOMERATION, "Communauté d'agglomération",
              Phrases.of("communaute d'agglomeration", "communaute d' agglomeration")),
          new Lead(Kind.COMMUNAUTE_URBAINE, "Communauté urbaine", Phrases.of("communaute urbaine")),
          new Lead(Kind.METROPOLE, "Eurométropole", Phrases.of("eurometropole")),
          new Lead(Kind.METROPOLE, "Métropole", Phrases.of("metropole")),
          new Lead(Kind.COMMUNAUTE_D_AGGLOMERATION, "Agglomération", Phrases.of("agglomeration")),
          new Lead(Kind.SYNDICAT, "Syndicat", Phrases.of("syndicat mixte", "syndicat intercommunal", "syndicat departemental",
              "syndicat", "sivom", "sivu", "smictom", "sictom", "sirtom", "smirtom", "siaep", "siaepa",
              "centre de gestion de la fonction publique", "centre departemental de gestion", "pole d'equilibre territorial et rural", "petr", "service departemental d'incendie et de secours", "parc naturel regional")),
          new Lead(Kind.DEPARTEMENT, "Département", Phrases.of("conseil departemental", "conseil general")),
          new Lead(Kind.REGION, "Région", Phrases.of("conseil regional", "region")),
          new Lead(Kind.COMMUNE, "Ville", Phrases.of("ville")),
          new Lead(Kind.COMMUNE, "Commune", Phrases.of("commune")),
          new Lead(Kind.COMMUNE, null, Phrases.of("conseil municipal", "mairie")));
  static final List<Lead> COMMUNITIES = LEADS.subList(2, 5);
  static final Lead DEPARTMENT = new Lead(Kind.DEPARTEMENT, "Département", Phrases.of("departement"));
  static final Phrases ANY =
      Phrases.of(
          "centre communal d'action sociale", "ccas", "c.c.a.s", "centre intercommunal d'action sociale", "cias", "communaute",
              "eurometropole", "metropole", "agglomeration", "syndicat", "sivom", "sivu", "smictom", "sictom", "sirtom",
              "smirtom", "siaep", "siaepa", "centre de gestion de la fonction publique", "centre departemental de gestion", "pole d'equilibre", "petr", "service departemental d'incendie", "parc naturel regional",
          "conseil departemental", "conseil general", "conseil regional", "region", "ville", "commune", "mairie", "conseil municipal");
  static final Phrases ABBREVIATED = Phrases.of("sivom", "sivu", "smictom", "sictom", "sirtom", "smirtom", "siaepa", "siaep",
      "petr");
  static final Phrases SUFFIXES = Phrases.of("agglomeration", "metropole", "agglo");
  /** What a word begins with that names an authority or its body, in front of its name or behind it. */
  static final Openings OPENINGS = Openings.of(List.of(
      "centre", "ccas", "c.c.a.s", "cias", "communaute", "eurometropole", "metropole", "syndicat", "sivom", "sivu", "smictom", "sictom",
          "sirtom", "smirtom", "siaep", "pole d", "petr", "service", "parc n",
          "conseil", "region", "ville", "commune", "mairie", "agglo", "departement"));

  private IssuerKinds() {}

  /** The kind of "Haute Loue Agglomération" by the first letter of its last word. */
  static Kind suffixKind(char first) {
    return first == 'm' ? Kind.METROPOLE : first == 'c' ? Kind.COMMUNAUTE_DE_COMMUNES : Kind.COMMUNAUTE_D_AGGLOMERATION;
  }

  /** Whether the body is that of a département and of no other authority. */
  static boolean ofDepartment(String instance) {
    return instance != null && (instance.equals("Commission permanente") || instance.equals("Conseil départemental")
        || instance.equals("Conseil général"));
  }

  /** Whether a body called {@code instance} is one of an authority of this kind. */
  static boolean fits(Kind kind, String instance) {
    if (instance == null || instance.equals("Conseil")) return true;
    return switch (instance) {
      case "Bureau" -> kind != Kind.COMMUNE;
      case "Conseil municipal", "Conseil d'arrondissement" -> kind == Kind.COMMUNE;
      case "Conseil départemental", "Conseil général" -> kind == Kind.DEPARTEMENT;
      case "Conseil régional" -> kind == Kind.REGION;
      case "Commission permanente" -> kind == Kind.DEPARTEMENT || kind == Kind.REGION || kind == Kind.METROPOLE;
      case "Comité syndical" -> kind == Kind.SYNDICAT;
      case "Conseil d'administration" -> kind == Kind.CCAS || kind == Kind.CIAS || kind == Kind.SYNDICAT;
      default ->
          switch (kind) {
            case COMMUNAUTE_DE_COMMUNES, COMMUNAUTE_D_AGGLOMERATION, COMMUNAUTE_URBAINE, METROPOLE, SYNDICAT -> true;
            case COMMUNE, CCAS, CIAS, DEPARTEMENT, REGION -> false;
          };
    };
  }
}
