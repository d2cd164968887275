package vu.indexer.layout.authority;

import vu.indexer.layout.authority.Issuers.Printed;
import vu.indexer.layout.words.SpacedLetters;
import vu.indexer.lexicon.LocalAuthorities.Kind;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** Who decides, when no line of the head says it: the only authority of the right kind that the text names, or the place where the act was signed. */
final class IssuerMentions {
  /** Before it, the mayor and the mairie are those of the council that met. */
  private static final int HEAD = 1500;
  /** Where a word in letters set apart begins at the latest. */
  private static final int SPACED_WITHIN = 10;
  private static final String[] COUNCIL = {"conseil municipal de", "conseil municipal d'"};
  private static final String[] MAYOR = {"mairie de", "mairie d'", "mairie du", "maire de", "maire d'", "maire du"};
  private static final String[] TOWN = {"ville de", "ville d'", "ville du"};
  private static final String[] COMMUNE = {"commune de", "commune d'", "commune du"};
  private static final String[] DEPARTMENT = {"conseil departemental", "conseil general", "departement"};
  private static final String[] REGION = {"conseil regional", "region"};
  private static final String[] COMMUNITY_BODIES = {"conseillers communautaires de", "conseil communautaire de", "bureau communautaire de",
      "conseil de communaute de"};
  private static final Phrases SIGNED = Phrases.of("fait a", "conforme a", "fait et delibere a", "conforme, a", "delibere a");
  private static final Phrases COMMITTEES = Phrases.of("comite du", "comite syndical du", "comite departemental du", "bureau du",
      "conseil syndical du");
  /** The longest name of a syndicate behind its kind. */
  private static final int LONGEST = 90;
  /** What goes on behind the name of a syndicate where no comma parts it. */
  private static final Phrases CLAUSES = Phrases.of("sous la presidence", "s'est reuni", "dument convoque", "legalement convoque");
  private static final String[] SHORT = {"sivom", "sivu", "smictom", "sictom", "sirtom", "smirtom", "siaep", "siaepa", "petr"};
  private static final Phrases LINKS = Phrases.of("de la", "de l'", "de", "du", "des", "d'");

  private final Folded f;

  IssuerMentions(Folded f) {
    this.f = f;
  }

  /** The authority whose body {@code instance} met; null when the text names none or several. */
  Printed find(String instance) {
    if (instance == null) return syndicate();
    return switch (instance) {
      case "Conseil municipal" -> commune();
      case "Conseil" -> commune();
      case "Conseil départemental", "Conseil général" -> place(Kind.DEPARTEMENT, "Département", DEPARTMENT);
      case "Conseil régional" -> place(Kind.REGION, "Région", REGION);
      case "Commission permanente" -> ofCommission();
      case "Comité syndical" -> syndicate();
      case "Conseil communautaire", "Conseil de communauté", "Bureau communautaire", "Conseil métropolitain", "Bureau métropolitain",
          "Bureau" -> {
        Printed community = community();
        yield community != null ? community : ofBody();
      }
      default -> null;
    };
  }

  // ---- communes -----------------------------------------------------------------------------------------------------------

  private Printed commune() {
    Printed found = only(COUNCIL, f.length(), false);
    if (found == null) found = only(MAYOR, HEAD, false);
    if (found == null && isSpaced()) return null;
    if (found == null) found = only(TOWN, f.length(), false);
    if (found == null) found = only(COMMUNE, f.length(), true);
    if (found == null) found = only(MAYOR, f.length(), true);
    return found == null ? signed() : found;
  }

  /** "M A I R I E   D U": the head names the commune in letters set apart, so that another in the text is not it. */
  private boolean isSpaced() {
    int p = 0;
    while (p < SPACED_WITHIN && p < f.length() && !f.isLetter(p)) p++;
    return SpacedLetters.standAt(f.slice(p, Math.min(f.length(), p + SPACED_WITHIN)), 0);
  }

