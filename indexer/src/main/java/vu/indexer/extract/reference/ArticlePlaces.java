package vu.indexer.extract.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vu.indexer.extract.words.Words;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** The place meant inside an article: "107 III", "L. 2122-22, 4°", "49, alinéa 3", "L. 5214-16 (V)", "le II de l'article 5". */
final class ArticlePlaces {
  /** @param mark what is kept behind the article, {@code #III}, {@code #4°}, {@code #al3}; empty when the whole article is meant */
  record Place(String mark, int end) {}

  private static final Set<String> ROMAN =
      Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");

  /** "premier alinéa", "2e alinéa", in the spellings of the first ten. */
  private static final List<String> RANKS =
      List.of("premier", "deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme", "neuvieme", "dixieme", "1er", "2e",
          "3e", "4e", "5e", "6e", "7e", "8e", "9e", "10e", "1ere", "2eme", "3eme", "4eme", "5eme", "6eme", "7eme",
          "8eme", "9eme", "10eme");
  private static final Phrases BEFORE_DEGREE = Phrases.of("le", "au", "du", "les", "aux");
  private static final Phrases BEFORE_RANK = Phrases.of("alinea", "al.", "l'alinea");
  private static final Phrases LAST = Phrases.of("dernier", "avant-dernier");
  private static final Phrases ALINEA = Phrases.of("alinea", "al.", "alineas", "al");
  private static final int LONGEST_BRACKET = 40;

  private final Folded f;

  ArticlePlaces(Folded f) {
    this.f = f;
  }

  static boolean isRoman(String word) {
    return ROMAN.contains(word);
  }

  /** "le II de l'article L. 5219-5", "l'alinéa 2 de l'article 4": the mark of the place printed before the article at {@code start}, or null. */
  String before(int start) {
    int of = Words.startBefore(f, start, "de l'");
    if (of < 0) return null;
    String word = Words.wordBefore(f, of);
    int at = Words.startBefore(f, of, word);
    if (ROMAN.contains(word) && at >= 0 && f.isUpper(at)) return "#" + word.toUpperCase(Locale.ROOT);
    int rank = RANKS.indexOf(Words.wordBefore(f, Math.max(0, f.startBefore(of, "alinea"))));
    if (rank >= 0 && word.equals("alinea")) return "#al" + (rank % 10 + 1);
    int degree = f.back(of);
    if (f.at(degree - 1) == '°' && f.isDigit(degree - 2)) {
      int first = degree - 2;
      while (f.isDigit(first - 1)) first--;
      return degree - 1 - first <= 2 && !f.isWord(first - 1) && BEFORE_DEGREE.before(f, first) ? "#" + f.slice(first, degree) : null;
    }
    boolean digits = !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && BEFORE_RANK.before(f, at) ? "#al" + word : null;
  }

  /**
   * "L. 2122-22, 4° et 15°", "3 I et II", "alinéas 4 et 5": another place of the same article; null when there is none.
   *
   * @param place the place read before, which ends at {@code behind}
   */
  Place further(int at, String place, int behind) {
    int end = f.wordEndFrom(at);
    String word = f.slice(at, end);
    boolean brief = end > at && end - at <= 2 && f.isDigit(at) && f.isDigit(end - 1);
    if (place.endsWith("°") && brief && f.at(end) == '°') return new Place("#" + word + "°", end + 1);
    boolean plural = place.startsWith("al") && f.startBefore(behind, "alineas " + place.substring(2)) >= 0;
    if (plural && brief) return new Place("#al" + word, end);
    boolean roman = ROMAN.contains(place.toLowerCase(Locale.ROOT)) && ROMAN.contains(word) && f.isUpper(at) && f.isUpper(end - 1);
    return roman ? new Place("#" + word.toUpperCase(Locale.ROOT), end) : null;
  }

  /** The place printed behind an article that ends at {@code at}. */
  Place behind(int at) {
    int open = f.skipInParagraph(at);
    return f.at(open) == '(' ? bracketed(at, open) : plain(at);
  }

