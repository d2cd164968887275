package vu.server.visa;

import java.util.Locale;

/** Numbers of acts as typists confuse them: without marks and zeros in front, O as zero, I and L as one. */
record ActNumber(String key) {
  /** From this length on two characters may be wrong. */
  private static final int LONG = 12;
  private static final int SHORT = 5;

  static ActNumber of(String printed) {
    String upper = printed.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
    return new ActNumber(upper.replaceAll("(?<![0-9])0+(?=[0-9])", "").replaceAll("[^0-9A-Z]", ""));
  }

  /** True when one is the other, or its end: the letters in front of an AMP number are often left out. */
  boolean isEndOf(ActNumber whole) {
    return whole.key.endsWith(key);
  }

  boolean isNear(ActNumber other) {
    int allowed = key.length() >= LONG ? 2 : key.length() >= SHORT ? 1 : 0;
    return distance(key, other.key) <= allowed;
  }

  /** Characters to replace, add or take away (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int kept = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
