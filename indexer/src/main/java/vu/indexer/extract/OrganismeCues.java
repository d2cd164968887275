package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/** The words that give an organisation away, and the name each of them points at. */
final class OrganismeCues {
  /**
   * A name found by a cue.
   *
   * @param label the whole name when a table wraps it over several lines, else null
   * @param bounded true when quotes or brackets say where the name ends
   * @param type what the cue tells of it, or null
   */
  record Cue(Span name, List<Span> aliases, String label, Organisme.Type type, boolean bounded, String rule, double confidence) {
    Cue {
      aliases = List.copyOf(aliases);
    }

    /** A name that stands in one piece. */
    Cue(Span name, List<Span> aliases, Organisme.Type type, boolean bounded, String rule, double confidence) {
      this(name, aliases, null, type, bounded, rule, confidence);
    }

    /** The same cue with its name cut after the words of {@code key}. */
    Cue cut(Folded f, String key) {
      for (int end = name.start() + 1; end <= name.end(); end++) {
        if (end < name.end() && f.isWord(end)) continue;
        if (Names.key(f.original().substring(name.start(), end)).equals(key)) return new Cue(new Span(name.start(), end), aliases, type, true, rule, confidence);
      }
      return this;
    }
  }

  private static final String[] GIVEN = {
    "allouee", "attribuee", "accordee", "versee", "octroyee", "consentie", "allouees", "attribuees", "accordees", "versees", "alloue", "attribue", "accorde", "verse", "verser", "attribuer", "allouer", "accorder"
  };
  /** What every cue begins with. */
  private static final Openings HEADS =
      Openings.of(
          Stream.concat(Stream.of(GIVEN), Stream.of("association", "assocation", "aide", "adhe", "au profit", "au benefice", "a destination", "en faveur", "est un", "est l'", "est la", "constitue", "subvention", "societe", "groupement", "nom d", "beneficiaire", "raison sociale", "organisme", "porteur", "titulaire", "attributaire")).toList());
  private static final Phrases DESCRIBING =
      Phrases.of(
          "sportive", "culturelle", "locale", "lyonnaise", "marseillaise", "parisienne", "lilloise", "bordelaise", "montpellieraine", "nantaise", "humanitaire", "caritative", "etudiante", "musicale", "artistique", "patrimoniale", "environnementale", "sociale", "familiale", "feministe",
          "de loi 1901", "loi 1901", "loi de 1901", "de quartier", "de riverains", "d'habitants", "d'insertion", "de proximite", "de solidarite", "de jeunes", "a but non lucratif", "sans but lucratif", "reconnue d'utilite publique", "gestionnaire", "intermediaire", "partenaire", "porteuse",
          "d'education populaire", "de prevention", "de defense des consommateurs", "(loi 1901)", "organisatrice", "nationale", "departementale", "regionale", "communale", "intercommunale", "de droit local", "d'aide a domicile", "de commercants", "des commercants");
  private static final Phrases LABELS = Phrases.of("nom du beneficiaire", "nom de l'association", "nom de l'organisme", "nom de la structure", "beneficiaire", "raison sociale", "organisme", "organisme beneficiaire", "association beneficiaire", "porteur", "porteur du projet", "porteur de projet", "titulaire", "attributaire");
  private static final Phrases LISTED = Phrases.of("suivantes", "ci-apres", "ci-dessous", "ci-apres designees", "ci-dessous designees", "enumerees ci-apres", "sportives suivantes", "culturelles suivantes", "locales suivantes", "beneficiaires suivantes", "beneficiaires");
  /** What follows "association" when it stands behind the name. */
  private static final Phrases DECLARED =
      Phrases.of(
          "regie", "loi", "declaree", "de loi", "de la loi", "creee", "sportive", "culturelle", "a but", "sans but", "reconnue", "locale", "type", "agreee", "inscrite", "fondee", "qui", "dont", "sise", "domiciliee", "gestionnaire", "de droit", "implantee", "installee", "basee", "conventionnee", "affiliee",
          "intermediaire", "d'insertion", "d'education", "de quartier", "laureate", "etudiante", "humanitaire", "caritative", "nationale", "departementale", "regionale", "intercommunale");
  /** What stands behind "à" in capitals and names nobody: "AU PROFIT DE", "A DES ORGANISMES OEUVRANT". */
  private static final Phrases NOBODY =
      Phrases.of(
          "monsieur", "madame", "m.", "mme", "l'exercice", "la metropole", "titre", "hauteur", "profit", "benefice", "faveur", "destination", "des", "un", "une", "divers", "diverses", "plusieurs", "differents", "differentes", "deux", "trois", "quatre", "cinq", "compter", "l'association");
  private static final String[] TO = {"a l'association", "a la", "a l'", "au", "a", "aux"};

