package vu.server.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.MontantRow;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Authority;
import vu.indexer.model.Reading;
import vu.indexer.model.Relation;
import vu.indexer.model.Resolution;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;
import vu.indexer.resolve.ActKeys;

/**
 * The rows of a synthetic corpus without its files: what an index of {@link SyntheticCorpus} holds of acts and of citations
 * between them, in seconds instead of minutes. Laws other than the code all cite, amounts, organisations and texts are left out.
 */
public final class SyntheticStore implements ActStore {
  /** The code that every act cites. */
  public static final String CODE = "fr:code:LEGITEXT000006070633";

  private final List<ActRow> acts = new ArrayList<>();
  private final List<EdgeRow> edges = new ArrayList<>();

  /** The same count and seed give the rows of the same corpus. */
  public SyntheticStore(int count, long seed) {
    TreeMap<ActId, List<EdgeRow>> byAct = new TreeMap<>();
    for (Register register : SyntheticCorpus.registers(count, seed)) {
      Drafting drafting = new Drafting(register);
      for (int rank = 0; rank < register.size(); rank++) {
        Entry entry = register.entry(rank);
        acts.add(row(entry));
        byAct.put(id(entry), edges(register, entry, drafting.cited(entry)));
      }
    }
    acts.sort(Comparator.comparing(ActRow::id));
    byAct.values().forEach(edges::addAll);
  }

  private static ActRow row(Entry entry) {
    String house = entry.house().folder();
    return new ActRow(
        id(entry), new Authority(house, null, null), entry.body(), entry.session().date(), entry.number(), entry.title(),
        Vote.Resultat.ADOPTEE, true, entry.path(), false, null);
  }

  private static ActId id(Entry entry) {
    return new ActId(entry.house().folder(), ActKeys.key(entry.house().folder(), entry.number()));
  }

  private static List<EdgeRow> edges(Register register, Entry entry, Cited cited) {
    List<EdgeRow> edges = new ArrayList<>();
    ActId from = id(entry);
    edges.add(edge(from, "code", CODE, new Resolution.Outside(), Relation.VISE, edges.size()));
    for (int rank : cited.bases()) visa(from, register.entry(rank), edges);
    if (cited.missing() != null) {
      String key = ActKeys.key(from.collectivite(), cited.missing().number());
      edges.add(edge(from, "deliberation", "delib:" + from.collectivite() + "/" + key, new Resolution.Absent(), Relation.VISE, edges.size()));
    }
    for (int rank : cited.acts()) visa(from, register.entry(rank), edges);
    if (entry.deed().isChange()) local(from, register.entry(entry.target()), entry.deed().relation(), edges);
    else if (register.isCorrected(entry.rank())) local(from, register.entry(entry.rank() + 1), Relation.CITE, edges);
    return edges;
  }

  private static void visa(ActId from, Entry cited, List<EdgeRow> edges) {
    local(from, cited, cited.deed() == Deed.DELEGATION ? Relation.DELEGATION : Relation.VISE, edges);
  }

  private static void local(ActId from, Entry cited, Relation relation, List<EdgeRow> edges) {
    ActId to = id(cited);
    edges.add(edge(from, "deliberation", "delib:" + to, new Resolution.Resolved(to), relation, edges.size()));
  }

  private static EdgeRow edge(ActId from, String kind, String cle, Resolution resolution, Relation relation, int place) {
    boolean visa = relation == Relation.VISE || relation == Relation.DELEGATION;
    String bloc = visa ? "visas" : "dispositif";
    return new EdgeRow(
        from, kind, cle, resolution, relation, bloc, "", null, null, null, null, List.of(), new Span(place, place), "", "synthese", 1, null, null);
  }

  @Override
  public List<ActRow> acts() {
    return List.copyOf(acts);
  }

  @Override
  public List<EdgeRow> edges() {
    return List.copyOf(edges);
  }

  @Override
  public List<MontantRow> montants() {
    return List.of();
  }

  @Override
  public List<OrganismeRow> organismes() {
    return List.of();
  }

  /** Empty: there is no text. */
  @Override
  public Optional<AnalysedAct> act(ActId id) {
    return Optional.empty();
  }

  @Override
  public List<Reading.Refused> refused() {
    return List.of();
  }
}
