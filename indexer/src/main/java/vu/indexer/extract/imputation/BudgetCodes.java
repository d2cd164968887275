package vu.indexer.extract.imputation;

import vu.indexer.text.Folded;

/** The codes of the nomenclatures M14, M52, M57 and of the houses: which word can be the code of which slot. */
public final class BudgetCodes {
  private static final int LONGEST = 14;

  private BudgetCodes() {}

  /** The end of the code of {@code slot} at {@code q}, or -1 when the word there cannot be one. */
  static int end(Folded f, int q, BudgetSlot slot) {
    int p = wordOf(f, q, slot);
    if (p == q || p - q > LONGEST || f.isLetter(p)) return -1;
    return switch (slot) {
      case CHAPITRE -> chapter(f, q, p);
      case NATURE -> account(f, q, p);
      case ARTICLE -> divided(f, q, p) ? p : spaced(f, q, p) ? p + 4 : digits(f, q, p) == p && p - q >= 3 && p - q <= 8 && !year(f, q, p)
          && f.at(p) != '-' && !unit(f, p) ? p : -1;
      case FONCTION, RUBRIQUE -> function(f, q, p);
      case OPERATION -> house(f, q, p) && !thousands(f, q, p) ? p : -1;
      case PROGRAMME -> house(f, q, p) && p - q >= 2 && !years(f, q, p) && !thousands(f, q, p) ? p : -1;
      case AUTRE -> other(f, q, p);
      case BUDGET, EXERCICE, SECTION -> -1;
    };
  }

  /** Letters and digits, with what may join them: "959-10", "2002/117", "80000-99-010". */
  private static int wordOf(Folded f, int q, BudgetSlot slot) {
    boolean free = slot == BudgetSlot.OPERATION || slot == BudgetSlot.PROGRAMME || slot == BudgetSlot.AUTRE;
    int p = q;
    while (f.isWord(p) || p > q && f.isDigit(p - 1) && joins(f, p, free)) p++;
    return p;
  }

  private static boolean joins(Folded f, int p, boolean free) {
    if (!f.isDigit(p + 1) && !(free && f.isUpper(p + 1))) return false;
    return f.at(p) == '-' || f.at(p) == '.' && f.isDigit(p + 1) || f.at(p) == '/' && free;
  }

  /** "65", "011", "908241", "959-10"; never "3", nor a year. */
  private static int chapter(Folded f, int q, int p) {
    int stop = figures(f, q, p);
    int size = stop - q;
    if (size < 2 || size > 6 || f.isWord(stop) || size == 4 && year(f, q, stop)) return -1;
    return stop == p || size == 3 && p - stop == 3 ? p : stop;
  }

  /** "6574", "65748", "022", "657362-1", "204 182". */
  private static int account(Folded f, int q, int p) {
    int stop = figures(f, q, p), size = stop - q;
    if (spaced(f, q, p)) return p + 4;
    if (divided(f, q, p)) return p;
    if (size < 2 || size > 8 || size == 2 && stop < p || year(f, q, stop) || unit(f, p)) return -1;
    if (f.at(q) == '0' && size != 3 || f.at(q) == '9' || p - stop > 4) return -1;
    return p;
  }

  /** "204 182": six digits in two groups. */
  private static boolean spaced(Folded f, int q, int p) {
    return p - q == 3 && digits(f, q, p) == p && f.at(q) != '0' && f.at(p) == ' ' && digits(f, p + 1, p + 5) == p + 4 && !f.isWord(p + 4)
        && !unit(f, p + 4);
  }

  /** "657-3", "714-10", "65-74": an account in two parts, never an article of a law. */
  private static boolean divided(Folded f, int q, int p) {
    int dash = digits(f, q, p);
    return (dash - q == 2 || dash - q == 3) && f.at(dash) == '-' && digits(f, dash + 1, p) == p && p - dash <= 4
        && (f.at(q) == '6' || f.at(q) == '2' || f.at(q) == '7' && dash - q == 3);
  }

  /** "8", "020", "33", "7212", "V0207", "52-1". */
  private static int function(Folded f, int q, int p) {
    int from = f.isLetter(q) ? q + 1 : q;
    int stop = digits(f, from, p);
    if (stop == from || stop - from > 5 || year(f, q, stop) || stop < p && (f.isWord(stop) || p - stop > 3)) return -1;
    return from > q && (!f.isUpper(q) || stop - from < 2) ? -1 : p;
  }

