package vu.indexer.extract.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vu.indexer.extract.words.FirstWords;
import vu.indexer.model.Organisme;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** What names are made of, read by hand, agrees with the patterns it replaces; and no word that opens a list is passed over. */
class NamesTest {
  private static final Pattern SIGLE = Pattern.compile("(?:\\p{Lu}[.]?){2,10}|\\p{Lu}[\\p{L}0-9]{1,6}\\p{Lu}|\\p{Lu}{1,3}\\p{Ll}\\p{Lu}{1,3}");
  private static final String LETTERS = "ABZÉabzé09. -'";

  @Test
  void siglesAreThoseOfThePattern() {
    Random random = new Random(1901);
    for (int n = 0; n < 200_000; n++) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(15); i >= 0; i--) word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      assertEquals(isSigle(word.toString()), Names.isSigle(word.toString()), () -> "seed 1901, \"" + word + "\"");
    }
  }

  private static boolean isSigle(String name) {
    if (name.length() > 14 || name.isBlank() || Character.isLowerCase(name.charAt(name.length() - 1)) || Character.isLowerCase(name.charAt(0)))
      return false;
    return SIGLE.matcher(name.strip()).matches();
  }

  @Test
  void associationsThatBeginLikeCompaniesOrPublicBodiesAreAssociations() {
    assertEquals(Organisme.Type.ASSOCIATION, Names.type("Société de chasse La Saint-Hilaire"));
    assertEquals(Organisme.Type.ASSOCIATION, Names.type("École de musique du canton"));
    assertEquals(Organisme.Type.PUBLIC, Names.type("Agence comptable du lycée Jean Giono"));
    assertEquals(Organisme.Type.ENTREPRISE, Names.type("Société des transports du Vexin"));
  }

  @Test
  void stemsLetThroughEveryPhraseTheyHold() {
    Phrases first = Phrases.of("a l'association", "ecole de musique", "m.j.c.", "27e region", "croix-rouge"),
        second = Phrases.of("societe", "au profit de");
    FirstWords stems = FirstWords.of(first, second);
    for (String phrase : first.all()) assertTrue((stems.at(Folded.of(phrase), 0) & 1) != 0, phrase);
    for (String phrase : second.all()) assertTrue((stems.at(Folded.of(phrase), 0) & 2) != 0, phrase);
    assertTrue((stems.at(Folded.of("socicté"), 0) & 2) != 0, "a scan reads c for e");
    assertFalse((stems.at(Folded.of("sociale"), 0) & 2) != 0);
  }
}
