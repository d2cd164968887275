package vu.indexer.extract.money;

import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/**
 * The words before a receiver ("à l'", "aux", "en faveur de") and the names of bodies printed without a capital ("la commune de Lens", "le 18e
 * arrondissement").
 */
public final class Receivers {
  private static final String[] LONG = {
    "en faveur de l'", "en faveur de la", "en faveur du", "en faveur des", "en faveur d'", "en faveur de", "au profit de l'", "au profit de la",
        "au profit du", "au profit des", "au profit d'", "au profit de",
    "au benefice de l'", "au benefice de la", "au benefice du", "au benefice des", "au benefice d'", "au benefice de", "a destination de l'",
        "a destination de la", "a destination du", "a destination des", "a destination de"
  };
  private static final Phrases LONG_TO = Phrases.of(LONG);
  private static final Phrases OF = Phrases.of("de", "des", "d'", "du");
  private static final Phrases FOR = Phrases.of("pour la", "pour le", "pour les", "pour l'");
  private static final Phrases TO = Phrases.of("a l'association", "aux associations", "a l'", "a l", "a la", "aux", "au", "a");
  /** "à titre de", "au budget", "à Monsieur le Maire": nobody receives. */
  private static final Phrases NOBODY =
      Phrases.of(
          "titre", "budget", "chapitre", "compte", "article", "articles", "hauteur", "raison", "compter", "partir", "concurrence", "parite",
              "monsieur", "madame", "m.", "mme", "mm.", "conseil municipal", "maire", "president", "exercice", "taux", "prix", "nom",
          "lieu", "cours", "plus", "moins", "moyen", "regard", "vu", "tarif", "metre", "m2", "projet de", "financement", "fonctionnement", "present",
              "presente", "code", "prorata", "total", "lot", "lots", "sein", "terme", "plan", "rapport", "ttc", "ht", "convention",
          "prochain", "prochaine", "ville", "metropole", "commune et", "etat des", "tableau", "ligne", "signature", "notification", "programme",
              "dispositif", "contrat", "departement de la", "secretariat", "vote", "verser", "savoir", "defaut", "profit", "benefice");
  /** Kinds of receivers, of which words that follow may say which. */
  private static final Phrases KINDS =
      Phrases.of(
          "centres sociaux", "clubs sportifs", "maisons de quartier", "maisons pour tous", "centres aeres", "creches", "ecoles", "colleges",
          "lycees", "communes", "associations", "bailleurs sociaux", "offices de tourisme");
  /** "A DEJA ETE VERSE A QUINZE CENTRES": in capitals a verb looks like "à". */
  private static final Phrases CAPITALS =
      Phrases.of("deja", "ete", "un", "une", "des", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
          "treize", "quatorze", "quinze", "seize", "vingt", "chacun", "chacune", "chaque", "certains", "certaines", "ces", "cet", "cette", "ce",
          "leur", "leurs", "nos", "notre", "tous", "toutes", "ses", "son");
  private static final Phrases CONTRACTS = Phrases.of("marche", "marches", "lot", "lots", "accord-cadre", "accords-cadres", "appel d'offres");
  /** Before a name, how far the words of a contract are looked for. */
  private static final int CONTRACT_REACH = 300;
  /** Behind a name, how far the words of what is given are looked for. */
  private static final int GUARANTEE_REACH = 60;
  private static final Phrases SMALL = Phrases.of("amicale laique", "comite des fetes", "foyer rural", "sou des ecoles", "harmonie municipale");
  /** What a school has, whose name tells which. */
  private static final Phrases SCHOOLS = Phrases.of("cooperative scolaire", "cooperative", "foyer socio-educatif", "association sportive");
  /** Words for a matter as well: "une aide à l'entraide de voisinage". */
  private static final Phrases MATTERS = Phrases.of("union", "entraide", "boule", "petanque", "harmonie", "cercle", "choeur", "aide a domicile",
      "amis", "collectif", "centre social", "maison de quartier");
  private static final Phrases OF_WHOM = Phrases.of("de l'", "de la", "des", "du", "de", "d'");
  /** "le centre social de la commune": of no one in particular. */
  private static final Phrases COMMON = Phrases.of("commune", "ville", "quartier", "village", "territoire", "secteur", "departement", "region",
      "canton", "communes", "quartiers", "metropole");
  private static final Phrases BODIES = Phrases.of("caisse des ecoles", "caisse", "scic", "scop", "eurl", "sasu", "snc", "ets", "etablissements",
      "gie", "gip", "sem", "spl", "esh", "oph", "communaute de communes", "communaute d'agglomeration", "communaute urbaine", "commune", "ville",
      "departement", "region", "societe", "sa d'hlm", "s.a. d'hlm", "sa", "sarl", "sas", "sci", "s.c.i.", "fondation", "entreprise", "groupement",
      "syndicat mixte", "syndicat", "office public de l'habitat", "office de tourisme", "office", "centre communal d'action sociale", "college",
      "lycee", "ecole", "universite", "regie", "cooperative scolaire", "cooperative", "parents d'eleves", "comite d'oeuvres sociales",
      "maison de retraite", "centre hospitalier", "province", "cabinet", "bureau d'etudes", "bureau de controle",
      "association des parents d'eleves", "amicale laique", "sou des ecoles", "foyer socio-educatif");

