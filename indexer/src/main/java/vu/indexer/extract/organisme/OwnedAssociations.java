package vu.indexer.extract.organisme;

import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/**
 * Names behind "association" in small letters, told by whose it is or what for: "l'association des commerçants de Brignac", "l'association
 * française de Lutte contre l'ennui", "l'association sportive du collège Jean Giono".
 */
final class OwnedAssociations {
  private static final int MOST_NOUNS = 5;
  private static final Phrases OF = Phrases.of("de", "des", "d'", "du");
  private static final Phrases OF_ONE = Phrases.of("de", "d'");
  /** An association syndicale is a body of owners, whoever they are. */
  private static final Phrases FORMS = Phrases.of("syndicale", "fonciere");
  private static final Phrases OF_THE = Phrases.of("du", "de l'", "de la", "des", "d'");
  private static final Phrases PLACES = Phrases.of("college", "lycee", "ecole", "groupe scolaire", "quartier", "village", "hameau", "canton", "pays",
      "vallee", "stade", "gymnase", "rue", "cite", "residence", "lotissement", "plateau", "moulin", "chateau", "musee", "centre social");
  private static final Phrases CAPITAL_ARTICLES = Phrases.of("les", "la", "le", "l'");
  /** Whose association it is, or what for, in small letters: "l'association des commerçants de Brignac", "l'association de gestion de l'Atelier". */
  private static final Phrases FOLK =
      Phrases.of(
          "commercants", "artisans", "parents d'eleves", "parents", "anciens combattants", "anciens eleves", "amis", "donneurs de sang", "riverains",
              "locataires", "usagers", "chasseurs", "pecheurs", "jeunes", "retraites", "producteurs", "eleveurs",
          "familles", "proprietaires", "boulistes", "maires", "habitants", "sapeurs-pompiers", "jeunes sapeurs-pompiers", "jardiniers", "etudiants",
              "bibliothecaires", "veuves", "gestion", "sauvegarde", "soutien", "prefiguration", "preservation", "promotion");
  private static final Phrases OF_BODY = Phrases.of("du", "de l'", "de la", "des", "d'", "de", "pour la", "pour le", "pour les", "pour l'");
  /** Who joins in, and owns no association: "l'association de la Ville à ce projet", "l'association des Communes". */
  private static final Phrases OTHERS = Phrases.of("ville", "villes", "commune", "communes", "metropole", "etat", "region", "departement", "conseil",
      "maire", "maires", "president", "presidente", "communaute", "collectivite", "collectivites", "partenaires", "elus", "monsieur", "madame", "m.",
      "mme", "services", "etablissement");

  private final Folded f;
  private final NameGrammar names;
  private final OrganismeCues cues;

  OwnedAssociations(Folded f, NameGrammar names, OrganismeCues cues) {
    this.f = f;
    this.names = names;
    this.cues = cues;
  }

  /**
   * Whether such a name begins with the word at {@code p}; then it is told.
   *
   * @param next the word behind it
   * @param described the first word behind those that describe it
   */
  boolean read(int p, int next, int described) {
    return ofFolk(p, next) || told(p, described) || ofPlace(p, described) || ofBody(p, next);
  }

  /** "l'association des commerçants de Brignac": a name in small letters, told by whose it is and where. */
  private boolean ofFolk(int p, int next) {
    int of = OF.at(f, next), folk = of < 0 ? -1 : FOLK.at(f, f.skip(of));
    if (folk < 0 || f.at(p - 1) != '\'' || behindNouns(f.skip(of)) >= 0) return false;
    Span whole = names.bare(p);
    if (whole == null || whole.end() <= folk || !hasCapital(whole)) return false;
    cues.add(whole, Organisme.Type.ASSOCIATION, false, "association.nom", 0.9);
    return true;
  }

