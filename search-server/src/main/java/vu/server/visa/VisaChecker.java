package vu.server.visa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vu.indexer.Pipeline;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.model.ActId;
import vu.indexer.model.Authority;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Link;
import vu.indexer.model.Span;
import vu.indexer.resolve.ActKeys;
import vu.indexer.resolve.ActRegistry;
import vu.server.NodeNames;
import vu.server.delegation.Delegations;
import vu.server.graph.CitationGraph;
import vu.server.graph.Statuses;

/** Checks the visas of drafts against the acts of a store. Keeps nothing of a draft; safe for several threads. */
public final class VisaChecker {
  private final Map<ActId, ActRow> acts;
  private final CitationGraph graph;
  private final NodeNames names;
  private final Map<String, Authority> authorities = new TreeMap<>();
  private final ActRegistry registry;
  private final DraftReader reader;
  private final Delegations delegations;
  private final ReferenceCheck references;
  private final Pipeline pipeline = Pipeline.standard();

  public VisaChecker(ActStore store, Map<ActId, ActRow> acts, CitationGraph graph, NodeNames names, Statuses statuses) {
    this.acts = acts;
    this.graph = graph;
    this.names = names;
    for (AuthorityProfile profile : Authorities.get().all()) authorities.put(profile.authority().id(), profile.authority());
    for (ActRow act : store.acts()) if (act.collectivite().known()) authorities.putIfAbsent(act.id().collectivite(), act.collectivite());
    this.registry = new ActRegistry(store.acts().stream().map(VisaChecker::known).toList());
    this.reader = new DraftReader(authorities, registry);
    this.delegations = new Delegations(store.edges(), acts);
    this.references = new ReferenceCheck(acts, graph, names, statuses, delegations);
  }

  private static KnownAct known(ActRow act) {
    return new KnownAct(act.id(), ActKeys.key(act.id().collectivite(), act.numero()), act.date(), act.instance(), act.objet());
  }

  /** Who may be named as the authority of a draft, by id in order: those described and those whose acts are held. */
  public Map<String, Authority> authorities() {
    return authorities;
  }

  /**
   * @param draft whose authority, when one is given, is among {@link #authorities()}
   * @return one line for each visa and for each other part that cites something, in reading order
   */
  public CheckedDraft check(Draft draft) {
    DraftReader.Read read = reader.read(draft);
    List<Placed> placed = places(pipeline.link(read.act(), registry).references());
    List<CheckedLine> lines = new ArrayList<>();
    int counted = 0, number = 1, next = 0;
    for (DraftLines.Part part : DraftLines.of(draft.text())) {
      number += (int) draft.text().substring(counted, part.span().start()).chars().filter(c -> c == '\n').count();
      counted = part.span().start();
      int first = next;
      while (next < placed.size() && placed.get(next).span().start() < part.span().end()) next++;
      List<CheckedReference> found = line(placed.subList(first, next), part.span(), draft.text(), read.head());
      if (!found.isEmpty() || part.visa()) lines.add(new CheckedLine(number, part.span(), part.span().in(draft.text()), found));
    }
    CheckedDraft.UsualDelegation usual = usual(read.head(), lines);
    return new CheckedDraft(read.head(), read.act().text(), lines, usual, told(read.head(), lines, usual));
  }

  /** A citation in one of the places where it stands. */
  private record Placed(Span span, Link link) {}

  private static List<Placed> places(List<Link> links) {
    return links.stream()
        .flatMap(link -> Stream.concat(Stream.of(link.found().span()), link.citation().repeats().stream()).map(span -> new Placed(span, link)))
        .sorted(Comparator.comparing(Placed::span))
        .toList();
  }

  private List<CheckedReference> line(List<Placed> placed, Span line, String text, DraftHead head) {
    List<CheckedReference> checked = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Span span = placed.get(i).span();
      int end = Math.max(span.end(), i + 1 < placed.size() ? placed.get(i + 1).span().start() : line.end());
      ReferenceCheck.Place place = new ReferenceCheck.Place(span, new Span(line.start(), Math.max(end, line.start())), text, text.substring(span.end(), end));
      checked.add(references.of(placed.get(i).link(), place, head));
    }
    return checked;
  }

  private CheckedDraft.UsualDelegation usual(DraftHead head, List<CheckedLine> lines) {
    Optional<Delegations.Usual> usual = delegations.usual(head.collectivite().id(), head.instance(), head.date());
    if (usual.isEmpty()) return null;
    String cle = usual.get().cle();
    boolean seen = lines.stream().flatMap(line -> line.references().stream()).anyMatch(reference -> cle.equals(reference.link().cle()));
    String visa = graph.act(cle).map(id -> Wording.of(acts.get(id))).orElseGet(() -> Wording.local(names.printedNumber(cle).orElse(null), null, null));
    return new CheckedDraft.UsualDelegation(cle, visa, usual.get().acts(), usual.get().of(), seen);
  }

  /** Of a delegation that no act of the body has yet, another one may well take the place. */
  private static Optional<Remark> missing(DraftHead head, CheckedDraft.UsualDelegation usual, boolean delegated) {
    if (usual.of() > 0) return Optional.of(Remark.alert(delegated ? "delegation-autre" : "delegation-manque", head.instance(), usual.acts(), usual.of()));
    return delegated ? Optional.empty() : Optional.of(Remark.alert("delegation-donnee", head.instance()));
  }

  private List<Remark> told(DraftHead head, List<CheckedLine> lines, CheckedDraft.UsualDelegation usual) {
    List<Remark> remarks = new ArrayList<>();
    if (!head.collectivite().known()) remarks.add(Remark.note("collectivite-inconnue"));
    boolean delegated = lines.stream().flatMap(line -> line.references().stream()).anyMatch(CheckedReference::delegation);
    if (usual != null && !usual.seen()) missing(head, usual, delegated).ifPresent(remarks::add);
    if (usual == null && !delegated && Delegations.delegated(head.instance())) remarks.add(Remark.alert("delegation-aucune", head.instance()));
    return remarks;
  }
}
