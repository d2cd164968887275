package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/**
 * Items of lists that give somebody a sum: "- Comité des fêtes : 900 €", "Les Cabanons ........ 2 400 €", "- 1 250 € à l'Amicale
 * bouliste", "- au Foyer rural, 800 euros", "- lot n° 1 : Serpe Rhône, pour un montant de 150 000 € HT".
 */
final class Items {
  /**
   * @param span the whole item
   * @param name who is named in it
   * @param given true when "à", "au", "en faveur de" says that it receives
   * @param holder true when it holds a lot of a contract
   * @param commune true when the list is one of communes
   */
  record Item(Span span, Span name, boolean given, boolean holder, boolean commune) {
    Item(Span span, Span name, boolean given, boolean holder) {
      this(span, name, given, holder, false);
    }

    Item ofCommunes() {
      return new Item(span, name, given, holder, true);
    }
  }

  /** @param loose items of lists that do not say that they give: nobody named elsewhere receives what they print */
  record Lists(List<Item> items, List<Item> loose) {}

  private static final int LONGEST = 420, MOST_LINES = 5;
  private static final Phrases CODES = Phrases.of("tiers", "dossier", "n° dossier", "n° de dossier", "code", "i.b.", "ib");
  private static final Phrases LOTS = Phrases.of("lot", "lots");
  private static final Phrases REST = Phrases.of("une", "la somme", "pour son", "pour sa", "pour ses", "pour le", "pour la", "pour les", "pour l'", "pour un", "pour une", "au titre", "dans le cadre", "afin", "d'un montant", "a hauteur", "a raison", "dont le", "qui", "en soutien", "moyennant");
  /** "- Dépenses : 12 000 €", "- 2016 : 33 600 €", "- Madame Durand : 300 €": nobody who is given money by an act. */
  private static final Phrases REFUSED =
      Phrases.of(
          "depense", "depenses", "recette", "recettes", "lot", "lots", "tranche", "chapitre", "article", "articles", "section", "montant", "montants", "total", "sous-total", "ensemble", "solde", "acompte", "tarif", "tarifs", "exercice", "annee", "part", "cout", "couts", "travaux",
          "etude", "etudes", "fonctionnement", "investissement", "subvention", "subventions", "participation", "participations", "budget", "credit", "credits", "compte", "nature", "fonction", "operation", "programme", "prix", "loyer", "charges", "taxe", "taxes", "frais", "honoraires",
          "maitrise", "mission", "missions", "emprunt", "pret", "autofinancement", "fonds", "fctva", "detr", "tva", "t.v.a.", "ttc", "ht", "soit", "plus", "dont", "madame", "monsieur", "m.", "mm.", "mme", "mmes", "le maire", "le president", "versement", "premier", "premiere",
          "deuxieme", "second", "seconde", "phase", "achat", "acquisition", "acquisitions", "location", "fournitures", "materiel", "personnel", "salaires", "amortissement", "amortissements", "avenant", "marche", "offre", "estimation", "valeur", "surface", "terrain", "parcelle", "parcelles",
          "un", "une", "des", "aucun", "aucune", "constate", "admettre", "imputer", "impute", "autoriser", "autorise", "approuver", "approuve", "decider", "decide", "attribuer", "attribue", "accorder", "accorde", "allouer", "alloue", "verser", "verse", "fixer", "fixe", "preciser", "precise",
          "dit", "donner", "donne", "inscrire", "inscrit", "charger", "arreter", "arrete", "octroie", "octroyer", "concede", "consent", "rappelle", "adopte", "adopter", "valide", "valider", "limiter", "retient", "mandate", "indique", "chiffre", "complete", "prend", "prendre",
          "maintient", "rejette", "ajourne", "voter", "affecter", "affecte", "prelever", "individualiser", "prononce", "confirme", "ramene", "appelle", "engage", "sollicite", "solliciter", "est", "sont", "objet", "annexe", "rapport", "le present", "la presente", "resolution",
          "adulte", "adultes", "enfant", "enfants", "famille", "familles", "plein tarif", "repas", "abonnement", "cotisation", "cotisations", "adhesion", "minimum", "maximum", "seuil", "seuils", "forfait", "article premier", "art.", "vu", "considerant", "janvier", "fevrier", "mars",
          "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "etat", "l'etat", "reste a charge", "reste a financer", "projet", "action", "actions", "aide", "aides", "garantie", "duree", "taux", "capital",
          "cession", "vente", "mise", "remise", "indemnite", "indemnites", "autre", "autres", "date", "reliquat", "restauration", "hebergement", "deplacement", "deplacements", "transport", "transports", "communication", "droit", "droits", "redevance", "il", "elle", "cette", "ce", "ces",
          "le montant", "la depense", "la recette", "la subvention", "la participation", "le solde", "les depenses", "les recettes", "le cout", "gros oeuvre", "cautionnement", "imputation", "ligne", "attribution", "dotation", "categorie", "niveau", "groupe 1", "groupe 2",
          "a", "b", "type", "le conseil", "conseil municipal", "conseil communautaire", "conseil metropolitain", "conseil syndical", "comite syndical", "conseil d'administration", "president", "presidente", "diminution", "diminutions", "augmentation", "augmentations", "virement", "virements", "ouverture", "annulation", "public", "particuliers", "habitants", "non", "gratuit", "resident", "residents", "forfait annuel", "proposition", "propositions");
  /** In a list of what others pay these are payers. */
  private static final Phrases PUBLIC = Phrases.of("ville", "commune", "departement", "region", "conseil regional", "conseil departemental", "conseil general", "caf", "caisse d'allocations familiales", "etat", "communaute", "metropole", "drac", "union europeenne", "agence");
  private static final Phrases GIVING =
      Phrases.of(
          "subvention", "subventions", "subventionnes", "aide", "aides", "association", "associations", "beneficiaire", "beneficiaires", "organisme", "organismes", "cotisation", "cotisations", "adhesion", "adhesions", "adhere", "adherer", "structure", "structures", "club", "clubs",
          "versement", "versements", "verser", "soutien", "soutenir", "attribue", "attribuees", "attribuer", "attribution", "allouer", "alloue", "allouees", "accorder", "accorde", "accordees", "octroi", "octroyer", "octroie", "dossiers", "dotation", "dotations", "concours", "repartition",
          "repartie", "reparties", "titulaire", "titulaires", "attributaire", "attributaires", "avance", "avances", "participation", "participations", "sommes suivantes", "porteurs");
  private static final Phrases COMMUNES = Phrases.of("communes", "commune", "communales", "communale", "communaux", "villages", "collectivites");
  private static final Phrases CLUBS = Phrases.of("association", "associations", "club", "clubs", "organismes", "structures");
  private static final Phrases COUNTING =
      Phrases.of(
          "tarif", "tarifs", "recette", "recettes", "plan de financement", "financement previsionnel", "echeancier", "echelonnement", "emprunt", "emprunts", "loyer", "loyers", "prix", "seuil", "seuils", "imputee", "imputees", "imputer", "impute", "inscrite", "inscrites", "preleve", "prelevee",
          "cout", "couts", "budget de l'operation", "se decompose", "decomposition", "se presente", "financeurs", "cofinancement", "caracteristiques", "lignes du pret", "redevance", "redevances", "baremes", "bareme");

