package vu.server.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.FileEntry;
import vu.indexer.index.FileNotes;
import vu.indexer.model.Problem;
import vu.indexer.run.IndexReport;
import vu.web.Address;
import vu.web.pages.CouverturePage;

/** What is held, and what could not be read. */
final class CouvertureView {
  /** Stands for acts without a date; comes after every year. */
  private static final String NO_YEAR = "";

  private CouvertureView() {}

  /** One line of the table. */
  private record Body(String collectivite, String nom, String instance) {
    static Body of(ActRow act) {
      String nom = act.collectivite().nom();
      return new Body(act.id().collectivite(), nom == null ? act.id().collectivite() : nom, act.instance());
    }
  }

  static CouverturePage page(Visit visit) {
    ActStore store = visit.services().store();
    List<String> years = store.acts().stream().map(CouvertureView::year).distinct().sorted(Comparator.reverseOrder()).toList();
    Comparator<Body> order = Comparator.comparing(Body::nom).thenComparing(Body::instance, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Body::collectivite);
    Map<Body, List<ActRow>> bodies = store.acts().stream().collect(Collectors.groupingBy(Body::of, () -> new TreeMap<>(order), Collectors.toList()));
    return new CouverturePage(
        visit.chrome(visit.strings().get("menu.couverture") + " – " + visit.strings().count("recherche.actes", store.acts().size()), null),
        store.acts().size(),
        store.acts().stream().filter(ActRow::intituleSeul).count(),
        years.stream().map(year -> year.equals(NO_YEAR) ? visit.strings().get("couverture.sans-date") : year).toList(),
        bodies.entrySet().stream().map(entry -> rang(entry.getKey(), entry.getValue(), years)).toList(),
        store.lists().stream().map(IndexReport.Liste::of).map(CouvertureView::list).toList(),
        store.noted().stream().map(CouvertureView::reading).toList(),
        store.refused());
  }

  private static CouverturePage.Lecture reading(FileEntry file) {
    FileNotes notes = file.notes();
    return new CouverturePage.Lecture(file.path(), notes.ocr().size(), notes.confidence(), notes.uncertain(),
        notes.problems().stream().map(Problem::message).toList());
  }

  private static CouverturePage.Liste list(IndexReport.Liste list) {
    return new CouverturePage.Liste(list.path(), list.lignes(), list.textes(), list.intitules(), list.remarques());
  }

  private static String year(ActRow act) {
    return act.date() == null ? NO_YEAR : String.valueOf(act.date().getYear());
  }

  private static CouverturePage.Rang rang(Body body, List<ActRow> acts, List<String> years) {
    Map<String, Long> counts = acts.stream().collect(Collectors.groupingBy(CouvertureView::year, Collectors.counting()));
    List<CouverturePage.Cellule> cells = years.stream().map(year -> cell(body, year, counts.getOrDefault(year, 0L))).toList();
    return new CouverturePage.Rang(body.nom(), body.instance(), cells, acts.size());
  }

  private static CouverturePage.Cellule cell(Body body, String year, long acts) {
    if (acts == 0 || year.equals(NO_YEAR)) return new CouverturePage.Cellule(acts, null);
    Address address = Address.of("/deliberations").with("collectivite", body.collectivite()).with("instance", body.instance()).with("annee", year);
    return new CouverturePage.Cellule(acts, address.toString());
  }
}
