package vu.indexer.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes → text. Guesses only what it can check, and refuses the rest with a reason. */
public final class Decoder {
  public sealed interface Result {
    record Text(String text, String charset) implements Result {}

    record Refused(String code, String reason) implements Result {}
  }

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String FRENCH = "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ«»°’‘“”–—…€\u00A0²³µ§·•";
  /** Share of control characters above which a file is not text. */
  private static final double MOST_CONTROLS = 0.003;

  private Decoder() {}

  public static Result decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return utf8(bytes, 3);
    if (startsWith(bytes, 0xFF, 0xFE)) return marked(bytes, StandardCharsets.UTF_16LE);
    if (startsWith(bytes, 0xFE, 0xFF)) return marked(bytes, StandardCharsets.UTF_16BE);
    if (isBinary(bytes)) return new Result.Refused("binaire", "fichier binaire : ce n'est pas du texte");
    return utf8(bytes, 0);
  }

  private static Result utf8(byte[] bytes, int from) {
    String text = strict(bytes, from, StandardCharsets.UTF_8);
    if (text != null) return checked(text, "UTF-8");
    if (from > 0 || hasUtf8Letters(bytes)) return new Result.Refused("encodage", "encodage UTF-8 abîmé à l'octet " + firstError(bytes, from));
    text = strict(bytes, 0, WINDOWS);
    if (text != null && looksFrench(text)) return checked(text, "windows-1252");
    return new Result.Refused("encodage", "encodage inconnu : ni UTF-8, ni UTF-16, ni Windows-1252 français");
  }

  private static Result marked(byte[] bytes, Charset charset) {
    String text = strict(bytes, 2, charset);
    return text == null ? new Result.Refused("encodage", "encodage " + charset.name() + " abîmé") : checked(text, charset.name());
  }

  private static Result checked(String text, String charset) {
    long controls = text.chars().filter(Decoder::isControl).count();
    boolean noise = controls > 3 && controls > text.length() * MOST_CONTROLS;
    return noise ? new Result.Refused("binaire", "trop de caractères de contrôle (" + controls + ") : ce n'est pas du texte")
        : new Result.Text(text, charset);
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F || c >= 0xFFFE;
  }

  private static boolean isBinary(byte[] bytes) {
    int limit = Math.min(bytes.length, 1 << 16);
    for (int i = 0; i < limit; i++) if (bytes[i] == 0) return true;
    return false;
  }

  private static String strict(byte[] bytes, int from, Charset charset) {
    try {
      return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    } catch (CharacterCodingException damaged) {
      return null;
    }
  }

  /** Whether some letters are well-formed UTF-8: then the file was UTF-8 and has been damaged. */
  private static boolean hasUtf8Letters(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      int lead = bytes[i] & 0xFF, next = bytes[i + 1] & 0xFF;
      if (lead == 0xC3 && next >= 0x80 && next <= 0xBF) return true;
    }
    return false;
  }

  private static boolean looksFrench(String text) {
    long high = text.chars().filter(c -> c >= 128).count();
    long french = text.chars().filter(c -> c >= 128 && FRENCH.indexOf(c) >= 0).count();
    long letters = text.chars().filter(Character::isLetter).count();
    return french >= high * 0.98 && letters > text.length() / 3;
  }

  private static int firstError(byte[] bytes, int from) {
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    decoder.decode(in, java.nio.CharBuffer.allocate(bytes.length), true);
    return in.position();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
    return true;
  }
}
