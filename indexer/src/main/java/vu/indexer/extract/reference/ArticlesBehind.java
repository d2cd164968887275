package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Articles behind their act: "…, notamment ses articles", "et en particulier son article", ", art. 1er", "(articles 3 et 4)". */
final class ArticlesBehind {
  private static final Phrases NOTABLY = Phrases.of("notamment", "et notamment", "en particulier", "et en particulier", "particulierement",
      "plus particulierement", "et plus particulierement", "specialement", "plus specialement", "plus precisement", "et plus precisement",
      "dont", "notammen t", "et specialement", "et, notamment", "et, en particulier");
  /** How far behind its text a list of articles may stand. */
  private static final int BEHIND = 140;
  /** The longest title of a text between its date and its articles. */
  private static final int TITLE = 250;
  private static final Phrases OWNING = Phrases.of("son", "ses", "leurs", "leur", "sa");
  private static final Phrases STRESSED = Phrases.of("notamment", "notamment en", "en particulier", "particulierement", "specialement",
      "notammen t", "dont", "et notamment a", "notamment dans");
  private static final Phrases ARTICLES = Phrases.of("l'", "les", "i'");

  private final Folded f;

  ArticlesBehind(Folded f) {
    this.f = f;
  }

  /** Gives {@code list} to the act cited last when it stands behind it as its articles do. */
  boolean take(ArticleGrammar.Parsed list, Cited cited) {
    if (cited.last() == null || !belongs(list, cited.last())) return false;
    give(list, cited.mentions(), cited.mentions().size() - 1);
    return true;
  }

  /** Whether {@code list} is of {@code last} even when another act follows: "loi …, notamment son article 34, et l'article 3 du décret". */
  boolean owns(Mention last, ArticleGrammar.Parsed list) {
    int word = startOfArticle(list.start());
    return (word == list.start() || STRESSED.before(f, word)) && belongs(list, last);
  }

  /** Gives {@code list} to the mention numbered {@code owner}. */
  void give(ArticleGrammar.Parsed list, List<Mention> mentions, int owner) {
    Mention last = mentions.get(owner);
    List<String> all = new ArrayList<>(last.reference().articles());
    all.addAll(list.articles());
    int close = f.skip(list.end());
    boolean bracket = f.at(close) == ')' && f.slice(last.end(), list.start()).indexOf('(') >= 0;
    mentions.set(owner, last.withArticles(all, last.start(), bracket ? close + 1 : list.end()));
  }

  private boolean belongs(ArticleGrammar.Parsed list, Mention last) {
    if (!last.reference().articles().isEmpty() && last.end() > list.start()) return false;
    boolean owned = OWNING.before(f, list.start());
    int word = startOfArticle(list.start());
    boolean notably = STRESSED.before(f, word);
    boolean comma = commaBefore(list.start()) && (isShort(list) || endsTitle(last, list));
    if (Words.parted(f, last.end(), list.start())) return false;
    if (!owned && !notably && !comma && !notablyBehind(last, list.start()) && !adjoins(last.reference(), last.end(), list)) return false;
    return accepts(last.reference(), list);
  }

  private boolean isShort(ArticleGrammar.Parsed list) {
    return f.slice(list.start(), list.headEnd()).startsWith("art.");
  }

  /** "loi n° … relative aux droits des citoyens, article 9-1 ;": behind the title of a numbered text, and nothing follows. */
  private boolean endsTitle(Mention last, ArticleGrammar.Parsed list) {
    boolean numbered = last.reference() instanceof Reference.Texte && last.reference().numero() != null;
    if (!numbered || list.start() - last.end() > TITLE) return false;
    if (list.headEnd() == list.start() || f.isUpper(list.start()) || isAccount(list)) return false;
    char before = f.at(f.back(list.start()) - 2), behind = f.at(f.skipInParagraph(list.end()));
    return !(before >= '0' && before <= '9') && (behind == ';' || behind == '.' || behind == '(' || behind == ')' || behind == '\n');
  }

  private static boolean isAccount(ArticleGrammar.Parsed list) {
    String first = list.articles().getFirst();
    return first.length() > 3 && first.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** ", plus particulièrement le chapitre III et l'article": what is stressed begins right behind the text. */
  private boolean notablyBehind(Mention last, int start) {
    int p = f.skipInParagraph(behindBracket(last.end()));
    if (f.at(p) == ',' || f.at(p) == '(') p = f.skipInParagraph(p + 1);
    return start - last.end() <= BEHIND && NOTABLY.at(f, p) >= 0;
  }

  /** Passes over "(partie réglementaire)" or an acronym. */
  private int behindBracket(int at) {
    int p = f.skipInParagraph(at), q = p;
    while (q - p < 40 && f.at(q) != ')' && f.at(q) != '\n' && !f.isDigit(q)) q++;
    return f.at(p) == '(' && f.at(q) == ')' ? q + 1 : at;
  }

  /** "code du patrimoine (articles L. 522-1 et R. 545-24)", "code du travail : article L. 5134-110", "décret … (article 6)". */
  private boolean adjoins(Reference reference, int end, ArticleGrammar.Parsed list) {
    int p = f.skipInParagraph(behindBracket(end)), signs = 0;
    char sign = f.at(p);
    while (f.at(p) == ',' || f.at(p) == '(' || f.at(p) == ':' || f.at(p) == '-') {
      p = f.skipInParagraph(p + 1);
      signs++;
    }
    int article = ARTICLES.at(f, p);
    if (article >= 0) p = f.skip(article);
    if (p != list.start()) return false;
    if (reference instanceof Reference.Code) return list.lettered() ? signs > 0 || list.headEnd() > list.start() : sign == '('
        || (sign == ':' || sign == ',') && !f.isUpper(p) && f.at(f.skip(list.end())) != ':';
    if (list.lettered() || signs == 0 && !isShort(list)) return false;
    return reference instanceof Reference.ActeLocal ? !isAccount(list) && (sign == ',' || sign == '(') : sign == ',' || sign == '('
        || signs == 0 || sign == ':' && !f.isUpper(p);
  }

  private int startOfArticle(int p) {
    for (String article : new String[] {"l'", "les", "aux", "des", "a l'", "de l'", "i'", "1'", "|'"}) {
      int start = Words.startBefore(f, p, article);
      if (start >= 0) return start;
    }
    return p;
  }

  private boolean commaBefore(int p) {
    int q = p - 1;
    while (q > 0 && f.isSpace(q)) q--;
    return f.at(q) == ',' || f.at(q) == '-' && f.isSpace(q - 1);
  }

  private static boolean accepts(Reference reference, ArticleGrammar.Parsed list) {
    return switch (reference) {
      case Reference.Code c -> true;
      case Reference.Texte t -> !list.lettered();
      case Reference.ActeEuropeen e -> !list.lettered();
      case Reference.ActeLocal a -> !list.lettered();
    };
  }
}
