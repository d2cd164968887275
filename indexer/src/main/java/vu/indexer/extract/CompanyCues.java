package vu.indexer.extract;

import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Names of companies behind their form, and names behind the heading of a line: "la société APRR", "Nom du bénéficiaire : LE COMPTOIR DES RIAS". */
final class CompanyCues {
  private static final Phrases LABELS = Phrases.of("nom du beneficiaire", "nom de l'association", "nom de l'organisme", "nom de la structure", "beneficiaire", "raison sociale", "organisme", "organisme beneficiaire", "association beneficiaire", "porteur", "porteur du projet", "porteur de projet", "titulaire", "attributaire");
  private static final Phrases PERSONS = Phrases.of("monsieur", "madame", "m.", "mme", "mm.");
  private static final Phrases HOLDERS = Phrases.of("titulaire", "attributaire");
  private static final Phrases FORMS =
      Phrases.of("anonyme d'h.l.m.", "anonyme d'hlm", "d'h.l.m.", "d'hlm", "d'economie mixte", "anonyme", "civile", "publique locale", "par actions simplifiee", "cooperative");
  private static final Phrases CONSORTIUM = Phrases.of("groupement d'entreprises", "groupement solidaire", "groupement conjoint", "groupement");

  static final Phrases OPENS = Phrases.of(LABELS, CONSORTIUM, Phrases.of("societe"));

  private final Folded f;
  private final NameGrammar names;
  private final OrganismeCues cues;

  CompanyCues(Folded f, NameGrammar names, OrganismeCues cues) {
    this.f = f;
    this.names = names;
    this.cues = cues;
  }

  void read(int p) {
    switch (f.at(p)) {
      case 's' -> company(p);
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

  /** "la société APRR". */
  private void company(int p) {
    int end = f.match(p, "societe");
    if (end < 0 || f.isUpper(p)) return;
    int q = f.skipInParagraph(end);
    int kind = FORMS.at(f, q);
    if (kind >= 0) q = f.skipInParagraph(kind);
    Span quoted = names.quoted(q);
    Span name = quoted != null ? quoted : f.isUpper(q) ? names.bare(q) : null;
    if (name != null) cues.add(name, Organisme.Type.ENTREPRISE, quoted != null, "societe.nom", 0.9);
  }

  /** "le groupement d'entreprises VELARC / MÉTALLERIE DES DOMBES". */
  private void consortium(int p) {
    int end = CONSORTIUM.at(f, p);
    if (end < 0 || f.isUpper(p) || !f.isUpper(f.skipInParagraph(end))) return;
    Span bare = names.bare(f.skipInParagraph(end));
    if (bare != null) cues.add(bare, Organisme.Type.ENTREPRISE, false, "groupement.nom", 0.88);
  }
}
