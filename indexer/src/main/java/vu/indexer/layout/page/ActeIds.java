package vu.indexer.layout.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.text.Folded;

/**
 * The identifier that @ctes gives to a transmission: {@code 034-213401722-20140424-0000071229-DE}, that is department, SIREN, day, number of the
 * house, kind.
 */
public final class ActeIds {
  /** Groups 1 to 3: year, month, day. */
  public static final Pattern SHAPE = Pattern.compile("\\b\\d{3}-\\d{9}-(\\d{4})(\\d{2})(\\d{2})-[\\w.]+(?:-[\\w.]+)*?-(?:DE|AR|AU|BF|CC)(?:-\\d-\\d)?\\b");

  /** Where its parts begin. */
  private static final int SIREN = 4, DAY = 14;
  private static final int LONGEST = 83;

  private ActeIds() {}

  /** The first identifier of a text, or null. */
  public static String find(Folded f) {
    int[] words = f.words();
    for (int k = 0; k + 2 < words.length; k++) {
      int p = words[k];
      if (words[k + 1] != p + SIREN || words[k + 2] != p + DAY || f.at(p + SIREN - 1) != '-' || !f.isDigit(p)) continue;
      Matcher matcher = SHAPE.matcher(f.original()).region(p, Math.min(f.length(), p + LONGEST)).useTransparentBounds(true);
      if (matcher.lookingAt()) return matcher.group();
    }
    return null;
  }

  /** The nine digits of who sent the act. */
  public static String siren(String acteId) {
    return acteId.substring(SIREN, DAY - 1);
  }

  /** What the house itself calls the act: "DE_2016_021". */
  public static String internal(String acteId) {
    String internal = acteId.substring(23);
    int kind = internal.lastIndexOf("-DE");
    return kind > 0 ? internal.substring(0, kind) : internal;
  }
}
