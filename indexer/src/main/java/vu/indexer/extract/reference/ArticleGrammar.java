package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vu.indexer.extract.words.Words;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/**
 * Lists of articles: "articles L. 2121-29 à L. 2121-34, R. 2311-1 et suivants", "article 107 III", "art. 1er",
 * "7 tersexagies A à 9 quaterdecies". Ranges are kept as {@code A..B}, "et suivants" as {@code A+}, a pinpoint as
 * {@code A#III} or {@code A#al3}.
 */
final class ArticleGrammar {
  /** Articles in reading order and where the list ends; {@code lettered} when one has its part of a code (L., R., D. …). */
  record Parsed(List<String> articles, int start, int end, boolean lettered, int headEnd) {}

  /** The words that open a list, the letter of a part of a code among them. */
  static final List<String> HEADS = List.of("article", "articles", "art", "arts", "a", "l", "lo", "r", "d");
  private static final Set<String> LATIN = Set.of("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies");
  private static final Phrases SHORT = Phrases.of("arts.", "art.", "art");
  private static final Phrases FOLLOWING =
      Phrases.of(
          "et suivants", "et suivant", "et suite", "et suiv.", "et suiv", "et ss.", "et ss", "et s.", "et ses suivants", "et les suivants");
  private static final Phrases SEPARATORS =
      Phrases.of(
          "et au dernier alinea de l'article", "et au premier alinea de l'article", "et au deuxieme alinea de l'article",
          "et au troisieme alinea de l'article", "et a l'article", "et aux articles", "ainsi que l'article", "ainsi que les articles",
          "et article", "et articles", "et art.", "et les art.", "ainsi que", "ou de l'article", "ou l'article", "ou aux articles",
          "ou a l'article", "ou", "et des articles", "et de l'article", "et l'article", "et les articles", "et", "puis",
          "ainsi qu'a l'article", "ainsi qu'aux articles", "ainsi que de l'article", "ainsi que des articles");
  private static final Phrases FIRST = Phrases.of("1 er", "premier", "ler");

  private final Folded f;
  private final ArticlePlaces places;

  ArticleGrammar(Folded f) {
    this.f = f;
    this.places = new ArticlePlaces(f);
  }

  /** Whether digits stand right behind the letter of a part of a code: "L2121-29", "LO1112-3". */
  boolean isGlued(int p) {
    char ch = f.at(p);
    return (ch == 'l' || ch == 'r' || ch == 'd') && f.isDigit(ch == 'l' && f.at(p + 1) == 'o' ? p + 2 : p + 1);
  }

  /** A list opened by the word "article", or by a lettered article of a series ("L. 5217-2") alone; null when there is none. */
  Parsed read(int start) {
    int head = head(start);
    if (head >= 0) {
      Parsed list = list(f.skip(head), start, true);
      return list == null ? null : new Parsed(led(list.articles, start), start, list.end, list.lettered, head);
    }
    if (letter(start, false) == null || f.at(start + 1) == '0') return null;
    Parsed bare = list(start, start, false);
    return bare != null && f.at(bare.end) != '/' && f.at(bare.end) != '_' && bare.articles.getFirst().indexOf('-') > 0 ? bare : null;
  }

  /** The only article with the place printed before it: "le II de l'article L. 5219-5". */
  private List<String> led(List<String> articles, int start) {
    String mark = articles.size() > 1 || articles.getFirst().indexOf('#') >= 0 ? null : places.before(start);
    return mark == null ? articles : List.of(articles.getFirst() + mark);
  }

  /** The end of "article", "articles", "art." at {@code p}, or -1. */
  int head(int p) {
    char first = f.at(p);
    if (first != 'a' && first != '\uFFFD') return -1;
    int end = SHORT.at(f, p);
    if (end >= 0 && f.at(end) != '-') return end;
    int word = Words.plural(f, p, "article", "articles");
    return word >= 0 ? word : end;
  }

