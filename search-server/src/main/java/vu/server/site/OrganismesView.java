package vu.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vu.indexer.model.Authority;
import vu.indexer.model.Organisme;
import vu.server.organisme.Organismes;
import vu.web.Address;
import vu.web.pages.Choice;
import vu.web.pages.OrganismesPage;

/** The list of organisations, by what was decided for them. */
final class OrganismesView {
  private static final String TYPE = "type";
  static final List<String> PARAMETERS = List.of("q", "collectivite", TYPE, Visit.PAGE, Visit.SIZE);

  private OrganismesView() {}

  static OrganismesPage page(Visit visit) {
    Set<Organisme.Type> types = visit.params().any(TYPE, Organisme.Type.values());
    List<Organismes.Summary> found = visit.services().organismes().find(visit.text("q"), Set.copyOf(visit.params().all("collectivite")), types);
    return new OrganismesPage(
        visit.chrome(visit.strings().get("menu.organismes") + " – " + visit.strings().count("organismes.nombre", found.size()), null),
        visit.text("q"),
        found.size(),
        visit.slice(found).stream().map(summary -> line(visit, summary)).toList(),
        types(visit, types),
        visit.pager(found.size()));
  }

  private static List<Choice> types(Visit visit, Set<Organisme.Type> asked) {
    Address all = visit.address().without(Visit.PAGE).without(TYPE);
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(visit.strings().get("organismes.tous"), all.toString(), asked.isEmpty()));
    for (Organisme.Type type : Organisme.Type.values()) {
      choices.add(new Choice(visit.strings().label(TYPE, type.label()), all.with(TYPE, type.label()).toString(), asked.contains(type)));
    }
    return choices;
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

  /** The name of an authority, words that say so when it was not recognised, its id when nothing names it. */
  static String collectivite(Visit visit, String id) {
    if (id.equals(Authority.UNKNOWN.id())) return visit.strings().get("collectivite.inconnue");
    return visit.services().authority(id).orElse(id);
  }
}
