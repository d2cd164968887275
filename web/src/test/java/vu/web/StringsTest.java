package vu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vu.indexer.model.Bloc;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Relation;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;

class StringsTest {
  private final Strings fr = Strings.of(Lang.FR);
  private final Strings en = Strings.of(Lang.EN);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertEquals(new TreeSet<>(fr.keys()), new TreeSet<>(en.keys()));
  }

  @Test
  void bothLanguagesHaveThePlacesForTheSameValues() {
    for (String key : fr.keys()) {
      assertFalse(fr.get(key).isBlank(), key);
      assertFalse(en.get(key).isBlank(), key);
      if (!key.endsWith(".0") && !key.endsWith(".1")) assertEquals(places(fr.get(key)), places(en.get(key)), key);
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher place = Pattern.compile("\\{\\d}").matcher(text);
    while (place.find()) places.add(place.group());
    return places;
  }

  @Test
  void templatesUseKeysThatExist() throws IOException {
    int used = 0;
    for (Path template : templates()) {
      Matcher call = Pattern.compile("\\b(t|count)\\(\"([^\"]+)\"(\\)|,)").matcher(Files.readString(template));
      while (call.find()) {
        used++;
        String key = call.group(1).equals("count") ? call.group(2) + ".n" : call.group(2);
        assertTrue(fr.keys().contains(key), template + " asks for " + key);
      }
    }
    assertTrue(used > 100, "only " + used + " keys were found in templates");
  }

  /** A mark of French is set apart from its word, and never on another line. */
  @Test
  void frenchMarksStayWithTheirWords() throws IOException {
    Pattern parted = Pattern.compile(" [;:!?»%€](?!\\w)|« |\\d \\d{3}|['\"]");
    for (String key : fr.keys()) assertFalse(parted.matcher(fr.get(key)).find(), key + " = " + fr.get(key));
    for (Path template : templates()) {
      if (!template.toString().endsWith("_fr.jte")) continue;
      String prose = Files.readString(template).replaceAll("(?m)^@.*$|<[^>]*>|\\$\\{[^}]*}", "");
      Matcher found = parted.matcher(prose);
      assertFalse(found.find(), () -> template + " at " + prose.substring(Math.max(0, found.start() - 20), found.end()));
    }
  }

  private static Iterable<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "jte"))) {
      return files.filter(file -> file.toString().endsWith(".jte")).toList();
    }
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyKindOfTheModelHasItsWord(Lang lang) {
    Set<String> keys = Strings.of(lang).keys();
    for (Relation relation : Relation.values()) assertTrue(keys.contains("relation." + relation.label()));
    for (Montant.Instrument instrument : Montant.Instrument.values()) assertTrue(keys.contains("instrument." + instrument.label()));
    for (Montant.Role role : Montant.Role.values()) assertTrue(keys.contains("role." + role.label()));
    for (Organisme.Type type : Organisme.Type.values()) assertTrue(keys.contains("type." + type.label()));
    for (Vote.Resultat resultat : Vote.Resultat.values()) assertTrue(keys.contains("vote." + resultat.label()));
    for (String kind : new String[] {"entete", "presences", "expose", "visas", "considerants", "dispositif", "vote", "signature", "annexe",
        "autre"}) {
      assertTrue(keys.contains("bloc." + Bloc.of(kind, new Span(0, 1)).kind()));
    }
  }

  @Test
  void countsAgreeWithTheirNumber() {
    assertEquals("Aucun résultat", fr.count("recherche.resultats", 0));
    assertEquals("1 résultat", fr.count("recherche.resultats", 1));
    assertEquals("1\u202f234 résultats", fr.count("recherche.resultats", 1234));
    assertEquals("1,234 results", en.count("recherche.resultats", 1234));
  }

  @Test
  void sumsAreWrittenAsEachLanguageDoes() {
    assertEquals("26\u202f500\u00a0€", fr.euros(new BigDecimal("26500.00")));
    assertEquals("3\u202f600,50\u00a0€", fr.euros(new BigDecimal("3600.5")));
    assertEquals("€26,500", en.euros(new BigDecimal("26500")));
    assertEquals("−€12.30", en.euros(new BigDecimal("-12.3")));
  }

  @Test
  void daysAreWrittenInFull() {
    assertEquals("1er mars 2024", fr.date(LocalDate.of(2024, 3, 1)));
    assertEquals("17 juillet 2020", fr.date(LocalDate.of(2020, 7, 17)));
    assertEquals("1 March 2024", en.date(LocalDate.of(2024, 3, 1)));
  }

  @Test
  void aMissingWordIsAMistakeAndAnUnknownValueIsNot() {
    assertThrows(IllegalArgumentException.class, () -> fr.get("pas.une.clef"));
    assertEquals("troc", fr.label("instrument", "troc"));
  }
}
