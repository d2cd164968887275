package vu.indexer.extract.reference;

import java.util.Locale;
import java.util.Set;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** One article of a list: "L. 2121-29", "R.* 123-4", "7 tersexagies A", "1er", "107 III", through the damage of a scan. */
final class ArticleItems {
  private static final Set<String> LATIN =
      Set.of("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies");
  private static final Phrases FIRST = Phrases.of("1 er", "premier", "ler");

  private final Folded f;
  private final ArticlePlaces places;

  ArticleItems(Folded f, ArticlePlaces places) {
    this.f = f;
    this.places = places;
  }

  /** One article; {@code letter} is null for a plain number. */
  record Item(String letter, String number, String suffix, int end) {
    /** "L 2224-" of "L. 2224-13"; null for an article of no series. */
    String series() {
      int dash = number.indexOf('-');
      return letter != null && dash >= 3 && number.indexOf('-', dash + 1) < 0 ? letter + " " + number.substring(0, dash + 1) : null;
    }

    /** The place meant inside the article; null when it is the whole. */
    String place() {
      int mark = suffix.indexOf('#');
      return mark < 0 ? null : suffix.substring(mark + 1);
    }

    /** The same article at another place. */
    Item placed(ArticlePlaces.Place place) {
      return new Item(letter, number, suffix.substring(0, suffix.indexOf('#')) + place.mark(), place.end());
    }

    /** Whether a rank or a letter closes its number: "314 bis". */
    boolean isRanked() {
      return !suffix.isEmpty() && suffix.indexOf('#') < 0;
    }

    Item ranked(String rank, int at) {
      return new Item(letter, number, " " + rank, at);
    }

    /** The last figures of a number in {@code series}. */
    Item in(String series) {
      int space = series.indexOf(' ');
      return new Item(series.substring(0, space), series.substring(space + 1) + number, "", end);
    }

    String text() {
      return (letter == null ? "" : letter + ". ") + number + suffix;
    }
  }

  /** The article at {@code at}; {@code inherited} is the letter of those before it; null when there is none. */
  Item read(int at, String inherited, boolean headed) {
    int p = at;
    if (f.at(p) == '(') p = f.skip(p + 1);
    Letter letter = letter(p, headed);
    int q = letter == null ? p : letter.end;
    int first = f.exact(q, "1er");
    if (first < 0) first = FIRST.at(f, q);
    if (first < 0) first = f.exact(q, "1°");
    if (first >= 0) return suffixed(letter == null ? null : letter.name, "1", first);
    int end = number(q, letter != null);
    if (end < 0) return null;
    String digits = squeeze(q, end, letter != null);
    boolean series = digits.indexOf('-') > 0 && digits.length() >= 5;
    String name = letter != null ? letter.name : series ? inherited : null;
    if (letter == null && f.at(end) == '%' || isMeasure(end)) return null;
    int rank = f.at(end) == '°' ? digits.lastIndexOf('-') : -1;
    if (rank > 0) return new Item(name, digits.substring(0, rank), "#" + digits.substring(rank + 1) + "°", end + 1);
    return suffixed(name, digits, end);
  }

  private boolean isMeasure(int end) {
    int p = f.skip(end);
    return f.at(p) == '€' || f.at(p) == '%' || f.exact(p, "euros") >= 0 || f.exact(p, "m2") >= 0;
  }

  /** Whether the letter of a part of a code and a number stand at {@code p}. */
  boolean isLettered(int p) {
    return letter(p, false) != null;
  }

  /** "bis", "nonies". */
  static boolean isLatin(String word) {
    return LATIN.contains(word);
  }

  private record Letter(String name, int end) {}

  /**
   * "L.", "L", "LO", "R.*", "D. " before a digit; null when there is none. Behind the word "article" also "L-2121-29", "L, 2121-29",
   * and the "I." or "1." a scan makes of "L.".
   */
  private Letter letter(int p, boolean headed) {
    char ch = f.at(p);
    boolean damaged = headed && (ch == 'i' || ch == '1' || ch == '|') && f.at(p + 1) == '.';
    if (damaged && isSeries(f.skip(p + 2))) return new Letter("L", f.skip(p + 2));
    if (ch != 'l' && ch != 'r' && ch != 'd' && ch != 'a' || f.isWord(p - 1) && f.at(p - 1) != '\'') return null;
    int q = p + 1;
    String name = String.valueOf(Character.toUpperCase(ch));
    if (ch == 'l' && (f.at(q) == 'o' || f.at(q) == '.' && f.at(q + 1) == 'o')) {
      name = "LO";
      q = f.at(q) == 'o' ? q + 1 : q + 2;
    }
    if (headed && f.isUpper(p) && (f.at(q) == '-' || f.at(q) == ',' || f.at(q) == ':') && isSeries(f.skip(q + 1)))
      return new Letter(name, f.skip(q + 1));
    while (f.at(q) == '.' || f.at(q) == ' ' || f.at(q) == '*' || f.at(q) == '\n' && q - p < 4) {
      if (q - p > 5) return null;
      q++;
    }
    if (!f.isDigit(q)) return null;
    boolean glued = q == p + 1;
    int digits = number(q, true);
    if (digits < 0 || ch == 'a' && (glued || f.at(p + 1) != '.')) return null;
    boolean series = f.slice(q, digits).indexOf('-') > 0;
    boolean dotted = f.at(p + name.length()) == '.';
    boolean brief = digits - q < 3 && !dotted && !(headed && f.at(p + 1) == ' ' && ch != 'a');
    if (!series && (digits - q > 4 && f.at(q + 4) != '.' || brief || !f.isUpper(p))) return null;
    return f.isUpper(p) || series ? new Letter(name, q) : null;
  }

