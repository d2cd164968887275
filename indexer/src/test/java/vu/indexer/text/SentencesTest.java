package vu.indexer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vu.indexer.model.Span;

/** The sentence shown as evidence is whole: it neither stops at an abbreviation nor runs over a true full stop. */
class SentencesTest {
  @Test
  void anAbbreviationDoesNotEndASentence() {
    check("Le Conseil décide. MM. Durand et Petit ont voté contre. La séance est levée.", "Petit", "MM. Durand et Petit ont voté contre.");
    check("Fin. Dépense au Chap. LXV, Art. SIX du budget. Suite.", "budget", "Dépense au Chap. LXV, Art. SIX du budget.");
    check("Début. Rapport de M. J. Martin sur Mme. Blanc. Suite.", "Blanc", "Rapport de M. J. Martin sur Mme. Blanc.");
    check("Avis. Cf. Annexe de la délib. Unique de mars. Suite.", "mars", "Cf. Annexe de la délib. Unique de mars.");
  }

  @Test
  void aFullStopBehindAPlainWordEndsOne() {
    check("La subvention est votée. Le Maire signera la convention. Il en rendra compte.", "Maire", "Le Maire signera la convention.");
    check("Le montant est de 1 500 €. Les crédits existent.", "crédits", "Les crédits existent.");
  }

  @Test
  void aBlankLineBehindASmallWordEndsNone() {
    String sentence = "La Ville verse une aide de\n\n500 euros au club.";
    check("Fin. " + sentence + "\n\nLa séance est levée.", "500", sentence);
  }

  @Test
  void anItemOfAListStandsAlone() {
    check("Décide :\n- d'allouer 500 € au club ;\n- d'approuver la convention ;\n- de signer.", "approuver", "- d'approuver la convention");
  }

  @Test
  void aSemicolonEndsALineHoweverTheLineIsBroken() {
    check("Vu la demande du club ;\r\nDécide d'allouer 500 € ;\r\n", "allouer", "Décide d'allouer 500 €");
    check("Vu la demande du club ; |\nDécide d'allouer 500 € ; |\n", "allouer", "|\nDécide d'allouer 500 €");
  }

  @Test
  void theWholeOfALongSentenceReachesItsSubject() {
    String text = "La séance est ouverte. Par délibération du 3 mai, le conseil a approuvé " + "la réfection du toit et ".repeat(18)
        + "une aide de 500 €.";
    int at = text.indexOf("500");
    assertEquals("Par délibération", Sentences.whole(text, new Span(at, at + 3)).in(text).strip().substring(0, 16));
  }

  private static void check(String text, String word, String sentence) {
    int at = text.indexOf(word);
    assertEquals(sentence, Sentences.around(text, new Span(at, at + word.length())).in(text).strip().replaceFirst(" ?;$", ""));
  }
}
