package vu.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.model.Relation;
import vu.server.Services;
import vu.server.api.CheminResource;
import vu.server.graph.Chain;
import vu.server.graph.Paths;
import vu.web.pages.CheminPage;
import vu.web.pages.Choice;
import vu.web.pages.Claim;
import vu.web.pages.DepensesPage;

/** How two acts hang together. */
final class CheminView {
  private static final List<String> ENDS = List.of("de", "a");
  private static final List<Integer> LENGTHS = List.of(2, 3, 4, 6, 8, 12);
  static final List<String> PARAMETERS = CheminResource.PARAMS;

  private CheminView() {}

  /** A page that asks for two acts; what cannot be found is told on it, beside the form. */
  static CheminPage page(Visit visit) {
    if (ENDS.stream().anyMatch(end -> visit.text(end).isEmpty())) return page(visit, null, List.of(), null);
    for (String end : ENDS) {
      List<String> found = visit.services().lookup().find(visit.text(end));
      if (found.size() == 1) continue;
      visit.context().status(400);
      List<Choice> candidates = found.stream().map(cle -> new Choice(cle, visit.address().only(end, cle).toString(), false)).toList();
      return page(visit, visit.strings().get(found.isEmpty() ? "chemin.inconnu" : "chemin.plusieurs", visit.text(end)), candidates, null);
    }
    return page(visit, null, List.of(), CheminResource.find(visit.services(), visit.params()));
  }

  private static CheminPage page(Visit visit, String problem, List<Choice> candidates, Paths paths) {
    String sens = visit.text("sens");
    Set<String> relations = Set.copyOf(visit.params().all("relation"));
    return new CheminPage(
        visit.chrome(visit.strings().get("chemin.titre"), null), visit.text("de"), visit.text("a"),
        Stream.of(CheminResource.Sens.values()).filter(one -> one != CheminResource.Sens.DEUX).map(CheminResource.Sens::label)
            .map(label -> new DepensesPage.Option(label, visit.strings().get("chemin.sens." + label), label.equals(sens))).toList(),
        Stream.of(Relation.values()).map(Relation::label)
            .map(label -> new DepensesPage.Option(label, visit.strings().label("relation", label), relations.contains(label))).toList(),
        lengths(visit), problem, candidates, paths == null ? null : result(visit.services(), paths));
  }

  /** The shortest first, which is what an address without a length asks for. */
  private static List<DepensesPage.Option> lengths(Visit visit) {
    String asked = visit.text("longueur");
    Stream<DepensesPage.Option> shortest = Stream.of(new DepensesPage.Option("", visit.strings().get("chemin.courts"), asked.isEmpty()));
    TreeSet<Integer> lengths = new TreeSet<>(LENGTHS);
    if (asked.matches("\\d{1,2}")) lengths.add(Integer.valueOf(asked));
    return Stream.concat(shortest, lengths.stream().map(String::valueOf)
        .map(steps -> new DepensesPage.Option(steps, visit.strings().count("chemin.jusqu-a", Integer.parseInt(steps)), steps.equals(asked)))).toList();
  }

  private static CheminPage.Resultat result(Services services, Paths paths) {
    return new CheminPage.Resultat(
        node(services, paths.from()), node(services, paths.to()), paths.query().all() ? paths.query().steps() : null, paths.total(),
        paths.limit().orElse(null), paths.complete(), paths.cycles().stream().map(cycle -> cycle.stream().map(services.names()::name).toList()).toList(),
        paths.paths().stream().map(path -> path(services, path)).toList());
  }

  private static CheminPage.Chemin path(Services services, Paths.Path path) {
    List<CheminPage.Etape> steps = new ArrayList<>();
    for (int i = 0; i < path.nodes().size(); i++) {
      Chain.Node node = path.nodes().get(i);
      List<Chain.Arc> arcs = i < path.steps().size() ? path.steps().get(i) : List.of();
      steps.add(new CheminPage.Etape(node(services, node), arcs.stream().map(arc -> link(arc, node)).toList()));
    }
    return new CheminPage.Chemin(CheminResource.Sens.of(path.way()).label(), steps);
  }

  private static CheminPage.Lien link(Chain.Arc arc, Chain.Node node) {
    return new CheminPage.Lien(
        arc.from().equals(node.cle()), arc.edge().relation().label(), SuitesView.quote(arc.edge()), new Claim(arc.edge().rule(), arc.edge().confidence()));
  }

  private static CheminPage.Noeud node(Services services, Chain.Node node) {
    ActRow act = node.act() == null ? null : services.acts().get(node.act());
    return new CheminPage.Noeud(services.names().name(node.cle()), act == null ? null : act.objet(), Hrefs.of(node.cle()),
        act == null ? null : act.date(), act != null);
  }
}
