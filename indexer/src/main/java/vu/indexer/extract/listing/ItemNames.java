package vu.indexer.extract.listing;

import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.name.NameStops;
import vu.indexer.extract.name.NameWords;
import vu.indexer.extract.name.Names;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** The name in an item of a list: where it ends, and what is none. */
public final class ItemNames {
  private static final Phrases REST =
      Phrases.of(
          "une", "la somme", "pour son", "pour sa", "pour ses", "pour le", "pour la", "pour les", "pour l'", "pour un", "pour une",
          "au titre", "dans le cadre", "afin", "d'un montant", "a hauteur", "a raison", "dont le", "qui", "en soutien", "moyennant");
  /** "- Dépenses : 12 000 €", "- 2016 : 33 600 €", "- Madame Durand : 300 €": nobody who is given money by an act. */
  private static final Phrases REFUSED =
      Phrases.of(
          "depense", "depenses", "recette", "recettes", "lot", "lots", "tranche", "chapitre", "article", "articles", "section", "montant",
          "montants", "total", "sous-total", "ensemble", "solde", "acompte", "tarif", "tarifs", "exercice", "annee", "part", "cout",
          "couts", "travaux", "etude", "etudes", "fonctionnement", "investissement", "subvention", "subventions", "participation",
          "participations", "budget", "credit", "credits", "compte", "nature", "fonction", "operation", "programme", "prix", "loyer",
          "charges", "taxe", "taxes", "frais", "honoraires", "maitrise", "mission", "missions", "emprunt", "pret", "autofinancement",
          "fonds", "fctva", "detr", "tva", "t.v.a.", "ttc", "ht", "soit", "plus", "dont", "madame", "monsieur", "m.", "mm.", "mme", "mmes",
          "le maire", "le president", "versement", "premier", "premiere", "deuxieme", "second", "seconde", "phase", "achat", "acquisition",
          "acquisitions", "location", "fournitures", "materiel", "personnel", "salaires", "amortissement", "amortissements", "avenant",
          "marche", "offre", "estimation", "valeur", "surface", "terrain", "parcelle", "parcelles", "un", "une", "des", "aucun", "aucune",
          "constate", "admettre", "imputer", "impute", "autoriser", "autorise", "approuver", "approuve", "decider", "decide", "attribuer",
          "attribue", "accorder", "accorde", "allouer", "alloue", "verser", "verse", "fixer", "fixe", "preciser", "precise", "dit",
          "donner", "donne", "inscrire", "inscrit", "charger", "arreter", "arrete", "octroie", "octroyer", "concede", "consent", "rappelle",
          "adopte", "adopter", "valide", "valider", "limiter", "retient", "mandate", "indique", "chiffre", "complete", "prend", "prendre",
          "maintient", "rejette", "ajourne", "voter", "affecter", "affecte", "prelever", "individualiser", "prononce", "confirme", "ramene",
          "appelle", "engage", "sollicite", "solliciter", "est", "sont", "objet", "annexe", "rapport", "le present", "la presente",
          "resolution", "adulte", "adultes", "enfant", "enfants", "famille", "familles", "plein tarif", "repas", "abonnement", "cotisation",
          "cotisations", "adhesion", "minimum", "maximum", "seuil", "seuils", "forfait", "article premier", "art.", "vu", "considerant",
          "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "etat",
          "l'etat", "reste a charge", "reste a financer", "projet", "action", "actions", "aide", "aides", "garantie", "duree", "taux",
          "capital", "cession", "vente", "mise", "remise", "indemnite", "indemnites", "autre", "autres", "date", "reliquat", "restauration",
          "hebergement", "deplacement", "deplacements", "transport", "transports", "communication", "droit", "droits", "redevance", "il",
          "elle", "cette", "ce", "ces", "le montant", "la depense", "la recette", "la subvention", "la participation", "le solde",
          "les depenses", "les recettes", "le cout", "gros oeuvre", "cautionnement", "imputation", "ligne", "attribution", "dotation",
          "categorie", "niveau", "groupe 1", "groupe 2", "a", "b", "type", "le conseil", "conseil municipal", "conseil communautaire",
          "conseil metropolitain", "conseil syndical", "comite syndical", "conseil d'administration", "president", "presidente",
          "diminution", "diminutions", "augmentation", "augmentations", "virement", "virements", "ouverture", "annulation", "public",
          "activite", "activites", "secteur", "domaine", "volet", "rubrique", "particuliers", "habitants", "non", "gratuit", "resident", "residents",
              "forfait annuel", "proposition", "propositions", "concession", "concessions", "columbarium", "cavurne", "cavurnes", "caveau",
              "emplacement", "emplacements", "sepulture", "sepultures");
  private static final Phrases NAMEABLE = Phrases.of("famille", "familles", "enfant", "enfants", "action", "actions", "mission", "un", "une", "des",
      "droit", "droits", "elle", "autre", "autres", "a", "plus", "public");
  private static final Phrases JOINING =
      Phrases.of(
          "de", "d'", "du", "des", "en", "a", "au", "aux", "pour", "et", "demande", "demandee", "propose", "proposee", "soit", "par");
  private static final Phrases ENDING = Phrases.of("de", "d'", "du", "des", "a", "pour", "fait", "est", "soit", "sont", "par", "le", "la");
  private static final Phrases SENTENCE =
      Phrases.of(
          "que", "qui", "est", "sont", "sera", "seront", "porte", "a", "ont", "peut", "doit", "ne", "fixe", "figure", "represente", "sur",
          "recoit", "sollicite", "propose", "organise", "gere", "assure", "souhaite", "beneficie");
  /** What money is given for, and no body is called by. */
  private static final Phrases GIVEN_FOR = Phrases.of("organisation", "realisation", "achat", "acquisition", "participation", "financement",
      "fonctionnement", "edition", "mise en", "renovation", "fete", "annee", "exercice", "location", "construction", "refection");
  static final Phrases TITLES = Phrases.of("m.", "mme", "mmes", "mm.", "monsieur", "madame", "mlle");

