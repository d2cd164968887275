package vu.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.Relation;
import vu.server.api.ApiError;
import vu.server.api.ChaineResource;
import vu.server.chain.ChainNode;
import vu.server.chain.ChainNodes;
import vu.server.chain.ChainPicture;
import vu.server.chain.ChainTree;
import vu.server.chain.Grouping;
import vu.server.graph.Chain;
import vu.server.graph.Direction;
import vu.web.Address;
import vu.web.pages.ChainePage;
import vu.web.pages.Choice;
import vu.web.pages.Claim;
import vu.web.pages.Picture;
import vu.web.pages.Quote;

/** The chain of an act, held or not: the list, the picture, and the sentences. */
final class ChaineView {
  static final List<String> PARAMETERS = List.of("sens", "profondeur", "relation", "groupe");

  private static final List<Integer> DEPTHS = List.of(1, 2, 3, 5, 10);
  /** Sentences on the page; the CSV has all. */
  private static final int PROOFS = 100;

  private final Visit visit;
  private final String act;
  private final Chain chain;
  private final Map<String, ChainNode> nodes;
  private final Picture picture;

  private ChaineView(Visit visit, String act, Chain chain) {
    this.visit = visit;
    this.act = act;
    this.chain = chain;
    this.nodes = ChainNodes.of(visit.services(), chain);
    this.picture = chain.total() > ChainPicture.MAX_NODES ? null
        : ChainPicture.of(chain, nodes, new ChainPicture.Look(grouping(), visit.strings(), this::centred));
  }

  /** @throws ApiError 404 when the act is neither held nor cited */
  static ChainePage page(Visit visit) {
    String act = visit.context().pathParam("collectivite") + "/" + visit.context().pathParam("cle");
    Chain chain = ChaineResource.chain(visit.services(), act, ChaineResource.query(visit.params(), ChainPicture.MAX_NODES));
    return new ChaineView(visit, act, chain).page();
  }

  private Grouping grouping() {
    return visit.params().one("groupe", Grouping.values(), Grouping.usual(nodes.size()));
  }

  private ChainePage page() {
    ChainNode start = nodes.get(chain.start().cle());
    return new ChainePage(
        visit.chrome(visit.strings().get("chaine.titre") + " " + start.nom(), null),
        start.nom(),
        start.titre(),
        Hrefs.of(start.cle()),
        chain.total() - 1,
        ChainPicture.MAX_NODES - 1,
        items(ChainTree.of(chain, Direction.BASES)),
        items(ChainTree.of(chain, Direction.USES)),
        new ChainePage.Choices(directions(), depths(), relations(), groupings()),
        picture,
        picture == null ? List.of() : picture.groups().stream().map(this::group).toList(),
        chain.cycles().stream().map(cycle -> cycle.stream().map(cle -> nodes.get(cle).nom()).toList()).toList(),
        chain.arcs().stream().limit(PROOFS).map(this::proof).toList(),
        chain.arcs().size(),
        exports(),
        picture == null ? null : twin(".svg", true));
  }

  /** The chain of another act, narrowed as this one; the page of a text. */
  private String centred(String cle) {
    if (!cle.startsWith(Hrefs.ACT)) return Hrefs.of(cle);
    return new Address("/deliberations/" + cle.substring(Hrefs.ACT.length()) + "/chaine", visit.address().parameters()).toString();
  }

  private List<ChainePage.Item> items(List<ChainTree.Item> items) {
    return items.stream().map(this::item).toList();
  }

  private ChainePage.Item item(ChainTree.Item item) {
    ChainNode node = nodes.get(item.cle());
    String house = node.house() == null ? null : OrganismesView.collectivite(visit, node.house());
    return new ChainePage.Item(Hrefs.of(node.cle()), node.nom(), node.titre(), node.kind(), house, node.date(),
        item.arc().edge().relation().label(), items(item.items()));
  }

  private List<Choice> directions() {
    return Stream.of("deux", "bases", "usages").map(sens -> choice("sens", "deux", sens, visit.strings().get("chaine.sens." + sens))).toList();
  }

  private List<Choice> depths() {
    return DEPTHS.stream().map(depth -> choice("profondeur", String.valueOf(ChaineResource.DEPTH), String.valueOf(depth),
        visit.strings().number(depth))).toList();
  }

  private List<Choice> groupings() {
    String usual = Grouping.usual(nodes.size()).name().toLowerCase(Locale.ROOT);
    return Stream.of(Grouping.values()).map(g -> g.name().toLowerCase(Locale.ROOT))
        .map(g -> choice("groupe", usual, g, visit.strings().get("chaine.groupe." + g))).toList();
  }

  /** One value of a parameter; the usual one is not written into the address. */
  private Choice choice(String name, String usual, String value, String label) {
    String now = visit.params().text(name) == null ? usual : visit.params().text(name);
    return new Choice(label, visit.address().only(name, value.equals(usual) ? null : value).toString(), value.equals(now));
  }

  private List<Choice> relations() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(visit.strings().get("chaine.relation.toutes"), visit.address().without("relation").toString(), chain.relations().isEmpty()));
    for (Relation relation : Relation.values()) {
      choices.add(new Choice(visit.strings().label("relation", relation.label()),
          visit.address().toggled("relation", relation.label()).toString(), chain.relations().contains(relation)));
    }
    return choices;
  }

  private ChainePage.Group group(Picture.Group group) {
    ChainNode first = nodes.get(group.members().getFirst());
    String house = first.house() == null ? "" : ", " + OrganismesView.collectivite(visit, first.house());
    String year = first.date() == null ? visit.strings().get("couverture.sans-date") : String.valueOf(first.date().getYear());
    String nom = visit.strings().count("chaine.groupe." + first.kind(), group.members().size()) + house + ", " + year;
    return new ChainePage.Group(group.id(), nom, group.members().stream().map(cle -> new Choice(nodes.get(cle).nom(), Hrefs.of(cle), false)).toList());
  }

  private ChainePage.Preuve proof(Chain.Arc arc) {
    EdgeRow edge = arc.edge();
    Quote quote = Quote.of(edge.sentence(), edge.texte(), PageRows.place(edge.from(), edge.span().start()));
    return new ChainePage.Preuve(nodes.get(arc.from()).nom(), Hrefs.of(arc.from()), nodes.get(arc.to()).nom(), edge.relation().label(),
        quote, new Claim(edge.rule(), edge.confidence()));
  }

  private List<Choice> exports() {
    List<Choice> exports = new ArrayList<>(List.of(new Choice("JSON", twin("", false), false), new Choice("CSV", twin(".csv", false), false)));
    for (String extension : List.of("gexf", "graphml", "mermaid")) exports.add(new Choice(name(extension), twin("." + extension, false), false));
    if (picture != null) exports.add(new Choice("SVG", twin(".svg", true), false));
    return exports;
  }

  private static String name(String extension) {
    return switch (extension) {
      case "gexf" -> "GEXF";
      case "graphml" -> "GraphML";
      default -> "Mermaid";
    };
  }

  private String twin(String extension, boolean drawn) {
    Address address = drawn ? visit.address() : visit.address().without("groupe").only("max", String.valueOf(ChainPicture.MAX_NODES));
    return new Address("/api/deliberations/" + act + "/chaine" + extension, address.parameters()).toString();
  }
}
