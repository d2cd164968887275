package vu.benchmarks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same forms found the quick way: {@code indexOf} looks for the anchors of a family, its expression runs only around them.
 * A date inside a reference counts once more than in the alternation.
 */
final class AnchoredRegex {
  /** Characters after an anchor in which the form must end. */
  private static final int WINDOW = 100;

  private record Scan(Pattern pattern, String anchor, int before) {}

  private static final List<Scan> SCANS =
      RegexGrammar.FAMILIES.stream()
          .flatMap(family -> family.anchors().stream().map(anchor -> new Scan(family.pattern(), anchor, family.before())))
          .toList();

  private AnchoredRegex() {}

  /** How many forms stand around their anchors. */
  static int count(String text) {
    int found = 0;
    for (Scan scan : SCANS) found += count(text, scan);
    return found;
  }

  private static int count(String text, Scan scan) {
    int found = 0;
    int end = 0;
    Matcher matcher = null;
    for (int at = text.indexOf(scan.anchor()); at >= 0; at = text.indexOf(scan.anchor(), Math.max(end, at + 1))) {
      if (matcher == null) matcher = scan.pattern().matcher(text).useTransparentBounds(true);
      matcher.region(Math.max(end, at - scan.before()), Math.min(text.length(), at + WINDOW));
      if (!matcher.find()) continue;
      found++;
      end = matcher.end();
    }
    return found;
  }
}
