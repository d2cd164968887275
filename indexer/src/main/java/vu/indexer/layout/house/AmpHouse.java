package vu.indexer.layout.house;

import java.util.List;
import vu.indexer.layout.head.Head;
import vu.indexer.layout.head.HeadReader;
import vu.indexer.layout.number.NumberFinder;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.title.TitleFinder;
import vu.indexer.layout.title.Titles;
import vu.indexer.model.Span;
import vu.indexer.text.Lines;

/**
 * Aix-Marseille-Provence: attendance, then the number alone on its line, then the title behind "■" with the internal file
 * number glued to it or on a line of its own, then the report.
 */
final class AmpHouse implements House {
  private static final int SHORTEST_TITLE = 20;

  @Override
  public Head read(Page page) {
    HeadReader reader = new HeadReader(page);
    NumberFinder.Number number = reader.numero(page.f().length());
    boolean opens = number != null && opensTitle(page, number);
    int from = number == null ? bullet(page) : opens ? page.lineAt(number.start()) : page.lineAfter(number.end());
    Span title = from < 0 ? null : title(page, from, opens ? number.start() : 0);
    int report = title != null ? title.end() : reader.report();
    Span found = title != null ? title : TitleFinder.find(page, report, number);
    String objet = found == null ? null : HeadReader.withoutNumber(Titles.title(found.in(page.f().original())), number);
    return new Head(
        reader.instance(report), reader.date(report), number == null ? null : number.value(), objet, reader.rapporteur(page.f().length()),
            reader.acteId(), found, report);
  }

  /** "HN 001-071/16/BM – Attribution d'une subvention", "Délibération n° CT5-012/31 ■ Tarifs": the number and the title on one line. */
  private static boolean opensTitle(Page page, NumberFinder.Number number) {
    Lines.Line line = page.lines().get(page.lineAt(number.start()));
    boolean labelled = page.f().at(page.f().skip(number.end())) == '■';
    return (labelled || line.start() == number.start()) && line.end() - number.end() > SHORTEST_TITLE;
  }

  /** The line of the "■", for an act whose number is not printed. */
  private static int bullet(Page page) {
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (!line.blank() && page.f().original().substring(line.start(), Math.min(line.end(), line.start() + 4)).contains("■")) return i;
    }
    return -1;
  }

  private static Span title(Page page, int from, int place) {
    List<Lines.Line> lines = page.lines();
    int start = -1, end = -1;
    for (int i = from; i < lines.size(); i++) {
      Lines.Line line = lines.get(i);
      if (line.silent()) {
        if (start >= 0) break;
        continue;
      }
      if (page.is(i, Mark.REPORT) || page.is(i, Mark.VISA) || line.words().startsWith("rapporteur")) break;
      if (start < 0) start = Math.max(line.start(), place);
      end = line.end();
    }
    return start < 0 ? null : TitleFinder.cut(page, start, end);
  }
}
