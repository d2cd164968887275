package vu.indexer.extract.reference;

import java.util.List;
import vu.indexer.model.Reference;
import vu.indexer.model.Reference.Nature;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** Laws by a name that the lexicon does not know and their day: "loi Galland du 1er juillet 1996", "loi handicap du 11 février 2005". */
final class UnlistedLaws {
  private static final int MOST_WORDS = 9;
  /** Behind these a name goes on in small letters: "Démocratie de proximité". */
  private static final Phrases PARTICLES = Phrases.of("pour une", "pour un", "pour la", "pour le", "pour l'", "pour les", "pour", "de la", "de l'",
      "de", "d'", "des", "et la", "et le", "et l'", "et les", "et", "sur la", "sur le", "sur l'", "sur les", "a la", "a l'", "en");
  /** What stands beside a law and is no name of it. */
  private static final Phrases OTHERS = Phrases.of("loi", "lois", "decret", "decrets", "arrete", "arretes", "ordonnance", "circulaire", "directive",
      "reglement", "deliberation", "deliberations", "code", "article", "articles", "convention", "avis", "rapport", "decision", "conseil", "bureau",
      "commission", "assemblee", "comite", "seance", "reunion", "monsieur", "madame", "m.", "mme", "maire", "president", "vu", "considerant");
  private static final Phrases DATED = Phrases.of("en date du", "du");

  private final Folded f;
  private final ActNumbers numbers;

  UnlistedLaws(Folded f) {
    this.f = f;
    this.numbers = new ActNumbers(f);
  }

  /** The law named behind the word that ends at {@code end}; null when no day and no number closes the name. */
  Mention read(int start, int end) {
    int p = f.skipInParagraph(end), first = f.wordEndFrom(p);
    if (first == p || f.isDigit(p)) return null;
    int told = f.isUpper(p) ? told(p) : f.skipInParagraph(first);
    FrenchDates.Match day = told < 0 ? null : dayAt(told);
    if (day == null) return told >= 0 && f.isUpper(p) ? numbered(start, told) : null;
    Reference reference = new Reference.Texte(Nature.LOI, null, day.date(), null, null, List.of());
    return Mention.sure(reference, start, day.end(), "loi.nom-date").doubtful(0.95).repaired(day.repaired());
  }

  private Mention numbered(int start, int mark) {
    TextSlots slots = new TextSlots(f, start, Nature.LOI);
    slots.readAll(mark);
    return slots.numero != null && slots.known() ? slots.mention(".nom-numero") : null;
  }

  /** Where the day or the number stands behind the capital words that begin at {@code from}, what stands in brackets passed over; or -1. */
  private int told(int from) {
    int p = from;
    for (int i = 0; i < MOST_WORDS; i++) {
      if (i > 0 && (numbers.mark(p) >= 0 || dayAt(p) != null)) return p;
      int particle = i == 0 ? -1 : PARTICLES.at(f, p);
      int word = particle >= 0 ? f.skipInParagraph(particle) : p;
      int end = f.wordEndFrom(word);
      if (OTHERS.at(f, word) >= 0) return -1;
      boolean rank = i > 0 && f.isDigit(word) && end - word <= 1;
      if (end == word || !rank && (f.isDigit(word) || particle < 0 && !f.isUpper(word))) return -1;
      p = f.skipInParagraph(f.at(end) == '-' && f.isWord(end + 1) ? end + 1 : end);
    }
    return -1;
  }

  private FrenchDates.Match dayAt(int p) {
    int bracket = f.at(p) == '(' ? f.wordEndFrom(f.skip(p + 1)) : -1;
    int q = bracket >= 0 && f.at(bracket) == ')' ? f.skipInParagraph(bracket + 1) : p;
    int link = DATED.at(f, q);
    return link < 0 ? null : FrenchDates.read(f, f.skip(link));
  }
}
