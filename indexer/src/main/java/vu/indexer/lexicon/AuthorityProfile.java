package vu.indexer.lexicon;

import java.util.List;
import java.util.regex.Pattern;
import vu.indexer.model.Authority;

/**
 * What Vu must know of an authority to read its acts, from {@code corpus/authorities/<id>.json}.
 *
 * @param folders names of folders that hint at this authority
 * @param marks folded phrases that give it away, each with a weight
 * @param house name of its layout: {@code amp}, {@code lyon}, {@code generic}
 * @param kind tells whose council is whose: the conseil municipal is never that of a metropolis
 * @param bodies its assemblies, most specific first
 * @param numbers shapes of its printed numbers, group 1 being the number; empty for any shape
 * @param operations shapes of the numbers of operations in its budget, which say that they are one wherever they stand
 * @param titleAfter what the title follows: {@code objet}, {@code numero}, {@code presences}, {@code rubrique} (a heading of the session), {@code debut}
 * @param key how its numbers become addresses
 * @param siret its own establishment in the national register, fourteen digits; null when no source gives it
 * @param prefecture who reviews its acts, as SCDL writes it ({@code PREF069}); null when that is not known
 */
public record AuthorityProfile(
    Authority authority, List<String> folders, List<Mark> marks, String house, Kind kind, List<Body> bodies, List<Pattern> numbers,
    List<Pattern> operations, String titleAfter, Key key, String siret, String prefecture) {
  /** A phrase of its acts; {@code head} when it counts only near the top. */
  public record Mark(String words, int weight, boolean head) {}

  public enum Kind { COMMUNE, METROPOLIS, OTHER }

  /** An assembly: its usual name and the folded phrases that stand for it. */
  public record Body(String nom, List<String> marks) {}

  /**
   * @param style {@code amp}: serial, year and body without the rank; {@code plain}: the number as printed
   * @param pad digits a serial is padded to, 0 to drop leading zeros, -1 to leave it as printed
   * @param unique false when one session may print a number twice, so that date and @ctes identifier join the address
   */
  public record Key(String style, int pad, boolean unique) {}

  public AuthorityProfile {
    folders = List.copyOf(folders);
    marks = List.copyOf(marks);
    bodies = List.copyOf(bodies);
    numbers = List.copyOf(numbers);
    operations = List.copyOf(operations);
  }
}