  private final Folded f;
  private final Deliberation act;
  private final NameGrammar names;
  private final Receivers receivers;
  private final List<Item> accepted = new ArrayList<>(), loose = new ArrayList<>();
  private boolean holders;

  private Items(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
    this.names = new NameGrammar(f);
    this.receivers = new Receivers(f, names);
  }

  /** The items of all lists of the act that name who receives, in order. */
  static Lists read(Folded f, Deliberation act) {
    return new Items(f, act).all();
  }

  private Lists all() {
    List<Lines.Line> lines = f.lines();
    List<Item> run = new ArrayList<>();
    int list = -1, lead = -1;
    for (int i = 0; i < lines.size(); i++) {
      Lines.Line line = lines.get(i);
      if (line.silent()) continue;
      if (!opens(line)) {
        list = -1;
        continue;
      }
      String kind = act.kindAt(line.start());
      if (kind.equals("presences") || kind.equals("visas")) continue;
      int last = lastLine(lines, i);
      Item item = item(content(line), lines.get(last).end());
      if (item == null) {
        if (SumPlace.next(f, line.start(), lines.get(last).end()) < 0) list = -1;
        else if (list < 0) list = line.start();
        continue;
      }
      if (!run.isEmpty() && !follows(run.getLast(), item)) close(run, lead);
      if (list < 0) list = line.start();
      if (run.isEmpty()) lead = list;
      run.add(item);
      i = last;
    }
    close(run, lead);
    return new Lists(accepted, loose);
  }