  /** "2121-29": three or four digits, a hyphen and more digits. */
  private boolean isSeries(int p) {
    int q = p;
    while (isDigit(q)) q++;
    return q - p >= 3 && q - p <= 4 && f.at(q) == '-' && f.isDigit(q + 1);
  }

  /** A digit, or a letter read for one inside a number: "212l-29", "5211-l0". */
  private boolean isDigit(int p) {
    if (f.isDigit(p)) return true;
    char ch = f.at(p);
    if (ch != 'l' && ch != 'i' && ch != 'o' || ch == 'i' && f.at(p - 1) == '-' && f.at(p + 1) == '-') return false;
    boolean before = f.isDigit(p - 1) || f.at(p - 1) == '-' && f.isDigit(p - 2);
    boolean after = f.isDigit(p + 1) || f.at(p + 1) == '-' && f.isDigit(p + 2);
    return before && after;
  }

  /**
   * Digits joined by hyphens (spaces around them allowed) or by one dot ("1.22"); -1 when there are none. With {@code lettered}
   * one space beside the hyphen is enough: "L. 2121- 29".
   */
  private int number(int p, boolean lettered) {
    if (!f.isDigit(p)) return -1;
    int spaced = lettered ? spaced(p) : -1;
    if (spaced >= 0) return spaced;
    int q = p;
    while (isDigit(q)) q++;
    while (true) {
      int r = q;
      boolean series = lettered && q - p >= 3;
      if (f.at(r) == ' ' && f.at(r + 1) == '-' && f.isDigit(f.skip(r + 2)) && (f.at(r + 2) == ' ' || series)) r = r + 1;
      if (f.at(r) != '-' && !(f.at(r) == '.' && f.isDigit(r + 1))) break;
      int s = r + 1;
      if (f.at(s) == ' ' && (r > q || series && f.at(r) == '-' && f.isDigit(s + 1))) s++;
      if (f.at(s) == '\n') s = f.skip(s);
      if (!isDigit(s)) break;
      q = s;
      while (isDigit(q)) q++;
    }
    return f.isLetter(q) && !f.isUpper(q) ? -1 : q;
  }

  /** The end of "2 1 2 1 - 2 9", digits a scan set apart; -1 for anything else. */
  private int spaced(int p) {
    int q = p, end = p, digits = 0;
    while (f.isDigit(q) && !f.isDigit(q + 1)) {
      end = q + 1;
      digits++;
      q = f.at(end) == ' ' && f.at(end + 1) == '-' && f.at(end + 2) == ' ' ? end + 3 : f.at(end) == ' ' ? end + 1 : end;
    }
    return digits >= 5 ? end : -1;
  }

  private String squeeze(int from, int to, boolean lettered) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to; i++) {
      char ch = f.at(i);
      if (f.isSpace(i)) continue;
      if (ch == '.' && lettered && digits.length() >= 3) digits.append('-');
      else digits.append(f.isDigit(i) || ch == '-' || ch == '.' ? ch : ch == 'o' ? '0' : '1');
    }
    return digits.toString();
  }

  /** Latin rank, letter, roman paragraph, subparagraph. */
  private Item suffixed(String letter, String number, int at) {
    StringBuilder suffix = new StringBuilder();
    int end = at;
    for (int i = 0; i < 3; i++) {
      int p = f.skipInParagraph(end);
      int word = f.wordEndFrom(p);
      if (word == p) break;
      String text = f.slice(p, word);
      boolean latin = LATIN.contains(text) || text.length() > 6 && text.endsWith("ies") && !f.isUpper(p);
      boolean capital = word == p + 1 && f.isUpper(p) && f.at(p) >= 'a' && f.at(p) <= 'z' && !text.equals("l")
          && (!ArticlePlaces.isRoman(text) || LATIN.contains(f.slice(f.skip(word), f.wordEndFrom(f.skip(word))))) && f.at(word) != '.'
          && f.at(word) != '\'' && !isTo(p);
      if (!latin && !capital) break;
      suffix.append(' ').append(capital ? text.toUpperCase(Locale.ROOT) : text);
      end = word;
    }
    if (letter != null && f.at(end) == '-' && isPart(end + 1)) {
      suffix.append('-').append(Character.toUpperCase(f.at(end + 1)));
      end += 2;
    }
    int glued = f.at(end) != ' ' && f.isLetter(end) && f.isUpper(end) && f.wordEnd(end + 1) ? end + 1 : -1;
    if (glued > 0) {
      suffix.append(' ').append(Character.toUpperCase(f.at(end)));
      end = glued;
    }
    ArticlePlaces.Place place = places.behind(end);
    return new Item(letter, number, suffix + place.mark(), place.end());
  }

  /** The "B" of "R. 2131-1-B"; a roman figure there is a paragraph. */
  private boolean isPart(int p) {
    return f.isLetter(p) && f.isUpper(p) && !f.isWord(p + 1) && f.at(p + 1) != '\'' && !ArticlePlaces.isRoman(f.slice(p, p + 1));
  }

  /** "ARTICLES L. 2121-29 A L. 2121-34", "3 À 5": between two articles a capital A is the word and no part of the first. */
  private boolean isTo(int p) {
    int next = f.skip(p + 1);
    return f.original().charAt(p) == 'À' || f.at(p) == 'a' && f.isSpace(p + 1) && (f.isDigit(next) || letter(next, true) != null);
  }
}
