package vu.server.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.server.ActsForTests.act;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.ActId;
import vu.indexer.model.Relation;
import vu.server.ActsForTests;
import vu.server.Demonstration;
import vu.server.Services;
import vu.server.search.memory.MemoryBackend;

class ChecksTest {
  private static Services services(ActsForTests... acts) {
    return Services.of(new MemoryBackend(new MemoryStore(Stream.of(acts).map(ActsForTests::build).toList(), List.of())));
  }

  private static Checks.Wanted wanted(Check check) {
    return new Checks.Wanted(check, Set.of(), Set.of(), Set.of());
  }

  private static List<String> found(Services services, Check check) {
    return services.checks().find(wanted(check)).stream().map(finding -> finding.act().id().toString()).toList();
  }

  @Test
  void aBodyThatDecidesByDelegationIsAskedForOne() {
    Services services =
        services(
            act("amp/d").objet("Délégation de compétences du Conseil au Bureau"), act("amp/b1").instance("Bureau").does(Relation.DELEGATION, "amp/d"),
            act("amp/b2").instance("Bureau").cites("amp/d"), act("amp/b3").instance("Bureau").on("2024-05-02"), act("amp/c"));
    assertEquals(List.of("amp/b3"), found(services, Check.DELEGATION));
    assertEquals(3, services.checks().delegated(wanted(Check.DELEGATION)));
    assertEquals(List.of("Bureau"), services.checks().instances());
    assertEquals(1, services.checks().of(services.acts().get(ActId.parse("amp/b2"))).found().size(), "the title of what is cited says what it is");
    assertTrue(services.checks().find(new Checks.Wanted(Check.DELEGATION, Set.of("amp"), Set.of(2023), Set.of())).isEmpty());
  }

  @Test
  void anActThatRestsOnOneThatWasRepealedBeforeIsListed() {
    Services services =
        services(
            act("amp/a").on("2020-01-01"), act("amp/r").on("2021-01-01").does(Relation.ABROGE, "amp/a"), act("amp/before").on("2020-06-01").cites("amp/a"),
            act("amp/after").on("2022-01-01").cites("amp/a"), act("amp/told").on("2022-01-01").does(Relation.CITE, "amp/a"));
    assertEquals(List.of("amp/after"), found(services, Check.ACTE));
    Finding finding = services.checks().find(wanted(Check.ACTE)).getFirst();
    assertEquals("2021-01-01", finding.since().toString());
    assertEquals("delib:amp/r", finding.end().cle());
  }

  @Test
  void anActThatRestsOnACodeRepealedBeforeIsListed() {
    String marches = "LEGITEXT000005627819";
    Services services =
        services(
            act("amp/before").on("2016-03-31").citesCode(marches, "Code des marchés publics"),
            act("amp/after").on("2016-04-01").citesCode(marches, "Code des marchés publics"),
            act("amp/cgct").on("2020-01-01").citesCode("LEGITEXT000006070633", "Code général des collectivités territoriales"));
    assertEquals(List.of("amp/after"), found(services, Check.TEXTE));
    assertEquals("2016-04-01", services.checks().find(wanted(Check.TEXTE)).getFirst().since().toString());
  }

  @Test
  void anActThatRestsOnALawRepealedBeforeIsListedWithWhoSaysSo() {
    Services services =
        services(
            act("amp/before").on("2015-12-31").citesLaw("79-587", "1979-07-11"), act("amp/after").on("2016-01-01").citesLaw("79-587", "1979-07-11"),
            act("amp/other").on("2020-01-01").citesLaw("2000-321", "2000-04-12"));
    Finding finding = services.checks().find(wanted(Check.TEXTE)).getFirst();
    assertEquals(List.of("amp/after"), found(services, Check.TEXTE));
    assertTrue(finding.abrogation().par().contains("2015-1341"));
  }

  @Test
  void anActThatRestsOnARepealedArreteIsListed() {
    Services services =
        services(
            act("amp/r").on("2021-01-01").doesToArrete(Relation.ABROGE, "2019-03-04"),
            act("amp/after").on("2022-01-01").doesToArrete(Relation.VISE, "2019-03-04"));
    assertEquals(List.of("amp/after"), found(services, Check.ACTE));
  }

  @Test
  void inTheDemonstrationTheMembershipRestsOnTheDelegationOf2020() {
    Services services = Demonstration.services();
    Foundation foundation = services.checks().of(services.acts().get(ActId.parse("amp/17495-25-bm")));
    assertTrue(foundation.expected() && !foundation.missing());
    assertEquals("amp/8073-20-cm", foundation.found().getFirst().to().toString());
    List<String> missing = found(services, Check.DELEGATION);
    assertTrue(missing.contains("amp/15206-23-bm") && missing.contains("lyon/cp-2021-0929"), missing.toString());
    assertTrue(missing.stream().noneMatch(id -> id.startsWith("amp/17495")), missing.toString());
  }
}
