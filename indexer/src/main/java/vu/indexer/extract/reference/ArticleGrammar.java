package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.reference.ArticleItems.Item;
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

  private final Folded f;
  private final ArticlePlaces places;
  private final ArticleItems items;

  ArticleGrammar(Folded f) {
    this.f = f;
    this.places = new ArticlePlaces(f);
    this.items = new ArticleItems(f, places);
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
    if (!items.isLettered(start) || f.at(start + 1) == '0') return null;
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
      if (item == null) item = items.read(p, letter, headed);
      if (item == null) item = ranked(p, before);
      if (item == null) break;
      before = item;
      item = siblings(item, series);
      series = item.series() != null ? item.series() : series;
      lettered |= item.letter() != null;
      if (item.letter() != null) letter = item.letter();
      int rangeTo = range(item.end());
      Item last = rangeTo < 0 ? null : items.read(rangeTo, letter, headed);
      if (last != null) last = siblings(last, series);
      if (last != null && sameSeries(item, last)) {
        articles.add(item.text() + ".." + last.text());
        end = last.end();
      } else {
        articles.add(item.text());
        end = item.end();
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
    String place = before == null ? null : before.place();
    ArticlePlaces.Place next = place == null ? null : places.further(at, place, before.end());
    return next == null ? null : before.placed(next);
  }

  /** "314 bis et ter": a rank alone goes with the number before it. */
  private Item ranked(int at, Item before) {
    if (before == null || !before.isRanked()) return null;
    int word = f.wordEndFrom(at);
    String rank = f.slice(at, word);
    return ArticleItems.isLatin(rank) ? before.ranked(rank, word) : null;
  }

  /** "L. 2224-13 et 14": the second is of the same series. */
  private static Item siblings(Item item, String series) {
    boolean brief = series != null && item.letter() == null && item.number().length() <= 2 && item.suffix().isEmpty();
    return brief ? item.in(series) : item;
  }

  private static boolean sameSeries(Item a, Item b) {
    return (a.letter() == null) == (b.letter() == null) || a.letter() != null;
  }

  /** "à", "au", or the "a" and "4" a scan makes of it before a lettered article. */
  private int range(int at) {
    int p = f.skipInParagraph(at);
    int end = f.exact(p, "a");
    if (end < 0 && f.at(p) == '\uFFFD' && f.isSpace(p + 1)) end = p + 1;
    if (end < 0 && f.at(p) == '4' && f.wordEnd(p + 1) && items.isLettered(f.skip(p + 1))) end = p + 1;
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
}
