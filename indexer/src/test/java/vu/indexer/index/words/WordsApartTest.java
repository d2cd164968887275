package vu.indexer.index.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsApartTest {
  static List<String> lines() {
    return WordsApart.lines();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aWordApartIsFoundByItsOwnFormsOnly(String line) {
    String[] columns = line.split("\t");
    String other = Folding.fold(columns[1]);
    List<String> forms = List.of(columns[0].split(" "));
    for (String form : forms) {
      assertEquals(Stemmer.stem(forms.getFirst()), Stemmer.stem(form));
      assertNotEquals(Stemmer.stem(other), Stemmer.stem(form));
    }
    assertEquals(Stemmer.light(other), Stemmer.light(forms.getFirst()), "the line is not needed");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void itsPluralGoesWithIt(String line) {
    String form = line.split("[\t ]")[0];
    if (!form.equals("plu")) assertEquals(Stemmer.stem(form), Stemmer.stem(form + "s"));
  }
}
