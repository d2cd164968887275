package vu.indexer.extract.organisme;

import vu.indexer.extract.name.NameGrammar;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Names that a sentence says to be of an association, or joined: "N est une association", "adhésion à N". */
final class MembershipCues {
  private static final Phrases IS =
      Phrases.of("est une association", "est l'association", "est un reseau associatif", "est une federation", "est la premiere association",
          "est une structure associative", "constitue une association", "est une jeune association");
  private static final Phrases PRONOUNS = Phrases.of("qui", "elle", "c'", "il");
  private static final Phrases ARTICLES = Phrases.of("l'association", "l'", "le", "la", "les");
  /** "Par courrier, …", "Depuis 2012, …": no name yet. */
  private static final Phrases LEADING =
      Phrases.of("par", "pour", "dans", "en", "lors", "selon", "vu", "suite", "depuis", "pendant", "apres", "avant", "ainsi", "enfin", "toutefois",
          "cependant", "aussi", "afin", "avec", "a ce titre", "a cet effet", "au titre", "a l'issue", "considerant", "comme", "cette annee", "il",
          "elle", "ce", "cette");
  private static final Phrases JOINS = Phrases.of("adhesion", "adhere", "adherer", "adherente", "adherent");
  private static final Phrases CLAUSES = Phrases.of("et", "pour", "qui", "dont");
  private static final Phrases TO = Phrases.of("a l'association", "aux", "au", "a l'", "a la", "a");
  private static final Phrases AND_TO = Phrases.of("et au", "et a la", "et a l'", "et aux", "ainsi qu'au", "ainsi qu'a la", "ainsi qu'a l'");
  private static final int MOST_JOINED = 10;
  private static final Phrases NOBODY =
      Phrases.of("cette", "cet", "ce", "son", "ses", "l'association", "nos", "notre", "un", "une", "des", "divers", "diverses", "plusieurs",
          "differents", "differentes", "verser", "compter", "titre",
          "charte", "convention", "assistance", "mission", "service", "dispositif", "programme", "demarche", "procedure", "operation",
          "groupement de commandes", "contrat", "schema", "protocole", "label", "pacte");

  static final Phrases OPENS = Phrases.of(IS, JOINS);
  /** How far before its verb a sentence may open. */
  private static final int REACH = 160;

  private final Folded f;
  private final NameGrammar names;
  private final OrganismeCues cues;

  MembershipCues(Folded f, NameGrammar names, OrganismeCues cues) {
    this.f = f;
    this.names = names;
    this.cues = cues;
  }

  void read(int p) {
    if (f.at(p) == 'a') membership(p);
    else isAnAssociation(p);
  }

  // ---- "N est une association" --------------------------------------------------------------------------------------------

  private void isAnAssociation(int p) {
    int end = IS.at(f, p);
    if (end < 0 || PRONOUNS.before(f, p)) return;
    Span subject = subject(p);
    if (subject != null) cues.add(subject, Organisme.Type.ASSOCIATION, true, "association.attribut", 0.95);
  }

  /** The name that opens the sentence, or stands right before the verb: "Par courrier, Sarthe Entraide sollicite une aide". */
  Span subject(int verb) {
    int comma = -1, start = verb;
    while (start > 0 && verb - start < REACH && !opensSentence(start - 1)) if (f.at(--start) == ',' && comma < 0) comma = start;
    Span near = comma < 0 ? null : subject(comma + 1, verb);
    if (near != null && f.skip(near.end()) == verb) return near;
    return start == 0 || opensSentence(start - 1) ? subject(start, verb) : null;
  }

  /** Whether what stands at {@code i} parts two sentences. */
  private boolean opensSentence(int i) {
    return f.at(i) == '\n' && endsParagraph(i) || f.at(i) == '.' && f.isSpace(i + 1) || f.at(i) == ';' || f.at(i) == ':';
  }

  private Span subject(int from, int verb) {
    int start = f.skip(from);
    while (start < verb && !f.isWord(start) && f.at(start) != '"') start++;
    int article = ARTICLES.at(f, start);
    int p = article < 0 || article >= verb ? start : f.skip(article);
    Span quoted = names.quoted(p);
    if (quoted != null) return quoted;
    if (!f.isUpper(p) && !f.isDigit(p) || LEADING.at(f, p) >= 0) return null;
    boolean ordinal = f.isDigit(p);
    Span bare = behindHeading(names.bare(ordinal ? start : p));
    int until = f.skip(bare == null ? verb : bare.end());
    boolean aside = f.at(until) == ',' && TO.at(f, p) < 0;
    boolean reaches = bare != null && (until == verb || f.any(until, "dit", "dite", "(") >= 0 || f.at(until) == '(' || aside);
    return reaches ? bare : null;
  }

  /** "MARNE AGGLOMERATION Le CREPI est une association": a heading in capitals may run into the sentence. */
  private Span behindHeading(Span name) {
    if (name == null || !f.isUpper(name.start() + 1)) return name;
    for (int p = name.start() + 2; p < name.end(); p++) {
      if (f.isSpace(p)) continue;
      if (!f.isUpper(p)) return f.wordStart(p - 1) && f.isUpper(p - 1) && ARTICLES.at(f, p - 1) >= 0
          ? new Span(f.skip(ARTICLES.at(f, p - 1)), name.end()) : name;
    }
    return name;
  }

  private boolean endsParagraph(int newline) {
    int p = newline - 1;
    while (p >= 0 && f.at(p) == ' ') p--;
    return f.at(p) == '\n' || f.at(p) == '.' || f.at(p) == ':';
  }

  // ---- "adhésion à N" -------------------------------------------------------------------------------------------------------

  private void membership(int p) {
    int end = JOINS.at(f, p);
    if (end < 0) return;
    int limit = Math.min(f.length(), end + 110);
    for (int q = f.skip(end); q < limit; q++) {
      if (f.at(q) == ';' || f.at(q) == '.' || f.at(q) == ',' || f.at(q) == '\n' && f.at(f.skipInParagraph(q)) == '\n') return;
      if (!f.wordStart(q)) continue;
      if (CLAUSES.at(f, q) >= 0) return;
      int to = TO.at(f, q);
      if (to < 0) continue;
      if (f.exact(q, "a l'association") >= 0) return;
      targets(f.skip(to));
      return;
    }
  }

  /** "à l'Association des Maires et au Club des Villes": each of those joined in one clause. */
  private void targets(int p) {
    for (int i = 0; i < MOST_JOINED && p >= 0; i++) {
      Span name = target(p);
      int next = name == null ? -1 : f.skipInParagraph(name.end());
      if (name != null && f.at(next) == '"') next = f.skipInParagraph(next + 1);
      int and = next < 0 ? -1 : AND_TO.at(f, next);
      p = and < 0 ? -1 : f.skip(and);
    }
  }

  private Span target(int p) {
    Span quoted = names.quoted(p);
    if (quoted != null) {
      cues.add(quoted, null, true, "adhesion.guillemets", 0.92);
      return quoted;
    }
    if (NOBODY.at(f, p) >= 0) return null;
    Span bare = names.bare(p);
    if (bare == null) return null;
    boolean capital = f.isUpper(p) || f.isDigit(p) || f.exact(p, "reseau") >= 0 && f.isUpper(f.skip(f.wordEndFrom(p)));
    boolean sigle = f.at(f.skip(bare.end())) == '(';
    if (!capital && !sigle) return null;
    cues.add(bare, null, false, "adhesion.nom", 0.88);
    return bare;
  }
}
