package vu.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vu.indexer.lexicon.Nomenclature;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.server.spending.Filter;
import vu.server.spending.Group;
import vu.server.spending.Part;
import vu.web.Address;
import vu.web.pages.Filtre;

/** What the ledger is narrowed to, one by one, so that no total is read without them. */
final class LedgerFilters {
  /** What the form has no field for, or one that holds a single value. */
  private static final List<String> UNSEEN = List.of("beneficiaire", "par", "tri");
  private static final List<String> LISTS =
      List.of("collectivite", "annee", "instrument", "instance", "matiere", "section", "compte", "fonction", "sens", "marque");
  private static final List<String> NAMES = Stream.concat(Stream.concat(Stream.of("beneficiaire"), LISTS.stream()), Stream.of("q", "min", "max")).toList();

  private final Visit visit;
  private final Address address;

  LedgerFilters(Visit visit) {
    this.visit = visit;
    this.address = visit.address().without(Visit.PAGE);
  }

  List<Filtre> inForce() {
    List<Filtre> filters = new ArrayList<>();
    for (String name : NAMES) {
      for (String value : values(name)) filters.add(new Filtre(name, label(name, value), address.without(name, value).toString()));
    }
    return filters;
  }

  /** What the form sends although no field of it tells. */
  List<Address.Parameter> kept() {
    Stream<String> several = LISTS.stream().filter(name -> values(name).size() > 1);
    return Stream.concat(UNSEEN.stream(), several).flatMap(name -> values(name).stream().map(value -> new Address.Parameter(name, value))).toList();
  }

  private List<String> values(String name) {
    return address.parameters().stream().filter(each -> each.name().equals(name) && !each.value().isBlank()).map(Address.Parameter::value).distinct().toList();
  }

  private String label(String name, String value) {
    return switch (name) {
      case "beneficiaire" -> visit.services().registry().entry(value).map(OrganismeRegistry.Entry::nom).orElse(value);
      case "collectivite" -> OrganismesView.collectivite(visit, value);
      case "matiere" -> value + " " + Nomenclature.get().nom(value);
      case "instrument", "section", "sens", "marque" -> visit.strings().label(name, value);
      case "compte" -> named(Group.COMPTE, value);
      case "fonction" -> named(Group.FONCTION, value);
      case "q" -> "« " + value + " »";
      case "min", "max" -> value + " €";
      default -> value;
    };
  }

  private String named(Group group, String value) {
    return visit.services().ledger().select(Filter.NONE).breakdown(group).stream().filter(part -> value.equals(part.cle())).map(Part::nom).findFirst()
        .orElse(value);
  }
}