  /** Whether an item may begin with this line: a mark of a list, a dotted line, a code, words of giving, or a sum at its end. */
  private boolean opens(Lines.Line line) {
    int p = content(line);
    if (p >= line.end()) return false;
    if (p > line.start()) return true;
    char first = f.at(p);
    if (first == 'a' || first == '4') return receivers.behind(p) >= 0 || endsInSum(line.end());
    return (f.isUpper(p) || f.at(p) == '"' || f.isDigit(p)) && (endsInSum(line.end()) || CODES.at(f, p) >= 0 || hasSumBehindColon(p, line.end()));
  }

  private boolean hasSumBehindColon(int from, int end) {
    for (int p = from; p < end; p++) if (f.at(p) == ':') return SumPlace.end(f, f.skip(p + 1)) >= 0;
    return false;
  }

  private boolean endsInSum(int end) {
    int p = f.back(end);
    while (p > 0 && (f.at(p - 1) == '.' || f.at(p - 1) == ';' || f.at(p - 1) == ',' || f.isSpace(p - 1))) p--;
    char last = f.at(p - 1);
    return last == '€' || (last == 's' || last == 'o') && (f.startBefore(p, "euros") >= 0 || f.startBefore(p, "euro") >= 0 || f.startBefore(p, "francs") >= 0) || last == 'f' && f.isSpace(p - 2) && f.isUpper(p - 1);
  }

  /** The first sign behind the mark of the list: "- ", "• ", "a) ", "1. ", "2°) ". */
  private int content(Lines.Line line) {
    int p = line.start();
    while (p < line.end() && (isMark(f.at(p)) && (f.isSpace(p + 1) || isMark(f.at(p + 1))) || f.at(p) == '•' || f.at(p) == ' ')) p++;
    int q = p;
    while (q - p < 2 && (f.isDigit(q) || q == p && f.isLetter(q))) q++;
    if (q == p || TITLES.at(f, p) >= 0) return p;
    if (f.at(q) == '°') q++;
    boolean closed = f.at(q) == ')' || f.at(q) == '.' && f.isSpace(q + 1) || f.at(q) == '-' && f.isSpace(q + 1);
    return closed ? f.skip(q + 1) : p;
  }

  private static boolean isMark(char ch) {
    return ch == '-' || ch == '*' || ch == '.' || ch == '·' || ch == '▪' || ch == '♦' || ch == '>' || ch == '+' || ch == 'o' || ch == '■' || ch == '\uF0B7';
  }

  /** An item goes on over the next lines until a blank one, another item, or its full stop. */
  private int lastLine(List<Lines.Line> lines, int from) {
    int last = from;
    boolean marked = content(lines.get(from)) > lines.get(from).start();
    while (last + 1 < lines.size() && last - from < MOST_LINES) {
      Lines.Line next = lines.get(last + 1);
      if (next.blank() || next.end() - lines.get(from).start() > LONGEST) break;
      char closing = f.at(lines.get(last).end() - 1);
      if (closing == ';' || closing == '.' && endsInSum(lines.get(last).end()) || endsInSum(lines.get(last).end())) break;
      if (content(next) > next.start() || receivers.behind(next.start()) >= 0 && f.at(next.start()) == 'a' && closing == ',') break;
      boolean sum = SumPlace.next(f, lines.get(from).start(), lines.get(last).end()) >= 0;
      if (sum && !marked || f.exact(next.start(), "article") >= 0) break;
      last++;
    }
    return last;
  }

  /** Whether nothing but the code of a file ("EX002768") stands between two items of the same make. */
  private boolean follows(Item before, Item item) {
    for (int i = before.span().end(); i < item.span().start(); i++) {
      if (!f.wordStart(i)) continue;
      boolean code = false;
      for (int k = i; k < f.wordEndFrom(i); k++) code |= f.isDigit(k);
      if (!code) return false;
    }
    return before.given() == item.given();
  }

  // ---- one item ---------------------------------------------------------------------------------------------------------------

