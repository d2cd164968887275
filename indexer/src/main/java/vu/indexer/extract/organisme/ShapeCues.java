package vu.indexer.extract.organisme;

import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/**
 * Names that show by their own first word that they are an association's: "la Ligue girondine des riverains", "le Vélo Club de l'Anse", "au centre
 * social Marcel Paul".
 */
final class ShapeCues {
  private static final Phrases INTRODUCED = Phrases.of("la", "le", "les", "l'", "du", "des", "au", "aux", "de l'", "d'", "par", "avec", "entre",
      "et", "que", "a", "-", ":");
  /** Heads that need nothing behind them to be a name. */
  private static final Phrases WHOLE = Phrases.of("sou des ecoles", "comite des fetes", "comite des oeuvres sociales", "comite d'oeuvres sociales",
      "amicale laique", "foyer rural", "harmonie municipale");
  private static final Phrases DETERMINERS = Phrases.of("la", "le", "l'", "du", "au", "les", "d'");
  private static final Phrases OF = Phrases.of("de", "des", "du", "d'", "a");
  /** Written small before a proper name: "la troupe Les Fous du Quai", "le collectif Bocal". */
  private static final Phrases SMALL = Phrases.of("club", "collectif", "comite de quartier", "troupe", "chorale", "amicale", "mjc",
      "federation");
  /** Written small, and part of the name: "le centre social Marcel Paul". */
  private static final Phrases SMALL_NAMED = Phrases.of("centre social", "centre socioculturel", "centre socio-culturel", "mission locale",
      "maison de quartier", "maison des jeunes et de la culture", "amicale laique", "banque alimentaire", "regie de quartier");

  /** Behind the name of a town: "le Brignac handball". */
  private static final Phrases GAMES = Phrases.of("handball", "hand-ball", "football", "basket", "basket-ball", "rugby", "volley", "volley-ball",
      "natation", "athletisme", "badminton", "judo", "hockey", "escrime", "triathlon", "gymnastique", "cyclisme", "tennis de table");
  private static final Phrases PLAYED = Phrases.of("le", "du", "au");
  /** What is played, or where, and no club. */
  private static final Phrases EVENTS =
      Phrases.of("championnat", "championnats", "coupe", "tournoi", "open", "challenge", "trophee", "palais", "stade", "salle", "complexe",
          "gymnase", "pole", "mondial", "euro", "grand", "prix", "festival", "centre", "plan", "comite", "service", "sport", "conseil", "tour");
  private static final int MOST_TOWN_WORDS = 3, LONGEST_TEAM = 4;

  static final Phrases OPENS = Phrases.of(NameShapes.HEADS, SMALL, SMALL_NAMED, GAMES);
  private static final Phrases SIGLES = Phrases.of("mjc", "m.j.c.", "mcl", "admr", "acca", "aappma", "cpie", "ogec", "fcpe");

  /** What a title says of a body behind a dash: "Comité de sauvegarde du Môle – adhésion". */
  private static final Phrases DEALS = Phrases.of("adhesion", "subvention", "cotisation", "participation", "aide", "attribution");
  /** What only a body has. */
  private static final Phrases SEATED = Phrases.of("dont le siege", "ayant son siege", "ayant pour siege", "represente par", "representee par",
      "regi par la loi", "regie par la loi", "declare a la prefecture", "declaree a la prefecture");

  /** What bodies do, and no building or stage of the State: "Le Théâtre de la Mer organise". */
  private static final Phrases ACTS = Phrases.of("organise", "organisera", "a organise", "souhaite organiser", "sollicite", "a sollicite",
      "s'est donne pour", "s'est donnee pour", "fete ses", "demande une subvention");

  /** "propriétaire du Centre social": a building. */
  private static final Phrases OWNER = Phrases.of("proprietaire du", "proprietaire de la", "proprietaire de l'");
  private static final Phrases DELEGATES = Phrases.of("adjoint delegue", "adjointe deleguee", "adjoint deleguee", "conseiller delegue",
      "conseillere deleguee");
  private static final int LONGEST_CHARGE = 250;
  private static final int LONGEST_ASIDE = 60;
  private static final int WIDEST_MARGIN = 20;

  private final Folded f;
  private final Deliberation act;
  private final NameGrammar names;
  private final OrganismeCues cues;

  ShapeCues(Folded f, Deliberation act, NameGrammar names, OrganismeCues cues) {
    this.f = f;
    this.act = act;
    this.names = names;
    this.cues = cues;
  }