  private final Folded f;
  private final NameGrammar names;

  public ItemNames(Folded f, NameGrammar names) {
    this.f = f;
    this.names = names;
  }

  /** A name in an item ends at its sum, at a bracket, colon, comma, dotted line or dash, or at words that say what the sum is for. */
  public Span named(int start, int end) {
    int i = start;
    for (; i < end && i - start < 110; i++) {
      char ch = f.at(i);
      if (ch == '(' || ch == ':' || ch == ',' || ch == ';' || ch == '"' || ch == '|' || ch == '…' || ch == '_' && f.at(i + 1) == '_') break;
      if (ch == '.' && f.isSpace(i + 1) && f.isUpper(f.skip(i + 1)) && f.isLetter(i - 1) && f.isLetter(i - 2)) return null;
      if (ch == '.' && (f.at(i + 1) == '.' || f.at(i + 1) == ' ' && f.at(i + 2) == '.')) break;
      if (ch == '-' && f.isSpace(i - 1) && f.isSpace(i + 1) || ch == '=' || Lines.gapAt(f, i)) break;
      if (i > start && f.isDigit(i) && SumPlace.end(f, i) >= 0) break;
      if (i > start && f.wordStart(i) && !f.isUpper(i) && (REST.at(f, i) >= 0 && !joins(i) || isForSum(i))) break;
    }
    if (!isWhole(start, i)) return null;
    int stop = f.back(i);
    while (stop > start && !f.isWord(stop - 1) && f.at(stop - 1) != '!' && f.at(stop - 1) != '\'') stop--;
    if (dotted(start) == stop + 1) stop++;
    int letters = 0;
    for (int k = start; k < stop; k++) if (f.isLetter(k)) letters++;
    return letters < 3 || stop - start > 100 ? null : new Span(start, stop);
  }