  private Item item(int start, int end) {
    int p = withoutCode(start);
    holders = false;
    int lot = LOTS.at(f, p);
    if (lot >= 0) return lot(p, lot, end);
    int sum = SumPlace.end(f, p);
    if (sum >= 0) return behindSum(p, sum, end);
    if (SumPlace.next(f, p, end) < 0 && (NameShapes.likely(f, p) < 0 || start <= lineStart(start) + 1)) return null;
    int scanned = f.at(p) == '4' && f.at(p + 1) == ' ' && f.isUpper(p + 2) ? f.any(p + 2, "i'", "l'") : -1;
    int to = scanned >= 0 ? scanned : receivers.behind(p);
    if (to >= 0 && !(f.isUpper(p) && (f.isUpper(p + 1) || f.at(p + 1) == '.'))) return given(start, to, end);
    int article = f.any(p, "l'association", "association");
    int name = article < 0 ? p : f.skip(article);
    if (article >= 0 && f.any(name, "de", "des", "du", "pour", "d'", "sportive", "culturelle") >= 0) name = p;
    int the = f.any(name, "l'", "la", "le");
    if (the >= 0 && !f.isUpper(name)) name = f.skip(the);
    Span quoted = names.quoted(name);
    Span span = quoted != null ? quoted : f.isUpper(name) || f.isDigit(name) ? named(name, end) : null;
    return span == null || refused(span) ? null : new Item(new Span(start, end), span, false, false);
  }

  /** "1 250 € à l'Amicale bouliste", "12 500 € en faveur des Cocottes urbaines". */
  private Item behindSum(int start, int sum, int end) {
    int q = f.skipInParagraph(sum);
    for (int words = 0; words < 5 && q < end; words++) {
      int to = receivers.behind(q);
      if (to >= 0) return given(start, to, end);
      q = f.skipInParagraph(Math.max(q + 1, f.wordEndFrom(q)));
    }
    return null;
  }

  private Item given(int start, int name, int end) {
    Span quoted = names.quoted(name);
    if (quoted != null) return new Item(new Span(start, end), quoted, true, false);
    if (receivers.nobody(name)) return null;
    Span told = receivers.at(name);
    if (told == null) return null;
    Span named = f.isUpper(name) ? named(name, end) : null;
    Span best = named != null && named.length() > told.length() && !f.slice(told.end(), named.end()).contains(" de la ") ? named : told;
    return new Item(new Span(start, end), best, true, false);
  }

  /** "lot n° 1 : Serpe Rhône, pour un montant de": who holds the lot, not what it is for. */
  private Item lot(int start, int lot, int end) {
    int colon = lot;
    while (colon < end && colon - lot < 60 && f.at(colon) != ':') colon++;
    int name = f.skip(colon + 1);
    if (f.at(colon) != ':' || !f.isUpper(name) || refused(new Span(name, name + 1))) return null;
    Span span = named(name, end);
    return span == null || SumPlace.next(f, name, end) < 0 ? null : new Item(new Span(start, end), span, false, true);
  }

  /** "Tiers 08814 - ", "N° dossier 01284 – ", "04512 - ". */
  private int withoutCode(int p) {
    int code = CODES.at(f, p);
    int q = code >= 0 ? f.skip(code) : p;
    while (f.at(q) == '°' || f.at(q) == ' ' || code >= 0 && f.at(q) == 'n' && f.at(q + 1) == '°') q++;
    int digits = q;
    boolean figure = false;
    while (f.isWord(digits) || f.at(digits) == '-' && f.isWord(digits + 1) && figure || f.at(digits) == '/' || f.at(digits) == '_') figure |= f.isDigit(digits++);
    int dash = f.skip(digits);
    boolean parted = figure && (f.at(dash) == '-' || f.at(dash) == ':') && (code >= 0 || digits - q >= 3 && digits - q <= 8 && f.isDigit(q));
    return parted ? f.skip(dash + 1) : p;
  }