  /** "0P33O5619", "118", "VI12", "2002/117": begins with a digit or a capital; never "1er". */
  private static boolean house(Folded f, int q, int p) {
    boolean digit = false;
    for (int i = q; i < p; i++) {
      digit |= f.isDigit(i);
      if (f.isLetter(i) && !f.isUpper(i)) return false;
    }
    return digit;
  }

  /** "ligne P003", "ligne DF 34013", "subvention 202615". */
  private static int other(Folded f, int q, int p) {
    int code = q, stop = p;
    if (f.isUpper(q) && p - q <= 3 && digits(f, q, p) == q && f.at(p) == ' ' && f.isDigit(p + 1)) {
      code = p + 1;
      stop = wordOf(f, code, BudgetSlot.AUTRE);
    }
    return house(f, code, stop) && stop - code >= 3 && !years(f, code, stop) && !thousands(f, code, stop) ? stop : -1;
  }

  private static int digits(Folded f, int q, int p) {
    int i = q;
    while (i < p && f.isDigit(i)) i++;
    return i;
  }

  /** As {@link #digits}, with the letters a bad scan prints for digits, when a true digit stands beside them. */
  private static int figures(Folded f, int q, int p) {
    int i = q, sure = 0;
    while (i < p && (f.isDigit(i) || repaired(f.original().charAt(i)) != 0)) if (f.isDigit(i++)) sure++;
    return sure * 2 >= i - q && !f.isWord(i) ? i : digits(f, q, p);
  }

  private static char repaired(char seen) {
    return switch (seen) {
      case 'O', 'o' -> '0';
      case 'l', 'I' -> '1';
      case 'S' -> '5';
      default -> 0;
    };
  }

  /** The code as an index holds it: without spaces, repaired where only digits can stand. */
  static String value(Folded f, int q, int p, BudgetSlot slot) {
    String printed = f.original().substring(q, p).replace(" ", "").replace("\u00A0", "").replace("\u202F", "");
    if ((slot == BudgetSlot.ARTICLE || slot == BudgetSlot.NATURE) && divided(f, q, p) && f.at(q + 2) == '-')
      return printed.substring(0, 2) + printed.substring(3);
    if (slot != BudgetSlot.CHAPITRE && slot != BudgetSlot.NATURE || figures(f, q, p) == digits(f, q, p)) return printed;
    StringBuilder code = new StringBuilder(printed);
    for (int i = 0; i < code.length(); i++) if (repaired(code.charAt(i)) != 0) code.setCharAt(i, repaired(code.charAt(i)));
    return code.toString();
  }

  /** A year is no code, except the accounts 2031 and 2033. */
  public static boolean year(Folded f, int q, int p) {
    if (p - q != 4 || digits(f, q, p) < p) return false;
    int value = Integer.parseInt(f.slice(q, p));
    return value >= 1900 && value <= 2040 && value != 2031 && value != 2033;
  }

  /** "2014" or "2014-2020". */
  private static boolean years(Folded f, int q, int p) {
    return year(f, q, p) || p - q == 9 && year(f, q, q + 4) && year(f, p - 4, p);
  }

  /** "1 000": the first figures of a larger number. */
  private static boolean thousands(Folded f, int q, int p) {
    return p - q <= 3 && digits(f, q, p) == p && f.at(p) == ' ' && digits(f, p + 1, p + 5) == p + 4 && !f.isWord(p + 4) || unit(f, p);
  }

  private static boolean unit(Folded f, int p) {
    int q = f.skip(p);
    return f.at(q) == '€' || f.at(q) == '%' || f.any(q, "euros", "euro", "francs", "m2", "m²", "m3", "ml", "ha", "km", "kg", "tonnes", "ans", "mois",
        "logements", "habitants", "eleves", "agents", "places", "voix") >= 0;
  }

  /** Whether the account belongs to the chapter: "65" and "6574", "011" and "6281", "012" and "64111". */
  static boolean agree(String chapter, String account) {
    if (account.length() < 3 || chapter.length() < 2) return false;
    return switch (chapter) {
      case "011" -> account.startsWith("60") || account.startsWith("61") || account.startsWith("62") || account.startsWith("63");
      case "012" -> account.startsWith("62") || account.startsWith("63") || account.startsWith("64");
      case "013" -> account.startsWith("6");
      case "014" -> account.startsWith("70") || account.startsWith("73") || account.startsWith("74");
      case "016", "017" -> account.startsWith("6");
      default -> account.startsWith(chapter) && "1234567".indexOf(chapter.charAt(0)) >= 0 && account.length() > chapter.length();
    };
  }
}