  void read(int p) {
    if (GAMES.at(f, p) >= 0 && played(p)) return;
    if (!f.isUpper(p)) small(p);
    else if (!f.isUpper(p + 1) || SIGLES.at(f, p) >= 0 || NameShapes.sure(f, p) >= 0 && opensRow(p)) capital(p);
  }

  /** "le Brignac handball": the town before a game, behind "le", "du" or "au". */
  private boolean played(int p) {
    int start = p;
    for (int i = 0; i < MOST_TOWN_WORDS && f.at(start - 1) == ' '; i++) {
      int from = start - 1;
      while (from > 0 && (f.isWord(from - 1) || f.at(from - 1) == '-')) from--;
      if (!f.isUpper(from) || EVENTS.at(f, from) >= 0) break;
      start = from;
    }
    boolean sigle = f.isUpper(start + 1), article = PLAYED.before(f, start) || f.at(start - 1) == '\'' && f.at(start - 2) == 'l';
    if (start == p || sigle && !isTeam(start, p) || !article || f.isUpper(f.back(start) - 2)) return false;
    int end = GAMES.at(f, p), club = f.at(end) == ' ' ? f.exact(end + 1, "club") : -1;
    cues.add(new Span(start, Math.max(end, club)), Organisme.Type.ASSOCIATION, false, "forme.sport", 0.85);
    return true;
  }

  /** "AL Vaudray Basket": a short sigle, and behind it a town that is not in capitals. */
  private boolean isTeam(int start, int game) {
    int end = f.wordEndFrom(start), town = f.skip(end);
    return end - start <= LONGEST_TEAM && town < game && f.isUpper(town) && !f.isUpper(town + 1);
  }

  /** "de la Fédération girondine des riverains", "L'Amicale bouliste du Parc". */
  private void capital(int p) {
    int end = NameShapes.sure(f, p);
    if (f.at(p - 1) == '"' || f.at(p - 1) == '?' && f.isDamaged()) {
      quoted(p, end);
      return;
    }
    if (end < 0 && NameShapes.likely(f, p) >= 0) {
      told(p);
      return;
    }
    if (OWNER.before(f, p) || belongs(p)) return;
    boolean introduced = (INTRODUCED.before(f, p) || f.at(p - 1) == '\'') && (!f.isUpper(p + 1) || SIGLES.at(f, p) >= 0);
    if (end < 0 || !introduced && !opensRow(p) || act.kindAt(p).equals("presences") || act.kindAt(p).equals("signature")) return;
    int next = f.skipInParagraph(end);
    if (!goesOn(p, end, next) || isDelegation(p)) return;
    Span bare = names.bare(p);
    if (bare != null && bare.length() > end - p + 3 && (introduced || isRow(bare.end()))) cues.add(bare, null, false, "forme.nom", 0.87);
  }

  /** "Société d'Entraide": of a name that began before. */
  private boolean belongs(int p) {
    if (f.at(p - 1) != '\'' || f.at(p - 2) != 'd') return false;
    String before = Words.wordBefore(f, p - 2);
    return !before.isEmpty() && f.isUpper(f.back(p - 2) - before.length());
  }

  /** 'la "Compagnie des Deux Traboules"'. */
  private void quoted(int p, int end) {
    boolean troupe = end >= 0 || f.exact(p, "compagnie") >= 0;
    Span quoted = troupe && (DETERMINERS.before(f, p - 1) || f.at(p - 2) == '\'') ? names.quoted(p - 1) : null;
    if (quoted != null) cues.add(quoted, null, true, "forme.guillemets", 0.88);
  }

  /** Whether a line begins at {@code p}, bullets and numbers apart. */
  private boolean opensRow(int p) {
    int q = p;
    while (q > 0 && f.at(q - 1) != '\n' && !f.isLetter(q - 1) && p - q < WIDEST_MARGIN) q--;
    return q == 0 || f.at(q - 1) == '\n';
  }

  /** "Foyer rural de Cerneux (fête du blé) : 300 €": a colon, dots or a sum behind the name and its brackets, on the same line. */
  private boolean isRow(int end) {
    int q = end;
    while (f.at(q) == ' ') q++;
    if (f.at(q) == '(') {
      while (q - end < LONGEST_ASIDE && f.at(q) != ')' && f.at(q) != '\n') q++;
      if (f.at(q) != ')') return false;
      q++;
      while (f.at(q) == ' ') q++;
    }
    boolean colon = f.at(q) == ':', dots = f.at(q) == '.' && f.at(q + 1) == '.';
    return (colon || dots) && SumPlace.next(f, q, lineEnd(q)) >= 0 || SumPlace.end(f, q) >= 0;
  }

