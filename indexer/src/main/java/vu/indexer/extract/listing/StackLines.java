package vu.indexer.extract.listing;

import java.util.Set;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** What the lines of a table are whose cells stand one below the other: figures, words, or nothing of it. */
final class StackLines {
  /** A figure, one that counts nothing ("50 %", "néant"), words, or the end of a table. */
  enum Kind { FIGURE, EMPTY, WORDS, NONE }

  private static final int LONGEST_LABEL = 90, LONGEST_FIGURE = 24;
  private static final Set<String> EMPTY = Set.of("pas de montant", "neant", "nc", "sans objet", "non precise", "x");
  /** Lines that stand in no table: attendance, votes, formulas. */
  private static final Phrases NO_CELLS =
      Phrases.of(
          "presents", "present", "votants", "votant", "en exercice", "voix", "abstention", "abstentions", "suffrages", "suffrage", "exprimes",
              "procuration", "procurations", "pouvoirs", "pouvoir", "absents", "absent", "excuses", "excuse", "convocation", "conseillers",
              "nombre de", "membres", "page",
          "tel", "telephone", "fax", "age", "ages", "ans", "annees", "duree", "population", "habitants", "effectif", "effectifs", "surface",
              "superficie", "quantite", "parcelle", "parcelles", "cadastre");

  private final Folded f;

  StackLines(Folded f) {
    this.f = f;
  }

  /** What a line of a table is, {@code NONE} where no table goes on. */
  Kind kind(Lines.Line line) {
    int start = line.start(), end = line.end();
    if (line.silent() || end - start > LONGEST_LABEL) return Kind.NONE;
    if (isPercent(start, end) || EMPTY.contains(line.words())) return Kind.EMPTY;
    if (isFigure(start, end)) return Kind.FIGURE;
    for (int p = start; p < end; p++) if (f.at(p) == '|') return Kind.NONE;
    char last = f.at(end - 1);
    boolean code = last == '.' && f.isDigit(end - 2);
    if ((last == '.' || last == ';' || last == '!' || last == '?') && !code && end - start > 20) return Kind.NONE;
    if (isVote(line.words())) return Kind.NONE;
    for (int p = start; p < end; p++) if (f.wordStart(p) && NO_CELLS.at(f, p) >= 0) return Kind.NONE;
    return Kind.WORDS;
  }

  /** "POUR : 12", not "LIGUE CONTRE LE CANCER". */
  private static boolean isVote(String words) {
    String first = words.startsWith("pour") ? words.substring(4) : words.startsWith("contre") ? words.substring(6) : ".";
    return first.isEmpty() || first.startsWith(":") || first.startsWith(" :");
  }

  private boolean isPercent(int start, int end) {
    return f.isDigit(start) && f.at(end - 1) == '%' && end - start < 10;
  }

  /** Whether the line [start, end) is one figure, its sign and its unit included. */
  boolean isFigure(int start, int end) {
    if (end - start > LONGEST_FIGURE || start == end) return false;
    int p = start;
    if ((f.at(p) == '-' || f.at(p) == '+') && end - start > 1) p = f.skip(p + 1);
    if (!f.isDigit(p)) return false;
    int stop = figureEnd(p);
    int unit = f.at(f.skip(stop)) == '€' ? f.skip(stop) + 1 : f.any(f.skip(stop), "euros", "euro", "eur", "f", "francs");
    if (unit > stop && unit <= end) stop = unit;
    int tax = f.any(f.skip(stop), "ht", "ttc", "h.t.", "t.t.c.");
    if (tax > stop && tax <= end) stop = tax;
    return stop == end;
  }

  /** The end of the figure at {@code p}: digits alone, or groups of three, then decimals. */
  private int figureEnd(int p) {
    int q = p;
    while (f.isDigit(q)) q++;
    if (q - p <= 3) while ((f.at(q) == ' ' || f.at(q) == '.') && f.isDigit(q + 1) && f.isDigit(q + 2) && f.isDigit(q + 3) && !f.isDigit(q + 4))
      q += 4;
    boolean decimals = (f.at(q) == ',' || f.at(q) == '.') && f.isDigit(q + 1) && !f.isDigit(f.isDigit(q + 2) ? q + 3 : q + 2);
    return decimals ? f.isDigit(q + 2) ? q + 3 : q + 2 : q;
  }

  boolean hasUnit(Lines.Line line) {
    for (int p = line.start(); p < line.end(); p++) if (f.isDigit(p)) return SumPlace.end(f, p) >= 0;
    return false;
  }

  /** A figure with decimals or groups of thousands: it counts money rather than things. */
  boolean isStrong(Lines.Line line) {
    int end = line.end();
    boolean decimals = f.at(end - 3) == ',' && f.isDigit(end - 1) && f.isDigit(end - 2);
    return decimals || hasUnit(line) || f.isDigit(end - 1) && f.isDigit(end - 2) && f.isDigit(end - 3) && f.at(end - 4) == ' ' && f.isDigit(end - 5);
  }

  boolean isYear(Lines.Line line) {
    int p = line.start();
    return line.end() - p == 4 && (f.at(p) == '1' && f.at(p + 1) == '9' || f.at(p) == '2' && f.at(p + 1) == '0') && f.isDigit(p + 2)
        && f.isDigit(p + 3);
  }
}