  private final Folded f;
  private final Deliberation act;
  private final Listings listings;
  private final NameGrammar names;
  private final AliasGrammar aliases;
  private final Receivers grammar;
  private final ReceiverCues receivers;
  private final ShapeCues shapes;
  private final List<Cue> cues = new ArrayList<>();

  OrganismeCues(Folded f, Deliberation act, Listings listings) {
    this.f = f;
    this.act = act;
    this.listings = listings;
    this.names = new NameGrammar(f);
    this.aliases = new AliasGrammar(f, names);
    this.grammar = new Receivers(f);
    this.receivers = new ReceiverCues(f, act, this);
    this.shapes = new ShapeCues(f, act, this);
  }

  List<Cue> all() {
    for (int p : f.words()) {
      receivers.read(p);
      shapes.read(p);
      if (HEADS.at(f, p)) read(p);
    }
    cues.addAll(TableNames.read(f, listings.tables()));
    cues.addAll(ListNames.read(f, listings.items()));
    cues.sort((a, b) -> a.name().compareTo(b.name()));
    return cues;
  }

  private void read(int p) {
    switch (f.at(p)) {
      case 'a' -> startingWithA(p);
      case 'e' -> {
        isAnAssociation(p);
        profit(p);
      }
      case 'c' -> isAnAssociation(p);
      case 's' -> {
        subsidy(p);
        company(p);
      }
      case 'v' -> given(p);
      case 'o' -> {
        given(p);
        labelled(p);
      }
      case 'g' -> consortium(p);
      case 'n', 'b', 'r', 'p', 't' -> labelled(p);
      default -> {}
    }
  }

  /** "Nom du bénéficiaire : LE COMPTOIR DES RIAS", "Attributaire : Serpe Rhône". */
  private void labelled(int p) {
    int end = LABELS.at(f, p);
    int colon = end < 0 ? -1 : f.skip(end);
    if (end < 0 || f.at(colon) != ':' || f.at(colon - 1) == '\n') return;
    int q = f.skip(colon + 1);
    Span quoted = names.quoted(q), name = quoted != null ? quoted : f.isUpper(q) ? names.bare(q) : null;
    if (name == null || name.length() < 3 || f.any(q, "monsieur", "madame", "m.", "mme", "mm.") >= 0) return;
    boolean company = f.any(p, "titulaire", "attributaire") >= 0 && NameShapes.sure(f, q) < 0;
    add(name, company ? Organisme.Type.ENTREPRISE : null, quoted != null, "intitule.nom", 0.88);
  }

  private void startingWithA(int p) {
    association(p);
    labelled(p);
    if (f.exact(p, "aide") >= 0) subsidy(p);
    membership(p);
    profit(p);
    given(p);
  }

  // ---- "l'association N" --------------------------------------------------------------------------------------------------

  private void association(int p) {
    int plural = f.exact(p, "associations");
    if (plural >= 0 && f.at(plural) == ' ') several(f.skipInParagraph(plural));
    int end = f.any(p, "association", "assocation");
    if (end >= 0 && f.at(p - 1) == '(' && explained(p)) return;
    if (end < 0 || act.kindAt(p).equals("presences") || Words.beforeAny(f, p, "contrat d'", "en", "par", "contrats d'", "vie", "de toute", "droit d'", "liberte d'")) return;
    int q = f.skipInParagraph(end);
    if (q - end > 3 && f.slice(end, q).indexOf('\n') < 0) return;
    if (f.exact(q, "a") >= 0 && f.at(f.skip(q + 1)) == '"') q = f.skip(q + 1);
    int described = described(q);
    if (described > q && !(f.isUpper(p) && f.isUpper(q))) q = described;
    Span quoted = names.quoted(q);
    if (quoted != null) {
      add(quoted, Organisme.Type.ASSOCIATION, true, "association.guillemets", 0.97);
      return;
    }
    int denominated = f.any(q, "dite", "denommee", "dit", "intitulee", "nommee", "appelee", "anciennement nommee", "anciennement denommee", "anciennement");
    if (denominated >= 0) {
      int at = f.skip(denominated);
      Span named = names.quoted(at);
      boolean certain = named != null;
      if (named == null && f.isUpper(at)) named = names.bare(at);
      if (named != null) add(named, Organisme.Type.ASSOCIATION, certain, "association.denommee", certain ? 0.95 : 0.9);
      return;
    }
    if ((f.isSpace(p - 1) || f.at(p - 1) == '(') && apposed(p)) return;
    if (partOfName(p, q)) {
      Span whole = names.bare(p);
      if (whole != null && whole.length() > end - p + 3) add(whole, Names.type(whole.in(f.original())), false, "association.nom", 0.93);
      return;
    }
    if (!f.isUpper(q) && !f.isDigit(q)) q = complemented(q);
    Span bare = q < 0 ? null : names.bare(q);
    if (bare != null) add(bare, Organisme.Type.ASSOCIATION, false, "association.nom", 0.94);
  }

