package vu.server.site;

import java.util.Comparator;
import java.util.List;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.web.pages.ActLine;
import vu.web.pages.HomePage;

/** The first page. */
final class HomeView {
  static final List<String> PARAMETERS = List.of();

  private static final int RECENT = 6;

  private HomeView() {}

  static HomePage page(Visit visit) {
    ActStore store = visit.services().store();
    long houses = store.acts().stream().map(act -> act.id().collectivite()).distinct().count();
    return new HomePage(
        visit.chrome(visit.strings().get("accueil.titre"), null), store.acts().size(), houses, store.edges().size(), HeldExamples.of(visit.services().search()),
        Pistes.of(visit), recent(store.acts()));
  }

  private static List<ActLine> recent(List<ActRow> acts) {
    return acts.stream()
        .filter(act -> act.date() != null)
        .sorted(Comparator.comparing(ActRow::date).reversed().thenComparing(ActRow::id))
        .limit(RECENT)
        .map(PageRows::act)
        .toList();
  }
}
