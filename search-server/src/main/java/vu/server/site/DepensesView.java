package vu.server.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.model.Montant;
import vu.indexer.resolve.OrganismeRegistry;
import vu.server.api.DepenseResource;
import vu.server.spending.Filter;
import vu.server.spending.Group;
import vu.server.spending.Ledger;
import vu.server.spending.Line;
import vu.server.spending.Order;
import vu.server.spending.Part;
import vu.server.spending.Totals;
import vu.web.Address;
import vu.web.pages.Choice;
import vu.web.pages.DepensesPage;
import vu.web.pages.Sums;

/** The ledger. */
final class DepensesView {
  static final List<String> PARAMETERS =
      List.of("collectivite", "annee", "instance", "beneficiaire", "instrument", "min", "max", "q", "tri", Visit.PAGE, Visit.SIZE);

  private final Visit visit;
  private final Ledger ledger;
  private final Filter filter;
  private final Order order;
  private final List<Line> lines;

  private DepensesView(Visit visit) {
    this.visit = visit;
    this.ledger = visit.services().ledger();
    this.filter = DepenseResource.filter(visit.services(), visit.params());
    this.order = visit.params().one("tri", Order.values(), Order.DATE);
    this.lines = ledger.lines(filter, order);
  }

  static DepensesPage page(Visit visit) {
    return new DepensesView(visit).page();
  }

  private DepensesPage page() {
    List<Part> years = Ledger.breakdown(lines, Group.ANNEE);
    return new DepensesPage(
        visit.chrome(visit.strings().get("menu.depenses") + " – " + visit.strings().count("depenses.lignes", lines.size()), null),
        filters(),
        PageRows.sums(Totals.of(lines)),
        lines.size(),
        years.stream().map(this::year).toList(),
        Ledger.breakdown(lines, Group.COLLECTIVITE).stream().map(part -> rang(part, years)).toList(),
        visit.slice(lines).stream().map(PageRows::money).toList(),
        visit.pager(lines.size()),
        Stream.of(Order.values()).map(this::choice).toList());
  }

  private String year(Part part) {
    return part.cle() == null ? visit.strings().get("couverture.sans-date") : part.cle();
  }

  private Choice choice(Order other) {
    String id = other.name().toLowerCase(Locale.ROOT);
    return new Choice(visit.strings().get("tri." + id), visit.sorted(id), other == order);
  }

  private DepensesPage.Rang rang(Part part, List<Part> years) {
    List<Line> own = lines.stream().filter(line -> line.act().id().collectivite().equals(part.cle())).toList();
    List<Part> ownYears = Ledger.breakdown(own, Group.ANNEE);
    String nom = part.nom() == null ? visit.strings().get("collectivite.inconnue") : part.nom();
    return new DepensesPage.Rang(nom, years.stream().map(year -> cell(part.cle(), year.cle(), ownYears)).toList(), PageRows.sums(part.totals()));
  }

  private DepensesPage.Cellule cell(String collectivite, String year, List<Part> ownYears) {
    Sums sums = ownYears.stream().filter(part -> Objects.equals(part.cle(), year)).map(part -> PageRows.sums(part.totals())).findFirst().orElse(new Sums(List.of()));
    if (year == null || sums.isEmpty()) return new DepensesPage.Cellule(sums, null);
    Address address = visit.address().without(Visit.PAGE).only("collectivite", collectivite).only("annee", year);
    return new DepensesPage.Cellule(sums, address.toString());
  }

  private DepensesPage.Filtres filters() {
    List<DepensesPage.Option> houses = new ArrayList<>();
    List<DepensesPage.Option> years = new ArrayList<>();
    for (Part part : Ledger.breakdown(ledger.lines(), Group.COLLECTIVITE)) {
      houses.add(option(part.cle(), part.nom() == null ? visit.strings().get("collectivite.inconnue") : part.nom(), filter.collectivites()));
    }
    Set<String> asked = new LinkedHashSet<>(visit.params().all("annee"));
    for (Part part : Ledger.breakdown(ledger.lines(), Group.ANNEE)) if (part.cle() != null) years.add(option(part.cle(), part.cle(), asked));
    return new DepensesPage.Filtres(houses, years, instruments(), visit.text("q"), visit.text("min"), visit.text("max"), beneficiary(), withoutBeneficiary());
  }

  private List<DepensesPage.Option> instruments() {
    return Stream.of(Montant.Instrument.values())
        .map(i -> new DepensesPage.Option(i.label(), visit.strings().label("instrument", i.label()), filter.instruments().contains(i)))
        .toList();
  }

  private static DepensesPage.Option option(String value, String label, Collection<String> asked) {
    return new DepensesPage.Option(value, label, asked.contains(value));
  }

  private String beneficiary() {
    List<String> names = filter.beneficiaires().stream().sorted().map(id -> visit.services().registry().entry(id).map(OrganismeRegistry.Entry::nom).orElse(id)).toList();
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private String withoutBeneficiary() {
    return visit.address().without(Visit.PAGE).without("beneficiaire").toString();
  }
}