  /** What a company or a landlord is, printed in capitals before its name. */
  private static final Phrases FORMS = Phrases.of("sarl", "sasu", "sas", "sa", "s.a.", "sci", "s.c.i.", "scic", "scop", "eurl", "snc", "ets", "gie",
      "gip", "sem", "spl", "esh", "oph");
  /** Who an act calls so has its name elsewhere: "souscrit par l'Emprunteur". */
  private static final Phrases PARTIES = Phrases.of("emprunteur", "preneur", "beneficiaire", "beneficiaires", "titulaire", "attributaire",
      "acquereur", "prestataire", "locataire", "demandeur", "porteur de projet", "delegataire", "concessionnaire", "exploitant", "proprietaire",
      "maitre d'ouvrage", "organisme");
  /** Bodies that have no other name. */
  private static final Phrases NAMELESS = Phrases.of("cooperative scolaire", "amicale laique", "foyer rural", "comite des fetes",
      "caisse des ecoles", "office de tourisme", "mission locale", "association des parents d'eleves", "foyer socio-educatif",
      "centre communal d'action sociale", "ccas", "ecole de musique", "tennis club", "tennis-club", "judo club", "judo-club", "football club",
      "club de football", "club de tennis", "club de petanque", "club du troisieme age", "club du 3e age", "club des aines", "societe de chasse",
      "societe de peche", "anciens combattants", "donneurs de sang", "amicale des sapeurs-pompiers", "secours populaire", "secours catholique",
      "restos du coeur", "banque alimentaire");

  private final Folded f;
  private final NameGrammar names;

  public Receivers(Folded f, NameGrammar names) {
    this.f = f;
    this.names = names;
  }

  /**
   * Where the name behind "à l'", "aux", "en faveur de" at {@code p} may start; -1 when no such words stand there. An article in capitals belongs to
   * the name.
   */
  public int behind(int p) {
    if (f.at(p + 1) == '.' && f.isUpper(p)) return -1;
    int far = LONG_TO.at(f, p), end = far >= 0 ? far : TO.at(f, p);
    if (end < 0) return -1;
    if (far < 0 && f.exact(p, "a l'association") < 0) {
      int word = f.wordEndFrom(p), second = f.skip(word);
      if (second < end && f.isUpper(second) && !f.isUpper(p)) return second;
    }
    int q = f.skip(end);
    int association = f.any(q, "association", "l'association", "associations");
    if (association >= 0 && !f.isUpper(q)) q = f.skip(association);
    int word = f.startBefore(q, "association");
    return word >= 0 && isOwned(word, q) ? word : q;
  }

  /** "à l'association des Élèves", "à l'Association Sportive des Postes", "l'association française de": the word begins the name. */
  private boolean isOwned(int word, int next) {
    int purpose = FOR.at(f, next);
    if (OF.at(f, next) >= 0 || purpose >= 0 && f.isUpper(f.skip(purpose))) return true;
    if (!NameShapes.isAdjective(f, next) || f.isUpper(next) && !f.isUpper(word)) return false;
    return f.isUpper(word) || OF.at(f, f.skipInParagraph(f.wordEndFrom(next))) >= 0;
  }

  /** True when "en faveur de", "au profit de" stands at {@code p}, which only a receiver can follow. */
  public boolean plain(int p) {
    return LONG_TO.at(f, p) >= 0;
  }

  /** True when the form of a company stands at {@code p}: "SARL", "SCIC". */
  public boolean company(int p) {
    return f.isUpper(p) && FORMS.at(f, p) >= 0;
  }

  /** True when {@code p} stands behind "à" or "aux" but names nobody who could receive. */
  public boolean nobody(int p) {
    return NOBODY.at(f, p) >= 0 || all(p) || f.isUpper(p) && f.isUpper(p + 1) && CAPITALS.at(f, p) >= 0;
  }

  /** "aux Centres sociaux": all of a kind, and no name. */
  public boolean all(int p) {
    int kind = KINDS.at(f, p), next = kind < 0 ? -1 : f.skipInParagraph(kind);
    return kind >= 0 && !f.isUpper(next) && !f.isDigit(next) && f.at(next) != '"' && f.any(next, "de", "du", "des", "d'") < 0;
  }

