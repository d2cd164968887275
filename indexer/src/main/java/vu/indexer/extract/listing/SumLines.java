package vu.indexer.extract.listing;

import vu.indexer.extract.money.MoneyGrammar;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** The line a sum stands in: the point of a list it belongs to, the label or the year before it. */
public final class SumLines {
  /** The longest name before the colon of a line, or row of dots before the sum of a year. */
  private static final int LABEL = 80;
  /** How far the line of a sum is looked at. */
  private static final int LINE = 200;
  /** What a label before a colon says of a sum when it names nobody. */
  private static final Phrases LABELS =
      Phrases.of(
          "montant", "subvention", "subventions", "aide", "participation", "cotisation", "adhesion", "fonctionnement", "investissement", "somme",
              "total", "cout", "budget", "depense", "depenses", "recette", "pret", "acompte", "solde", "avance", "annee", "exercice", "capital",
              "prix", "loyer", "garantie",
          "article", "art", "lot", "tranche", "demande", "attribue", "propose", "proposition", "imputation", "versement", "premier", "premiere",
              "deuxieme", "second");
  /** "soit un total de": what a list comes to is said apart from its last item. */
  private static final Phrases SUMS_UP = Phrases.of("soit au total", "soit un total", "soit une somme totale", "soit un montant total",
      "soit une depense totale", "ce qui fait au total", "au total", "total", "montant total");

  /** Words of a sentence: "Le versement interviendra en deux fois :" names nobody. */
  private static final Phrases CLAUSES = Phrases.of("que", "interviendra", "interviendront", "sera", "seront", "fois", "comme suit", "versements");

  /** What opens a sentence behind a list. */
  private static final Phrases SENTENCES = Phrases.of("en outre", "par ailleurs", "il est propose", "il est egalement propose", "il vous est propose",
      "le conseil municipal", "la depense", "les depenses", "ces depenses", "cette depense", "apres en avoir");

  private SumLines() {}

  /** A point of a list ("2°) Il est alloué à …", "3. Verse à …") is a sentence of its own. */
  public static Span clause(Folded f, Span sentence, Span sum) {
    int start = sentence.start(), end = sentence.end();
    for (int p = sentence.start(); p < sentence.end(); p++) {
      if (f.at(p) != '\n' || !isPoint(f, f.skip(p))) continue;
      if (p < sum.start()) start = f.skip(p);
      else if (p >= sum.end() && p < end) end = p;
    }
    return new Span(start, Math.max(end, sum.end()));
  }

  /** "a - « Jumelages » : 5 200 € :": a colon at the end of the line behind a sum says that what is listed below makes it up. */
  public static boolean opensList(Folded f, int sumEnd) {
    int colon = sumEnd;
    while (f.at(colon) == ' ') colon++;
    int next = colon + 1;
    while (f.at(next) == ' ') next++;
    return f.at(colon) == ':' && (next >= f.length() || f.at(next) == '\n');
  }

  /** The line of a sum down to the sum itself. */
  public static Span line(Folded f, Span sum) {
    int start = sum.start();
    while (start > 0 && f.at(start - 1) != '\n' && sum.start() - start < LINE) start--;
    return new Span(start, sum.end());
  }

  /** "En outre, il est proposé": a sentence of its own behind the last item of a list. */
  static boolean opensSentence(Folded f, int p) {
    return f.isUpper(p) && SENTENCES.at(f, p) >= 0;
  }

  /** Whether a line begins with the number or the dash of a point of a list. */
  public static boolean isPoint(Folded f, int p) {
    if (opensSentence(f, p) || f.exact(p, "article") >= 0 || f.exact(p, "art.") >= 0 || SUMS_UP.at(f, p) >= 0) return true;
    int q = p;
    while (q - p < 2 && (f.isDigit(q) || q == p && f.isLetter(q))) q++;
    if (q == p) return f.at(p) == '-' && f.isSpace(p + 1);
    return f.at(q) == ')' || f.at(q) == '°' || f.isDigit(p) && (f.at(q) == '.' || f.at(q) == '-') && f.isSpace(q + 1);
  }

  /** "- 4 000 € en 2021", "2021 ........ 4 000 €": a line that gives a sum to a year. */
  public static boolean isInstalment(Folded f, MoneyGrammar.Money sum) {
    int start = sum.start(), next = f.skip(sum.end());
    while (start > 0 && f.at(start - 1) != '\n' && sum.start() - start <= LABEL) start--;
    if (sum.start() - start > LABEL) return false;
    while (start < sum.start() && !f.isWord(start)) start++;
    if (start == sum.start()) return f.exact(next, "en") >= 0 && isYear(f, f.skip(next + 2));
    return isYear(f, start) && f.skip(start + 4) <= sum.start() && !hasLetter(f, start, sum.start());
  }

  private static boolean isYear(Folded f, int p) {
    return f.wordEndFrom(p) == p + 4 && (f.at(p) == '2' && f.at(p + 1) == '0' || f.at(p) == '1' && f.at(p + 1) == '9') && f.isDigit(p + 2)
        && f.isDigit(p + 3);
  }

  private static boolean hasLetter(Folded f, int from, int to) {
    for (int i = from; i < to; i++) if (f.isLetter(i)) return true;
    return false;
  }

  /** "• Les Copeaux : 150 €": true when a line gives the sum to a name of its own, known or not. */
  public static boolean isLabelled(Folded f, int sum) {
    int colon = f.back(sum) - 1, start = colon;
    if (f.at(colon) != ':' && !(f.at(colon) == '.' && f.at(colon - 1) == '.')) return false;
    while (start > 0 && f.at(start - 1) != '\n' && colon - start <= LABEL) start--;
    while (start < colon && !f.isWord(start)) start++;
    for (int p = start; p < colon; p++) if (f.wordStart(p) && CLAUSES.at(f, p) >= 0) return false;
    return f.isUpper(start) && (start == 0 || colon - start <= LABEL) && colon - start >= 3 && LABELS.at(f, start) < 0;
  }
}
