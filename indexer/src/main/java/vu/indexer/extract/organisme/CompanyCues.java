package vu.indexer.extract.organisme;

import java.util.List;
import vu.indexer.extract.name.Cue;
import vu.indexer.extract.name.Name;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.name.Names;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Names of companies behind their form, and names behind the heading of a line: "la société APRR", "Nom du bénéficiaire : LE COMPTOIR DES RIAS". */
final class CompanyCues {
  private static final Phrases LABELS = Phrases.of("nom du beneficiaire", "nom de l'association", "nom de l'organisme", "nom de la structure",
      "beneficiaire", "raison sociale", "organisme beneficiaire", "organisme", "association beneficiaire", "association gestionnaire",
      "association porteuse", "association concernee", "association", "porteur du projet", "porteur de projet", "porteur", "titulaire",
      "attributaire");
  private static final int LONGEST_SIGLE = 16;
  private static final Phrases OF = Phrases.of("d'", "de", "des", "du");
  private static final Phrases PERSONS = Phrases.of("monsieur", "madame", "m.", "mme", "mm.");
  private static final Phrases HOLDERS = Phrases.of("titulaire", "attributaire");
  private static final Phrases FORMS =
      Phrases.of("anonyme d'h.l.m.", "anonyme d'hlm", "anonyme hlm", "anonyme d'habitations a loyer modere", "d'habitations a loyer modere",
          "d'h.l.m.", "d'hlm", "hlm", "d'economie mixte locale", "d'economie mixte", "anonyme", "civile", "publique locale",
          "par actions simplifiee", "cooperative", "concessionnaire", "delegataire", "titulaire", "attributaire", "fermiere");
  private static final Phrases CONSORTIUM = Phrases.of("groupement d'entreprises", "groupement solidaire", "groupement conjoint", "groupement");

  /** Legal forms that open the name itself: "la SARL Boulangerie du Pont", "aux ETS LECOCQ & FILS". */
  private static final Phrases LEGAL = Phrases.of("sarl", "s.a.r.l.", "sas", "s.a.s.", "sasu", "eurl", "e.u.r.l.", "scic", "scop", "sci", "s.c.i.",
      "snc", "selarl", "gaec", "ets", "etablissements", "sa d'hlm", "sa hlm", "s.a. d'h.l.m.", "s.a. d'hlm", "s.a. hlm", "sahlm", "sem", "seml", "esh");
  /** "les établissements publics locaux" are no company. */
  private static final Phrases PUBLIC = Phrases.of("publics", "public", "scolaires", "scolaire", "medico-sociaux", "medico", "sanitaires",
      "d'enseignement");
  private static final Phrases INTRODUCED = Phrases.of("la", "le", "les", "l'", "aux", "au", "du", "des", "de", "par", "avec", "et", "a", "societe",
      "entreprise");
  /** A form of body in full, its sigle in brackets, and only then the name: "l'Entreprise sociale pour l'habitat (ESH) Saône Logis". */
  static final Phrases TOLD =
      Phrases.of(
          "entreprise sociale pour l'habitat", "office public de l'habitat", "office public d'habitat", "office public d'hlm", "societe anonyme",
              "societe anonyme d'hlm", "societe anonyme d'habitations a loyer modere", "societe d'economie mixte", "societe publique locale",
          "societe cooperative d'interet collectif", "societe cooperative et participative", "groupement d'interet public",
              "organisme de gestion de l'enseignement catholique", "societe civile immobiliere", "groupement d'interet economique");
  static final Phrases OPENS = Phrases.of(LABELS, CONSORTIUM, LEGAL, TOLD, Phrases.of("societe", "entreprise"));

  private final Folded f;
  private final NameGrammar names;
  private final OrganismeCues cues;

  CompanyCues(Folded f, NameGrammar names, OrganismeCues cues) {
    this.f = f;
    this.names = names;
    this.cues = cues;
  }

  void read(int p) {
    if (told(p) || legal(p)) return;
    switch (f.at(p)) {
      case 's', 'e' -> company(p);
      case 'g' -> consortium(p);
      default -> labelled(p);
    }
  }