  /** A name in an item ends at its sum, at a bracket, colon, comma, dotted line or dash, or at words that say what the sum is for. */
  private Span named(int start, int end) {
    int i = start;
    for (; i < end && i - start < 110; i++) {
      char ch = f.at(i);
      if (ch == '(' || ch == ':' || ch == ',' || ch == ';' || ch == '"' || ch == '|' || ch == '…' || ch == '_' && f.at(i + 1) == '_') break;
      if (ch == '.' && f.isSpace(i + 1) && f.isUpper(f.skip(i + 1)) && f.isLetter(i - 1) && f.isLetter(i - 2)) return null;
      if (ch == '.' && (f.at(i + 1) == '.' || f.at(i + 1) == ' ' && f.at(i + 2) == '.')) break;
      if (ch == '-' && f.isSpace(i - 1) && f.isSpace(i + 1) || ch == '=' || Lines.gapAt(f, i)) break;
      if (i > start && f.isDigit(i) && SumPlace.end(f, i) >= 0) break;
      if (i > start && f.wordStart(i) && !f.isUpper(i) && REST.at(f, i) >= 0 && !joins(i)) break;
    }
    if (!isWhole(start, i)) return null;
    int stop = f.back(i);
    while (stop > start && !f.isWord(stop - 1) && f.at(stop - 1) != '!' && f.at(stop - 1) != '\'') stop--;
    if (dotted(start) == stop + 1) stop++;
    int letters = 0;
    for (int k = start; k < stop; k++) if (f.isLetter(k)) letters++;
    return letters < 3 || stop - start > 100 ? null : new Span(start, stop);
  }

  /** False when what stands before {@code end} is a sentence: "La garantie porte sur 100 %", "Le Ballet recevra 120 000 F", "Le Relais (RDJ) accompagne". */
  private boolean isWhole(int start, int end) {
    if (f.at(end) == '(' && goesOn(end)) return false;
    int sigle = dotted(start);
    if (sigle > start) return sigle >= f.back(end) || isWhole(f.skip(sigle), end);
    Span bare = f.isUpper(start) ? names.bare(start) : null;
    if (bare == null || bare.end() >= f.back(end)) return bare != null || !f.isUpper(start);
    char ch = f.at(end);
    boolean strong = ch == ':' || ch == ',' && start > lineStart(start) + 1 || ch == '(' || ch == '.' || ch == '…' || ch == '-' || ch == '|' || ch == '"' || f.isSpace(end) && f.isSpace(end + 1);
    int next = f.skip(bare.end());
    int word = f.wordEndFrom(next);
    if (ENDING.before(f, end)) return false;
    return strong && f.at(next) != '.' && !NameStops.verb(f, next, word, f.slice(next, word)) && SENTENCE.at(f, next) < 0;
  }

  /** The end of a sigle with full stops at {@code start}, "A.D.M.R."; {@code start} when none stands there. */
  private int dotted(int start) {
    int p = start;
    while (f.isUpper(p) && f.at(p + 1) == '.') p += 2;
    return p - start < 4 ? start : p;
  }

  /** Whether a sentence goes on behind the bracket that opens at {@code open}: a word in small letters that does not say what a sum is for. */
  private boolean goesOn(int open) {
    int close = open;
    while (close - open < 80 && f.at(close) != ')' && f.at(close) != '\n') close++;
    int next = f.skipInParagraph(close + 1);
    return f.at(close) == ')' && f.isLetter(next) && !f.isUpper(next) && REST.at(f, next) < 0 && JOINING.at(f, next) < 0;
  }

  private static final Phrases JOINING = Phrases.of("de", "d'", "du", "des", "en", "a", "au", "aux", "pour", "et", "demande", "demandee", "propose", "proposee", "soit", "par");
  private static final Phrases ENDING = Phrases.of("de", "d'", "du", "des", "a", "pour", "fait", "est", "soit", "sont", "par", "le", "la");
  private static final Phrases SENTENCE = Phrases.of("que", "qui", "est", "sont", "sera", "seront", "porte", "a", "ont", "peut", "doit", "ne", "fixe", "figure", "represente", "sur", "recoit", "sollicite", "propose", "organise", "gere", "assure", "souhaite", "beneficie");

  /** "Mieux vivre pour les enfants": "pour" is of the name when a colon or a dotted line ends the whole later; there only "pour son" parts. */
  private boolean joins(int p) {
    return f.any(p, "pour le", "pour la", "pour les", "pour l'", "pour un", "pour une", "qui", "une") >= 0 && f.at(f.back(p) - 1) != ',' && (f.any(p, "pour un", "pour une", "une") < 0);
  }

