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
  /**
   * Articles in reading order and where the list ends.
   *
   * @param lettered whether one has its part of a code (L., R., D. …)
   * @param lead those before the word "article" stands again, {@code rest} those behind it; both null when it does not
   */
  record Parsed(List<String> articles, int start, int end, boolean lettered, int headEnd, Parsed lead, Parsed rest) {
    private Parsed led(List<String> marked, int head) {
      return new Parsed(marked, start, end, lettered, head, lead, rest);
    }
  }

  /** The words that open a list, the letter of a part of a code among them. */
  static final List<String> HEADS = List.of("article", "articles", "art", "arts", "a", "l", "lo", "r", "d");
  private static final Phrases SHORT = Phrases.of("arts.", "art.", "art");
  private static final Phrases FOLLOWING =
      Phrases.of(
          "et suivants", "et suivant", "et suite", "et suiv.", "et suiv", "et ss.", "et ss", "et s.", "et ses suivants", "et les suivants");
  private static final int MOST = 10_000;
  private static final Phrases AGES = Phrases.of("(ancien)", "(nouveau)", "(anciens)", "(nouveaux)", "ancien", "nouveau", "anciens", "nouveaux");
  private static final Phrases OWNED = Phrases.of("du", "de la", "de l'", "dudit");
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
      return list == null ? null : list.led(led(list.articles, start), head);
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
    Run run = new Run(headed);
    int p = from;
    while (run.articles.size() < MOST && run.takes(p)) {
      int next = separator(run.end, run.before);
      if (next < 0) break;
      int again = run.lead > 0 ? -1 : headBetween(run.end, next);
      if (again >= 0) run.turn(again);
      p = next;
    }
    return run.articles.isEmpty() ? null : run.parsed(start, from);
  }

  /** Where the word "article" stands again before the next article; -1 when it does not. */
  private int headBetween(int from, int to) {
    for (int i = from; i < to; i++) if (f.at(i) == 'a' && f.wordStart(i) && head(i) > i) return i;
    return -1;
  }

  /** A list while it is read. */
  private final class Run {
    private final boolean headed;
    private final List<String> articles = new ArrayList<>();
    private boolean lettered;
    private String letter, series;
    private Item before;
    private int end = -1;
    /** How many articles stand before the word "article" stands again, 0 while it does not, and whether one of them has a letter. */
    private int lead;
    private boolean leadLettered;
    private int leadEnd, again;

    Run(boolean headed) {
      this.headed = headed;
    }

    /** Takes the article at {@code p}, or the range that begins with it; false when none stands there. */
    boolean takes(int p) {
      Item item = further(p, before);
      if (item == null) item = items.read(p, letter, headed);
      if (item == null) item = ranked(p, before);
      if (item == null) return false;
      before = item;
      item = siblings(item, series);
      series = item.series() != null ? item.series() : series;
      lettered |= item.letter() != null;
      if (item.letter() != null) letter = item.letter();
      Item last = rangeEnd(item);
      articles.add(last == null ? item.text() : item.text() + ".." + last.text());
      end = aged(last == null ? item.end() : last.end());
      follow();
      return true;
    }

    private Item rangeEnd(Item item) {
      int to = range(item.end());
      Item last = to < 0 ? null : items.read(to, letter, headed);
      if (last != null) last = siblings(last, series);
      return last != null && sameSeries(item, last) ? last : null;
    }

    private void follow() {
      int following = FOLLOWING.at(f, f.skipInParagraph(end));
      if (following < 0) return;
      articles.set(articles.size() - 1, articles.getLast() + "+");
      end = following;
    }

    /** The word "article" stands again at {@code at}: what goes on may have another owner. */
    void turn(int at) {
      lead = articles.size();
      leadEnd = end;
      leadLettered = lettered;
      again = at;
      lettered = false;
    }

    Parsed parsed(int start, int headEnd) {
      if (lead == 0 || lead == articles.size()) return new Parsed(articles, start, end, lettered || leadLettered, headEnd, null, null);
      Parsed first = new Parsed(articles.subList(0, lead), start, leadEnd, leadLettered, headEnd, null, null);
      Parsed rest = new Parsed(articles.subList(lead, articles.size()), again, end, lettered, head(again), null, null);
      return new Parsed(articles, start, end, lettered || leadLettered, headEnd, first, rest);
    }
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

  /** "L. 123-10 (ancien)", "R. 123-20-1 ancien du code": of which edition it is does not end the list. */
  private int aged(int end) {
    int p = f.skipInParagraph(end), word = AGES.at(f, p);
    if (word < 0) return end;
    int next = f.skipInParagraph(word);
    return f.at(p) == '(' || OWNED.at(f, next) >= 0 ? word : end;
  }

  private int separator(int at, Item before) {
    int p = f.skipInParagraph(at);
    if (f.at(p) == '.' && f.at(p + 1) == ',') p++;
    int q = f.at(p) == ',' ? f.skipInParagraph(p + 1) : p;
    int word = SEPARATORS.at(f, q);
    if (word >= 0) return f.skipInParagraph(word);
    boolean lostComma = q == p && p > at && before.series() != null && f.isUpper(p) && items.isLettered(p);
    return q > p || lostComma ? q : -1;
  }
}
