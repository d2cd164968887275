package vu.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.Rows;
import vu.indexer.lexicon.Nomenclature;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Matiere;
import vu.indexer.model.Resolution;
import vu.indexer.model.Span;
import vu.server.api.ApiError;
import vu.web.pages.ActLine;
import vu.web.Address;
import vu.web.pages.ActPage;
import vu.web.pages.CitedBy;
import vu.web.pages.Claim;
import vu.web.pages.Page;
import vu.web.text.Mark;
import vu.web.text.MarkedText;
import vu.web.text.Piece;

/** One act: its text with everything found in it, or, when it is not held, what others say of it. */
final class ActView {
  private final Visit visit;
  private final AnalysedAct act;
  private final List<EdgeRow> edges;
  private final ActFacts facts;

  private ActView(Visit visit, AnalysedAct act) {
    this.visit = visit;
    this.act = act;
    this.edges = Rows.edges(act);
    this.facts = new ActFacts(visit, act);
  }

  /** @throws ApiError 404 when the act is neither held nor cited */
  static Page page(Visit visit) {
    String address = visit.context().pathParam("collectivite") + "/" + visit.context().pathParam("cle");
    Optional<AnalysedAct> held = id(address).flatMap(visit.services()::whole);
    if (held.isPresent()) return new ActView(visit, held.get()).page();
    return visit.services().graph().absent(Hrefs.ACT + address).map(absent -> AbsentView.page(visit, absent)).orElseThrow(() -> unknown(address));
  }

  /** The id of a held act; empty for an address that no held act can have, such as that of an act known by its date only. */
  private static Optional<ActId> id(String address) {
    try {
      return Optional.of(ActId.parse(address));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static ApiError unknown(String address) {
    return ApiError.notFound("Aucun acte détenu ou cité n’a l’adresse « " + address + " ».");
  }

  private ActPage page() {
    ActLine line = PageRows.act(Rows.act(act));
    List<EdgeRow> in = visit.services().graph().in(act.id());
    return new ActPage(
        visit.chrome(visit.strings().get("acte.titre-page", line.name(), line.titre(visit.strings())), null),
        header(line),
        blocs(),
        IntStream.range(0, edges.size()).mapToObj(this::cited).toList(),
        citedBy(in),
        citedBy(visit.services().graph().toCheck(act.id())),
        facts.all(),
        visit.services().store().listed(act.id()).stream().map(ListedLine::of).toList(),
        AroundView.of(visit, act),
        SuitesView.of(visit.services(), Rows.act(act)));
  }

  private ActPage.Header header(ActLine line) {
    Deliberation d = act.deliberation();
    return new ActPage.Header(line, d.vote(), d.rapporteur(), d.signataire(), d.controleLegalite(), d.acteId(), act.source(), others(), matiere());
  }

  /** Files that hold the act besides the one it was read from. */
  private List<String> others() {
    return visit.services().store().sources(act.id()).stream().filter(path -> !path.equals(act.source().path())).toList();
  }

  private ActPage.Subject matiere() {
    Matiere m = act.matiere();
    if (m == null) return null;
    String href = Address.of("/deliberations").with("matiere", m.code()).toString();
    return new ActPage.Subject(m.code(), Nomenclature.get().nom(m.code()), m.confiance(), m.indices().stream().map(ActView::sign).toList(), href);
  }

  private static ActPage.Sign sign(Matiere.Indice indice) {
    String place = indice.span() == null ? null : "#" + Piece.anchor(indice.span().start());
    return new ActPage.Sign(indice.mots(), indice.source().label(), place);
  }

  private List<CitedBy> citedBy(List<EdgeRow> in) {
    return in.stream().map(edge -> PageRows.citedBy(visit.services(), edge)).toList();
  }

  /** The blocs of the act; what stands between two of them goes with the first, so that no character is lost. */
  private List<ActPage.BlocText> blocs() {
    String text = act.text().text();
    Stream<Mark> cited = IntStream.range(0, edges.size()).mapToObj(n -> facts.mark(edges.get(n), href(n)));
    MarkedText marked = new MarkedText(text, Stream.concat(cited, facts.marks().stream()).toList(), act.text().pages().starts());
    var blocs = act.deliberation().blocs();
    if (text.isEmpty()) return List.of();
    if (blocs.isEmpty()) return List.of(new ActPage.BlocText("bloc-1", "autre", marked.pieces(new Span(0, text.length())), act.text().pages()));
    List<ActPage.BlocText> shown = new ArrayList<>();
    for (int n = 0; n < blocs.size(); n++) {
      int start = n == 0 ? 0 : blocs.get(n).span().start();
      int end = n + 1 == blocs.size() ? text.length() : blocs.get(n + 1).span().start();
      shown.add(new ActPage.BlocText("bloc-" + (n + 1), blocs.get(n).kind(), marked.pieces(new Span(start, end)), act.text().pages()));
    }
    return shown;
  }

  /** Where a citation leads: the page of what it cites, or its line on this page when nothing certain is known. */
  private String href(int n) {
    String target = target(edges.get(n));
    return target == null ? "#" + anchor(n) : target;
  }

  private static String anchor(int n) {
    return "r-" + n;
  }

  private String target(EdgeRow edge) {
    return switch (edge.resolution()) {
      case Resolution.Resolved resolved -> "/deliberations/" + resolved.act();
      case Resolution.Ambiguous ambiguous -> null;
      case Resolution.Absent absent -> Hrefs.of(edge.cle());
      case Resolution.Outside outside -> Hrefs.of(edge.cle());
    };
  }

  private ActPage.Cited cited(int n) {
    EdgeRow edge = edges.get(n);
    List<ActLine> candidates =
        edge.resolution() instanceof Resolution.Ambiguous ambiguous
            ? ambiguous.candidates().stream().flatMap(id -> visit.services().act(id).stream()).map(PageRows::act).toList()
            : List.of();
    String version = Officiel.on(edge.url(), act.deliberation().date());
    return new ActPage.Cited(
        anchor(n),
        edge.texte(),
        edge.kind(),
        edge.relation().label(),
        edge.bloc(),
        title(edge),
        edge.resolution().status(),
        target(edge),
        version == null ? edge.url() : version,
        version == null ? Officiel.of(edge.url()) : "jour",
        edge.conflit(),
        candidates,
        "#" + Piece.anchor(edge.span().start()),
        new Claim(edge.rule(), edge.confidence()));
  }

  /** The title of the act that is cited, when it is held; the nickname of a law, when it is printed. */
  private String title(EdgeRow edge) {
    return edge.to() == null ? edge.titre() : visit.services().act(edge.to()).map(row -> row.objet()).orElse(null);
  }
}
