package vu.server.spending;

import java.util.regex.Pattern;

/** What a sentence says of other decisions and of other years, so that nobody adds up what overlaps. */
final class Suites {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern CONTINUES =
      Pattern.compile(
          "\\b(?:soldes?|acomptes?|avances?|compl[ée]ments?|compl[ée]mentaires?|suppl[ée]mentaires?|avenants?|reliquat|rectification"
              + "|d[ée]j[àa] (?:[ée]t[ée] )?(?:vers|attribu|allou|vot|mandat)\\w*|port(?:[ée]e?s?|ant|er)\\b.{0,70}?\\bà)\\b",
          FLAGS);
  private static final String COUNT = "(?:deux|trois|quatre|cinq|six|[2-6])";
  private static final Pattern SEVERAL_YEARS =
      Pattern.compile(
          "\\bpluriannuel\\w*|\\b(?:bi|tri|quadri|quinqu)ennale?s?\\b|\\bpar an\\b|\\bchaque année\\b|\\bsur " + COUNT + " (?:ans|années|exercices)\\b"
              + "|\\b(?:durée|période|pendant|au cours) (?:de |des )?" + COUNT + " (?:\\(\\d\\) )?(?:ans|années|exercices)\\b"
              + "|\\b(?:années|exercices|période|programmation) (?:20\\d\\d\\s?(?:-|–|à|/|et)\\s?20\\d\\d|20\\d\\d, 20\\d\\d)",
          FLAGS);

  private Suites() {}

  /** The sum goes on from what another act decided, or is part of it. */
  static boolean continues(String sentence) {
    return CONTINUES.matcher(sentence).find();
  }

  static boolean severalYears(String sentence) {
    return SEVERAL_YEARS.matcher(sentence).find();
  }
}