  /** The commune behind {@code leads}; of several, the first or none. */
  private Printed only(String[] leads, int to, boolean first) {
    Printed only = null;
    for (String lead : leads) {
      for (int at = f.find(lead, 0, to); at >= 0; at = f.find(lead, at + 1, to)) {
        int from = f.skip(f.exact(at, lead)), end = IssuerNames.end(f, from);
        if (end == from || leads == MAYOR && f.at(at - 1) == '-') continue;
        boolean same = only == null || f.slice(only.from(), only.to()).equals(f.slice(from, end));
        if (!same) return first ? only : null;
        if (only == null) only = new Printed(Kind.COMMUNE, leads == TOWN ? "Ville" : null, from, end, lead.substring(lead.lastIndexOf(' ') + 1),
            false);
      }
    }
    return only;
  }

  /** "Nantes, le 6 avril 2012" and "Fait à Nantes, le …", at the foot. */
  private Printed signed() {
    for (int i = f.lines().size() - 1; i > f.lines().size() / 2; i--) {
      int p = f.lines().get(i).start();
      int lead = SIGNED.at(f, p);
      if (lead >= 0) p = f.skip(lead);
      int to = IssuerNames.end(f, p);
      if (to == p || f.at(to) != ',' || f.any(f.skip(to + 1), "le") < 0) continue;
      if (FrenchDates.read(f, f.skip(f.any(f.skip(to + 1), "le"))) != null) return new Printed(Kind.COMMUNE, null, p, to, "de", false);
    }
    return null;
  }

  // ---- departments and regions ----------------------------------------------------------------------------------------------

  private Printed ofCommission() {
    boolean regional = f.find("conseil regional", 0, f.length()) >= 0, departmental = f.find("conseil departemental", 0, f.length()) >= 0
        || f.find("conseil general", 0, f.length()) >= 0;
    if (regional == departmental) return null;
    return regional ? place(Kind.REGION, "Région", REGION) : place(Kind.DEPARTEMENT, "Département", DEPARTMENT);
  }

  /** The only place behind {@code leads}: "Conseil départemental de la Creuse". */
  private Printed place(Kind kind, String shown, String[] leads) {
    Printed only = null;
    for (String lead : leads) {
      for (int at = f.find(lead, 0, f.length()); at >= 0; at = f.find(lead, at + 1, f.length())) {
        int p = f.skip(f.exact(at, lead)), linked = LINKS.at(f, p);
        if (linked < 0 && kind != Kind.REGION) continue;
        int from = linked < 0 ? p : f.skip(linked), end = IssuerNames.end(f, from);
        if (end == from) continue;
        if (only != null && !Folded.key(f.slice(only.from(), only.to())).equals(Folded.key(f.slice(from, end)))) return null;
        if (only == null) only = new Printed(kind, shown, from, end, linked < 0 ? "" : f.slice(p, linked), false);
      }
    }
    return only;
  }

  // ---- communities and syndicates --------------------------------------------------------------------------------------------

  /** "la Communauté de communes du Haut Vallon", "Armor Presqu'île Métropole". */
  private Printed community() {
    Printed only = null;
    for (int p : f.words()) {
      char first = f.at(p);
      Printed one = first == 'c' ? behind(p) : null;
      if (one == null && (first == 'c' || first == 'm' || first == 'a')) one = before(p);
      if (one == null) continue;
      if (only == null) only = one;
      else if (!Folded.key(f.slice(only.from(), only.to())).equals(Folded.key(f.slice(one.from(), one.to())))) return null;
    }
    return only;
  }

  /** "les conseillers communautaires de Source-et-Val Communauté": named by the body alone. */
  private Printed ofBody() {
    for (String body : COMMUNITY_BODIES) {
      int at = f.find(body, 0, HEAD), from = at < 0 ? -1 : f.skip(f.exact(at, body)), to = from < 0 ? -1 : IssuerNames.end(f, from);
      if (to > from && f.slice(from, to).endsWith(" communaute")) return new Printed(Kind.COMMUNAUTE_DE_COMMUNES, "", from, to, "", false);
    }
    return null;
  }

