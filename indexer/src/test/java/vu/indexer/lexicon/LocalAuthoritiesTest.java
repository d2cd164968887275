package vu.indexer.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vu.indexer.lexicon.LocalAuthorities.Kind;
import vu.indexer.model.Authority;

class LocalAuthoritiesTest {
  @Test
  void allNamesOfAnAuthorityGiveOneId() {
    assertEquals("commune-nantes", LocalAuthorities.of(Kind.COMMUNE, "Nantes", "Ville de Nantes", null).id());
    assertEquals("commune-nantes", LocalAuthorities.idOf("ville de nantes"));
    assertEquals("commune-nantes", LocalAuthorities.idOf("commune de nantes"));
    assertEquals("commune-la-roche-epine", LocalAuthorities.idOf("commune de la roche epine"));
    assertEquals("cc-hautes-vergnes", LocalAuthorities.id(Kind.COMMUNAUTE_DE_COMMUNES, "des Hautes Vergnes"));
    assertEquals("cc-hautes-vergnes", LocalAuthorities.idOf("communaute de communes des hautes vergnes"));
    assertEquals("region-val-d-armor", LocalAuthorities.id(Kind.REGION, "Val-d'Armor"));
    assertNull(LocalAuthorities.idOf("conseil municipal"));
    assertNull(LocalAuthorities.id(Kind.COMMUNE, "  "));
  }

  @Test
  void noDescribedAuthorityHasAnIdThatCouldBeMade() {
    for (AuthorityProfile profile : Authorities.get().all()) assertNull(LocalAuthorities.kindOf(profile.authority().id()), profile.authority().id());
  }

  @Test
  void aSirenIsKeptOnlyWhenItFitsTheKindAndItsCheckDigit() {
    assertTrue(LocalAuthorities.isSiren("213801855"));
    assertFalse(LocalAuthorities.isSiren("213801856"));
    Authority grenoble = LocalAuthorities.of(Kind.COMMUNE, "Grenoble", "Ville de Grenoble", "213801855");
    assertEquals("213801855", grenoble.siren());
    assertNull(LocalAuthorities.of(Kind.COMMUNE, "Grenoble", "Ville de Grenoble", "213801856").siren());
    assertNull(LocalAuthorities.of(Kind.REGION, "Armor", "Région Armor", "213801855").siren());
  }
}
