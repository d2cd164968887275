package vu.server.site;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.model.Montant;
import vu.server.spending.Filter;
import vu.server.spending.Group;
import vu.server.spending.Ledger;
import vu.server.spending.Marque;
import vu.server.spending.Part;
import vu.server.spending.Selection;
import vu.server.spending.Sens;
import vu.web.pages.DepensesPage;

/** What the ledger can be narrowed to, with what is asked for. */
final class DepensesForm {
  private final Visit visit;
  private final Filter filter;
  private final Ledger ledger;
  private final Selection all;

  DepensesForm(Visit visit, Filter filter) {
    this.visit = visit;
    this.filter = filter;
    this.ledger = visit.services().ledger();
    this.all = ledger.select(Filter.NONE);
  }

  DepensesPage.Filtres filters() {
    LedgerFilters filters = new LedgerFilters(visit);
    Set<String> years = filter.annees().stream().map(String::valueOf).collect(Collectors.toSet());
    return new DepensesPage.Filtres(
        values(Group.COLLECTIVITE, filter.collectivites()), values(Group.ANNEE, years), instruments(), more(), visit.text("q"),
        visit.text("min"), visit.text("max"), filters.inForce(), filters.kept());
  }

  private List<DepensesPage.Liste> more() {
    return List.of(
        new DepensesPage.Liste("instance", values(Group.INSTANCE, filter.instances())),
        new DepensesPage.Liste("matiere", values(Group.MATIERE, filter.matieres())),
        new DepensesPage.Liste("section", values(Group.SECTION, filter.sections())),
        new DepensesPage.Liste("compte", values(Group.COMPTE, filter.comptes())),
        new DepensesPage.Liste("fonction", values(Group.FONCTION, filter.fonctions())),
        new DepensesPage.Liste("sens", Stream.of(Sens.values()).map(this::sens).toList()),
        new DepensesPage.Liste("marque", Stream.of(Marque.values()).map(this::mark).toList()));
  }

  /** The values that lines have, by what they are called, and those asked for that are no value of a line. */
  private List<DepensesPage.Option> values(Group group, Collection<String> asked) {
    List<DepensesPage.Option> held = all.breakdown(group).stream()
        .filter(part -> part.cle() != null)
        .map(part -> new DepensesPage.Option(part.cle(), label(group, part), asked.contains(part.cle())))
        .toList();
    Stream<String> others = asked.stream().filter(value -> held.stream().noneMatch(option -> option.value().equals(value))).sorted();
    return Stream.concat(held.stream(), others.map(value -> new DepensesPage.Option(value, value, true))).toList();
  }

  private String label(Group group, Part part) {
    if (group == Group.SECTION) return visit.strings().label("section", part.cle());
    return Objects.requireNonNullElse(part.nom(), visit.strings().get("collectivite.inconnue"));
  }

  private List<DepensesPage.Option> instruments() {
    return Stream.of(Montant.Instrument.values())
        .map(i -> new DepensesPage.Option(i.label(), visit.strings().label("instrument", i.label()), filter.instruments().contains(i)))
        .toList();
  }

  private DepensesPage.Option sens(Sens sens) {
    return new DepensesPage.Option(sens.label(), visit.strings().label("sens", sens.label()), filter.sens().contains(sens));
  }

  private DepensesPage.Option mark(Marque marque) {
    return new DepensesPage.Option(marque.label(), visit.strings().label("marque", marque.label()), filter.marques().contains(marque));
  }
}