  private Printed behind(int p) {
    for (IssuerKinds.Lead lead : IssuerKinds.COMMUNITIES) {
      int end = lead.phrases().at(f, p);
      if (end < 0) continue;
      int name = end;
      while (f.at(name) == ' ') name++;
      int linked = LINKS.at(f, name), from = linked < 0 ? name : f.skip(linked), to = IssuerNames.end(f, from);
      boolean suffixed = to > from && f.slice(from, to).endsWith(" metropole");
      return to == from || suffixed ? null : new Printed(lead.kind(), lead.shown(), from, to, linked < 0 ? "" : f.slice(name, linked), false);
    }
    return null;
  }

  /** The words in capitals before "Métropole", "Agglomération" or "Communauté" in a sentence: "au siège de Source-et-Val Communauté". */
  private Printed before(int p) {
    int end = f.isUpper(p) ? f.any(p, "metropole", "agglomeration", "communaute") : -1;
    boolean goesOn = f.at(p) == 'c' && (f.isUpper(p + 1) || f.at(end) == ' ' && f.isLetter(end + 1));
    int start = end < 0 || goesOn ? p : IssuerNames.start(f, p);
    return start == p ? null : new Printed(IssuerKinds.suffixKind(f.at(p)), "", start, end, "", false);
  }

  /** "les délégués formant le Syndicat mixte VALTRI", "le Comité du Syndicat intercommunal d'énergies du Val, régulièrement convoqué". */
  private Printed syndicate() {
    Printed named = abbreviated();
    if (named != null) return named;
    Printed only = null;
    for (int at = f.find("syndicat", 0, f.length()); at >= 0; at = f.find("syndicat", at + 1, f.length())) {
      int kind = f.any(at, "syndicat mixte", "syndicat intercommunal", "syndicat departemental");
      int from = kind < 0 ? at : f.skip(kind), to = kind < 0 ? from : IssuerNames.end(f, from);
      if (kind >= 0 && !f.isUpper(from) && LINKS.at(f, from) >= 0 && COMMITTEES.before(f, at)) to = clause(from);
      else if (to == from || !f.isUpper(from)) continue;
      if (to == from) continue;
      if (only != null && !f.slice(only.from(), only.to()).equals(f.slice(at, to))) return null;
      if (only == null) only = new Printed(Kind.SYNDICAT, "", at, to, "", false);
    }
    return only;
  }

  /** "le Comité syndical du SIVOM « COMBE DORÉE »": the first whose committee met. */
  private Printed abbreviated() {
    for (String kind : SHORT) {
      for (int at = f.find(kind, 0, HEAD); at >= 0; at = f.find(kind, at + 1, HEAD)) {
        int name = COMMITTEES.before(f, at) ? f.skip(f.exact(at, kind)) : -1;
        if (name < 0) continue;
        boolean quoted = f.at(name) == '"';
        int from = quoted ? f.skip(name + 1) : name, linked = LINKS.at(f, from), to = IssuerNames.end(f, linked < 0
            ? from : f.skip(linked));
        if (to > from) return new Printed(Kind.SYNDICAT, "", at, IssuerNames.closed(f, at, to), "", false);
      }
    }
    return null;
  }

  /** Where the words from {@code p} to the next comma end, when a name in capitals is among them; {@code p} otherwise. */
  private int clause(int p) {
    boolean named = false;
    int q = p;
    while (q < p + LONGEST && CLAUSES.at(f, q + 1) < 0 && (f.isWord(q) || " '-&".indexOf(f.at(q)) >= 0
        || f.at(q) == '\n' && f.at(q + 1) != '\n')) named |= f.isUpper(q++);
    return named && (f.at(q) == ',' || CLAUSES.at(f, q + 1) >= 0) ? q : p;
  }
}
