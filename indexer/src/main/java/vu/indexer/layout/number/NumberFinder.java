package vu.indexer.layout.number;

import java.util.regex.Pattern;
import vu.indexer.layout.page.Page;
import vu.indexer.text.ActNumbers;

/** The number of an act: by the shapes of its authority, else behind "Délibération n°" or "n°", else alone on a line or in a column. */
public final class NumberFinder {
  /** A number and where it stands. */
  public record Number(String value, int start, int end) {}

  /** A part that is still to be filled in; a roman numeral such as XXXII is none. */
  private static final Pattern PLACE = Pattern.compile("(?<!\\p{L})X{3}(?!\\p{L})|-XX$");

  private final Page page;
  private final ShapedNumbers shaped;
  private final LabelledNumbers labelled;
  private final LoneNumbers lone;

  /** @param acteId the identifier @ctes of the act, null when none is printed */
  public NumberFinder(Page page, String acteId) {
    this.page = page;
    this.shaped = new ShapedNumbers(page);
    this.labelled = new LabelledNumbers(page);
    this.lone = new LoneNumbers(page, acteId);
  }

  /** The number before {@code report}; null when none is printed, or a place for one ("2031-XXX"). */
  public Number find(int report) {
    Number number = printed(report);
    return number == null || PLACE.matcher(number.value()).find() ? null : number;
  }

  private Number printed(int report) {
    Number number = shaped.find(report);
    if (number == null) number = labelled.labelled(report);
    if (number == null) number = labelled.beforeObjet(report);
    if (number == null) number = labelled.behindRegister(report);
    if (number == null) number = labelled.inColumn(report);
    if (number != null) return number;
    boolean anyShape = page.profile().numbers().isEmpty();
    Number alone = lone.alone(report, anyShape);
    return alone != null || !anyShape ? alone : lone.closing(report);
  }

  /** A number with single spaces. */
  static String flat(String number) {
    for (int i = 0; i < number.length(); i++) if (number.charAt(i) <= ' ') return number.replaceAll("\\s+", " ").strip();
    return number.strip();
  }
}
