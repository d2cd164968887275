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
  /** Characters of a number, and its figures beside those of the year. */
  private static final int LONGEST_NUMBER = 20, MOST_RANK = 4;

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

  /**
   * The number of the act that its identifier repeats: "2020_207VIM", when it holds the year of the session and a rank. A running number of the
   * software ("0000071229") and a day are none; null then.
   */
  public static String number(String acteId) {
    if (acteId == null) return null;
    String internal = internal(acteId), year = acteId.substring(DAY, DAY + 4);
    int at = internal.indexOf(year);
    boolean yearly = at >= 0 && (at == 0 || !Character.isDigit(internal.charAt(at - 1))) && !internal.contains(acteId.substring(DAY, DAY + 8));
    long rank = internal.chars().filter(Character::isDigit).count() - year.length();
    return yearly && rank > 0 && rank <= MOST_RANK && internal.length() <= LONGEST_NUMBER ? internal : null;
  }

  /** What the house itself calls the act: "DE_2016_021". */
  public static String internal(String acteId) {
    String internal = acteId.substring(23);
    int kind = internal.lastIndexOf("-DE");
    return kind > 0 ? internal.substring(0, kind) : internal;
  }
}
