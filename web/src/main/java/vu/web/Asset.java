package vu.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What every page asks for besides itself, each in one answer, so that a page can be painted two round trips after it was asked for. The
 * sources are the sheets and modules of {@code static/css} and {@code static/js}, put together when the program starts.
 *
 * @param path where the server must serve it
 * @param version a digest of the text: another text has another address, so that a browser may keep it for ever
 */
public record Asset(String path, String type, String text, String version) {
  /** In the order of the cascade; {@code print.css} follows, for paper only. */
  static final List<String> SHEETS = List.of("tokens", "layout", "components", "draft", "chain", "search", "act", "found", "tables");

  public static final Asset STYLE = of("/vu.css", "text/css; charset=utf-8", style());
  public static final Asset SCRIPT = of("/vu.js", "text/javascript; charset=utf-8", script());

  private static final int VERSION_LENGTH = 12;

  private static Asset of(String name, String type, String text) {
    return new Asset(Html.STATIC_PATH + name, type, text, digest(text).substring(0, VERSION_LENGTH));
  }

  /** The address that pages name. */
  public String href() {
    return path + "?v=" + version;
  }

  private static String style() {
    String screen = SHEETS.stream().map(name -> source("/css/" + name + ".css")).collect(Collectors.joining("\n"));
    return screen + "\n@media print {\n" + source("/css/print.css") + "}\n";
  }

  private static String script() {
    return Modules.together(source("/js/site.js"), name -> source("/js/" + name));
  }

  private static String source(String file) {
    try (InputStream in = Asset.class.getResourceAsStream(Html.STATIC_FILES + file)) {
      if (in == null) throw new IllegalStateException(file + " is missing from the program");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
