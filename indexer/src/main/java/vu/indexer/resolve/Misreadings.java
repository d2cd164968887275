package vu.indexer.resolve;

/** Characters a scan takes for one another. */
final class Misreadings {
  private static final String[] PAIRS = {"0o", "1l", "1i", "5s", "8b", "38", "6b", "17", "2z", "56", "69", "08", "li", "ce", "35", "49", "14", "06"};

  private Misreadings() {}

  /** True when two keys of the same length differ in one character that scans confuse. */
  static boolean apart(String a, String b) {
    if (a.length() != b.length()) return false;
    int at = -1;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) == b.charAt(i)) continue;
      if (at >= 0) return false;
      at = i;
    }
    return at >= 0 && confused(a.charAt(at), b.charAt(at));
  }

  private static boolean confused(char a, char b) {
    for (String pair : PAIRS) if (pair.indexOf(a) >= 0 && pair.indexOf(b) >= 0) return true;
    return false;
  }
}
