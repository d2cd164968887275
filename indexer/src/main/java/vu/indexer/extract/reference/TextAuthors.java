package vu.indexer.extract.reference;

import vu.indexer.extract.words.Words;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** Who takes an arrêté or a circular: "du préfet de l'Isère", "du Président de la Métropole", "interministérielle", "DGPR/SRT". */
final class TextAuthors {
  /** Who takes an arrêté, as far as the words that say of what. */
  private static final Phrases HOLDERS = Phrases.of("du maire", "de m. le maire", "de monsieur le maire", "de madame la maire",
      "du prefet de la region", "du prefet de", "du prefet", "de la prefete", "de madame la prefete", "de monsieur le prefet",
      "de m. le prefet", "des prefets", "des presidents", "des maires", "de messieurs les prefets", "du ministre", "de la ministre",
      "du president", "de la presidente", "du directeur", "de la directrice", "de mme la prefete", "des ministres", "de la maire",
      "de mme la maire", "de m. le president", "de monsieur le president");
  private static final Phrases BEHIND_HOLDER = Phrases.of("en date", "portant", "relatif", "fixant");
  private static final Phrases CIRCULAR_KINDS = Phrases.of("interministerielle", "ministerielle", "prefectorale", "interne");
  private static final Phrases CIRCULAR_AUTHORS = Phrases.of("du premier ministre", "du ministre", "du ministere", "de la ministre",
      "du prefet", "de la prefete", "de la direction");

  private final Folded f;
  private final ActNumbers numbers;
  private final LocalTextNumbers local;

  TextAuthors(Folded f, ActNumbers numbers, LocalTextNumbers local) {
    this.f = f;
    this.numbers = numbers;
    this.local = local;
  }

  /** The end of the holder of an office at {@code q} with all that says of what; -1 when there is none. */
  int holder(int q) {
    int word = HOLDERS.at(f, q);
    return word < 0 ? -1 : department(word);
  }

  /** "du Préfet de la région Provence", "du Président de la Métropole": up to the number or the date. */
  private int department(int at) {
    BodyGrammar.Body body = new BodyGrammar(f).linked(f.skipInParagraph(at));
    if (body != null) return body.end();
    int p = at;
    for (int i = 0; i < 8; i++) {
      int q = f.skipInParagraph(p);
      int word = f.wordEndFrom(q);
      if (word == q && (f.at(q) == '-' || f.at(q) == '\'')) {
        p = q + 1;
        continue;
      }
      if (word == q || f.isDigit(q) || numbers.mark(q) >= 0 || BEHIND_HOLDER.at(f, q) >= 0) break;
      int du = f.exact(q, "du");
      if (du >= 0 && FrenchDates.read(f, f.skip(du)) != null) break;
      p = word;
    }
    return p;
  }

  /** The end of who issued a circular at {@code q}; -1 when nobody stands there. */
  int circular(int q) {
    int author = circularAuthor(q);
    if (author >= 0 || !f.isUpper(q) || !f.isUpper(q + 1)) return author;
    return TextSlots.link(f, q) >= 0 || local.nor(q) != null ? -1 : circularIssuer(q);
  }

  private int circularAuthor(int q) {
    int word = CIRCULAR_KINDS.at(f, q);
    if (word >= 0) return word;
    word = CIRCULAR_AUTHORS.at(f, q);
    return word < 0 ? -1 : department(word);
  }

  private int circularIssuer(int q) {
    int p = q;
    while (f.isWord(p) && (f.isUpper(p) || f.isDigit(p)) || f.at(p) == '/' || f.at(p) == '-') p++;
    return f.isWord(p) ? -1 : p;
  }
}