  private int lineEnd(int p) {
    int end = p;
    while (end < f.length() && f.at(end) != '\n') end++;
    return end;
  }

  /**
   * "le Réseau Ligérien de l'Économie Partagée (RLEP)", "le Foyer des Pins, dont le siège est", "Compagnie Les Pieds verts : 3 000 €": a sigle that
   * answers to the name, a seat or a sum in its row tell that it is one.
   */
  private void told(int p) {
    boolean introduced = INTRODUCED.before(f, p) || f.at(p - 1) == '\'';
    Span whole = introduced ? names.upToSigle(p) : null;
    if (whole != null) cues.add(whole, null, false, "forme.sigle", 0.87);
    else if (introduced) seated(names.bare(p));
    else if (opensRow(p)) row(names.bare(p));
  }

  private void seated(Span name) {
    int next = name == null ? 0 : f.skipInParagraph(name.end());
    if (name == null) return;
    if (f.at(next) == ',' && SEATED.at(f, f.skipInParagraph(next + 1)) >= 0) cues.add(name, null, false, "forme.siege", 0.87);
    else if (ACTS.at(f, next) >= 0 && f.wordEndFrom(name.start()) < name.end()) cues.add(name, null, false, "forme.sujet", 0.85);
  }

  /** A title that names one body before its dash, and no matter with a body behind another dash. */
  private boolean isDealt(Span name, int behind) {
    return DEALS.at(f, behind) >= 0 && name.in(f.original()).indexOf(" - ") < 0 && name.in(f.original()).indexOf('–') < 0;
  }

  private void row(Span name) {
    if (name == null) return;
    int q = f.skip(name.end());
    boolean parted = f.at(q) == '-' && f.isSpace(q - 1), sum = parted && SumPlace.end(f, f.skip(q + 1)) >= 0;
    if (sum || parted && isDealt(name, f.skip(q + 1)) || isRow(name.end())) cues.add(name, null, false, "forme.nom", 0.86);
  }

  /** "M. l'Adjoint délégué au Logement et à l'Agence d'Urbanisme": what a member of the council is in charge of. */
  private boolean isDelegation(int p) {
    for (int q = p - 1; q > Math.max(0, p - LONGEST_CHARGE) && f.at(q) != '.' && f.at(q) != '\n'; q--) if (f.wordStart(q) && DELEGATES.at(f, q) >= 0)
      return true;
    return false;
  }

  /** Behind its first word a name goes on with "de", an adjective or another capital. */
  private boolean goesOn(int p, int end, int next) {
    if (OF.at(f, next) >= 0 || WHOLE.at(f, p) >= 0) return true;
    if (f.isUpper(next)) return f.at(end) == ' ' || f.at(end) == '-';
    boolean phrase = f.slice(p, end).indexOf(' ') > 0;
    String word = f.slice(next, f.wordEndFrom(next));
    return NameShapes.isAdjective(f, next) || word.endsWith("ine") || word.endsWith("ique") || word.endsWith("iste") || word.endsWith("al")
        || word.endsWith("if") || phrase && word.endsWith("oise");
  }

  private void small(int p) {
    Span told = NameShapes.sure(f, p) >= 0 && DETERMINERS.before(f, p) ? names.upToSigle(p) : null;
    if (told != null) {
      cues.add(told, Organisme.Type.ASSOCIATION, false, "forme.sigle", 0.88);
      return;
    }
    int named = SMALL_NAMED.at(f, p);
    int end = named >= 0 ? named : SMALL.at(f, p);
    if (end < 0 || !DETERMINERS.before(f, p)) return;
    int q = f.skipInParagraph(end);
    Span quoted = names.quoted(q);
    if (quoted != null) {
      cues.add(quoted, Organisme.Type.ASSOCIATION, true, "forme.guillemets", 0.9);
      return;
    }
    if (!f.isUpper(q)) return;
    Span bare = names.bare(q);
    if (bare != null && bare.length() > 3) cues.add(named >= 0 ? new Span(p, bare.end()) : bare, null, false, "forme.nom", 0.85);
  }
}
