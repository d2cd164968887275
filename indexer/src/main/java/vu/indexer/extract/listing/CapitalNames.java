package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.name.NameWords;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** Names in capitals among words that are not: "Loisirs LES RAMES DU LAC 4 quai Vert", "LA RUCHE⏎DES ARTS Fête". */
final class CapitalNames {
  private static final int LEAST_LETTERS = 3, MOST_LINES = 3;

  private final Folded f;

  CapitalNames(Folded f) {
    this.f = f;
  }

  /** The parts, line by line, of the first name in [from, to); none when no word in capitals stands there. */
  List<Span> first(int from, int to) {
    for (int p = from; p < to; p = next(p, to)) {
      if (capitals(p, to) < 0) continue;
      List<Span> name = parts(p, to);
      if (name.stream().mapToInt(part -> TableLines.letters(f, part)).sum() >= LEAST_LETTERS) return name;
    }
    return List.of();
  }

  private List<Span> parts(int from, int to) {
    List<Span> parts = new ArrayList<>();
    int start = from, end = from;
    for (int p = from; p < to && parts.size() < MOST_LINES; p = f.skip(end)) {
      if (f.original().lastIndexOf('\n', p) > end - 1 && end > start) {
        if (NameWords.STREETS.at(f, p) >= 0) break;
        parts.add(new Span(start, end));
        start = p;
      }
      int word = end > start ? goesOn(p, to) : capitals(p, to);
      if (word < 0 || NameWords.STREETS.at(f, p) >= 0) break;
      end = word;
    }
    if (end > start) parts.add(new Span(start, end));
    return parts;
  }

  /** The end of a word of two capitals or more at {@code p}, figures behind them included; -1 when another word stands there. */
  private int capitals(int p, int to) {
    int q = p;
    while (q < to && f.isLetter(q) && f.isUpper(q)) q++;
    int letters = q - p;
    while (q < to && f.isDigit(q)) q++;
    boolean single = letters == 1 && f.at(f.skip(q)) == '&';
    return letters < 2 && !single || f.isWord(q) ? -1 : q;
  }

  /** What goes on with a name: capitals, a letter alone, a sign between two words, "(S)". */
  private int goesOn(int p, int to) {
    if (f.at(p) == '&' || f.at(p) == '\'' || f.at(p) == '-') return p + 1;
    if (f.at(p) == '(') {
      int inner = capital(p + 1, to);
      return inner > 0 && f.at(inner) == ')' ? inner + 1 : -1;
    }
    return capital(p, to);
  }

  private int capital(int p, int to) {
    int q = p;
    while (q < to && f.isLetter(q) && f.isUpper(q)) q++;
    while (q > p && q < to && f.isDigit(q)) q++;
    return q == p || f.isWord(q) ? -1 : q;
  }

  private int next(int p, int to) {
    int q = p;
    while (q < to && !f.isSpace(q) && f.at(q) != '\n') q++;
    return f.skip(q);
  }
}
