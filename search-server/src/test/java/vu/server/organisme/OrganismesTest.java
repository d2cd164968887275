package vu.server.organisme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.indexer.model.Montant.Instrument.COTISATION;
import static vu.indexer.model.Montant.Instrument.SUBVENTION;
import static vu.server.ActsForTests.act;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.ActId;
import vu.indexer.model.Organisme;
import vu.indexer.resolve.organisme.OrganismeDecision;
import vu.indexer.resolve.organisme.OrganismeDecisions;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.server.Services;
import vu.server.search.SearchRequest;
import vu.server.search.memory.MemoryBackend;
import vu.server.spending.Ledger;
import vu.server.spending.Part;

class OrganismesTest {
  private final MemoryStore store =
      new MemoryStore(
          List.of(
              act("lyon/2019-3853").on("2019-11-04").names("Réseau des territoires innovants", "Les Interconnectés")
                  .votes("26500", "Les Interconnectés", SUBVENTION, null, 2019).build(),
              act("amp/17495-25-bm").on("2025-02-27").names("Les Interconnectés").votes("3600", "Les Interconnectés", COTISATION, null, 2025).build(),
              act("amp/1-25-bm").on("2025-03-01").names("Pôle Pixel").build()),
          List.of());
  private final OrganismeRegistry registry = OrganismeRegistry.of(store.organismes());
  private final Organismes organismes = Organismes.of(store, registry, Ledger.of(store, registry));

  @Test
  void oneOrganisationAcrossTwoMetropolises() {
    Organismes.Summary first = organismes.all().getFirst();
    assertEquals(Set.of("amp", "lyon"), first.collectivites());
    assertEquals(2, first.actes());
    assertEquals(new BigDecimal("30100.00"), first.totals().depenses().euros());
    assertEquals(List.of("lyon", "amp"), first.parCollectivite().stream().map(Part::cle).toList());
    Organismes.Detail detail = organismes.detail(first.entry().id()).orElseThrow();
    assertEquals(List.of(ActId.parse("amp/17495-25-bm"), ActId.parse("lyon/2019-3853")), detail.actes().stream().map(a -> a.id()).toList());
    assertEquals(List.of("2019", "2025"), detail.parAnnee().stream().map(Part::cle).toList());
    assertEquals(2, detail.lignes().size());
    assertEquals(detail.actes().stream().map(a -> a.id()).collect(java.util.stream.Collectors.toSet()), detail.evidence().keySet());
  }

  @Test
  void whatAUserDecidesIsOneInTheListTheLedgerAndTheSearch() {
    OrganismeDecisions decided = OrganismeDecisions.of(List.of(new OrganismeDecision(8, true, "Pôle Pixel", "Réseau des territoires innovants")));
    Services services = Services.of(new MemoryBackend(store, decided));
    Organismes.Summary one = services.organismes().all().getFirst();
    assertEquals(1, services.organismes().all().size());
    assertEquals(3, one.actes());
    assertEquals(one, services.organismes().detail("pole-pixel").orElseThrow().summary(), "the former address");
    assertEquals(Set.of(one.entry().id()), services.ledger().lines().stream().map(line -> line.beneficiaire()).collect(java.util.stream.Collectors.toSet()));
    assertEquals(3, services.search().search(SearchRequest.of("association:\"Pôle Pixel\"")).total());
    OrganismeDecisions apart = OrganismeDecisions.of(List.of(new OrganismeDecision(8, false, "Les Interconnectés", "Réseau des territoires innovants")));
    assertEquals(3, Services.of(new MemoryBackend(store, apart)).organismes().all().size());
  }

  @Test
  void anOrganisationIsFoundByAnyOfItsNames() {
    assertEquals(1, organismes.find("interconnectes", Set.of(), Set.of()).size());
    assertEquals(1, organismes.find("TERRITOIRES réseau", Set.of("lyon"), Set.of()).size());
    assertEquals(0, organismes.find("pixel", Set.of("lyon"), Set.of()).size());
    assertEquals(2, organismes.find(" ", Set.of(), Set.of(Organisme.Type.ASSOCIATION)).size());
    assertEquals(0, organismes.find(null, Set.of(), Set.of(Organisme.Type.PUBLIC)).size());
    assertTrue(organismes.detail("personne").isEmpty());
  }
}
