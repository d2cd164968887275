package vu.server.visa;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vu.indexer.index.ActRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;
import vu.indexer.model.Resolution;
import vu.indexer.model.Span;
import vu.server.NodeNames;
import vu.server.delegation.Delegations;
import vu.server.graph.CitationGraph;
import vu.server.graph.Statuses;

/** What becomes of one citation of a draft. */
final class ReferenceCheck {
  private static final String ACT = "delib:";

  private final Map<ActId, ActRow> acts;
  private final CitationGraph graph;
  private final NodeNames names;
  private final Statuses statuses;
  private final NearNumbers near;
  private final Remarks remarks;

  ReferenceCheck(Map<ActId, ActRow> acts, CitationGraph graph, NodeNames names, Statuses statuses, Delegations delegations) {
    this.acts = acts;
    this.graph = graph;
    this.names = names;
    this.statuses = statuses;
    this.near = new NearNumbers(acts.values());
    this.remarks = new Remarks(graph, delegations);
  }

  /**
   * Where a citation stands.
   *
   * @param behind the words of its line behind it, up to the next citation
   */
  record Place(Span span, Span line, String text, String behind) {}

  CheckedReference of(Link link, Place place, DraftHead head) {
    Status status = Status.of(link.resolution());
    ActRow act = link.resolution() instanceof Resolution.Resolved resolved ? acts.get(resolved.act()) : null;
    List<ActRow> candidates = candidates(link);
    List<ActRow> nearly = status == Status.ABSENT ? near.to(house(link.cle()), link.reference()) : List.of();
    List<Fate> fates = isLocal(link) && status != Status.AMBIGUOUS ? fates(link.cle(), head) : List.of();
    List<ActRow> offered = candidates.isEmpty() ? nearly : candidates;
    String visa = act != null ? Wording.of(act, link.reference()) : offered.isEmpty() ? wording(link, place) : null;
    Remarks.About about = new Remarks.About(link, status, act, candidates, nearly, fates, place.behind());
    return new CheckedReference(
        link, place.span(), status, act, offered.stream().map(candidate -> new CheckedReference.Candidate(candidate, Wording.of(candidate))).toList(),
        name(link), visa, remarks.delegates(about), remarks.of(about, head), fates);
  }

  private List<ActRow> candidates(Link link) {
    if (!(link.resolution() instanceof Resolution.Ambiguous ambiguous)) return List.of();
    return ambiguous.candidates().stream().map(acts::get).filter(Objects::nonNull).toList();
  }

  private static boolean isLocal(Link link) {
    return link.cle() != null && link.cle().startsWith(ACT);
  }

  private static String house(String cle) {
    return cle == null || cle.indexOf('/') < 0 ? "" : cle.substring(cle.indexOf(':') + 1, cle.indexOf('/'));
  }

  /** With the title the draft prints: that of a text stands in no table here. */
  private static String wording(Link link, Place place) {
    String visa = Wording.of(link);
    boolean whole = link.reference() instanceof Reference.Texte texte && texte.articles().isEmpty() && texte.numero() != null;
    String title = visa == null || !whole ? null : TextWording.title(place.text(), place.line(), place.span());
    return title == null ? visa : visa + " " + title;
  }

  /** What the graph calls it; null when it does not know it. */
  private String name(Link link) {
    String node = link.cle() == null ? null : link.cle().replaceFirst("#.*", "");
    return node != null && graph.knows(node) ? names.name(node) : null;
  }

  /** What held acts did to an act by the day of the session, latest first. */
  private List<Fate> fates(String cle, DraftHead head) {
    List<Fate> fates =
        statuses.of(cle).undergone().stream().map(change -> new Fate(acts.get(change.edge().from()), change.edge(), change.doubts().isEmpty())).toList();
    return fates.reversed().stream()
        .filter(fate -> head.date() == null || fate.by().date() == null || !fate.by().date().isAfter(head.date()))
        .toList();
  }
}
