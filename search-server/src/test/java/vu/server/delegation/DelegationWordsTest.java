package vu.server.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vu.server.delegation.DelegationWords.Body;

class DelegationWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Délégation de compétences du Conseil au Bureau de la Métropole",
            "Délégations d'attributions accordées par le Conseil à la Commission permanente",
        "donnant délégation au Bureau", "portant délégation de pouvoirs à M. le Président",
            "Délégations consenties à Madame le Maire – article L. 2122-22",
        "délégation du conseil municipal au maire", "portant délégation partielle d'attributions à la Commission permanente"
      })
  void aDelegationOfPowersIsRecognised(String words) {
    assertTrue(DelegationWords.delegates(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Délégation de service public de l'eau – Autorisation donnée au Président de signer l'avenant",
            "portant délégation de signature à la directrice générale",
        "Délégation de fonctions à la première adjointe", "Délégation de maîtrise d'ouvrage au Président du syndicat",
        "Accueil d'une délégation étrangère", "Tarifs de l'eau"
      })
  void otherDelegationsAreNone(String words) {
    assertFalse(DelegationWords.delegates(words));
  }

  @Test
  void theReceiverIsTheBodyTheWordsName() {
    assertEquals(Set.of(Body.BUREAU), DelegationWords.receivers("Délégation de compétences du Conseil au Bureau"));
    assertEquals(Set.of(Body.COMMISSION_PERMANENTE, Body.PRESIDENT), DelegationWords.receivers("à la Commission permanente et à M. le Président"));
    assertEquals(Set.of(), DelegationWords.receivers("aux Conseils de territoire"));
    assertEquals(Body.BUREAU, Body.of("Bureau communautaire"));
    assertEquals(null, Body.of("Conseil municipal"));
  }
}
