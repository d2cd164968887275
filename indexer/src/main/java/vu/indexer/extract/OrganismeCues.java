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
  private static final Phrases LABELS = Phrases.of("nom du beneficiaire", "nom de l'association", "nom de l'organisme", "nom de la structure", "beneficiaire", "raison sociale", "organisme", "organisme beneficiaire", "association beneficiaire", "porteur", "porteur du projet", "porteur de projet", "titulaire", "attributaire");
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
  private final AssociationCues associations;
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
    this.associations = new AssociationCues(f, act, this);
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
    associations.read(p);
    labelled(p);
    if (f.exact(p, "aide") >= 0) subsidy(p);
    membership(p);
    profit(p);
    given(p);
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

  void add(Cue cue) {
    cues.add(cue);
  }

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
