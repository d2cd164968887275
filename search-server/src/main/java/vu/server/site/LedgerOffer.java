package vu.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vu.server.spending.Asked;
import vu.server.spending.Filter;
import vu.web.Address;
import vu.web.pages.ResultsPage;

/** A search about money → the lines of the ledger that answer it, by who receives them. */
final class LedgerOffer {
  private LedgerOffer() {}

  static Optional<ResultsPage.Offer> of(Visit visit, String typed) {
    return Asked.of(typed, visit.services().ledger())
        .map(asked -> new ResultsPage.Offer("depenses", label(visit, asked), href(asked.filter()) + "#repartition"));
  }

  private static String label(Visit visit, Asked asked) {
    List<String> told = new ArrayList<>(asked.collectivites());
    new TreeSet<>(asked.filter().annees()).forEach(year -> told.add(String.valueOf(year)));
    asked.filter().instruments().forEach(each -> told.add(visit.strings().label("instrument", each.label())));
    if (asked.filter().q() != null) told.add("« " + asked.filter().q() + " »");
    if (told.isEmpty()) told.add(visit.strings().get("offre.depenses.tout"));
    return String.join(" · ", told) + " – " + visit.strings().count("depenses.lignes", asked.lignes());
  }

  private static Address href(Filter filter) {
    Address address = Address.of("/depenses");
    for (String house : new TreeSet<>(filter.collectivites())) address = address.with("collectivite", house);
    for (Integer year : new TreeSet<>(filter.annees())) address = address.with("annee", String.valueOf(year));
    for (var instrument : filter.instruments()) address = address.with("instrument", instrument.label());
    return address.with("q", filter.q());
  }
}
