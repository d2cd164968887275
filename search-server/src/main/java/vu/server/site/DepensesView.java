package vu.server.site;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vu.server.api.DepenseResource;
import vu.server.spending.Detenus;
import vu.server.spending.Filter;
import vu.server.spending.Group;
import vu.server.spending.Marque;
import vu.server.spending.Order;
import vu.server.spending.Part;
import vu.server.spending.Selection;
import vu.web.Address;
import vu.web.pages.Choice;
import vu.web.pages.DepensesPage;
import vu.web.pages.Sums;

/** The ledger. */
final class DepensesView {
  static final List<String> PARAMETERS =
      List.of(
          "collectivite", "annee", "instance", "beneficiaire", "instrument", "matiere", "section", "compte", "fonction", "sens", "marque",
          "min", "max", "q", "tri", "par", Visit.PAGE,
          Visit.SIZE);

  private final Visit visit;
  private final Filter filter;
  private final Order order;
  private final Selection lines;

  private DepensesView(Visit visit) {
    this.visit = visit;
    this.filter = DepenseResource.filter(visit.services(), visit.params());
    this.order = DepenseResource.order(visit.params());
    this.lines = visit.services().ledger().select(filter);
  }

  static DepensesPage page(Visit visit) {
    return new DepensesView(visit).page();
  }

  private DepensesPage page() {
    List<Part> years = lines.breakdown(Group.ANNEE), houses = lines.breakdown(Group.COLLECTIVITE);
    DepensesTotals totals = new DepensesTotals(visit, filter, years, houses);
    return new DepensesPage(
        visit.chrome(visit.strings().get("menu.depenses") + " – " + visit.strings().count("depenses.lignes", lines.size()), null),
        new DepensesForm(visit, filter).filters(),
        PageRows.sums(lines.totals()),
        lines.size(),
        totals.bars(),
        years.stream().map(totals::year).toList(),
        totals.rows(),
        breakdown(visit.params().one("par", Group.values(), Group.BENEFICIAIRE)),
        lines.page(order, (visit.page() - 1) * visit.size(), visit.size()).stream().map(PageRows::ledger).toList(),
        visit.pager(lines.size()),
        Stream.of(Order.values()).map(this::choice).toList(),
        DepenseResource.held(visit.services(), lines).stream().map(this::held).toList(),
        Stream.of(Marque.PLURIANNUEL, Marque.SUITE, Marque.DESACCORD).filter(marque -> lines.count(marque) > 0).map(this::alert).toList());
  }

  private Choice alert(Marque marque) {
    String lines = visit.address().without(Visit.PAGE).only("marque", marque.label()) + "#lignes";
    return new Choice(visit.strings().count("depenses.alerte." + marque.label(), this.lines.count(marque)), lines, false);
  }

  private DepensesPage.Detenus held(Detenus held) {
    List<String> missing = held.lacunes().stream().map(String::valueOf).toList();
    String house = OrganismesView.collectivite(visit, held.collectivite());
    return new DepensesPage.Detenus(house, String.valueOf(held.premiere()), String.valueOf(held.derniere()), missing);
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private Choice choice(Order other) {
    return new Choice(visit.strings().get("tri." + id(other)), visit.sorted(id(other)) + "#lignes", other == order);
  }

  // ---- the totals by one value --------------------------------------------------------------------------------------------------

  /** Lines of which no value is printed come last and are no measure for the others. */
  private DepensesPage.Repartition breakdown(Group par) {
    Selection.Breakdown breakdown = lines.breakdown(par, DepenseResource.TOP);
    List<Choice> choices = Stream.of(Group.values()).map(group -> new Choice(name(group), visit.address().without(Visit.PAGE)
        .only("par", id(group)) + "#repartition", group == par)).toList();
    List<Part> named = breakdown.parts().stream().filter(part -> part.cle() != null).toList();
    long most = named.stream().mapToLong(part -> part.totals().depenses().euros().longValue()).max().orElse(0);
    Stream<DepensesPage.Poste> unnamed = breakdown.parts().stream().filter(part -> part.cle() == null).map(part -> part(par, part, 0));
    List<DepensesPage.Poste> parts = Stream.concat(named.stream().map(part -> part(par, part, most)), unnamed).toList();
    return new DepensesPage.Repartition(choices, name(par), parts, breakdown.count());
  }

  private String name(Group group) {
    return visit.strings().get("facette." + id(group));
  }

  private DepensesPage.Poste part(Group par, Part part, long most) {
    Sums sums = PageRows.sums(part.totals());
    String href = part.cle() == null ? null : address(par, part.cle()) + "#lignes";
    return new DepensesPage.Poste(label(par, part), part.totals().lignes(), sums, DepensesTotals.share(part.totals().depenses().euros(), most), href);
  }

  private Address address(Group par, String value) {
    return visit.address().without(Visit.PAGE).only(id(par), value);
  }

  private String label(Group par, Part part) {
    String nom = Objects.requireNonNullElse(part.nom(), visit.strings().get("non-imprime"));
    return switch (par) {
      case INSTRUMENT -> visit.strings().label("instrument", nom);
      case SECTION -> part.cle() == null ? nom : visit.strings().label("section", nom);
      case SENS -> visit.strings().label("sens", nom);
      case COLLECTIVITE, ANNEE, BENEFICIAIRE, INSTANCE, MATIERE, COMPTE, FONCTION -> nom;
    };
  }
}
