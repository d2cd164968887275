package vu.indexer.extract.reference;

import vu.indexer.model.Reference.Nature;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** What stands between the kind of a text and its number or date: "organique", "de finances pour 2012", "de voirie permanent". */
final class TextQualifiers {
  private static final Phrases LAW_QUALIFIERS = Phrases.of("organique", "constitutionnelle", "organiques", "constitutionnelles",
      "complementaire", "modifiee", "modifiees", "modifie", "modifies", "en conseil d'etat", "d'application", "simple", "susvisee",
      "ministeriel", "interministeriel", "precitee", "-cadre", "cadre", "royale", "imperiale", "pris pour son application",
      "pris pour leur application");
  private static final Phrases ORDER_QUALIFIERS = Phrases.of("prefectoral", "prefectoraux", "ministeriel", "ministeriels",
      "interministeriel", "interministeriels", "interprefectoral", "inter-prefectoral", "interprefectoraux", "municipal", "municipaux",
      "metropolitain", "departemental", "regional", "complementaire", "complementaires", "modificatif", "modificatifs", "modifie",
      "modifies", "conjoint", "conjoints", "permanent", "temporaire", "royal", "du maire", "du prefet de la region", "du prefet de",
      "du prefet", "du ministre", "de monsieur le prefet", "de m. le prefet", "du president", "de madame la prefete", "de la prefete",
      "inter-ministeriel", "initial", "de m. le maire", "de monsieur le maire", "de madame la maire", "de la ministre", "de la presidente",
      "du directeur", "de la directrice", "de mme la prefete", "des ministres", "de la maire", "de mme la maire", "des prefets",
      "des presidents", "des maires", "de messieurs les prefets", "de m. le president", "de monsieur le president", "rectificatif",
      "individuel", "reglementaire", "modificative", "susvise", "precite", "communautaire", "intercommunal");
  private static final Phrases OF = Phrases.of("de", "d'");
  private static final Phrases BEFORE_MATTER = Phrases.of("l'", "les", "un", "cet", "par", "vu", "des", "i'", "son", "ses", "ces");
  private static final Phrases NO_MATTER = Phrases.of("compte", "comptes", "et", "par", "pour", "a", "la", "le", "les", "ce", "cette");
  private static final Phrases SEVERAL = Phrases.of("en date des", "des");
  private static final Phrases FINANCES = Phrases.of("de finances rectificative pour", "de finances initiale pour", "de finances pour",
      "de financement de la securite sociale pour");
  private static final int LONGEST_REMARK = 70;

  private final Folded f;
  private final ActNumbers numbers;
  private final Adjectives adjectives;

  TextQualifiers(Folded f, ActNumbers numbers) {
    this.f = f;
    this.numbers = numbers;
    this.adjectives = new Adjectives(f, numbers);
  }

  /** The end of a word at {@code q} that goes with texts of this kind; -1 when there is none. */
  int known(Nature nature, int q) {
    boolean local = nature == Nature.ARRETE || nature == Nature.CIRCULAIRE;
    int word = (local ? ORDER_QUALIFIERS : LAW_QUALIFIERS).at(f, q);
    return word < 0 && nature == Nature.LOI ? finances(q) : word;
  }

  /** The end of what only describes the text at {@code q}, and is no authority; -1 when there is nothing of the sort. */
  int described(int q) {
    int word = adjectives.at(q);
    return word >= 0 ? word : remark(q);
  }

  /**
   * "de voirie permanent n° …", "d'orientation foncière du 30 décembre": what a text is about, when its number or its date stands right behind; -1
   * otherwise.
   */
  int matter(Nature nature, int start, int end, int q) {
    if (q != f.skipInParagraph(end) || OF.at(f, q) < 0 || nature == Nature.ARRETE && !BEFORE_MATTER.before(f, start)) return -1;
    int p = OF.at(f, q);
    for (int i = 0; i < 6; i++) {
      int r = f.skipInParagraph(p);
      if (f.at(r) == '\'') r = f.skip(r + 1);
      int link = SEVERAL.at(f, r);
      if (i > 0 && (numbers.mark(r) >= 0 || TextSlots.link(f, r) >= 0 && FrenchDates.read(f, TextSlots.link(f, r)) != null
          || link >= 0 && DateList.ofTexts(f, f.skip(link)) != null)) return p;
      int word = f.wordEndFrom(r);
      if (word == r || f.isDigit(r) || NO_MATTER.at(f, r) >= 0) return -1;
      p = word;
    }
    return -1;
  }

  /** "de finances rectificative pour 2012". */
  private int finances(int q) {
    int end = FINANCES.at(f, q);
    if (end < 0) return -1;
    int p = f.skip(end);
    int year = p;
    while (f.isDigit(year)) year++;
    if (year - p != 4) return -1;
    int after = f.skipInParagraph(year);
    boolean more = numbers.mark(after) >= 0 || f.at(after) == '(' || f.exact(after, "du") >= 0;
    return more ? year : -1;
  }

  /** "arrêtés interpréfectoraux (Orne, Sarthe) des 3 et 5 mai 2031": a bracket without figures before a number or a date. */
  private int remark(int q) {
    if (f.at(q) != '(') return -1;
    int close = q + 1;
    while (close - q < LONGEST_REMARK && f.at(close) != ')' && !f.isDigit(close)) close++;
    int next = f.skipInParagraph(close + 1);
    boolean told = f.at(close) == ')' && (numbers.mark(next) >= 0 || TextSlots.link(f, next) >= 0 || SEVERAL.at(f, next) >= 0);
    return told ? close + 1 : -1;
  }
}
