package vu.server.graph.format;

import java.io.IOException;

/** Writing XML 1.0. */
final class Xml {
  private Xml() {}

  /** Appends {@code parts}, each second one escaped: markup, value, markup, value … */
  static void line(Appendable out, String... parts) throws IOException {
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) out.append(parts[i]);
      else escape(out, parts[i]);
    }
    out.append('\n');
  }

  /** Characters that XML cannot hold become spaces. */
  private static void escape(Appendable out, String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(isAllowed(text, i) ? c : ' ');
      }
    }
  }

  private static boolean isAllowed(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    if (Character.isLowSurrogate(c)) return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    return c >= ' ' && c < '\uFFFE';
  }
}
