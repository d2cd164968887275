package vu.server.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  /** The tree with the names of its nodes, short enough for a table. */
  private static String show(SearchQuery query) {
    return switch (query) {
      case SearchQuery.All q -> "tout";
      case SearchQuery.Word q -> q.text();
      case SearchQuery.Phrase q -> "phrase<" + q.text() + ">";
      case SearchQuery.Proximity q -> "near<" + q.text() + ";" + q.distance() + ">";
      case SearchQuery.Wildcard q -> "wild<" + q.pattern() + ">";
      case SearchQuery.Fuzzy q -> "fuzzy<" + q.text() + ";" + q.edits() + ">";
      case SearchQuery.Reference q -> q.kind().name().toLowerCase(java.util.Locale.ROOT) + "<" + q.text() + ">";
      case SearchQuery.In q -> q.champ().label() + "{" + show(q.query()) + "}";
      case SearchQuery.Range q -> q.champ().label() + "[" + q.min() + ";" + q.max() + "]";
      case SearchQuery.And q -> "and(" + list(q.parts()) + ")";
      case SearchQuery.Or q -> "or(" + list(q.parts()) + ")";
      case SearchQuery.Not q -> "not(" + show(q.query()) + ")";
    };
  }

  private static String list(List<SearchQuery> parts) {
    return String.join(" ", parts.stream().map(QueryParserTest::show).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "interconnectés | interconnectés",
        "subvention numérique | and(subvention numérique)",
        "a OU b c | or(a and(b c))",
        "a SAUF b | and(a not(b))",
        "a -b -\"c d\" | and(a not(b) not(phrase<c d>))",
        "(a OU b) c | and(or(a b) c)",
        "\"schéma directeur\" | phrase<schéma directeur>",
        "« schéma directeur » | phrase<schéma directeur>",
        "\"a b\"~5 | near<a b;5>",
        "inter* | wild<inter*>",
        "l'inter* | wild<inter*>",
        "combien? | combien",
        "subvantion~ subvantion~2 | and(fuzzy<subvantion;1> fuzzy<subvantion;2>)",
        "objet:numérique | objet{numérique}",
        "visas:\"loi MAPTAM\" | visa{phrase<loi MAPTAM>}",
        "objet:(a OU b) c | and(objet{or(a b)} c)",
        "-présents:Durand | not(presents{Durand})",
        "annee:2019 | annee[2019;2019]",
        "année:[2019 TO 2021] | annee[2019;2021]",
        "montant:[20 À *] | montant[20;null]",
        "montant:26 500 subvention | and(montant[26500;26500] subvention)",
        "montant:26.500,00 | montant[26500;26500]",
        "date:04/11/2019 | date[2019-11-04;2019-11-04]",
        "date:[2019-11 à 2020] | date[2019-11;2020]",
        "montant:\"26 500 €\" subvention | and(montant[26500;26500] subvention)",
        "montant:26 500 € | montant[26500;26500]",
        "montant:[20 000 À 50 000] | montant[20000;50000]",
        "montant:10 000..30 000 eau | and(montant[10000;30000] eau)",
        "annee:2018..2020 | annee[2018;2020]",
        "annee:2018.. | annee[2018;null]",
        "date:..2019-11 | date[null;2019-11]",
        "annee:>2020 | annee[2021;null]",
        "annee:<2020 | annee[null;2019]",
        "montant:>= 10 000 eau | and(montant[10000;null] eau)",
        "montant:>10000 | montant[10000.01;null]",
        "montant:≤10000 | montant[null;10000]",
        "date:>2019-11 | date[2019-12-01;null]",
        "date:<2019-11-01 | date[null;2019-10-31]",
        "26 500 euros | 26 500",
        "subventions de plus de 50 000 € | and(subventions de montant[50000.01;null])",
        "au moins 10 k€ | montant[10000;null]",
        "inférieures à 1,5 million d'euros | montant[null;1499999.99]",
        "entre 10 000 et 20 000 euros | montant[10000;20000]",
        "subvention > 100 000 | and(subvention montant[100000.01;null])",
        "subvention <=2000€ | and(subvention montant[null;2000])",
        "montants ≥ 1,5 M€ eau | and(montant[1500000;null] eau)",
        "eau > 2021 | and(eau 2021)",
        "de 10 000 à 20 000 € | montant[10000;20000]",
        "https://vu.example:8080/deliberations/amp/12-31-cm/chaine?pas=2#c4 eau | and(numero<deliberations/amp/12-31-cm> eau)",
        "/deliberations/amp/12-31-cm | numero<deliberations/amp/12-31-cm>",
        "subventions en 2021 | and(subventions or(annee[2021;2021] phrase<en 2021>))",
        "depuis 2021 | annee[2021;null]",
        "après 2021 | annee[2022;null]",
        "avant 2021 | annee[null;2020]",
        "entre 2019 et 2021 | annee[2019;2021]",
        "de 2019 à 2021 | annee[2019;2021]",
        "Février 2020 | or(date[2020-02-01;2020-02-29] phrase<Février 2020>)",
        "entre 2019 et 2021 euros | montant[2019;2021]",
        "entre 2021-3 | and(entre 2021-3)",
        "budget 2021 | and(budget 2021)",
        "plus de 500 logements | and(plus de 500 logements)",
        "conseil du 1er mars 2021 | and(conseil du or(date[2021-03-01;2021-03-01] phrase<1er mars 2021>))",
        "03/02/2021 | or(date[2021-02-03;2021-02-03] phrase<3 février 2021>)",
        "2021-02-03 | or(date[2021-02-03;2021-02-03] phrase<3 février 2021>)",
        "objet:2021-02-30 | objet{2021-02-30}",
        "combien la région a-t-elle versé à Techtera ? | and(la région à Techtera)",
        "quels actes citent l'article L. 5218-7 ? | and(l'article article<L. 5218-7>)",
        "à quelles associations le conseil adhère-t-il | and(à associations le conseil adhère)",
        "qui -maire | and(qui not(maire))",
        "combien | combien",
        "8073 / 20 / CM | numero<8073/20/CM>",
        "loi notre | texte<loi notre>",
        "Loi Engagement et proximité SAUF maire | and(texte<Loi Engagement et proximité> not(maire))",
        "HN001-8073/20/CM | numero<HN001-8073/20/CM>",
        "HN 001-8073/20/CM cotisation | and(numero<HN 001-8073/20/CM> cotisation)",
        "delib 8073/20/CM | numero<delib 8073/20/CM>",
        "délibération n° 2019-3853 | numero<délibération n° 2019-3853>",
        "CP-2019-3175 | numero<CP-2019-3175>",
        "cite:HN 001-8073/20/CM | cite{numero<HN 001-8073/20/CM>}",
        "loi NOTRe | texte<loi NOTRe>",
        "loi n° 2014-58 adhésion | and(texte<loi n° 2014-58> adhésion)",
        "loi OU décret | or(loi décret)",
        "loi montagne | texte<loi montagne>",
        "loi vallon | and(loi vallon)",
        "L5217-2 CGCT | article<L5217-2 CGCT>",
        "article L. 5217-2 du CGCT | article<article L. 5217-2 du CGCT>",
        "L. 5217-2 du code general des collectivités territoriales eau | and(article<L. 5217-2 du code general des collectivités territoriales> eau)",
        "L101-2 du code de l'urbanisme | article<L101-2 du code de l'urbanisme>",
        "la 27e région | and(la 27e région)",
        "Aix-Marseille-Provence | Aix-Marseille-Provence",
        "a ET b | and(a b)",
        "--a | a",
        "* | tout",
        "a OU * | or(a tout)",
        "http://x.fr | http://x.fr",
        "truc:machin | truc:machin",
      })
  void readsWhatPeopleType(String typed, String tree) {
    assertEquals(tree, show(QueryParser.parse(typed).query()));
  }

  @ParameterizedTest
  @ValueSource(strings =
      {"a OU", "(a", "a)", "\"a", "SAUF", "truc:machin", "montant:beaucoup", "montant:[x TO 3]", "a ET b", "date:2019-13",
      "annee:2019..x", "montant:<0", "annee:>9999"})
  void saysWhatItDropped(String typed) {
    ParsedQuery parsed = QueryParser.parse(typed);
    if (!typed.equals("a OU")) assertFalse(parsed.notes().isEmpty(), typed);
  }

  @ParameterizedTest
  @ValueSource(strings =
      {"", "  ", "()", "((((", "\"\"", "- -", "OU OU", "ET", "? !", "°", "~", "-", "[]", "objet:", "objet:*", "objet:()", "(((a OU",
      "\u0000"})
  void anythingElseMeansEveryActOrTheWordsItHolds(String typed) {
    SearchQuery query = QueryParser.parse(typed).query();
    assertTrue(query instanceof SearchQuery.All || query.print().contains("a") || query.print().contains("objet"), query::toString);
  }

  @Test
  void whatIsPrintedIsReadAgainAsTheSameTree() {
    long seed = 1_789;
    Random random = new Random(seed);
    String[] pieces = {
      "subvention", "loi", "NOTRe", "2014-58", "L", "5217-2", "L5217-2", "CGCT", "26", "500", "1 250 000", "HN", "001-8073/20/CM", "2019-3853",
          "\"schéma directeur\"", "\"a b\"~3",
      "inter*", "?a", "mot~1", "objet:", "annee:", "montant:[1 À 2]", "montant:>2", "annee:2018..", "date:2019", "..", "(", ")", "OU",
          "ET", "SAUF", "-", "*", "article", "délibération", "n°",
          "«", "»", "a:b", "l'eau", ",", ":", "~2", "é", "12,5"
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(8); n >= 0; n--) typed.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      SearchQuery query = QueryParser.parse(typed.toString()).query();
      assertEquals(query, QueryParser.parse(query.print()).query(), "seed " + seed + " [" + typed + "] printed [" + query.print() + "]");
    }
  }

  @Test
  void noStringMakesItFail() {
    long seed = 5_000;
    Random random = new Random(seed);
    String alphabet = "ab \"()[]~*?:-«»'’°é0129/.,OUETSAUF\n\t\\&|!+{}^\u0000\ud83d\ude00\ufffd";
    for (int round = 0; round < 5000; round++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(round % 50 == 0 ? 3000 : 40); n > 0; n--) typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
      SearchQuery query = QueryParser.parse(typed.toString()).query();
      assertEquals(query, QueryParser.parse(query.print()).query(), "seed " + seed + " [" + typed + "] printed [" + query.print() + "]");
    }
  }
}