  /** "l'association de parents Les P'tits Loups": the name behind a complement of one or two nouns; -1 when none stands there. */
  private int complemented(int from) {
    int of = f.any(from, "de", "des", "d'");
    if (of < 0) return -1;
    int q = f.skipInParagraph(of);
    for (int i = 0; i < 2; i++) {
      int end = f.wordEndFrom(q);
      if (end - q < 5 || f.isUpper(q)) return -1;
      q = f.skipInParagraph(end);
      if (f.isUpper(q) && q > end) return f.at(end) == ' ' ? q : -1;
    }
    return -1;
  }

  /** Passes over what describes the association before its name: "sportive", "loi 1901", "de quartier", "à but non lucratif". */
  private int described(int from) {
    int q = from;
    for (int i = 0; i < 3; i++) {
      int end = DESCRIBING.at(f, q);
      if (end < 0 || f.isUpper(q)) break;
      q = f.skipInParagraph(end);
      if (f.at(q) == ',' && i > 0) return from;
    }
    return q;
  }

  /** "consentie à la Fraternité du Quai, association loi 1901", "Les Loutres (association créée en 2020)": the name stands before. */
  private boolean apposed(int p) {
    int comma = f.back(p) - 1;
    int next = f.skipInParagraph(f.wordEndFrom(p));
    boolean behind = f.at(comma) == ',' || f.at(comma) == '(';
    return behind && (DECLARED.at(f, next) >= 0 || f.at(next) == ')') && apposed(comma, p);
  }

  private boolean apposed(int at, int p) {
    int end = f.back(at), floor = Math.max(0, at - 110), from = end;
    while (from > floor && !(f.at(from - 1) == '\n' && f.at(f.skipInParagraph(from - 1)) == '\n') && f.at(from - 1) != ';' && f.at(from - 1) != ':' && f.at(from - 1) != '(' && f.at(from - 1) != ',') from--;
    for (int q = from; q < end; q++) {
      if (!f.wordStart(q) && f.at(q) != '"' || f.isWord(q) && !f.isUpper(q)) continue;
      Span quoted = names.quoted(q), name = quoted != null ? quoted : f.isUpper(q) ? names.bare(q) : null;
      if (name == null || f.skip(name.end()) != at && !(quoted != null && f.skip(quoted.end() + 1) == at) || f.any(q, "monsieur", "madame", "m.", "mme") >= 0) continue;
      add(name, Organisme.Type.ASSOCIATION, true, "association.apposition", 0.92);
      return true;
    }
    return false;
  }

  /** "les associations « A » et « B »", "aux associations suivantes : A (2 000 €), B (1 500 €) et C". */
  private void several(int from) {
    int colon = LISTED.at(f, from);
    int start = colon < 0 ? from : f.skipInParagraph(colon);
    if (f.at(start) == ':') start = f.skipInParagraph(start + 1);
    if (f.at(from - 1) == '\n' || names.quoted(start) == null && !coordinated(start) && (colon < 0 || !f.isUpper(start))) return;
    int p = start;
    for (int i = 0; i < 30; i++) {
      Span quoted = names.quoted(p);
      Span name = quoted != null ? quoted : f.isUpper(p) ? names.bare(p) : null;
      if (name == null) return;
      int and = quoted == null ? f.find("et", name.start(), name.end()) : -1;
      if (and > 0 && (colon < 0 || f.isUpper(f.skip(and + 2)))) name = new Span(name.start(), back(and));
      add(name, Organisme.Type.ASSOCIATION, quoted != null, "association.liste", quoted != null ? 0.93 : 0.86);
      int q = behindAside(f.skipInParagraph(name.end()));
      int next = f.at(q) == ',' || f.at(q) == ';' && colon >= 0 ? f.skipInParagraph(q + 1) : f.any(q, "et", "ainsi que");
      if (next < 0) return;
      int and2 = f.any(f.skipInParagraph(next), "et", "ainsi que");
      p = f.skipInParagraph(and2 >= 0 ? and2 : next);
    }
  }

