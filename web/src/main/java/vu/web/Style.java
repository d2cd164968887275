package vu.web;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style of the site, which every page carries in its head: it can be painted as it arrives, one round trip after it was asked for. The
 * sources are the sheets of {@code static/css}, put together without their comments when the program starts.
 */
public final class Style {
  /** In the order of the cascade; {@code print.css} follows, for paper only. */
  static final List<String> SHEETS = List.of("tokens", "layout", "components", "draft", "chain", "search", "act", "found", "tables");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern INDENT = Pattern.compile("\\s*\n\\s*");

  public static final String TEXT = together();

  /** How a content policy allows this style and no other that stands in a page: a source of {@code style-src}, Content Security Policy 3. */
  public static final String SOURCE = "'sha256-" + Base64.getEncoder().encodeToString(Asset.digest(TEXT)) + "'";

  private Style() {}

  private static String together() {
    String screen = SHEETS.stream().map(Style::sheet).collect(Collectors.joining());
    String whole = COMMENT.matcher(screen + "@media print {\n" + sheet("print") + "}").replaceAll("");
    return INDENT.matcher(whole).replaceAll("\n").strip();
  }

  private static String sheet(String name) {
    return Asset.source("/css/" + name + ".css");
  }
}
