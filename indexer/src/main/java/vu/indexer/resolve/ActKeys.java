package vu.indexer.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.model.ActId;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Deliberation;
import vu.indexer.text.Folded;

/**
 * Addresses of acts. A printed number has one normal form whatever its spelling: Aix-Marseille-Provence keeps serial, year and
 * body ({@code HN 001-8073/20/CM} → {@code 8073-20-cm}), Lyon pads its serial ({@code 2015-938} → {@code 2015-0938}), Marseille
 * drops leading zeros ({@code 98/0284/CESS} → {@code 98-284-cess}).
 */
public final class ActKeys {
  private static final Pattern AMP = Pattern.compile("(\\d{1,5}) (\\d{2}) ([a-z]{2}\\d?)$");
  private static final Pattern INTERNAL = Pattern.compile("-\\d{8}-(.+)-[A-Z]{2}(?:-\\d-\\d)?$");

  private ActKeys() {}

  /** The key of a printed number for an authority; null when the number holds nothing that could be one. */
  public static String key(String authority, String numero) {
    if (numero == null) return null;
    AuthorityProfile.Key rule = Authorities.get().profile(authority).orElse(Authorities.GENERIC).key();
    String words = Folded.key(numero);
    if (rule.style().equals("amp")) {
      Matcher matcher = AMP.matcher(words);
      if (matcher.find()) return matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3);
    }
    StringBuilder key = new StringBuilder();
    String[] parts = words.split(" ");
    for (int i = 0; i < parts.length; i++) {
      boolean serial = i > 0 && parts[i].chars().allMatch(ActKeys::isDigit);
      if (!key.isEmpty()) key.append('-');
      key.append(serial ? padded(parts[i], rule.pad()) : parts[i]);
    }
    return address(key);
  }

  private static String address(CharSequence key) {
    StringBuilder ascii = new StringBuilder(key.length());
    key.chars().filter(c -> c >= 'a' && c <= 'z' || isDigit(c) || c == '-').forEach(c -> ascii.append((char) c));
    return ascii.chars().anyMatch(ActKeys::isDigit) ? ascii.toString() : null;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static String padded(String serial, int pad) {
    if (pad < 0 || serial.isEmpty()) return serial;
    int zeros = 0;
    while (zeros < serial.length() - 1 && serial.charAt(zeros) == '0') zeros++;
    return "0".repeat(Math.max(0, pad - serial.length() + zeros)) + serial.substring(zeros);
  }

  /** The address of an act: by its number, with session and @ctes identifier where numbers repeat; else by date and digest of its text. */
  public static ActId id(Deliberation act, CanonicalText text) {
    String authority = act.collectivite().id();
    String key = key(authority, act.numero());
    if (key == null) return new ActId(authority, (act.date() == null ? "sans-date" : act.date().toString()) + "-" + digest(text.text()));
    boolean unique = Authorities.get().profile(authority).map(profile -> profile.key().unique()).orElse(false);
    if (unique) return new ActId(authority, key);
    String date = act.date() == null ? "" : "-" + act.date().toString().replace("-", "");
    return new ActId(authority, key + date + internal(act.acteId()));
  }

  private static String internal(String acteId) {
    if (acteId == null) return "";
    Matcher matcher = INTERNAL.matcher(acteId);
    return matcher.find() ? "-" + Folded.key(matcher.group(1)).replace(' ', '-') : "";
  }

  private static String digest(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
