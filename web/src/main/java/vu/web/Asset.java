package vu.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What pages ask for besides themselves, in one answer. The sources are the modules of {@code static/js}, put together without their
 * comments when the program starts.
 *
 * @param path where the server must serve it
 * @param version a digest of the text: another text has another address, so that a browser may keep it for ever
 */
public record Asset(String path, String type, String text, String version) {
  private static final int VERSION_LENGTH = 12;

  /** Whole lines of comment; possessive, so that a long one is read once. */
  private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*(?:/\\*\\*(?:[^*]|\\*(?!/))*+\\*/|//.*)\\n");

  public static final Asset SCRIPT = of("/vu.js", "text/javascript; charset=utf-8", script());

  private static Asset of(String name, String type, String text) {
    return new Asset(Html.STATIC_PATH + name, type, text, HexFormat.of().formatHex(digest(text)).substring(0, VERSION_LENGTH));
  }

  /** The address that pages name. */
  public String href() {
    return path + "?v=" + version;
  }

  private static String script() {
    String whole = Modules.together(source("/js/site.js"), name -> source("/js/" + name));
    return COMMENT.matcher(whole).replaceAll("");
  }

  static String source(String file) {
    try (InputStream in = Asset.class.getResourceAsStream(Html.STATIC_FILES + file)) {
      if (in == null) throw new IllegalStateException(file + " is missing from the program");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256. */
  static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
