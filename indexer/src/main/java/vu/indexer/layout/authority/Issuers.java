package vu.indexer.layout.authority;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.layout.page.ActeIds;
import vu.indexer.layout.words.Damage;
import vu.indexer.lexicon.LocalAuthorities.Kind;
import vu.indexer.lexicon.LocalAuthorities;
import vu.indexer.model.Authority;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/**
 * Who decides, when Vu has no description of it: read from what the head prints ("COMMUNE DE SAINT-AUBIN", "Conseil départemental
 * de la Creuse") and, for a commune, from the few places of the text that name its council. The body that met says which kind
 * to look for: a conseil municipal is that of a commune, whatever community the head names too.
 */
public final class Issuers {
  /** Offset behind which a line no longer stands at the head. */
  private static final int HEAD = 2500;
  /** Before it, a line of its own says who writes. */
  private static final int TOP = 900;

  /** "12 CONSEIL MUNICIPAL". */
  private static final int PAGE_NUMBER = 3;

  record Lead(Kind kind, String shown, Phrases phrases) {}

  private static final List<Lead> LEADS =
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
          new Lead(Kind.SYNDICAT, "Syndicat", Phrases.of("syndicat mixte", "syndicat intercommunal", "syndicat departemental", "syndicat", "sivom",
              "sivu", "smictom", "sictom", "sirtom", "smirtom", "siaep", "siaepa", "pole d'equilibre territorial et rural", "petr",
              "service departemental d'incendie et de secours", "parc naturel regional")),
          new Lead(Kind.DEPARTEMENT, "Département", Phrases.of("conseil departemental", "conseil general")),
          new Lead(Kind.REGION, "Région", Phrases.of("conseil regional", "region")),
          new Lead(Kind.COMMUNE, "Ville", Phrases.of("ville")),
          new Lead(Kind.COMMUNE, "Commune", Phrases.of("commune")),
          new Lead(Kind.COMMUNE, null, Phrases.of("conseil municipal", "mairie")));
  static final List<Lead> COMMUNITIES = LEADS.subList(2, 5);
  private static final Lead DEPARTMENT = new Lead(Kind.DEPARTEMENT, "Département", Phrases.of("departement"));
  private static final Phrases ANY =
      Phrases.of(
          "centre communal d'action sociale", "ccas", "c.c.a.s", "centre intercommunal d'action sociale", "cias", "communaute", "eurometropole",
              "metropole", "agglomeration",
              "syndicat", "sivom", "sivu", "smictom", "sictom", "sirtom", "smirtom", "siaep", "siaepa", "pole d'equilibre", "petr",
              "service departemental d'incendie", "parc naturel regional",
          "conseil departemental", "conseil general", "conseil regional", "region", "ville", "commune", "mairie", "conseil municipal");
  private static final Phrases ABBREVIATED = Phrases.of("sivom", "sivu", "smictom", "sictom", "sirtom", "smirtom", "siaepa", "siaep",
      "petr");
  private static final int LONGEST_NAME = 110;
  /** What follows the name of a syndicate on a line that flows. */
  private static final Phrases MEETS = Phrases.of("reunion du", "seance du", "compte rendu", "compte-rendu", "proces-verbal", "expose n");
  /** What the printed name of a syndicate does not hold. */
  private static final String NAME_ENDS = "\n,|(:_";
  private static final Phrases SUFFIXES = Phrases.of("agglomeration", "metropole", "agglo");
  /** What a word begins with that names an authority or its body, in front of its name or behind it. */
  private static final Openings OPENINGS = Openings.of(List.of(
      "centre", "ccas", "c.c.a.s", "cias", "communaute", "eurometropole", "metropole", "syndicat", "sivom", "sivu", "smictom", "sictom", "sirtom",
          "smirtom", "siaep", "pole d", "petr", "service", "parc n",
          "conseil", "region", "ville", "commune", "mairie", "agglo", "departement"));
  private static final String[] ARTICLES = {"de la", "la", "de l'", "le"};
  private static final Phrases LINKS = Phrases.of("de la", "de l'", "de", "du", "des", "d'", "d");
  /** The article of a commune belongs to its name: "Commune de La Roche". */
  private static final Phrases SHORT_LINKS = Phrases.of("de", "du", "des", "d'", "d");
  /** The name begins behind these: "conseil municipal de la commune d'Arbigny". */
  private static final Phrases INNER = Phrases.of("ville de", "commune de", "ville d'", "commune d'", "ville du", "commune du", "la ville de",
      "la commune de", "la ville d'", "la commune d'", "la ville du", "la commune du");
  /** What stands before the name of the authority in a sentence of the head: "le conseil municipal de la commune de X". */
  private static final Phrases BEFORE =
      Phrases.of(
          "conseil municipal de la", "conseil de la", "conseil de l'", "bureau de l'", "(bureau) de l'",
              "conseil communautaire de la", "conseil communautaire", "reunion", "deliberations de la", "municipal de la", "maire de la",
              "bureau de la", "communautaire de la", "comite syndical du", "conseil d'administration du", "deliberations du", "bureau du",
              "administration du",
          "presidente de la", "president de la", "president du", "commission permanente du");

  /** Where a name stands: {@code strong} when it opens its line or column. */
  record Printed(Kind kind, String shown, int from, int to, String link, boolean strong) {}

  /** The text as it stands, and as it may have read before it lost letters. */
  private final Folded printed, f;
  private final IssuerForms forms;
  private final String acteId;

  /** @param acteId the identifier of the @ctes transmission, or null */
  public Issuers(Folded f, String acteId) {
    this.printed = f;
    this.f = f.isDamaged() ? Folded.of(Damage.repaired(f.lossy())) : f;
    this.forms = new IssuerForms(this.f);
    this.acteId = acteId;
  }

  /** The authority whose body {@code instance} met; {@link Authority#UNKNOWN} when the text does not tell it. */
  public Authority read(String instance, int report) {
    List<Printed> head = printed(Math.min(f.length(), Math.max(HEAD, Math.min(report, 2 * HEAD))));
    for (Printed one : head) if (one.strong && fits(one.kind, instance)) return named(forms.best(one, head));
    for (Printed one : head) if (fits(one.kind, instance)) return named(IssuerForms.withPlace(one, head));
    Printed department = ofDepartment(instance) ? department() : null;
    if (department != null) return named(department);
    Printed mentioned = new IssuerMentions(f).find(instance);
    return mentioned == null ? Authority.UNKNOWN : named(mentioned);
  }

  /** The id of the authority that opens a line at the very top, whatever its body; null when there is none. */
  String top() {
    for (int p : f.words()) {
      if (p >= TOP) break;
      if (!OPENINGS.at(f, p)) continue;
      Printed one = ANY.at(f, p) >= 0 && opensColumn(p) ? at(p, true) : SUFFIXES.at(f, p) >= 0 ? suffixed(p) : null;
      if (one != null && one.to > one.from) return LocalAuthorities.id(one.kind, f.slice(one.from, one.to));
    }
    boolean departmental = f.find("conseil departemental", 0, HEAD) >= 0 || f.find("assemblee departementale", 0, HEAD) >= 0;
    Printed department = departmental && f.find("conseil municipal", 0, HEAD) < 0 ? department() : null;
    return department == null ? null : LocalAuthorities.id(department.kind, f.slice(department.from, department.to));
  }

  private static boolean ofDepartment(String instance) {
    return instance != null && (instance.equals("Commission permanente") || instance.equals("Conseil départemental")
        || instance.equals("Conseil général"));
  }

  /** "DÉPARTEMENT DE LA HAUTE-DRENNE" on top says who decides only where the body is its own: communes print it too. */
  private Printed department() {
    for (int p : f.words()) {
      if (p >= TOP) break;
      int end = f.exact(p, "departement");
      Printed one = end >= 0 && opensColumn(p) ? place(DEPARTMENT, p, end, true) : null;
      if (one != null) return one;
    }
    return null;
  }

  private static boolean fits(Kind kind, String instance) {
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

  // ---- names in the head ----------------------------------------------------------------------------------------------

  private List<Printed> printed(int limit) {
    List<Printed> found = new ArrayList<>();
    for (int p : f.words()) {
      if (p >= limit) break;
      if (!OPENINGS.at(f, p)) continue;
      if (SUFFIXES.at(f, p) >= 0 && suffixed(p) != null) found.add(suffixed(p));
      if (ANY.at(f, p) < 0) continue;
      boolean strong = opensColumn(p);
      Printed one = strong || BEFORE.before(f, p) || f.any(p, "conseil municipal") >= 0 ? at(p, strong) : null;
      if (one != null) found.add(one);
    }
    return found;
  }

  /** At the start of a line or of a column, "de la" apart. */
  private boolean opensColumn(int p) {
    int start = p;
    for (String link : ARTICLES) {
      int linked = start == p ? f.startBefore(p, link) : -1;
      if (linked >= 0) start = linked;
    }
    int q = start - 1;
    while (q >= 0 && (f.at(q) == ' ' || "*#>_■-".indexOf(f.at(q)) >= 0)) q--;
    while (start - q <= PAGE_NUMBER && f.isDigit(q)) q--;
    boolean behindDash = start - q == 4 && f.at(start - 2) == '-' && f.isWord(q);
    return q < 0 || f.at(q) == '\n' || f.at(q) == '|' || start - q > 2 && !behindDash;
  }

  private Printed at(int p, boolean strong) {
    for (Lead lead : LEADS) {
      int end = lead.phrases.at(f, p);
      if (end >= 0) return lead.kind == Kind.SYNDICAT ? syndicat(p, strong) : place(lead, p, end, strong);
    }
    return null;
  }

  /** The name behind the kind: "de SAINT-AUBIN", on the same line or opening the next one; empty for a CCAS whose commune stands elsewhere. */
  private Printed place(Lead lead, int lead0, int end, boolean strong) {
    int p = end;
    while (f.at(p) == ' ') p++;
    boolean wraps = f.at(p) == '\n', community = COMMUNITIES.contains(lead);
    if (wraps) p = strong ? f.skip(p) : f.skipInParagraph(p);
    boolean article = lead.kind == Kind.COMMUNE || lead.kind == Kind.CCAS;
    int linked = (article ? SHORT_LINKS : LINKS).at(f, p);
    boolean bare = linked < 0;
    if (bare && (wraps && lead.kind != Kind.REGION && (strong || !community) || lead.kind == Kind.COMMUNE || lead.kind == Kind.DEPARTEMENT))
      return wraps && strong && lead.kind == Kind.CCAS ? new Printed(lead.kind, lead.shown, end, end, "", strong) : null;
    int from = bare ? p : linked;
    while (f.at(from) == ' ') from++;
    String link = bare ? "" : f.slice(p, linked).replace('\n', ' ').strip();
    Kind kind = lead.kind;
    String shown = lead.shown;
    if (kind == Kind.COMMUNE && INNER.at(f, from) >= 0) return null;
    int to = IssuerNames.end(f, from);
    boolean ccas = kind == Kind.CCAS && to == from;
    if (to == from && !ccas) return null;
    if (isSentence(lead0, to, strong) || !bare && FrenchDates.readSession(f, from) != null) return null;
    return new Printed(kind, shown, from, to, link, strong);
  }

  /** "VAL D'AUBRANCE AGGLOMÉRATION", alone in its line or column. */
  private Printed suffixed(int p) {
    int end = f.wordEndFrom(p), start = p;
    while (start > 0 && f.at(start - 1) != '\n' && f.at(start - 1) != '|' && !(f.at(start - 1) == ' ' && f.at(start - 2) == ' ')) start--;
    while (start < p && !f.isWord(start)) start++;
    boolean ends = f.at(end) == '\n' || f.at(end) == '|' || f.at(end) == ' ' && f.at(end + 1) == ' ';
    if (!ends || start == p || p - start > 50 || ANY.at(f, start) >= 0 || LINKS.before(f, p) || IssuerNames.end(f, start) < end) return null;
    return new Printed(suffixKind(f.at(p)), "", start, end, "", true);
  }

  /** The kind of "Haute Loue Agglomération" by the first letter of its last word. */
  static Kind suffixKind(char first) {
    return first == 'm' ? Kind.METROPOLE : first == 'c' ? Kind.COMMUNAUTE_DE_COMMUNES : Kind.COMMUNAUTE_D_AGGLOMERATION;
  }

  /** "SYNDICAT MIXTE DU BASSIN VERSANT DE LA VÈBRE": all of it is the name. */
  private Printed syndicat(int p, boolean strong) {
    int to = p;
    for (int q = p; q < Math.min(f.length(), p + LONGEST_NAME) && NAME_ENDS.indexOf(f.at(q)) < 0; q++) {
      if (f.at(q) == ' ' && (f.at(q + 1) == ' ' || f.at(q + 1) == '-' || MEETS.at(f, q + 1) >= 0)) break;
      if (f.isWord(q)) to = q + 1;
    }
    return strong && to - p > 10 && to - p < LONGEST_NAME ? new Printed(Kind.SYNDICAT, "", p, IssuerNames.closed(f, p, to), "",
        true) : null;
  }

  /** A line that goes on in small letters, or in a list "Commune de X : M. Y", names somebody in passing. */
  private boolean isSentence(int from, int to, boolean strong) {
    if (!strong) return false;
    int next = to;
    while (f.at(next) == ' ') next++;
    boolean near = next - to < 2;
    if (near && f.exact(next, "du") >= 0 && FrenchDates.readSession(f, f.skip(next + 2)) != null) return false;
    return f.at(next) == ':' || near && f.isLetter(next) && !f.isUpper(next)
        || near && f.at(next) == '-' && f.at(next + 1) == ' ' && f.isLetter(next + 2)
        && f.any(next + 2, "conseil", "seance", "extrait", "deliberation", "registre") < 0;
  }

  // ---- the authority ------------------------------------------------------------------------------------------------------

  private Authority named(Printed one) {
    String place = one.to > one.from ? IssuerNames.shown(printed, one.from, one.to) : null;
    if (place == null) return Authority.UNKNOWN;
    place = place.replaceAll("\\s+", " ");
    String siren = acteId == null ? null : ActeIds.siren(acteId);
    Authority authority = LocalAuthorities.of(one.kind, place, full(one, place), siren);
    return authority == null ? Authority.UNKNOWN : AuthorityRecogniser.described(authority);
  }

  private String full(Printed one, String place) {
    int abbreviation = one.kind == Kind.SYNDICAT ? ABBREVIATED.at(f, one.from) : -1;
    if (abbreviation > 0) return f.original().substring(one.from, abbreviation) + place.substring(abbreviation - one.from);
    if (one.kind == Kind.SYNDICAT) return place.equals(f.original().substring(one.from, one.to)) ? place
        : place.charAt(0) + lowered(place.substring(1), one);
    if ("".equals(one.shown)) return place;
    String kind = one.shown != null ? one.shown : f.find("la ville", 0, f.length()) >= 0
        || f.find("notre ville", 0, f.length()) >= 0 ? "Ville" : "Commune";
    if (one.kind == Kind.REGION && (one.link.equals("de") || one.link.startsWith("d'") || one.link.equals("d"))) return kind + " " + place;
    if (one.link.equals("d")) return kind + " d'" + place;
    String link = one.link.isEmpty() ? " " : one.link.endsWith("'") ? " " + one.link : " " + one.link + " ";
    return kind + (kind.equals("Ville") || kind.equals("Commune") ? elided(link, place) : link) + place;
  }

  private static String elided(String link, String place) {
    return link.equals(" ") ? " de " : link;
  }

  /** "Syndicat Mixte du Bassin Versant de la Vèbre" → only its last word keeps its capital. */
  private static String lowered(String name, Printed one) {
    int last = name.lastIndexOf(' ');
    return last < 0 ? name : name.substring(0, last).toLowerCase(java.util.Locale.ROOT) + name.substring(last);
  }
}