  /** Passes over the closing quote, brackets and a sum behind a name of a list: "(2 000 €)", ": 1 500 €". */
  private int behindAside(int from) {
    int q = from;
    if (f.at(q) == '"') q = f.skipInParagraph(q + 1);
    while (f.at(q) == '(') {
      int close = q;
      while (close < f.length() && close - q < 80 && f.at(close) != ')') close++;
      if (f.at(close) != ')') return q;
      q = f.skipInParagraph(close + 1);
    }
    int figure = f.at(q) == ':' || f.at(q) == '-' ? f.skipInParagraph(q + 1) : f.any(q, "pour") >= 0 ? f.skip(q + 4) : q;
    int sum = SumPlace.end(f, figure);
    return sum < 0 ? q : f.skipInParagraph(sum);
  }

  /** Names without quotes are a list only when "et" joins two of them on the same line. */
  private boolean coordinated(int from) {
    int line = from;
    while (line < f.length() && f.at(line) != '\n' && line - from < 120) line++;
    int and = f.find("et", from, line);
    return f.isUpper(from) && f.original().substring(from, line).indexOf("   ") < 0 && and > 0 && f.isUpper(f.skip(and + 2));
  }

  private int back(int at) {
    int p = at;
    while (p > 0 && f.isSpace(p - 1)) p--;
    return p;
  }

  /** "l'ADRV (Association pour le Développement du Réseau Vélo)": the brackets say what the sigle means. */
  private boolean explained(int p) {
    int sigleEnd = back(p - 1), sigle = sigleEnd;
    while (sigle > 0 && (f.isWord(sigle - 1) || f.at(sigle - 1) == '.')) sigle--;
    int close = p;
    while (close < f.length() && close - p < 120 && f.at(close) != ')') close++;
    if (sigle == sigleEnd || f.at(close) != ')' || !f.isUpper(p) && !Names.answers(f.original().substring(sigle, sigleEnd), f.original().substring(p, close)) || !Names.isSigle(f.original().substring(sigle, sigleEnd))) return false;
    cues.add(new Cue(new Span(p, close), List.of(new Span(sigle, sigleEnd)), Organisme.Type.ASSOCIATION, true, "association.sigle", 0.95));
    return true;
  }

  /** "Association Sportive des Entreprises du Bâtiment": the word belongs to the name. */
  private boolean partOfName(int p, int next) {
    if (!f.isUpper(p)) return false;
    boolean capitals = f.isUpper(p + 1);
    if (capitals) return f.any(next, "sportive", "des", "de", "du", "d'", "pour", "culturelle", "syndicale", "nationale", "regionale", "departementale", "francaise", "familiale", "intercommunale", "locale", "les", "la") >= 0 && f.any(next, "les", "la") < 0;
    return f.any(next, "des", "de", "du", "d'", "pour", "syndicale", "fonciere") >= 0 || isAdjective(next);
  }

  boolean isAdjective(int p) {
    int end = f.wordEndFrom(p);
    String word = f.slice(p, end);
    return word.endsWith("ive") || word.endsWith("ale") || word.endsWith("elle") || word.endsWith("aise") || word.endsWith("enne") || word.endsWith("aire");
  }

  // ---- "N est une association" --------------------------------------------------------------------------------------------

  private void isAnAssociation(int p) {
    int end = f.any(p, "est une association", "est l'association", "est un reseau associatif", "est une federation", "est la premiere association", "est une structure associative", "constitue une association", "est une jeune association");
    if (end < 0 || Words.beforeAny(f, p, "qui", "elle", "c'", "il")) return;
    Span subject = subject(p);
    if (subject != null) add(subject, Organisme.Type.ASSOCIATION, true, "association.attribut", 0.95);
  }

