package vu.indexer.extract.organisme;

import vu.indexer.extract.name.NameGrammar;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Names that statutes and conventions give behind a clause: "une association régie par la loi de 1901, ayant pour titre « N »". */
final class Denominations {
  static final Phrases OPENS = Phrases.of("denommee", "ayant pour denomination", "ayant pour titre", "ayant pour nom", "qui prend le nom de",
      "prend pour titre", "prend la denomination de", "qui a pour titre", "qui a pour nom", "ci-apres denommee");
  /** How far before them the association is spoken of. */
  private static final int REACH = 220;
  /** How the act will call one of its parties: "ci-après dénommée « l'association »". */
  private static final Phrases PARTIES = Phrases.of("l'association", "association", "la ville", "ville", "l'organisme", "la commune", "le beneficiaire",
      "l'occupant", "le preneur", "la metropole", "le departement", "la region", "la structure", "le club", "le porteur", "l'utilisateur");

  private final Folded f;
  private final NameGrammar names;
  private final OrganismeCues cues;

  Denominations(Folded f, NameGrammar names, OrganismeCues cues) {
    this.f = f;
    this.names = names;
    this.cues = cues;
  }

  void read(int p) {
    int at = f.skipInParagraph(OPENS.at(f, p));
    if (f.at(at) == ':') at = f.skipInParagraph(at + 1);
    if (PARTIES.at(f, f.at(at) == '"' ? f.skip(at + 1) : at) >= 0 || !isOfAssociation(p)) return;
    Span quoted = names.quoted(at), name = quoted != null ? quoted : f.isUpper(at) ? names.bare(at) : null;
    Span part = quoted != null || name == null ? null : names.quoted(f.skip(name.end()));
    if (part != null) name = new Span(name.start(), f.skip(part.end()) + 1);
    if (name != null) cues.add(name, Organisme.Type.ASSOCIATION, quoted != null, "association.denommee", quoted != null ? 0.92 : 0.88);
  }

  /** Whether "une association" or "l'association" stands before, in the same sentence. */
  private boolean isOfAssociation(int p) {
    for (int i = p - 1; i >= Math.max(0, p - REACH); i--) {
      if (f.at(i) == '.' && f.isSpace(i + 1) && f.isUpper(f.skip(i + 1)) || f.at(i) == ';') return false;
      if (f.at(i) == 'a' && f.wordStart(i) && f.exact(i, "association") >= 0) return true;
    }
    return false;
  }
}
