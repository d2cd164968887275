package vu.indexer.layout.title;

import java.util.List;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** The title behind "Objet :", on its line, below it, in a cell, or wherever it stands in a page that flows in one line. */
final class LabelledTitle {
  /** "a pour objet :", "l'objet :" are words of a sentence. */
  private static final Phrases OBJET_OF = Phrases.of("pour", "l'", "cet", "d'", "avec", "son", "un", "meme");

  private LabelledTitle() {}

  /** "objet : …" up to a blank line or the next label; "OBJET" alone, with the title behind it. */
  static Span find(Page page, int report) {
    List<Lines.Line> lines = page.lines();
    for (int i = 0; i < lines.size() && lines.get(i).start() < report; i++) {
      if (!HeadLines.isObjet(page.words(i))) continue;
      int colon = page.f().original().indexOf(':', lines.get(i).start());
      int start = colon >= 0 && colon < lines.get(i).end() ? colon + 1 : lines.get(i).end();
      int end = lines.get(i).end();
      if (page.f().exact(page.f().skip(start), "n° de page") >= 0) continue;
      boolean empty = page.text(start, end).isBlank();
      for (int k = i + 1; k < lines.size() && lines.get(k).start() < report; k++) {
        Lines.Line line = lines.get(k);
        if (line.silent() && !empty && !goesOnSmall(page, k, report) && !TitleWraps.isOpen(page.words(k - 1))) break;
        if (line.silent()) continue;
        if (HeadLines.isLabel(page.words(k)) || page.opensReport(k) || page.is(k, Mark.SESSION) || page.is(k, Mark.PRESENCES)
            || TitleEnd.before(page, k)) break;
        end = line.end();
        empty = false;
      }
      if (!empty && !isNumberAlone(page, start, lines.get(i).end())) return TitleFinder.cut(page, start, end);
    }
    return flowed(page, report);
  }

  /** A scan prints a blank line in the middle of a title: it goes on in small letters. */
  private static boolean goesOnSmall(Page page, int blank, int report) {
    int next = page.readable(blank);
    return next == blank + 1 && next < page.lines().size() && page.lines().get(next).start() < report && isOpen(page, blank - 1)
        && TitleFinder.opensSmall(page, page.lines().get(next));
  }

  /** A line that no sign ends. */
  private static boolean isOpen(Page page, int line) {
    return !page.lines().get(line).silent() && ".:;)".indexOf(page.f().at(page.lines().get(line).end() - 1)) < 0;
  }

  /** "OBJET : Délibération n° 2014-51" above the attendance: the title stands behind the next label. */
  private static boolean isNumberAlone(Page page, int start, int end) {
    Folded f = page.f();
    int number = f.match(f.skip(start), "deliberation");
    for (int i = number; number >= 0 && i < end; i++) if (f.isLetter(i) && f.isLetter(i + 1) && f.isLetter(i + 2)) return false;
    return number >= 0;
  }

  /** "… votants : 27 OBJET : 9 - EMPRUNT Madame le Maire expose …", "| Objet Garantie d'emprunt", where a page flows in one line. */
  private static Span flowed(Page page, int report) {
    Folded f = page.f();
    int last = report < f.length() ? page.lines().get(page.lineAt(report)).end() : report;
    for (int at = f.find("objet", 0, last); at >= 0; at = f.find("objet", at + 1, last)) {
      int colon = f.skip(at + 5);
      boolean cell = f.at(f.back(at) - 1) == '|' && f.isUpper(colon);
      if (f.at(colon) != ':' && !cell || OBJET_OF.before(f, at) || page.lines().get(page.lineAt(at)).start() == at) continue;
      int start = cell ? colon : f.skip(colon + 1), end = page.lines().get(page.lineAt(at)).end();
      int whole = paragraphEnd(page, page.lineAt(at), start + TitleFinder.MOST / 3), rest = whole > end ? TitleEnd.of(page, start, whole) : end;
      if (rest > end && rest < whole) return new Span(start, rest);
      int stop = start < end ? TitleEnd.of(page, start, Math.min(end, start + TitleFinder.MOST)) : start;
      if (stop > start && (stop < end || end - start < TitleFinder.MOST / 3)) return new Span(start, stop);
    }
    return null;
  }

  /** Where the paragraph of {@code line} ends, or {@code limit} when it goes on there. */
  private static int paragraphEnd(Page page, int line, int limit) {
    int end = page.lines().get(line).end();
    for (int i = line + 1; i < page.lines().size() && !page.lines().get(i).silent() && end < limit; i++) end = page.lines().get(i).end();
    return Math.min(end, limit);
  }
}
