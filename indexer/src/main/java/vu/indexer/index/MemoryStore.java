package vu.indexer.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Reading;

/** A store made from acts in memory. */
public final class MemoryStore implements ActStore {
  private final List<AnalysedAct> all;
  private final Map<ActId, AnalysedAct> byId;
  private final List<Reading.Refused> refused;

  public MemoryStore(List<AnalysedAct> acts, List<Reading.Refused> refused) {
    this.all = acts.stream().sorted(Comparator.comparing(AnalysedAct::id)).toList();
    this.byId = all.stream().collect(Collectors.toMap(AnalysedAct::id, Function.identity()));
    this.refused = List.copyOf(refused);
  }

  @Override
  public List<ActRow> acts() {
    return all.stream().map(Rows::act).toList();
  }

  @Override
  public List<EdgeRow> edges() {
    return all.stream().flatMap(act -> Rows.edges(act).stream()).toList();
  }

  @Override
  public List<MontantRow> montants() {
    return all.stream().flatMap(act -> Rows.montants(act).stream()).toList();
  }

  @Override
  public List<OrganismeRow> organismes() {
    return all.stream().flatMap(act -> Rows.organismes(act).stream()).toList();
  }

  @Override
  public Optional<AnalysedAct> act(ActId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<Reading.Refused> refused() {
    return refused;
  }
}