  /** "l'association communale de chasse agréée (ACCA)": a sigle tells that the words are a name. */
  private boolean told(int p, int next) {
    Span whole = f.isUpper(next) || FORMS.at(f, next) >= 0 ? null : names.upToSigle(p);
    if (whole == null) return false;
    cues.add(whole, Organisme.Type.ASSOCIATION, true, "association.sigle", 0.92);
    return true;
  }

  /** "l'association sportive du collège Jean Giono": what is named in capitals is the place, not the association. */
  private boolean ofPlace(int p, int next) {
    int of = OF_THE.at(f, next), place = of < 0 ? -1 : PLACES.at(f, f.skip(of));
    if (place < 0 || !f.isUpper(f.skipInParagraph(place))) return false;
    Span name = names.bare(f.skipInParagraph(place));
    if (name != null) cues.add(new Span(p, name.end()), Organisme.Type.ASSOCIATION, false, "association.nom", 0.88);
    return true;
  }

  /** "à l'association des Élèves de l'École des toiles", "l'association française de Lutte contre l'ennui": whose it is stands in capitals. */
  private boolean ofBody(int p, int next) {
    if (f.isUpper(p) || f.at(p - 1) != '\'') return false;
    boolean kind = !f.isUpper(next) && NameShapes.isAdjective(f, next) && FORMS.at(f, next) < 0;
    int q = kind ? f.skipInParagraph(f.wordEndFrom(next)) : next, of = OF_BODY.at(f, q);
    int owner = of < 0 ? -1 : f.skip(of);
    boolean one = OF_ONE.at(f, q) == of;
    if (of < 0 || !f.isUpper(owner) || OTHERS.at(f, owner) >= 0 || !one && NameShapes.likely(f, owner) >= 0) return false;
    Span whole = names.bare(p);
    if (whole == null || whole.end() <= owner || one && !kind && whole.end() <= f.wordEndFrom(owner)) return false;
    cues.add(whole, Organisme.Type.ASSOCIATION, false, "association.nom", 0.88);
    return true;
  }

  private boolean hasCapital(Span name) {
    for (int i = name.start(); i < name.end(); i++) if (f.isUpper(i)) return true;
    return false;
  }

  /** "l'association la Passerelle": the name behind an article in small letters; {@code p} when none stands there. */
  int behindArticle(int p) {
    int article = f.isUpper(p) ? -1 : CAPITAL_ARTICLES.at(f, p), name = article < 0 ? -1 : f.skip(article);
    return name < 0 || !f.isUpper(name) || f.isUpper(name + 1) || OTHERS.at(f, name) >= 0 ? p : name;
  }

  /** "l'association de parents Les P'tits Loups": the name behind a complement of one or two nouns; -1 when none stands there. */
  int complemented(int from) {
    int of = OF.at(f, from);
    if (of < 0) return -1;
    int q = f.skipInParagraph(of), told = behindNouns(q);
    if (told >= 0) return told;
    for (int i = 0; i < 2; i++) {
      int end = f.wordEndFrom(q);
      if (end - q < 5 || f.isUpper(q)) return -1;
      q = f.skipInParagraph(end);
      if (f.isUpper(q) && q > end) return f.at(end) == ' ' ? q : -1;
    }
    return -1;
  }

  /** "parents d'élèves Les P'tits Loups": behind nouns in small letters only an article in capitals or a quote opens the name; -1 when none does. */
  private int behindNouns(int from) {
    int q = from;
    for (int i = 0; i < MOST_NOUNS; i++) {
      int end = f.wordEndFrom(q);
      if (end == q || f.isUpper(q)) return -1;
      q = f.at(end) == '\'' ? end + 1 : f.skipInParagraph(end);
      if (f.at(q) == '"' && names.quoted(q) != null || f.isUpper(q) && !f.isUpper(q + 1) && CAPITAL_ARTICLES.at(f, q) >= 0)
        return f.at(end) == ' ' ? q : -1;
    }
    return -1;
  }
}
