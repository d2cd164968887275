package vu.server.visa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.AnalysedAct;
import vu.server.ActsForTests;
import vu.server.Demonstration;
import vu.server.Services;
import vu.server.search.memory.MemoryBackend;

/** Whether a draft has the delegation by which its body decides. */
class VisaDelegationTest {
  private static CheckedDraft checked(String text, String collectivite, String instance, LocalDate date) {
    return Demonstration.services().visas().check(new Draft(text, collectivite, instance, date));
  }

  private static List<String> codes(CheckedReference reference) {
    return reference.remarks().stream().map(Remark::code).toList();
  }

  private static CheckedDraft delegated(String draft) {
    List<AnalysedAct> acts =
        List.of(
            ActsForTests.act("lyon/2020-0001").on("2020-07-10").objet("Délégation d'attributions du Conseil à la Commission permanente").build(),
            ActsForTests.act("lyon/2020-0002").on("2020-07-10").objet("Délégation d'attributions du Conseil au Président").build(),
            ActsForTests.act("lyon/2021-0009").on("2021-03-01").instance("Président").cites("lyon/2020-0002").build());
    return Services.of(new MemoryBackend(new MemoryStore(acts, List.of()))).visas().check(new Draft(draft, "lyon", null, null));
  }

  private static List<String> told(CheckedDraft draft) {
    return draft.remarks().stream().map(Remark::code).toList();
  }

  @Test
  void theUsualDelegationIsMissed() {
    CheckedDraft without = checked("Vu la loi n° 2014-58 du 27 janvier 2014 ;", "amp", "Bureau", null);
    assertEquals(List.of("delegation-manque"), without.remarks().stream().map(Remark::code).toList());
    assertEquals("delib:amp/8073-20-cm", without.delegation().cle());
    assertEquals(3, without.delegation().acts());
    CheckedDraft with = checked("Vu la délibération n° HN 001-8073/20/CM du 17 juillet 2020 ;", "amp", "Bureau", null);
    assertEquals(List.of(), with.remarks());
    assertTrue(with.delegation().seen());
    assertEquals(List.of(), checked("Vu la loi n° 2014-58 ;", "amp", "Conseil", null).remarks(), "the council delegates, it needs none");
    assertEquals(List.of("delegation-aucune"), checked("Vu la loi n° 2014-58 ;", "amp", "Bureau", LocalDate.of(2016, 1, 1)).remarks().stream()
        .map(Remark::code).toList());
  }

  @Test
  void aPresidentDecidesByTheDelegationGivenToHim() {
    String head = "Le Président de la Métropole de Lyon,\nVu le code général des collectivités territoriales ;\n";
    CheckedDraft without = delegated(head);
    assertEquals("Président", without.head().instance());
    assertEquals(List.of("delegation-manque"), told(without));
    assertEquals("delib:lyon/2020-0002", without.delegation().cle());
    assertEquals(List.of(), told(delegated(head + "Vu la délibération n° 2020-0002 du 10 juillet 2020 ;")));
    CheckedDraft other = delegated(head + "Vu la délibération n° 2020-0001 du 10 juillet 2020 ;");
    assertEquals(List.of("delegation-autre"), told(other));
    assertEquals(List.of("delegation-destinataire"), codes(other.references().getLast()));
  }

  @Test
  void aDelegationThatNoActHasYetIsOfferedByItsTitle() {
    CheckedDraft draft = delegated("Vu la loi n° 2014-58 du 27 janvier 2014 ;");
    assertNull(draft.delegation(), "no body is told");
    CheckedDraft permanent = delegated("Métropole de Lyon\nCommission permanente du 1er mars 2021\n\nVu la loi n° 2014-58 du 27 janvier 2014 ;");
    assertEquals(List.of("delegation-donnee"), told(permanent));
    assertEquals("delib:lyon/2020-0001", permanent.delegation().cle());
  }

  @Test
  void wordsBehindACitationSayThatItDelegates() {
    CheckedDraft mayor = delegated("Le Maire de la commune,\nVu la délibération n° 2014-7 du 4 avril 2014 donnant délégation au Maire ;");
    assertEquals(List.of(), told(mayor), "it has its delegation, though the act is not held");
  }

  @Test
  void aDelegationOfACouncilBeforeIsTold() {
    Draft draft = new Draft("Vu la délibération n° HN 001-8073/20/CM du 17 juillet 2020 ;", "amp", "Bureau", LocalDate.of(2028, 1, 1));
    CheckedDraft checked = Demonstration.services().visas().check(draft);
    assertEquals(List.of("delegation-ancienne"), codes(checked.references().getFirst()));
    assertNull(checked.delegation(), "and it is not offered");
  }
}
