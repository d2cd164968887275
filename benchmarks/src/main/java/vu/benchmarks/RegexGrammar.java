package vu.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The usual way to do a part of what the extraction does: one regular expression for the main forms of references, amounts
 * and dates. A peer to measure against; it values nothing, links nothing, and sees no organisation.
 */
final class RegexGrammar {
  /**
   * The forms of one kind.
   *
   * @param anchors words of which one stands in every form
   * @param before most characters of a form that stand before its anchor
   */
  record Family(String example, List<String> anchors, int before, String regex) {
    Pattern pattern() {
      return compile(regex);
    }
  }

  private static final String MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
  // 17 juillet 2020, 1er août 2015, 12/05/2017
  private static final String DATE = "(?:(?:1er|\\d{1,2})\\s+(?:" + MONTHS + ")\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})";
  // n°, N° followed by the number
  private static final String NUMBER = "n\\s?[°º]\\s*";
  // n° 2014-58 du 27 janvier 2014, du 27 janvier 2014
  private static final String STATE_NUMBER = "(?:" + NUMBER + "\\d{2,4}-\\d+(?:\\s+du\\s+" + DATE + ")?|du\\s+" + DATE + ")";
  // n° HN 001-8073/20/CM du 17 juillet 2020, du 17 juillet 2020
  private static final String LOCAL_NUMBER = "(?:" + NUMBER + "(?:[A-Z]{1,5}\\s)?[\\w./-]*\\d[\\w./-]*(?:\\s+du\\s+" + DATE + ")?|du\\s+" + DATE + ")";
  // L. 2121-29, R* 123-4-1, 12 bis
  private static final String ARTICLE = "(?:[LRDA]\\.?\\s?\\*?\\s?)?\\d+(?:-\\d+)*(?:\\s+(?:bis|ter))?";
  // 26 500, 12.345,67, 1000000
  private static final String FIGURE = "(?:\\d{1,3}(?:[ .\\u00A0\\u202F]\\d{3})+|\\d+)(?:,\\d{1,2})?";

  static final List<Family> FAMILIES =
      List.of(
          new Family("loi n° 2014-58 du 27 janvier 2014", word("loi"), 0, "\\blois?\\s+(?:organique\\s+)?" + STATE_NUMBER),
          new Family("décret n° 2010-1525 du 8 décembre 2010", word("décret"), 0, "\\bdécrets?\\s+" + STATE_NUMBER),
          new Family("ordonnance du 23 juillet 2015", word("ordonnance"), 0, "\\bordonnances?\\s+" + STATE_NUMBER),
          new Family(
              "arrêté préfectoral n° 2015-12 du 3 mars 2015", word("arrêté"), 0, "\\barrêtés?\\s+(?:\\p{L}+\\s+){0,3}?" + LOCAL_NUMBER),
          new Family(
              "délibération du Conseil n° 2017-1976 du 10 juillet 2017",
              word("délibération"),
              0,
              "\\bdélibérations?\\s+(?:\\p{L}+\\s+){0,4}?" + LOCAL_NUMBER),
          new Family(
              "articles L. 2121-29, L. 2122-22 et R. 12",
              word("article"),
              0,
              "\\barticles?\\s+" + ARTICLE + "(?:(?:\\s*,\\s*|\\s+(?:et|à|ou)\\s+)" + ARTICLE + ")*"),
          new Family(
              "code général des collectivités territoriales",
              word("code"),
              0,
              "\\bcode\\s+(?:général\\s+)?(?:de\\s+la\\s+|des\\s+|du\\s+|de\\s+l['’]|de\\s+)\\p{L}+(?:\\s+\\p{L}+){0,4}"),
          new Family("26 500,50 €", List.of("€", "euro", "Euro", "EUR"), 24, FIGURE + "\\s*(?:[kM]?€|euros?\\b)"),
          new Family("17 juillet 2020", months(), 6, "\\b" + DATE));

  private static final Pattern ALTERNATION = compile(FAMILIES.stream().map(Family::regex).collect(Collectors.joining("|")));

  private RegexGrammar() {}

  /** How many forms the one alternation finds. */
  static int count(String text) {
    Matcher matcher = ALTERNATION.matcher(text);
    int found = 0;
    while (matcher.find()) found++;
    return found;
  }

  private static Pattern compile(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<String> word(String word) {
    return List.of(word, Character.toUpperCase(word.charAt(0)) + word.substring(1), word.toUpperCase(Locale.ROOT));
  }

  private static List<String> months() {
    return Stream.concat(Pattern.compile("\\|").splitAsStream(MONTHS), Stream.of("/19", "/20")).toList();
  }
}
