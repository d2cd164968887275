package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Openings;

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
          Stream.concat(Stream.of(GIVEN), Stream.of("association", "assocation", "aide", "adhe", "au profit", "au benefice", "a destination", "est un", "est l'", "est la", "constitue", "subvention", "societe", "groupement", "federation", "ligue", "collectif", "confederation", "club", "cercle", "union")).toList());
  private static final String[] TO = {"a l'association", "a la", "a l'", "au", "a", "aux"};

  private final Folded f;
  private final Deliberation act;
  private final List<Tables.Table> tables;
  private final NameGrammar names;
  private final AliasGrammar aliases;
  private final List<Cue> cues = new ArrayList<>();

  OrganismeCues(Folded f, Deliberation act, List<Tables.Table> tables) {
    this.f = f;
    this.act = act;
    this.tables = tables;
    this.names = new NameGrammar(f);
    this.aliases = new AliasGrammar(f, names);
  }

  List<Cue> all() {
    for (int p : f.words()) {
      if (!HEADS.at(f, p)) continue;
      switch (f.at(p)) {
        case 'a' -> startingWithA(p);
        case 'e' -> isAnAssociation(p);
        case 'c' -> {
          isAnAssociation(p);
          federation(p);
        }
        case 's' -> {
          subsidy(p);
          company(p);
        }
        case 'v', 'o' -> given(p);
        case 'g' -> consortium(p);
        case 'f', 'l', 'u' -> federation(p);
        default -> {}
      }
    }
    cues.addAll(TableNames.read(f, tables));
    cues.addAll(ListNames.read(f, act));
    cues.sort((a, b) -> a.name().compareTo(b.name()));
    return cues;
  }

  private void startingWithA(int p) {
    association(p);
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
    if (f.exact(q, "a") >= 0 && f.at(f.skip(q + 1)) == '"') q = f.skip(q + 1);
    Span quoted = names.quoted(q);
    if (quoted != null) {
      add(quoted, Organisme.Type.ASSOCIATION, true, "association.guillemets", 0.97);
      return;
    }
    int denominated = f.any(q, "dite", "denommee", "dit", "intitulee", "nommee");
    if (denominated >= 0) {
      Span named = names.quoted(f.skip(denominated));
      if (named != null) add(named, Organisme.Type.ASSOCIATION, true, "association.denommee", 0.95);
      return;
    }
    if (partOfName(p, q)) {
      Span whole = names.bare(p);
      if (whole != null && whole.length() > end - p + 3) add(whole, Names.type(whole.in(f.original())), false, "association.nom", 0.93);
      return;
    }
    boolean capital = f.isUpper(q) || f.isDigit(q);
    if (!capital) return;
    Span bare = names.bare(q);
    if (bare != null) add(bare, Organisme.Type.ASSOCIATION, false, "association.nom", 0.94);
  }

  /** "les associations « A » et « B »", "les associations Écoute Jeunes et Parenthèse". */
  private void several(int from) {
    if (f.at(from - 1) == '\n' || names.quoted(from) == null && !coordinated(from)) return;
    int p = from;
    for (int i = 0; i < 30; i++) {
      Span quoted = names.quoted(p);
      Span name = quoted != null ? quoted : f.isUpper(p) ? names.bare(p) : null;
      if (name == null) return;
      int and = quoted == null ? f.find("et", name.start(), name.end()) : -1;
      if (and > 0) name = new Span(name.start(), back(and));
      add(name, Organisme.Type.ASSOCIATION, quoted != null, "association.liste", quoted != null ? 0.93 : 0.86);
      int q = f.skipInParagraph(name.end());
      if (f.at(q) == '"') q = f.skipInParagraph(q + 1);
      int next = f.at(q) == ',' ? f.skipInParagraph(q + 1) : f.any(q, "et", "ainsi que");
      if (next < 0) return;
      p = f.skipInParagraph(next);
    }
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
    if (sigle == sigleEnd || f.at(close) != ')' || !Names.isSigle(f.original().substring(sigle, sigleEnd))) return false;
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

  private boolean isAdjective(int p) {
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
  private Span subject(int verb) {
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
    if (f.any(p, "cette", "cet", "ce", "son", "ses", "l'association", "nos", "notre", "un", "une", "des", "verser", "compter", "titre") >= 0) return;
    Span bare = names.bare(p);
    if (bare == null) return;
    boolean capital = f.isUpper(p) || f.isDigit(p);
    boolean sigle = f.at(f.skip(bare.end())) == '(';
    if (!capital && !sigle) return;
    add(bare, null, false, rule + ".nom", 0.88);
  }

  // ---- "au profit de N", "subvention … allouée à N" ---------------------------------------------------------------------------

  private void profit(int p) {
    int end = f.any(p, "au profit de", "au profit du", "au benefice de", "au benefice du", "a destination de", "a destination du");
    if (end < 0) return;
    int q = f.skip(end);
    int article = f.any(q, "l'association");
    if (article >= 0) return;
    int the = f.any(q, "la", "le", "l'", "les");
    receiver(the >= 0 ? f.skip(the) : q, "profit");
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

  /** "de la Fédération girondine des riverains": a word that names nothing but associations, inside a sentence. */
  private void federation(int p) {
    int end = f.any(p, "federation", "ligue", "collectif", "confederation", "club", "cercle", "union");
    if (end < 0 || !f.isUpper(p) || f.isUpper(p + 1) || !Words.beforeAny(f, p, "la", "de la", "le", "du", "a la", "au", "et la", "l'", "le")) return;
    int next = f.skipInParagraph(end);
    if (f.any(next, "de", "des", "du", "d'") < 0 && !isAdjective(next) && !f.slice(next, f.wordEndFrom(next)).endsWith("ine")) return;
    Span bare = names.bare(p);
    if (bare != null && bare.length() > end - p + 4) add(bare, null, false, "federation.nom", 0.87);
  }

  /** Passes over "de 3 000 €", "d'un montant de 3 000 euros". */
  private int afterSum(int q) {
    int of = f.any(q, "d'un montant de", "de", "d'un montant total de");
    if (of < 0 || !f.isDigit(f.skip(of))) return q;
    int p = f.skip(of);
    while (f.isDigit(p) || f.at(p) == ' ' || f.at(p) == '.' || f.at(p) == ',') p++;
    int unit = f.at(p) == '€' ? p + 1 : f.any(p, "euros", "euro");
    return unit < 0 ? q : f.skipInParagraph(unit);
  }

  private void receiver(int p, String rule) {
    Span quoted = names.quoted(p);
    if (quoted != null) {
      add(quoted, null, true, rule + ".guillemets", 0.92);
      return;
    }
    if (!f.isUpper(p) || f.any(p, "monsieur", "madame", "m.", "mme", "l'exercice", "la metropole", "titre", "hauteur") >= 0) return;
    Span bare = names.bare(p);
    if (bare != null && bare.length() >= 3) add(bare, null, false, rule + ".nom", 0.88);
  }

  // ---- aliases ----------------------------------------------------------------------------------------------------------------

  private void add(Span name, Organisme.Type type, boolean bounded, String rule, double confidence) {
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
