package vu.server.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.model.Organisme;
import vu.server.Words;
import vu.server.organisme.Organismes;
import vu.web.pages.Choice;
import vu.web.pages.OrganismesPage;

/** The list of organisations. */
final class OrganismesView {
  static final List<String> PARAMETERS = List.of("q", "collectivite", "type", "tri", Visit.PAGE);

  private static final int SIZE = 50;

  /** Orders of the list; the services give it by amount. */
  private enum Order {
    MONTANT, ACTES, NOM;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private OrganismesView() {}

  static OrganismesPage page(Visit visit) {
    Order order = visit.params().one("tri", Order.values(), Order.MONTANT);
    Set<Organisme.Type> types = visit.params().any("type", Organisme.Type.values());
    List<Organismes.Summary> found = sorted(visit.services().organismes().find(visit.text("q"), Set.copyOf(visit.params().all("collectivite")), types), order);
    return new OrganismesPage(
        visit.chrome(visit.strings().get("menu.organismes") + " – " + visit.strings().count("organismes.nombre", found.size()), null),
        visit.text("q"),
        found.size(),
        visit.slice(found, SIZE).stream().map(summary -> line(visit, summary)).toList(),
        Stream.of(Order.values()).map(o -> new Choice(visit.strings().get("tri." + (o == Order.NOM ? "nom-organisme" : o.id())), visit.sorted(o.id()), o == order)).toList(),
        visit.pager(found.size(), SIZE));
  }

  private static List<Organismes.Summary> sorted(List<Organismes.Summary> found, Order order) {
    return switch (order) {
      case MONTANT -> found;
      case ACTES -> found.stream().sorted(Comparator.comparingInt(Organismes.Summary::actes).reversed()).toList();
      case NOM -> found.stream().sorted(Comparator.comparing(summary -> Words.fold(summary.entry().nom()))).toList();
    };
  }

  private static OrganismesPage.Ligne line(Visit visit, Organismes.Summary summary) {
    return new OrganismesPage.Ligne(
        "/organismes/" + summary.entry().id(),
        summary.entry().nom(),
        summary.entry().alias(),
        summary.entry().type().label(),
        summary.collectivites().stream().map(id -> collectivite(visit, id)).toList(),
        summary.actes(),
        PageRows.sums(summary.totals()));
  }

  /** The name of an authority, its id when no act held names it. */
  static String collectivite(Visit visit, String id) {
    return visit.services().store().acts().stream()
        .map(ActRow::collectivite)
        .filter(authority -> authority.id().equals(id))
        .map(authority -> authority.nom())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(id);
  }
}