  /** The name that opens the sentence up to the verb. */
  Span subject(int verb) {
    int start = verb;
    for (int i = verb - 1; i >= Math.max(0, verb - 160); i--) {
      if (f.at(i) == '\n' && endsParagraph(i) || f.at(i) == '.' && f.isSpace(i + 1) || f.at(i) == ';' || f.at(i) == ':') break;
      start = i;
    }
    start = f.skip(start);
    while (start < verb && !f.isWord(start) && f.at(start) != '"') start++;
    int article = f.any(start, "l'association", "l'", "le", "la", "les");
    int p = article < 0 || article >= verb ? start : f.skip(article);
    Span quoted = names.quoted(p);
    if (quoted != null) return quoted;
    if (!f.isUpper(p) && !f.isDigit(p)) return null;
    boolean ordinal = f.isDigit(p);
    Span bare = names.bare(ordinal ? start : p);
    int until = f.skip(bare == null ? verb : bare.end());
    boolean reaches = bare != null && (until == verb || f.any(until, "dit", "dite", "(") >= 0 || f.at(until) == '(' || f.at(until) == ',');
    return reaches ? bare : null;
  }

  private boolean endsParagraph(int newline) {
    int p = newline - 1;
    while (p >= 0 && f.at(p) == ' ') p--;
    return f.at(p) == '\n' || f.at(p) == '.' || f.at(p) == ':';
  }

  // ---- "adhésion à N" -------------------------------------------------------------------------------------------------------

  private void membership(int p) {
    int end = f.any(p, "adhesion", "adhere", "adherer", "adherente", "adherent");
    if (end < 0) return;
    int limit = Math.min(f.length(), end + 110);
    for (int q = f.skip(end); q < limit; q++) {
      if (f.at(q) == ';' || f.at(q) == '.' || f.at(q) == ',' || f.at(q) == '\n' && f.at(f.skipInParagraph(q)) == '\n') return;
      if (!f.wordStart(q)) continue;
      if (f.any(q, "et", "pour", "qui", "dont") >= 0) return;
      int to = f.any(q, "a l'association", "aux", "au", "a l'", "a la", "a");
      if (to < 0) continue;
      if (f.exact(q, "a l'association") >= 0) return;
      target(f.skip(to), "adhesion");
      return;
    }
  }

  private void target(int p, String rule) {
    Span quoted = names.quoted(p);
    if (quoted != null) {
      add(quoted, null, true, rule + ".guillemets", 0.92);
      return;
    }
    if (f.any(p, "cette", "cet", "ce", "son", "ses", "l'association", "nos", "notre", "un", "une", "des", "divers", "diverses", "plusieurs", "differents", "differentes", "verser", "compter", "titre") >= 0) return;
    Span bare = names.bare(p);
    if (bare == null) return;
    boolean capital = f.isUpper(p) || f.isDigit(p);
    boolean sigle = f.at(f.skip(bare.end())) == '(';
    if (!capital && !sigle) return;
    add(bare, null, false, rule + ".nom", 0.88);
  }

  // ---- "au profit de N", "subvention … allouée à N" ---------------------------------------------------------------------------

  private void profit(int p) {
    int name = grammar.behind(p);
    if (name >= 0 && f.any(p, "en faveur", "au profit", "au benefice", "a destination") >= 0 && !Words.before(f, name, "association")) receiver(name, "profit");
  }

  private void given(int p) {
    int end = f.any(p, GIVEN);
    if (end < 0) return;
    int q = f.skipInParagraph(end);
    int aside = f.any(q, "au titre de", "au titre du", "pour l'annee", "pour l'exercice", "en");
    for (int at = aside < 0 ? q : aside; at < Math.min(f.length(), aside < 0 ? q + 1 : aside + 70); at++) {
      if (f.at(at) == ';' || f.at(at) == '.' || f.at(at) == ',') return;
      if (f.wordStart(at) && to(at)) return;
    }
  }

  /** "à La Grange sonore": an article in capitals belongs to the name. */
  private int nameStart(int p, int after) {
    int article = f.skip(f.exact(p, "a") >= 0 ? f.exact(p, "a") : p);
    return article > p && article < after && f.isUpper(article) ? article : f.skip(after);
  }