  /** "M. Thierry MUNIER (titulaire)": a title stands before the name or before a first name. */
  private boolean isPerson(int name) {
    int first = f.back(name);
    while (first > 0 && (f.isWord(first - 1) || f.at(first - 1) == '-')) first--;
    return TITLES.before(f, name) || f.isUpper(first) && TITLES.before(f, first);
  }

  private static final Phrases TITLES = Phrases.of("m.", "mme", "mmes", "mm.", "monsieur", "madame", "mlle");

  /** Whether words are of the kind that no one who receives is called by. */
  static boolean refuses(Folded f, Span name) {
    return REFUSED.at(f, name.start()) >= 0 && NameShapes.likely(f, name.start()) < 0;
  }

  private boolean refused(Span name) {
    if (isPerson(name.start())) return true;
    if (dotted(name.start()) == name.start() && refuses(f, name) && !isAnswered(name)) return true;
    if (f.slice(name.start(), name.end()).contains(" suivant")) return true;
    char behind = f.at(f.wordEndFrom(name.start()));
    if (f.isDigit(name.start()) && (behind == '.' || behind == '°')) return true;
    return f.isDigit(name.start()) && !f.isLetter(f.wordEndFrom(name.start()) - 1) && f.wordEndFrom(name.start()) - name.start() == 4;
  }

  /** "Action Populaire d'Entraide (APE)": its sigle says that it is a name, whatever its first word. */
  private boolean isAnswered(Span name) {
    int open = f.skip(name.end()), close = open;
    while (close - open < 14 && f.at(close) != ')') close++;
    return f.at(open) == '(' && f.at(close) == ')' && Names.answers(f.original().substring(open + 1, close), name.in(f.original()));
  }

  // ---- a list -----------------------------------------------------------------------------------------------------------------

  /** Takes the run when its lead or its own shape says that money is given, and empties it. A list goes on past an item that names nobody. */
  private void close(List<Item> run, int lead) {
    if (run.isEmpty()) return;
    if (isGiving(run, lead)) {
      boolean communes = lead(lead, COMMUNES) && !lead(lead, CLUBS);
      for (Item item : run) accepted.add(communes || inhabited(item) ? item.ofCommunes() : item);
    } else {
      loose.addAll(run);
    }
    run.clear();
  }

  /** "- Bouville-l'Abbé (58 élèves, 642 habitants) : 64 310 €". */
  private boolean inhabited(Item item) {
    return f.find("habitants", item.span().start(), item.span().end()) >= 0 && NameShapes.likely(f, item.name().start()) < 0;
  }

  private boolean isGiving(List<Item> run, int from) {
    Item first = run.getFirst();
    boolean sums = false;
    for (Item item : run) sums |= SumPlace.next(f, item.span().start(), item.span().end()) >= 0;
    if (!sums) return false;
    boolean counted = lead(from, COUNTING), gives = lead(from, GIVING);
    if (!gives && act.kindAt(from).equals("entete")) return false;
    if (first.holder() || PUBLIC.at(f, first.name().start()) >= 0) return gives;
    if (first.given()) return gives || run.size() >= 2 || !counted;
    int shaped = 0;
    for (Item item : run) if (NameShapes.likely(f, item.name().start()) >= 0) shaped++;
    if (counted) return gives && shaped * 2 >= run.size() && shaped > 0;
    return gives || run.size() >= 2 && (act.kindAt(first.span().start()).equals("dispositif") || shaped * 2 >= run.size());
  }

  /** Whether one of {@code words} stands in the words right above a list. */
  private boolean lead(int at, Phrases words) {
    int end = f.back(Math.max(0, lineStart(at)));
    int start = end;
    while (start > 0 && end - start < 330 && !blankAbove(start) && !(f.at(start - 1) == '.' && f.isSpace(start) && end - start > 30)) start--;
    for (int p = start; p < end; p++) if (f.wordStart(p) && words.at(f, p) >= 0) return true;
    return false;
  }

  private boolean blankAbove(int at) {
    int breaks = 0;
    for (int p = at - 1; p >= 0 && f.isSpace(p) && f.at(at - 1) == '\n'; p--) if (f.at(p) == '\n') breaks++;
    return breaks >= 2;
  }

  private int lineStart(int at) {
    int p = at;
    while (p > 0 && f.at(p - 1) != '\n') p--;
    return p;
  }
}
