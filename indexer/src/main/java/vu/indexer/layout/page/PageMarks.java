package vu.indexer.layout.page;

/** Where a page of a file begins or ends: "1/14", "- 3 -", "(1)", "Page 3 sur 9". No number and no title of an act. */
public final class PageMarks {
  /** Letters of a word that tells something. */
  private static final int LEAST_WORD = 3;

  private PageMarks() {}

  /** Whether the folded words of a line are such a mark and nothing else. */
  public static boolean is(String words) {
    int p = words.startsWith("page ") ? 5 : words.startsWith("p. ") ? 3 : words.startsWith("folio ") ? 6 : 0;
    int figures = 0;
    for (; p < words.length(); p++) {
      char ch = words.charAt(p);
      if (words.startsWith("sur ", p)) p += 3;
      else if (words.startsWith("page ", p)) p += 4;
      else if (ch >= '0' && ch <= '9') figures++;
      else if (" /-–—()[]|.".indexOf(ch) < 0) return false;
    }
    return figures > 0 && figures <= 6;
  }

  /** "42 34 14/02/2031": figures that a page prints apart from their labels. */
  public static boolean areFigures(String words) {
    int letters = 0;
    for (int i = 0; i < words.length() && letters < LEAST_WORD; i++) letters = Character.isLetter(words.charAt(i)) ? letters + 1 : 0;
    return letters < LEAST_WORD;
  }

  /** "1 conseil municipal du 3 mai": the words behind the number of a page, where a line of words begins with one. */
  public static String without(String words) {
    int p = 0;
    while (p < words.length() && p < 4 && words.charAt(p) >= '0' && words.charAt(p) <= '9') p++;
    return p > 0 && p < 4 && p + 1 < words.length() && words.charAt(p) == ' ' && Character.isLetter(words.charAt(p + 1)) ? words.substring(p + 1)
        : words;
  }

  /** "3 des adaptations constantes": the number of a page, and a sentence of the page before. */
  public static boolean goesOn(String words) {
    String rest = without(words);
    return rest.length() < words.length() && (rest.startsWith("les ") || rest.startsWith("le ") || rest.startsWith("la ") || rest.startsWith("des ")
        || rest.startsWith("de ") || rest.startsWith("du ") || rest.startsWith("et ") || rest.startsWith("qui ") || rest.startsWith("que ")
        || rest.startsWith("aux "));
  }

  /** "1/14", "12/193": a page and how many there are, as long as neither begins with a zero; "15/581" may be an act of 2015. */
  public static boolean mayCount(String number) {
    int slash = number.indexOf('/');
    if (slash < 1 || slash > 3 || number.length() - slash > 4 || number.length() - slash < 2) return false;
    for (int i = 0; i < number.length(); i++) if (i != slash && (number.charAt(i) < '0' || number.charAt(i) > '9')) return false;
    if (number.charAt(0) == '0' || number.charAt(slash + 1) == '0') return false;
    boolean year = slash == 2 && number.length() - slash == 4;
    return !year && Integer.parseInt(number.substring(0, slash)) <= Integer.parseInt(number.substring(slash + 1));
  }
}