  /** A place and nothing else in brackets: "(V)", "(4°)"; of several, "(4° et 26°)", "(I, 1° b)", none is kept. */
  private Place bracketed(int at, int open) {
    Place whole = new Place("", at);
    if (f.isDigit(open + 1) && f.at(open + 2) != '°' && f.at(open + 3) != '°') return whole;
    Place inside = plain(open + 1);
    if (inside.mark.isEmpty()) return whole;
    int close = inside.end;
    while (close - open < LONGEST_BRACKET && (f.isDigit(close) || f.at(close) == '°' || f.at(close) == ',' || f.isSpace(close) || isLetterAlone(close))) {
      int and = f.any(f.skip(close), "et", "a", "ou");
      close = and >= 0 ? and : close + 1;
    }
    if (f.at(close) != ')') return whole;
    return new Place(close == f.skip(inside.end) ? inside.mark : "", close + 1);
  }

  /** The "b" of "(I, 1° b)". */
  private boolean isLetterAlone(int p) {
    return f.isLetter(p) && !f.isWord(p - 1) && !f.isWord(p + 1) && f.at(p + 1) != '\'';
  }

  private Place plain(int at) {
    int hyphened = hyphened(at);
    if (hyphened >= 0) return new Place("#" + f.slice(at + 1, hyphened).toUpperCase(Locale.ROOT).replace('.', '-'), hyphened);
    int next = f.skipInParagraph(at), p = next;
    if (f.at(p) == ',' || f.at(p) == '-' && f.isSpace(p + 1) || f.at(p) == '.' && countsAlinea(f.skip(p + 1))) p = f.skipInParagraph(p + 1);
    Place place = paragraph(p, p == next);
    if (place == null) place = degree(p);
    if (place == null) place = alinea(p);
    return place == null ? new Place("", at) : place;
  }

  /** The end of "-I", "-V-2°", ".I.1" behind a number: a paragraph in roman figures; -1 when there is none. */
  private int hyphened(int at) {
    char join = f.at(at);
    int word = join == '-' || join == '.' ? f.wordEndFrom(at + 1) : at;
    if (word <= at + 1 || !f.isLetter(at + 1) || !ROMAN.contains(f.slice(at + 1, word))) return -1;
    for (int i = at + 1; i < word; i++) if (!Character.isUpperCase(f.original().charAt(i))) return -1;
    int digits = word + 1;
    while (f.isDigit(digits)) digits++;
    if (f.at(word) != join || digits == word + 1 || f.isWord(digits)) return word;
    return f.at(digits) == '°' ? digits + 1 : digits;
  }

  /** "104.1. 2e alinéa": a full stop parts the article from its subparagraph. */
  private boolean countsAlinea(int p) {
    return f.isDigit(p) && f.exact(f.skip(f.wordEndFrom(p)), "alinea") >= 0;
  }

  /** "III", "§ 2"; behind a comma one roman letter alone is none. */
  private Place paragraph(int p, boolean close) {
    boolean sign = f.at(p) == '§';
    int q = sign ? f.skip(p + 1) : p, word = f.wordEndFrom(q);
    String text = f.slice(q, word);
    if (ROMAN.contains(text) && f.isUpper(q) && (sign || close || text.length() > 1)) return new Place("#" + text.toUpperCase(Locale.ROOT), word);
    return sign && f.isDigit(q) ? new Place("#" + text, word) : null;
  }

  /** "4°", "2° alinéa". */
  private Place degree(int p) {
    int degree = p;
    while (f.isDigit(degree)) degree++;
    if (degree == p || degree - p > 2 || f.at(degree) != '°') return null;
    int counted = f.exact(f.skipInParagraph(degree + 1), "alinea");
    return counted >= 0 ? new Place("#al" + f.slice(p, degree), counted) : new Place("#" + f.slice(p, degree) + "°", degree + 1);
  }

  /** "3ème alinéa", "alinéa 3"; of "dernier alinéa" the words are passed over. */
  private Place alinea(int p) {
    int ranked = f.exact(f.skipInParagraph(f.wordEndFrom(p)), "alinea");
    int rank = ranked < 0 ? -1 : RANKS.indexOf(f.slice(p, f.wordEndFrom(p)));
    if (rank >= 0) return new Place("#al" + (rank % 10 + 1), ranked);
    if (ranked >= 0 && LAST.at(f, p) >= 0) return new Place("", ranked);
    int alinea = ALINEA.at(f, p);
    if (alinea < 0) return null;
    int digit = f.skip(alinea), end = digit;
    while (f.isDigit(end)) end++;
    if (end == digit) return null;
    int first = f.exact(end, "er");
    return new Place("#al" + f.slice(digit, end), first >= 0 ? first : end);
  }
}