  private Parsed list(int from, int start, boolean headed) {
    List<String> articles = new ArrayList<>();
    boolean lettered = false;
    String letter = null, series = null;
    Item before = null;
    int p = from, end = -1;
    while (articles.size() < 10_000) {
      Item item = further(p, before);
      if (item == null) item = item(p, letter, headed);
      if (item == null) item = ranked(p, before);
      if (item == null) break;
      before = item;
      item = siblings(item, series);
      series = item.series() != null ? item.series() : series;
      lettered |= item.letter != null;
      if (item.letter != null) letter = item.letter;
      int rangeTo = range(item.end);
      Item last = rangeTo < 0 ? null : item(rangeTo, letter, headed);
      if (last != null) last = siblings(last, series);
      if (last != null && sameSeries(item, last)) {
        articles.add(item.text() + ".." + last.text());
        end = last.end;
      } else {
        articles.add(item.text());
        end = item.end;
      }
      int following = following(end);
      if (following >= 0) {
        articles.set(articles.size() - 1, articles.getLast() + "+");
        end = following;
      }
      int next = separator(end);
      if (next < 0) break;
      p = next;
    }
    return articles.isEmpty() ? null : new Parsed(articles, start, end, lettered, from);
  }

  /** "L. 2122-22, 4° et 15°": another place in the article before; null when there is none. */
  private Item further(int at, Item before) {
    int mark = before == null ? -1 : before.suffix.indexOf('#');
    ArticlePlaces.Place next = mark < 0 ? null : places.further(at, before.suffix.substring(mark + 1), before.end);
    return next == null ? null : new Item(before.letter, before.number, before.suffix.substring(0, mark) + next.mark(), next.end());
  }

  /** "314 bis et ter": a rank alone goes with the number before it. */
  private Item ranked(int at, Item before) {
    int word = f.wordEndFrom(at);
    boolean latin = before != null && !before.suffix.isEmpty() && before.suffix.indexOf('#') < 0 && LATIN.contains(f.slice(at, word));
    return latin ? new Item(before.letter, before.number, " " + f.slice(at, word), word) : null;
  }

  /** "L. 2224-13 et 14": the second is of the same series. */
  private static Item siblings(Item item, String series) {
    boolean brief = series != null && item.letter == null && item.number.length() <= 2 && item.suffix.isEmpty();
    return brief ? new Item(series.substring(0, series.indexOf(' ')), series.substring(series.indexOf(' ') + 1) + item.number, "", item.end) : item;
  }

  private static boolean sameSeries(Item a, Item b) {
    return (a.letter == null) == (b.letter == null) || a.letter != null;
  }

  /** "à", "au", or the "a" and "4" a scan makes of it before a lettered article. */
  private int range(int at) {
    int p = f.skipInParagraph(at);
    int end = f.exact(p, "a");
    if (end < 0 && f.at(p) == '\uFFFD' && f.isSpace(p + 1)) end = p + 1;
    if (end < 0 && f.at(p) == '4' && f.wordEnd(p + 1) && letter(f.skip(p + 1), false) != null) end = p + 1;
    if (end < 0) return -1;
    int word = head(f.skip(end));
    int q = f.skip(end);
    if (f.exact(q, "l'article") >= 0) return f.skip(f.exact(q, "l'article"));
    return word >= 0 ? f.skip(word) : q;
  }

  private int following(int at) {
    int p = f.skipInParagraph(at);
    int end = FOLLOWING.at(f, p);
    return end;
  }

  private int separator(int at) {
    int p = f.skipInParagraph(at);
    if (f.at(p) == '.' && f.at(p + 1) == ',') p++;
    int q = f.at(p) == ',' ? f.skipInParagraph(p + 1) : p;
    int word = SEPARATORS.at(f, q);
    if (word >= 0) return f.skipInParagraph(word);
    return q > p ? q : -1;
  }

  /** One article; {@code letter} is null for a plain number. */
  private record Item(String letter, String number, String suffix, int end) {
    /** "L 2224-" of "L. 2224-13"; null for an article of no series. */
    String series() {
      int dash = number.indexOf('-');
      return letter != null && dash >= 3 && number.indexOf('-', dash + 1) < 0 ? letter + " " + number.substring(0, dash + 1) : null;
    }

    String text() {
      return (letter == null ? "" : letter + ". ") + number + suffix;
    }
  }

  private Item item(int at, String inherited, boolean headed) {
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

  private record Letter(String name, int end) {}

  /**
   * "L.", "L", "LO", "R.*", "D. " before a digit; null when there is none. Behind the word "article" also "L-2121-29", "L, 2121-29",
   * and the "I." or "1." a scan makes of "L.".
   */
  private Letter letter(int p, boolean headed) {
    char ch = f.at(p);
    if (headed && (ch == 'i' || ch == '1' || ch == '|') && f.at(p + 1) == '.' && isSeries(f.skip(p + 2))) return new Letter("L", f.skip(p + 2));
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
    if (!series && (digits - q > 4 && f.at(q + 4) != '.' || digits - q < 3 && !dotted || !f.isUpper(p))) return null;
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
