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
    if (page.is(line, Mark.REPORT) && Sitting.tells(page.words(line))) return line < lastReport();
    for (int i = line + 1; page.is(line, Mark.DELIBERE) && i < page.lines().size()
        && (page.lines().get(i).silent() || !page.opensReport(i)); i++)
      if (HeadLines.isObjet(page.words(i))) return true;
    return false;
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