  /** "Nom du bénéficiaire : LE COMPTOIR DES RIAS", "Attributaire : Serpe Rhône". */
  private void labelled(int p) {
    int end = LABELS.at(f, p);
    int colon = end < 0 ? -1 : f.skip(end);
    if (end < 0 || f.at(colon) != ':' || f.at(colon - 1) == '\n') return;
    int q = f.skip(colon + 1);
    Span quoted = names.quoted(q), name = quoted != null ? quoted : f.isUpper(q) ? names.bare(q) : null;
    if (name == null || name.length() < 3 || PERSONS.at(f, q) >= 0) return;
    boolean company = HOLDERS.at(f, p) >= 0 && NameShapes.sure(f, q) < 0;
    cues.add(name, company ? Organisme.Type.ENTREPRISE : null, quoted != null, "intitule.nom", 0.88);
  }

  /** "la société anonyme d'HLM (SA d'HLM) Logirives": the name is what stands behind the brackets, with the sigle before it. */
  private boolean told(int p) {
    int end = longest(p), open = end < 0 ? -1 : f.skip(end);
    if (end < 0 || f.at(open) != '(') return false;
    int close = open;
    while (close - open < LONGEST_SIGLE && f.at(close) != ')' && f.at(close) != '\n') close++;
    int q = f.skipInParagraph(close + 1);
    if (f.at(close) != ')' || q != close + 2 || !f.isUpper(q)) return false;
    Span bare = names.bare(q);
    if (bare == null) return false;
    String sigle = f.original().substring(open + 1, close).strip();
    cues.add(new Cue(bare, List.of(), sigle + " " + Name.clean(bare.in(f.original())), Names.type(f.slice(p, end)), true, "forme.sigle", 0.9));
    return true;
  }

  private int longest(int p) {
    int longest = -1;
    if (TOLD.at(f, p) >= 0) for (String form : TOLD.all()) longest = Math.max(longest, f.exact(p, form));
    return longest;
  }

  private boolean legal(int p) {
    int end = LEGAL.at(f, p), q = end < 0 ? -1 : f.skip(end);
    if (end < 0 || !f.isUpper(q) && f.at(q) != '"' || PUBLIC.at(f, q) >= 0 || !INTRODUCED.before(f, p) && f.at(p - 1) != '\'') return false;
    Span quoted = names.quoted(q), bare = quoted != null ? quoted : names.bare(q);
    if (bare == null) return false;
    cues.add(quoted != null ? quoted : new Span(p, bare.end()), Organisme.Type.ENTREPRISE, quoted != null, "societe.nom", 0.88);
    return true;
  }

  /** "la société APRR", "l'entreprise Bâti Loire"; with a capital of its own only before a name in capitals: "Société CAMBRAY". */
  private void company(int p) {
    int society = f.match(p, "societe"), end = society >= 0 ? society : f.exact(p, "entreprise");
    if (end < 0) return;
    int q = f.skipInParagraph(end);
    int kind = FORMS.at(f, q);
    boolean told = !f.isUpper(p) && (society >= 0 || INTRODUCED.before(f, p)) || f.isUpper(q + 1) && !f.isUpper(p + 1)
        || kind >= 0 && INTRODUCED.before(f, p);
    if (kind >= 0) q = f.skipInParagraph(kind);
    else if (society >= 0 && goesOn(q)) q = p;
    if (!told && !opensPart(p)) return;
    Span quoted = names.quoted(q);
    Span name = quoted != null ? quoted : f.isUpper(q) ? names.bare(q) : null;
    if (!told && (name == null || f.at(f.skip(name.end())) != '-' || Names.type(f.original().substring(p, name.end())) != Organisme.Type.ENTREPRISE))
      return;
    if (name != null) cues.add(name, Organisme.Type.ENTREPRISE, quoted != null, "societe.nom", 0.9);
  }

  /** "la Société Nouvelle d'HLM de Vernes": an adjective behind the word, and what it is for, make it part of the name. */
  private boolean goesOn(int q) {
    return f.isUpper(q) && NameShapes.isAdjective(f, q) && OF.at(f, f.skipInParagraph(f.wordEndFrom(q))) >= 0;
  }

  /** "Garantie d'emprunt – Société Logis Bleu – Opération des Rives": a dash before the form, and one behind the name. */
  private boolean opensPart(int p) {
    int before = f.back(p) - 1;
    return f.isUpper(p) && f.at(before) == '-' && f.isSpace(before - 1);
  }

  /** "le groupement d'entreprises VELARC / MÉTALLERIE DES DOMBES". */
  private void consortium(int p) {
    int end = CONSORTIUM.at(f, p);
    if (end < 0 || f.isUpper(p) || !f.isUpper(f.skipInParagraph(end))) return;
    Span bare = names.bare(f.skipInParagraph(end));
    if (bare != null) cues.add(bare, Organisme.Type.ENTREPRISE, false, "groupement.nom", 0.88);
  }
}