  /** Reads the receiver behind "à", "au", "à la" at {@code p}; false when none of them stands there. */
  private boolean to(int p) {
    for (String to : TO) {
      int after = f.exact(p, to);
      if (after < 0) continue;
      if (!to.endsWith("association")) receiver(nameStart(p, after), "attribution");
      return true;
    }
    return false;
  }

  /** "ATTRIBUTION D'UNE SUBVENTION AU THÉÂTRE DE LA CHRYSALIDE", "subvention de fonctionnement à N". */
  private void subsidy(int p) {
    int end = f.any(p, "subvention", "subventions", "aide", "aide financiere");
    if (end < 0) return;
    int q = f.skipInParagraph(end);
    int kind = f.any(q, "de fonctionnement", "d'investissement", "d'equipement", "exceptionnelle", "annuelle", "complementaire", "globale");
    if (kind >= 0) q = f.skipInParagraph(kind);
    q = afterSum(q);
    int to = f.any(q, "au", "a la", "a l'", "a");
    if (to < 0 || f.exact(q, "au titre") >= 0 || f.exact(q, "a l'association") >= 0 && !f.isUpper(f.skip(to) + 1)) return;
    receiver(f.skip(to), "subvention");
  }

  /** "la société APRR". */
  private void company(int p) {
    int end = f.match(p, "societe");
    if (end < 0 || f.isUpper(p)) return;
    int q = f.skipInParagraph(end);
    int kind = f.any(q, "anonyme d'h.l.m.", "anonyme d'hlm", "d'h.l.m.", "d'hlm", "d'economie mixte", "anonyme", "civile", "publique locale", "par actions simplifiee", "cooperative");
    if (kind >= 0) q = f.skipInParagraph(kind);
    Span quoted = names.quoted(q);
    Span name = quoted != null ? quoted : f.isUpper(q) ? names.bare(q) : null;
    if (name != null) add(name, Organisme.Type.ENTREPRISE, quoted != null, "societe.nom", 0.9);
  }

  /** "le groupement d'entreprises VELARC / MÉTALLERIE DES DOMBES". */
  private void consortium(int p) {
    int end = f.any(p, "groupement d'entreprises", "groupement solidaire", "groupement conjoint", "groupement");
    if (end < 0 || f.isUpper(p) || !f.isUpper(f.skipInParagraph(end))) return;
    Span bare = names.bare(f.skipInParagraph(end));
    if (bare != null) add(bare, Organisme.Type.ENTREPRISE, false, "groupement.nom", 0.88);
  }

  /** Passes over "de 3 000 €", "d'un montant de 3 000 euros". */
  private int afterSum(int q) {
    int of = f.any(q, "d'un montant de", "de", "d'un montant total de");
    int sum = of < 0 ? -1 : SumPlace.end(f, f.skip(of));
    return sum < 0 ? q : f.skipInParagraph(sum);
  }

  void receiver(int p, String rule) {
    Span quoted = names.quoted(p);
    if (quoted != null) {
      add(quoted, null, true, rule + ".guillemets", 0.92);
      return;
    }
    if (!f.isUpper(p) || NOBODY.at(f, p) >= 0 || f.any(p, "association", "associations") >= 0 && names.quoted(f.skip(f.wordEndFrom(p))) != null) return;
    Span bare = names.bare(p);
    if (bare != null && bare.length() >= 3) add(bare, null, false, rule + ".nom", 0.88);
  }

  // ---- aliases ----------------------------------------------------------------------------------------------------------------

  void add(Span name, Organisme.Type type, boolean bounded, String rule, double confidence) {
    String printed = name.in(f.original());
    if (printed.length() < 2 || printed.chars().noneMatch(Character::isLetter)) return;
    int p = name.end();
    if (f.at(f.skip(p)) == '"') p = f.skip(p) + 1;
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Span alias = aliases.read(p, printed);
      if (alias == null) break;
      found.add(alias);
      p = alias.end();
      if (f.at(f.skip(p)) == '"') p = f.skip(p) + 1;
      if (f.at(f.skip(p)) == ')') p = f.skip(p) + 1;
    }
    Organisme.Type shown = Names.type(printed);
    boolean saysAssociation = type == Organisme.Type.ASSOCIATION && shown != Organisme.Type.AUTRE;
    Organisme.Type told = saysAssociation || type == Organisme.Type.ENTREPRISE ? type : shown;
    cues.add(new Cue(name, found, told, bounded || !found.isEmpty(), rule, confidence));
  }
}
