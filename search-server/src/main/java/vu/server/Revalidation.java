package vu.server;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * Answers that a client has already are not sent again. An answer is known by its bytes, whatever they depend on: the index, the
 * language, the program. The mark is weak, because it stays the same when the answer is compressed (RFC 9110, 8.8.1 and 13.1.2).
 */
final class Revalidation {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final int OK = 200, NOT_MODIFIED = 304;
  private static final int DIGEST_BYTES = 12;

  private Revalidation() {}

  /** For an answer that is complete and not yet sent; what is sent piece by piece, or may not be kept, goes as it is. */
  static void of(Context context) {
    boolean keeps = !String.valueOf(context.res().getHeader("Cache-Control")).contains("no-store");
    if (!keeps || context.statusCode() != OK || !METHODS.contains(context.req().getMethod()) || context.res().isCommitted()) return;
    InputStream result = context.resultInputStream();
    if (!(result instanceof ByteArrayInputStream bytes)) return;
    String mark = "W/\"" + digest(bytes.readAllBytes()) + "\"";
    bytes.reset();
    context.header("ETag", mark);
    if (context.res().getHeader("Cache-Control") == null) context.header("Cache-Control", "no-cache");
    if (isHeld(mark, context.header("If-None-Match"))) context.status(NOT_MODIFIED).result("");
  }

  /** @param held marks with commas between, {@code *} for any, or null */
  private static boolean isHeld(String mark, String held) {
    if (held == null) return false;
    return Arrays.stream(held.split(",")).map(String::strip).anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(mark)));
  }

  private static String opaque(String mark) {
    return mark.startsWith("W/") ? mark.substring(2) : mark;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