  /**
   * "à l'amicale laïque", "au club de judo", "à la coopérative scolaire de l'école Jean Moulin": what every village has one of is named without a
   * capital, told by what it is of; null when something else stands at {@code p}.
   */
  public Span small(int p) {
    if (f.isUpper(p)) return null;
    if (SMALL.at(f, p) >= 0) return names.bare(p);
    int owned = SCHOOLS.at(f, p), head = owned >= 0 ? owned : NameShapes.sure(f, p);
    int of = head < 0 ? -1 : OF_WHOM.at(f, f.skipInParagraph(head));
    if (head < 0 || of < 0 && (owned >= 0 || !NameShapes.isAdjective(f, f.skip(head)))) return null;
    Span name = names.bare(p);
    boolean whole = name != null && name.end() > Math.max(head, of) && (of < 0 || COMMON.at(f, f.skip(of)) < 0);
    return whole && (owned < 0 && MATTERS.at(f, p) < 0 || named(name)) ? name : null;
  }

  /** The receiver that is named at {@code p}: quoted, with a capital, or a body in small letters; null when nobody is. */
  public Span at(int p) {
    Span quoted = names.quoted(p);
    if (quoted != null) return quoted;
    if (nobody(p)) return null;
    int small = f.isUpper(p) ? -1 : f.any(p, "compagnie", "troupe", "club", "collectif", "chorale", "ensemble", "groupe", "structure",
        "cooperative", "bailleur social", "bailleur");
    if (small >= 0 && f.isUpper(f.skip(small))) return names.bare(f.skip(small));
    if (PARTIES.at(f, p) >= 0) return null;
    Span body = body(p, true);
    if (body != null) return body;
    int nameless = f.isUpper(p) ? -1 : NAMELESS.at(f, p);
    if (nameless >= 0 && !f.isUpper(f.skip(nameless)) && f.any(f.skip(nameless), "de", "du", "des", "d'") < 0) return new Span(p, nameless);
    boolean shaped = NameShapes.likely(f, p) >= 0;
    if (!f.isUpper(p) && !shaped && !arrondissement(p)) return null;
    Span bare = arrondissement(p) ? new Span(p, f.any(f.skip(f.wordEndFrom(p)), "arrondissement")) : names.bare(p);
    if (bare == null || bare.length() < 3) return null;
    return shaped && !f.isUpper(p) && !named(bare)
        && f.any(p, "foyer rural", "comite des fetes", "office de tourisme", "club", "amicale laique", "mission locale") < 0 ? null : bare;
  }

  /** "18e arrondissement". */
  private boolean arrondissement(int p) {
    return f.isDigit(p) && f.any(f.skip(f.wordEndFrom(p)), "arrondissement") >= 0;
  }

  private boolean named(Span name) {
    for (int i = name.start() + 1; i < name.end(); i++) if (f.isUpper(i)) return true;
    return false;
  }

  /**
   * "commune de Cornillac", "SA d'HLM Mésolia", "parents d'élèves du RPI", "coopérative scolaire de l'école Joncherel".
   *
   * @param owned whether it may be that of another body
   */
  private Span body(int p, boolean owned) {
    int end = BODIES.at(f, p);
    if (end < 0 || f.isUpper(p) && f.isUpper(p + 1) && FORMS.at(f, p) < 0) return null;
    int q = f.skipInParagraph(end);
    int of = f.any(q, "de l'", "de la", "des", "du", "de", "d'");
    int name = of < 0 ? q : f.skip(of);
    if (f.isDigit(name) && arrondissement(name)) return new Span(p, f.any(f.skip(f.wordEndFrom(name)), "arrondissement"));
    Span quoted = names.quoted(name);
    if (quoted != null) return quoted;
    Span bare = f.isUpper(name) ? names.bare(name) : owned && of >= 0 ? body(name, false) : null;
    return bare == null ? null : new Span(p, bare.end());
  }

  /** "Marché de travaux attribué à Studio Pat": who holds a contract may be anything. */
  public boolean isContract(int at) {
    for (int i = at - 1; i >= Math.max(0, at - CONTRACT_REACH) && f.at(i) != ';' && !(f.at(i) == '.' && f.isSpace(i + 1)); i--)
      if ((f.at(i) == 'm' || f.at(i) == 'l' || f.at(i) == 'a') && f.wordStart(i) && CONTRACTS.at(f, i) >= 0) return true;
    return false;
  }

  /** "accorder à la RIVA la garantie": who borrows may be anything. */
  public boolean isGuaranteed(int name) {
    for (int i = name; i < Math.min(f.length(), name + GUARANTEE_REACH) && ".;,".indexOf(f.at(i)) < 0; i++)
      if (f.at(i) == 'g' && f.wordStart(i) && f.any(i, "garantie", "garanties") >= 0) return true;
    for (int i = name - 1; i >= Math.max(0, name - GUARANTEE_REACH) && ".;,".indexOf(f.at(i)) < 0; i--)
      if (f.at(i) == 'g' && f.wordStart(i) && f.any(i, "garantie d'emprunt", "garanties d'emprunt", "garantie d'emprunts") >= 0) return true;
    return false;
  }
}
