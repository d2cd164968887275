package vu.indexer.extract.organisme;

import vu.indexer.extract.listing.ItemNames;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.name.Names;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Names before the colons of a list in one sentence: "de verser : 50 € aux cyclos, Culture et Rivage : 2 500 €, la Rame bleue : 450 €". */
final class LabelledSums {
  private static final int LABEL = 80, LEAD = 700, WIDEST_LINK = 12;
  private static final Phrases GIVING = Phrases.of("subvention", "subventions", "verser", "attribuer", "attribue", "attribuees", "allouer",
      "allouees", "accorder", "accordees", "aides suivantes", "cotisations");
  /** What is paid for, or who pays: no list of gifts. */
  private static final Phrases COUNTING = Phrases.of("tarif", "tarifs", "financement", "prix", "loyer", "loyers", "location", "recettes", "droits",
      "cout", "couts", "budget de", "montant des travaux", "lot", "lots");
  /** Who receives: without it one common word is a matter, "Collège : 50 €". */
  private static final Phrases MANY = Phrases.of("associations", "clubs", "organismes", "structures", "cotisations");
  private static final Phrases ARTICLES = Phrases.of("l'association", "l'", "la", "le", "les");

  private final Folded f;
  private final NameGrammar names;
  private final OrganismeCues cues;
  private final ItemNames items;
  /** Where the last sum with a label ends, from which its list goes on however long it is, and whether that list says who receives. */
  private int listed = -1;
  private boolean many;

  LabelledSums(Folded f, NameGrammar names, OrganismeCues cues) {
    this.f = f;
    this.names = names;
    this.cues = cues;
    this.items = new ItemNames(f, names);
  }

  /** Looks at the sum that may begin at {@code p}: most figures have no colon before them. */
  void read(int p) {
    int colon = f.back(p) - 1;
    if (f.at(colon) != ':' || f.at(colon - 1) == '\n' || SumPlace.end(f, p) < 0) return;
    int start = start(colon);
    if (start < 0) return;
    int article = f.isUpper(start) ? -1 : ARTICLES.at(f, start), noun = article < 0 ? start : f.skip(article);
    boolean shaped = NameShapes.likely(f, noun) >= 0;
    boolean goesOn = listed >= 0 && start >= listed && start - listed < WIDEST_LINK;
    if (!goesOn && !says(GIVING, start)) return;
    many = goesOn && many || says(MANY, start);
    listed = SumPlace.end(f, p);
    if (!f.isUpper(noun) && !shaped) return;
    Span quoted = names.quoted(noun), name = quoted != null ? quoted : items.named(noun, colon + 1);
    if (name == null || name.length() < 3 || ItemNames.refuses(f, name) || !reaches(name, colon)) return;
    if (shaped || quoted != null || !isOneWord(name) || many) cues.add(name, null, quoted != null, "liste.etiquette", 0.86);
  }

  /** Nothing but brackets, a quote and blanks between the name and its colon. */
  private boolean reaches(Span name, int colon) {
    int q = f.skip(name.end());
    if (f.at(q) == '"') q = f.skip(q + 1);
    if (f.at(q) == '(') while (q < colon && f.at(q - 1) != ')') q++;
    return f.skip(q) == colon;
  }

  /** Where a label in the midst of a sentence begins: behind another sum and a comma or "et"; -1 when it is none of a list. */
  private int start(int colon) {
    int p = colon;
    for (; p > 0 && colon - p < LABEL && ",;:.\n".indexOf(f.at(p - 1)) < 0; p--)
      if (f.at(p) == 'e' && f.wordStart(p) && f.exact(p, "et") >= 0 && isBehindSum(p)) return f.skip(p + 2);
    if (colon - p >= LABEL || f.at(p - 1) != ',' && f.at(p - 1) != ';' || !isListed(p - 1)) return -1;
    int start = f.skip(p), and = f.any(start, "et", "enfin", "pour");
    return and >= 0 ? f.skip(and) : start;
  }

  private boolean isBehindSum(int p) {
    int end = f.back(p);
    return f.at(end - 1) == '€' || f.startBefore(end, "euros") >= 0 || f.startBefore(end, "francs") >= 0;
  }

  /** Whether a sum stands on the same line shortly before {@code at}. */
  private boolean isListed(int at) {
    for (int q = at; q > Math.max(0, at - LABEL) && f.at(q) != '\n'; q--)
      if (f.isDigit(q) && f.wordStart(q) && SumPlace.end(f, q) >= 0) return true;
    return false;
  }

  /** A single word that is no sigle and tells no public body. */
  private boolean isOneWord(Span name) {
    return f.wordEndFrom(name.start()) >= name.end() && !f.isUpper(name.start() + 1)
        && Names.type(name.in(f.original())) == Organisme.Type.ASSOCIATION;
  }

  /** Whether the paragraph says one of {@code words} before {@code at}, and counts nothing else. */
  private boolean says(Phrases words, int at) {
    boolean says = false;
    for (int p = at - 1; p > Math.max(0, at - LEAD) && !(f.at(p) == '\n' && f.at(p - 1) == '\n'); p--) {
      if (!f.wordStart(p)) continue;
      if (COUNTING.at(f, p) >= 0) return false;
      says |= words.at(f, p) >= 0;
    }
    return says;
  }
}
