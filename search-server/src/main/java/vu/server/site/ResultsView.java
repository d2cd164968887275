package vu.server.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vu.indexer.index.MontantRow;
import vu.indexer.model.Span;
import vu.server.Notes;
import vu.server.Services;
import vu.server.api.DeliberationResource;
import vu.server.search.Facet;
import vu.server.search.FilterName;
import vu.server.search.Hit;
import vu.server.search.Offer;
import vu.server.search.Passage;
import vu.server.search.Reason;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;
import vu.server.search.Sort;
import vu.server.search.Understood;
import vu.web.Address;
import vu.web.Strings;
import vu.web.pages.Choice;
import vu.web.pages.Filtre;
import vu.web.pages.ResultsPage;
import vu.web.text.HardSpaces;

/** A search and its answer. */
final class ResultsView {
  static final List<String> PARAMETERS =
      Stream.of(Stream.of("q"), Stream.of(FilterName.values()).map(FilterName::id), Stream.of("tri", Visit.PAGE, Visit.SIZE)).flatMap(names -> names).toList();

  private final Visit visit;
  private final String q;
  private final Sort sort;
  private final Map<String, List<String>> filters;
  private final Address fromStart;

  private ResultsView(Visit visit) {
    this.visit = visit;
    this.q = visit.text("q");
    this.sort = visit.params().one("tri", Sort.values(), q.isEmpty() ? Sort.DATE : Sort.PERTINENCE);
    this.filters = DeliberationResource.filters(visit.services(), visit.params());
    this.fromStart = visit.address().without(Visit.PAGE);
  }

  static ResultsPage page(Visit visit) {
    return new ResultsView(visit).page();
  }

  private ResultsPage page() {
    SearchPage found = visit.services().search().search(new SearchRequest(q, filters, sort, (visit.page() - 1) * visit.size(), visit.size()));
    return new ResultsPage(
        visit.chrome(title(found.total()), q),
        found.total(),
        found.understood().printed(),
        notes(visit.strings(), found.understood()),
        Stream.concat(found.understood().offers().stream().map(this::offer), LedgerOffer.of(visit, q).stream()).toList(),
        found.hits().stream().map(hit -> hit(visit.services(), hit)).toList(),
        found.facets().stream().filter(facet -> !facet.values().isEmpty()).map(this::facet).toList(),
        inForce(found.facets()),
        sorts(),
        visit.pager(found.total()),
        found.total() > 0 ? List.of() : HeldExamples.of(visit.services().search()));
  }

  private String title(long total) {
    if (q.isEmpty()) return visit.strings().count("recherche.actes", total);
    return visit.strings().get("recherche.titre", q, visit.strings().count("recherche.resultats", total));
  }

  private static List<String> notes(Strings strings, Understood understood) {
    List<String> notes = new ArrayList<>(Notes.each(strings, understood.notes()));
    if (!understood.fallback().isEmpty()) notes.addFirst(Notes.together(strings, understood.fallback()));
    return notes;
  }

  private ResultsPage.Offer offer(Offer offer) {
    String href = switch (offer.kind()) {
      case "texte" -> TextesView.href(offer.id());
      case "organisme" -> "/organismes/" + offer.id();
      case "requete" -> fromStart.only("q", offer.id()).toString();
      default -> "/deliberations/" + offer.id();
    };
    return new ResultsPage.Offer(offer.kind(), offer.label(), href);
  }

  private static ResultsPage.Hit hit(Services services, Hit hit) {
    return new ResultsPage.Hit(
        PageRows.act(hit.act()),
        hit.votes().stream().map((MontantRow row) -> PageRows.money(services, row, null)).toList(),
        hit.passages().stream().map(ResultsView::passage).toList(),
        reasons(hit.reasons()),
        hit.citedBy());
  }

  /** The same words are told once, with all the parts they stand in. */
  private static List<ResultsPage.Reason> reasons(List<Reason> reasons) {
    Map<List<String>, List<String>> zones = new LinkedHashMap<>();
    for (Reason reason : reasons) zones.computeIfAbsent(reason.words(), words -> new ArrayList<>()).add(reason.zone().field());
    return zones.entrySet().stream().map(each -> new ResultsPage.Reason(each.getKey(), each.getValue())).toList();
  }

  private static ResultsPage.Passage passage(Passage passage) {
    String text = HardSpaces.in(passage.text());
    List<ResultsPage.Run> runs = new ArrayList<>();
    int at = 0;
    for (Span mark : passage.marks()) {
      if (mark.start() > at) runs.add(new ResultsPage.Run(text.substring(at, mark.start()), false));
      runs.add(new ResultsPage.Run(mark.in(text), true));
      at = mark.end();
    }
    if (at < text.length()) runs.add(new ResultsPage.Run(text.substring(at), false));
    return new ResultsPage.Passage(passage.bloc(), runs);
  }

  private ResultsPage.Facet facet(Facet facet) {
    return new ResultsPage.Facet(facet.name(), facet.values().stream().map(value -> value(facet.name(), value)).toList());
  }

  private ResultsPage.Value value(String name, Facet.Value value) {
    String excluded = "-" + value.id();
    Address chosen = fromStart.without(name, excluded).toggled(name, value.id()), without = fromStart.without(name, value.id()).toggled(name, excluded);
    return new ResultsPage.Value(shown(name, value), value.count(), value.selected(), fromStart.has(name, excluded), chosen.toString(), without.toString());
  }

  private List<Filtre> inForce(List<Facet> facets) {
    List<Filtre> shown = new ArrayList<>();
    filters.forEach((name, values) -> {
      for (String value : values) shown.add(new Filtre(name, label(facets, name, value), fromStart.toggled(name, value).toString()));
    });
    return shown;
  }

  /** What a reader calls the value of a filter; the value itself when no act has it. */
  private String label(List<Facet> facets, String name, String value) {
    if (value.startsWith("-")) return visit.strings().get("filtres.sauf", label(facets, name, value.substring(1)));
    return facets.stream()
        .filter(facet -> facet.name().equals(name))
        .flatMap(facet -> facet.values().stream())
        .filter(held -> held.id().equals(value))
        .map(held -> shown(name, held))
        .findFirst()
        .orElse(value);
  }

  /** Ranges of amounts in the language of the page; the others are names. */
  private String shown(String name, Facet.Value value) {
    return name.equals(FilterName.MONTANT.id()) ? visit.strings().label("tranche", value.id()) : value.label();
  }

  private List<Choice> sorts() {
    return Stream.of(Sort.values()).filter(s -> !q.isEmpty() || s != Sort.PERTINENCE).map(this::choice).toList();
  }

  private Choice choice(Sort other) {
    String id = other.name().toLowerCase(Locale.ROOT);
    return new Choice(visit.strings().get("tri." + id), visit.sorted(id), other == sort);
  }
}
