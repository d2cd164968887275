package vu.indexer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vu.indexer.Texts;
import vu.indexer.model.Span;

class LegibleTest {
  /** {@code /} stands for a line break. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "déli\u00ADbé\u00ADration | délibération",
      "de\u0301libe\u0301re\u0301 | délibéré",
      "l&#39;Amicale &amp; C&deg; : 300&euro; | l'Amicale & C° : 300€",
      "Objet : prêt<br/>de vélos | Objet : prêt/de vélos",
      "<p class=\"x\"><b>Objet</b> : prêt</p>/<p>de vélos</p> | Objet : prêt/de vélos",
      "n<sup>o</sup> 12, 3 < 4 et <x> | n<sup>o</sup> 12, 3 < 4 et <x>",
      "une subven-/tion de l'atelier | une subvention/de l'atelier",
      "le porte-/parole, dit-/il | le porte-/parole, dit-/il",
      "un abri-bus, deux abri-/bus | un abri-bus, deux abri-/bus",
      "Saint-/Aubin et IVI-/12 | Saint-/Aubin et IVI-/12",
  })
  void readsWhatAPersonReads(String printed, String read) {
    assertEquals(read.replace('/', '\n').replace("<\nb", "</b").replace("<\ns", "</s"), Legible.of(unescaped(printed)).text());
  }

  private static String unescaped(String printed) {
    return printed.replaceAll("(?<!<)/(?!>)", "\n");
  }

  @Test
  void aTextThatIsLegibleStaysAsItIs() {
    String text = "Article 1 : Il est attribué 300 € au club.\n\nArticle 2 : Le maire est chargé de l'exécution.\n";
    Legible legible = Legible.of(text);
    assertTrue(legible.same());
    assertEquals(new Span(3, 9), legible.printed(new Span(3, 9)));
  }

  @Test
  void wordsAreFoundWhereTheyArePrinted() {
    String text = "<p>La sub\u00ADven-\ntion &agrave; l&#39;Amicale</p>";
    Legible legible = Legible.of(text);
    int word = legible.text().indexOf("subvention"), name = legible.text().indexOf("l'Amicale");
    assertEquals("sub\u00ADven-\ntion", legible.printed(new Span(word, word + "subvention".length())).in(text));
    assertEquals("l&#39;Amicale", legible.printed(new Span(name, name + "l'Amicale".length())).in(text));
  }

  @Test
  void blankLinesBehindEveryLinePartNothing() {
    String line =
        "Le conseil examine la demande que le club présente pour\n\nle tournoi de printemps et qui porte sur une aide de\n\n300 euros.\n\n";
    assertEquals(line.repeat(5).replace("\n\n", "\n").strip(), Legible.of(line.repeat(5)).text().strip());
  }

  @Test
  void paragraphsOfOneLineStayApart() {
    String text = "Le conseil examine la demande que le club présente.\n\nIl porte sur une aide de 300 euros pour son tournoi.\n\n".repeat(
        6);
    assertTrue(Legible.of(text).same());
  }

  @Test
  void anActPouredIntoOneLineHasItsLinesAgain() {
    String report =
        "Le club de voile de Vernes accueille trois cents enfants de la commune chaque été et demande une aide pour ses canots. ".repeat(
        6);
    String act = """
        SÉANCE DU 9 AVRIL 2031
        2031/0412 - AIDE AU CLUB DE VOILE
        Le Conseil municipal,
        Vu le code du sport ;
        Monsieur le Maire rappelle ce qui suit :
        %s
        DÉLIBÈRE
        Article 1 : Une aide de 300 € est accordée.
        Article 2 : La dépense est inscrite au budget.
        Pour extrait conforme
        """.formatted(report.strip());
    assertEquals(act.strip(), Legible.of(act.strip().replace('\n', ' ')).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Conseil du 9 avril 2031\nDirection des sports\nN° 2031-417 Club de voile de Vernes - Aide aux canots - Autorisation\n"
          + "Monsieur Max RIOU présente le rapport suivant : %s\nVU le code du sport,",
      "VILLE DE VERNES\nSéance publique du 9 avril 2031\n31/0412/SPO\nDIRECTION DES SPORTS – Aide au club de voile.\n"
          + "Monsieur le Maire, sur la proposition de Madame l'adjointe déléguée aux plages, aux ports, aux quais et aux jeux, soumet un "
          + "rapport : %s\n"
          + "VU le code du sport,",
      "L'an deux mil trente et un et le neuf avril, le conseil s'est réuni dans la salle du conseil.\nAide aux canots du club.\n"
          + "Monsieur le Maire donne la parole à M. Riou, qui propose une aide.\nConsidérant que %s",
      "Délibération n 18 Conseil municipal du 9 avril 2031\nDispositions sur les canots et les voiles - Approbation\n"
          + "Mme BOS, Adjointe, donne lecture de l exposé : %s\nMesdames, Messieurs, merci.",
      "31 C 0213 - Halle aux canots - Marché de travaux\nMadame Inès RIOU, rapporteure\nLe Conseil de Vernes, vu le code, %s\n"
          + "Pour extrait conforme",
      "31-28158-SPO VIES Ville de Vernes\nRAPPORT AU CONSEIL MUNICIPAL - 32 -\nDIRECTION DES SPORTS - Aide au club de voile.\n"
          + "Monsieur le Maire soumet au conseil le rapport suivant :\nUne aide de 300 € est versée. %s"})
  void theTitleOfAnActPouredIntoOneLineHasALineOfItsOwn(String act) {
    String text = act.formatted("le club de voile de la commune accueille trois cents enfants chaque été et répare ses canots, ".repeat(8)
        .strip());
    assertEquals(text, Legible.of(text.replace('\n', ' ')).text());
  }

  @Test
  void numbersOfWhatAnActOnlyNamesOpenNoLine() {
    String text = "Séance du 9 avril 2031\nTarifs des canots pour la saison 2031-2032 Avenant 2031-14 Voile et loi 2031-12 Ports\n"
        + "Vu le code du sport,\nVu la délibération 2030/12 Canots du 3 mars 2030, " + "les canots de la commune sont réparés, ".repeat(16)
            .strip();
    assertEquals(text, Legible.of(text.replace('\n', ' ')).text());
  }

  @Test
  void anActPouredIntoALineForEachPageHasItsLinesAgain() {
    String page = "les canots de la commune sont réparés chaque été par le club, ".repeat(12).strip();
    String act = "VILLE DE VERNES\nSéance du 9 avril 2031\n2031/0412 - AIDE AUX CANOTS\nVu le code du sport,\nConsidérant que " + page;
    String second = page + " DÉLIBÈRE\nArticle 1 : Une aide est accordée.\nFait et délibéré à Vernes";
    String text = "Ouvrir le document\n\n" + act + "\n\n" + second;
    String poured = "Ouvrir le document\n\n" + act.replace('\n', ' ') + "\n\n" + second.replace('\n', ' ');
    assertEquals(text.replace(", DÉLIBÈRE", ",\nDÉLIBÈRE"), Legible.of(poured).text());
  }

  @RepeatedTest(20)
  void placesRiseAndStayWithinTheText(RepetitionInfo repetition) {
    String text = Texts.random(new Random(repetition.getCurrentRepetition()), 200);
    Legible legible = Legible.of(text);
    int end = 0;
    for (int i = 0; i < legible.text().length(); i++) {
      Span place = legible.printed(new Span(i, i + 1));
      assertTrue(place.start() >= end && place.end() > place.start() && place.end() <= text.length());
      end = place.end();
    }
    assertFalse(legible.start(legible.text().length()) > text.length());
  }
}
