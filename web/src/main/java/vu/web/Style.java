package vu.web;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The style of a kind of page, which every page of that kind carries in its head: it can be painted as it arrives, one round trip after it
 * was asked for, and the browser reads little that the page has no use for. The sources are the sheets of {@code static/css}, put together
 * without their comments when the program starts.
 *
 * @param sheets in the order of the cascade; {@code print.css} follows, for paper only
 */
public record Style(List<String> sheets, String text) {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern INDENT = Pattern.compile("\\s*\n\\s*");
  private static final List<String> EVERYWHERE = List.of("tokens", "layout", "components", "lists");

  public static final Style HOME = of("home");
  public static final Style RESULTS = of("results");
  public static final Style ACT = of("marks", "found", "act");

  /** Sums, organisations, texts: pages whose lists are tables. */
  public static final Style TABLES = of("forms", "found", "tables");

  /** Chains, paths, matters, drafts, acts that are not held. */
  public static final Style LEGAL = of("forms", "found", "chain", "draft");

  public static final Style PROSE = of("marks", "prose");

  static final List<Style> ALL = List.of(HOME, RESULTS, ACT, TABLES, LEGAL, PROSE);

  /** How a content policy allows these styles and no other in a page: sources of {@code style-src}, Content Security Policy 3. */
  public static final String SOURCES = ALL.stream().map(Style::source).collect(Collectors.joining(" "));

  private static Style of(String... own) {
    List<String> sheets = Stream.concat(EVERYWHERE.stream(), Stream.of(own)).toList();
    return new Style(sheets, together(sheets));
  }

  private static String together(List<String> sheets) {
    String screen = sheets.stream().map(Style::sheet).collect(Collectors.joining());
    String whole = COMMENT.matcher(screen + "@media print {\n" + sheet("print") + "}").replaceAll("");
    return INDENT.matcher(whole).replaceAll("\n").strip();
  }

  private static String sheet(String name) {
    return Asset.source("/css/" + name + ".css");
  }

  private String source() {
    return "'sha256-" + Base64.getEncoder().encodeToString(Asset.digest(text)) + "'";
  }
}
