package vu.indexer.layout.head;

import vu.indexer.layout.page.Decisions;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.page.Sitting;
import vu.indexer.layout.title.HeadLines;
import vu.indexer.layout.title.Tail;
import vu.indexer.text.Folded;

/** Where the head of an act ends: at the first line of its report, its visas or its operative part. */
final class ReportStart {
  private static final int UNREAD = -2;
  /** Lines below the words of welcome in which the first matter stands. */
  private static final int NEAR = 8;
  private static final int YEAR = 4;

  private final Page page;
  private final Folded f;
  private int lastReport = UNREAD;

  ReportStart(Page page) {
    this.page = page;
    this.f = page.f();
  }

  /** The offset at which a report, a visa or an operative part begins; the length of the text when none does. */
  int find() {
    for (int i = Math.max(0, Tail.of(page).head()); i < page.lines().size(); i++) {
      if (!page.lines().get(i).blank() && !page.words(i).startsWith("expose n") && !isCover(i) && !isBeforeTheHead(i)
          && (page.opensReport(i) || page.is(i, Mark.LEAD) && Decisions.opensAt(page, i))) return page.lines().get(i).start();
    }
    return f.length();
  }

  /**
   * "M. le Maire donne lecture de l'ordre du jour." before the report, "Le bureau délibère" before "Objet : …": the act begins further on.
   */
  private boolean isBeforeTheHead(int line) {
    if (page.is(line, Mark.REPORT) && (Sitting.tells(page.words(line)) || Sitting.welcomes(page.words(line))))
      return line < lastReport() || isNumberedBelow(line);
    if (page.is(line, Mark.LEAD) && Sitting.appoints(page, line)) return true;
    for (int i = line + 1; page.is(line, Mark.DELIBERE) && i < page.lines().size()
        && (page.lines().get(i).silent() || !page.opensReport(i)); i++)
      if (HeadLines.isObjet(page.words(i))) return true;
    return false;
  }

  /** "2031-12-01 : Tarifs du port" below the words of welcome: the number of the year and a title open the act. */
  private boolean isNumberedBelow(int line) {
    for (int i = line + 1; i < Math.min(page.lines().size(), line + NEAR); i++) {
      if (page.lines().get(i).silent()) continue;
      if (page.opensReport(i)) return false;
      int end = yearly(page.lines().get(i).start()), sign = f.skip(end);
      if (end > 0 && (f.at(sign) == ':' || f.at(sign) == '-') && f.isUpper(f.skip(sign + 1))) return true;
    }
    return false;
  }

  /** The end of "2031-12-01" or "2031/57" at {@code p}; -1 when no year and rank stand there. */
  private int yearly(int p) {
    boolean year = f.at(p) == '2' && f.at(p + 1) == '0' && f.wordEndFrom(p) == p + YEAR && f.isDigit(p + YEAR - 1);
    int end = p + YEAR;
    while (year && (f.at(end) == '-' || f.at(end) == '/') && f.isDigit(end + 1)) end = f.wordEndFrom(end + 1);
    return year && end > p + YEAR ? end : -1;
  }

  /** The last line that opens a report and tells of more than the sitting; -1 when there is none. */
  private int lastReport() {
    if (lastReport != UNREAD) return lastReport;
    lastReport = page.lines().size() - 1;
    while (lastReport >= 0 && (page.lines().get(lastReport).silent() || !page.opensReport(lastReport)
        || Sitting.tells(page.words(lastReport)))) lastReport--;
    return lastReport;
  }

  /**
   * "Note de synthèse" and the hour it was printed, its session, or whose matters follow: the name of the whole paper, and no report yet.
   */
  private boolean isCover(int line) {
    boolean note = page.words(line).equals("note de synthese") || page.words(line).equals("note explicative de synthese");
    int next = note ? page.readable(line + 1) : page.lines().size();
    return next < page.lines().size()
        && (f.isDigit(page.lines().get(next).start()) || page.words(next).startsWith("delegation de") || page.is(next, Mark.NEW_ACT));
  }
}