  /** "MARTIN pour 120 000 €". */
  private boolean isForSum(int p) {
    int end = f.at(p) == 'p' ? f.exact(p, "pour") : -1;
    return end >= 0 && SumPlace.end(f, f.skip(end)) >= 0;
  }

  /**
   * False when what stands before {@code end} is a sentence: "La garantie porte sur 100 %", "Le Ballet recevra 120 000 F", "Le Relais (RDJ)
   * accompagne".
   */
  private boolean isWhole(int start, int end) {
    if (f.at(end) == '(' && goesOn(end)) return false;
    int sigle = dotted(start);
    if (sigle > start) return sigle >= f.back(end) || isWhole(f.skip(sigle), end);
    Span bare = f.isUpper(start) ? names.bare(start) : null;
    if (bare == null || bare.end() >= f.back(end)) return bare != null || !f.isUpper(start);
    char ch = f.at(end);
    boolean strong = ch == ':' || ch == ',' && start > ItemLines.lineStart(f, start) + 1 || ch == '(' || ch == '.' || ch == '…'
        || ch == '-' || ch == '|' || ch == '"' || f.isSpace(end) && f.isSpace(end + 1);
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

  /**
   * Whether a sentence goes on behind the bracket that opens at {@code open}: a word in small letters that does not say what a sum is for.
   */
  private boolean goesOn(int open) {
    int close = open;
    while (close - open < 80 && f.at(close) != ')' && f.at(close) != '\n') close++;
    int next = f.skipInParagraph(close + 1);
    return f.at(close) == ')' && f.isLetter(next) && !f.isUpper(next) && REST.at(f, next) < 0 && JOINING.at(f, next) < 0;
  }

  /**
   * "Mieux vivre pour les enfants": "pour" is of the name when a colon or a dotted line ends the whole later; there only "pour son" parts.
   */
  private boolean joins(int p) {
    int of = f.any(p, "pour le", "pour la", "pour les", "pour l'");
    if (of >= 0 && GIVEN_FOR.at(f, f.skip(of)) >= 0) return false;
    return f.any(p, "pour le", "pour la", "pour les", "pour l'", "pour un", "pour une", "qui", "une") >= 0 && f.at(f.back(p) - 1) != ','
        && (f.any(p, "pour un", "pour une", "une") < 0);
  }

  /** "M. Thierry MUNIER (titulaire)": a title stands before the name or before a first name. */
  private boolean isPerson(int name) {
    int first = f.back(name);
    while (first > 0 && (f.isWord(first - 1) || f.at(first - 1) == '-')) first--;
    return TITLES.before(f, name) || f.isUpper(first) && TITLES.before(f, first);
  }

  /** Whether words are of the kind that no one who receives is called by: "dépenses", "lot", "le Conseil". */
  public static boolean refuses(Folded f, Span name) {
    if (NameWords.OPENERS.at(f, name.start()) == name.end()) return true;
    return REFUSED.at(f, name.start()) >= 0 && NameShapes.likely(f, name.start()) < 0 && !isProper(f, name);
  }

  /** "Familles Rurales", "UN TOIT POUR TOUS": words of a price list open names too, which go on with a capital. */
  private static boolean isProper(Folded f, Span name) {
    int first = NAMEABLE.at(f, name.start());
    if (first < 0 || first >= name.end()) return false;
    boolean capitals = f.isUpper(name.start() + 1) || name.start() + 1 == first;
    int words = 0, proper = 0;
    for (int p = first; p < name.end(); p++) {
      if (!f.wordStart(p) || !f.isLetter(p)) continue;
      words++;
      if (f.isUpper(p) && !f.isUpper(p + 1)) proper++;
    }
    return proper > 0 || capitals && f.isUpper(name.end() - 1) && words > 1;
  }

  boolean refused(Span name) {
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
}
