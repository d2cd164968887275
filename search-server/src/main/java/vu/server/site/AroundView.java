package vu.server.site;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vu.indexer.index.ActRow;
import vu.indexer.index.Rows;
import vu.indexer.model.AnalysedAct;
import vu.web.Address;
import vu.web.pages.ActPage;

/** What the same authority decided around an act: the act before it, the one behind it, and the rest of its session. */
final class AroundView {
  private static final int SHOWN = 12;
  private static final Comparator<ActRow> ORDER = Comparator.comparing(ActRow::date).thenComparing(act -> act.id().toString());

  private AroundView() {}

  static ActPage.Around of(Visit visit, AnalysedAct act) {
    ActRow here = Rows.act(act);
    if (here.date() == null) return new ActPage.Around(null, null, List.of(), 0, null);
    List<ActRow> house = visit.services().store().acts().stream()
        .filter(other -> other.date() != null && other.collectivite().id().equals(here.collectivite().id())).sorted(ORDER).toList();
    List<ActRow> seance = house.stream().filter(other -> together(here, other)).toList();
    ActRow before = house.stream().filter(other -> ORDER.compare(other, here) < 0).reduce((first, second) -> second).orElse(null);
    ActRow behind = house.stream().filter(other -> ORDER.compare(other, here) > 0).findFirst().orElse(null);
    String all = Address.of("/deliberations").with("q", "date:" + here.date()).with("collectivite", here.collectivite().id()).toString();
    return new ActPage.Around(
        before == null ? null : PageRows.act(before), behind == null ? null : PageRows.act(behind), seance.stream().limit(SHOWN)
        .map(PageRows::act).toList(), Math.max(0, seance.size() - SHOWN), all);
  }

  private static boolean together(ActRow here, ActRow other) {
    return !other.id().equals(here.id()) && other.date().equals(here.date()) && Objects.equals(other.instance(), here.instance());
  }
}
