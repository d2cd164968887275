package vu.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vu.server.ActsForTests.act;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.MemoryStore;
import vu.indexer.index.MontantRow;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Montant;
import vu.indexer.model.Reading;

class StoreCheckTest {
  private static final ActStore SOUND =
      new MemoryStore(
          List.of(act("amp/a").cites("amp/b").votes("10", null, Montant.Instrument.SUBVENTION, null, null).build(), act("amp/b").names("Lire").build()),
          List.of());

  /** A store that forgets one row. */
  private record Damaged(int fewerActs, int fewerEdges, int fewerMontants, int fewerOrganismes, ActId lost) implements ActStore {
    @Override
    public List<ActRow> acts() {
      return SOUND.acts().stream().skip(fewerActs).toList();
    }

    @Override
    public List<EdgeRow> edges() {
      return SOUND.edges().stream().skip(fewerEdges).toList();
    }

    @Override
    public List<MontantRow> montants() {
      return SOUND.montants().stream().skip(fewerMontants).toList();
    }

    @Override
    public List<OrganismeRow> organismes() {
      return SOUND.organismes().stream().skip(fewerOrganismes).toList();
    }

    @Override
    public Optional<AnalysedAct> act(ActId id) {
      return id.equals(lost) ? Optional.empty() : SOUND.act(id);
    }

    @Override
    public List<Reading.Refused> refused() {
      return List.of();
    }
  }

  @Test
  void aSoundStoreHasNoProblem() {
    assertEquals(List.of(), StoreCheck.of(SOUND));
  }

  @Test
  void eachKindOfDamageIsFound() {
    for (Damaged store :
        List.of(
            new Damaged(1, 0, 0, 0, null), new Damaged(0, 1, 0, 0, null), new Damaged(0, 0, 1, 0, null), new Damaged(0, 0, 0, 1, null),
            new Damaged(0, 0, 0, 0, ActId.parse("amp/b")))) {
      assertFalse(StoreCheck.of(store).isEmpty(), store.toString());
    }
  }
}
