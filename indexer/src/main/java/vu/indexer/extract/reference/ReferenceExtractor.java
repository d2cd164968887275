package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vu.indexer.extract.words.Words;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;
import vu.indexer.text.HeadWords;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/** All references of a text: one pass, a trigger at the start of a word, then the grammar of its family. */
public final class ReferenceExtractor {
  private static final Phrases LINKS = Phrases.of("du", "de la", "de l'", "des", "de ladite", "dudit", "de cette", "de", "d'", "au", "a la");
  private static final Phrases OTHER_OWNERS =
      Phrases.of(
          "convention", "statuts", "contrat", "marche", "reglement interieur", "reglement", "cahier", "bail", "traite", "accord", "protocole",
              "presente",
          "present", "avenant", "acte", "arrete de projet");
  private static final int ARTICLE = 1, DELIBERATION = 2, TEXT = 4, CODE = 8, EUROPEAN = 16;
  /** What opens an article or an act: at a first look, and word for word with its kinds. */
  private static final Openings OPENINGS = Openings.of(openings());
  private static final HeadWords HEADS = new HeadWords(heads());
  private static final Phrases NOTABLY =
      Phrases.of(
          "notamment", "et notamment", "en particulier", "et en particulier", "particulierement", "plus particulierement", "et plus particulierement",
          "specialement", "plus specialement", "plus precisement", "et plus precisement", "dont", "notammen t", "et specialement", "et, notamment",
          "et, en particulier");
  /** How far behind its text a list of articles may stand. */
  private static final int BEHIND = 140;
  /** The longest title of a text between its date and its articles. */
  private static final int TITLE = 250;
  private static final Phrases DIVISIONS =
      Phrases.of(
          "titre", "livre", "chapitre", "section", "sous-section", "partie", "premiere partie", "deuxieme partie", "annexe");
  private static final Phrases CALLED = Phrases.of("dite \"", "dit \"", "dit", "dite", "dite la", "dite \" la", "dites");
  private static final Phrases EUROPEAN_RULES =
      Phrases.of(
          "reglement (", "reglement n", "reglement delegue", "reglement d'execution", "reglement ue", "reglement europeen");
  private static final Phrases OWNING = Phrases.of("son", "ses", "leurs", "leur", "sa");
  private static final Phrases STRESSED =
      Phrases.of(
          "notamment", "notamment en", "en particulier", "particulierement", "specialement", "notammen t", "dont", "et notamment a",
              "notamment dans");
  private static final Phrases ARTICLES = Phrases.of("l'", "les", "i'");

  private final Folded f;
  private final Deliberation act;
  private final ArticleGrammar articles;
  private final DeliberationGrammar deliberations;
  private final TextGrammar texts;
  private final CodeGrammar codes;
  private final EuropeanGrammar european;
  private final SameText same;
  private final List<Mention> found = new ArrayList<>();
  /** The only code cited so far, without its articles; null when there is none or there are several. */
  private Reference.Code only;
  private boolean several;

  public ReferenceExtractor(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
    this.articles = new ArticleGrammar(f);
    this.deliberations = new DeliberationGrammar(f);
    this.texts = new TextGrammar(f);
    this.codes = new CodeGrammar(f, act.date() == null ? act.controleLegalite() : act.date());
    this.european = new EuropeanGrammar(f);
    this.same = new SameText(f);
  }

  private static List<String> openings() {
    List<String> openings = new ArrayList<>();
    heads().values().forEach(openings::addAll);
    openings.removeIf(head -> head.length() == 1);
    for (String part : List.of("l", "r", "d", "a")) for (char behind : ". *0123456789".toCharArray()) openings.add(part + behind);
    return openings;
  }

  private static Map<Integer, List<String>> heads() {
    List<String> codes = new ArrayList<>(List.of("code", "codes", "livre"));
    for (char first : new char[] {'c', 'l'}) Lexicon.get().codeAcronyms(first).forEach(phrase -> codes.add(phrase.words()));
    List<String> european = new ArrayList<>(List.of("reglement", "reglements", "directive", "directives", "decision", "decisions"));
    for (Lexicon.Phrase<Lexicon.European> phrase : Lexicon.get().european()) if (phrase.words().charAt(0) == 'r' || phrase.words().charAt(0) == 'd')
      european.add(phrase.words());
    return Map.of(ARTICLE, ArticleGrammar.HEADS, DELIBERATION, DeliberationGrammar.HEADS, TEXT, TextGrammar.HEADS, CODE, codes, EUROPEAN, european);
  }

  /** The citations in the order of the text, each text once. No text makes it throw. */
  public List<Found<Citation>> extract() {
    int[] words = f.words();
    int end = 0;
    for (int k = 0; k < words.length; k++) {
      int start = words[k];
      if (start < end) continue;
      if (OPENINGS.opens(f, k)) end = Math.max(end, at(start));
      else if (deliberations.mayBeBare(start)) end = Math.max(end, keep(one(deliberations.bare(start))));
    }
    Relations relations = new Relations(f, act);
    List<Found<Citation>> citations = new ArrayList<>(found.size());
    OwnAct own = new OwnAct(f, act);
    for (Mention m : found) if (!own.is(m)) citations.add(relations.citation(m));
    return Repeats.fold(f, citations);
  }

  /** Reads what starts at {@code p}; the offset to go on from, or -1. */
  private int at(int p) {
    int kinds = HEADS.at(f, p);
    if ((kinds & ARTICLE) != 0 || kinds == 0 && articles.isGlued(p)) {
      ArticleGrammar.Parsed list = articles.read(p);
      if (list != null) return attached(list);
    }
    List<Mention> read = kinds == 0 ? List.of() : act(p, kinds, false);
    return read.isEmpty() && !deliberations.mayBeBare(p) ? -1 : keep(read.isEmpty() ? one(deliberations.bare(p)) : read);
  }

  private int keep(List<Mention> mentions) {
    if (mentions.isEmpty()) return -1;
    if (isName(mentions.getFirst())) return mentions.getLast().end();
    found.addAll(mentions);
    for (Mention m : mentions) if (m.reference() instanceof Reference.Code c && c.cid() != null && !several) see(c);
    return mentions.getLast().end();
  }

  /** The act or code that starts at {@code p}. */
  private List<Mention> act(int p, boolean afterArticles) {
    List<Mention> read = act(p, HEADS.at(f, p), afterArticles);
    return read.isEmpty() ? one(deliberations.bare(p)) : read;
  }

  private List<Mention> act(int p, int kinds, boolean afterArticles) {
    List<Mention> read = List.of();
    if ((kinds & CODE) != 0) read = one(codes.read(p, afterArticles));
    if ((kinds & CODE) != 0 && read.isEmpty()) read = codes.several(p);
    if ((kinds & EUROPEAN) != 0 && read.isEmpty()) read = european.read(p);
    if ((kinds & DELIBERATION) != 0 && read.isEmpty()) read = deliberations.read(p);
    return (kinds & TEXT) != 0 && read.isEmpty() ? texts.read(p) : read;
  }

  private void see(Reference.Code code) {
    several = only != null && !(only.cid().equals(code.cid()) && only.titre().equals(code.titre()));
    only = several ? null : new Reference.Code(code.titre(), code.cid(), List.of());
  }

  /** "dite « directive IED »" names the act just cited, "loi portant code du travail" names the law: neither is a second reference. */
  private boolean isName(Mention m) {
    boolean code = m.reference() instanceof Reference.Code && Words.before(f, m.start(), "portant");
    boolean nickname = m.reference().numero() == null && m.reference().date() == null && CALLED.before(f, m.start());
    return code || nickname && !found.isEmpty() && !Words.parted(f, found.getLast().end(), m.start());
  }

  private static List<Mention> one(Mention mention) {
    return mention == null ? List.of() : List.of(mention);
  }

  // ---- articles -------------------------------------------------------------------------------------------------------

  /** Gives a list of articles to the act after it, else to the one before it, else keeps it as articles of an unnamed code. */
  private int attached(ArticleGrammar.Parsed list) {
    int forward = forward(list);
    if (forward != 0) return Math.max(forward, list.end());
    if (backward(list)) return list.end();
    if (list.lettered()) unnamed(list);
    return list.end();
  }

  /** The end of the act the articles belong to; the end of the list when they belong to a contract; 0 when nothing follows. */
  private int forward(ArticleGrammar.Parsed list) {
    int p = f.skipInParagraph(list.end());
    if (f.at(p) == ')' || f.at(p) == ',') p = f.skipInParagraph(p + 1);
    int q = linked(p);
    if (q < 0) return acronymAfter(list, p);
    int annexe = f.exact(q, "l'annexe");
    if (annexe >= 0) q = f.skip(q + 2);
    for (int i = 0; i < 6 && codes.read(q, true) == null; i++) {
      int division = division(q);
      if (division < 0) break;
      q = division;
    }
    int told = same.kind(p, q);
    if (told >= 0 && act(told, true).isEmpty()) return same(list, told);
    if (told >= 0) q = told;
    if (OTHER_OWNERS.at(f, q) >= 0 && EUROPEAN_RULES.at(f, q) < 0) return list.end();
    List<Mention> read = act(q, true);
    if (read.isEmpty()) return 0;
    if (read.size() > 1 && read.getLast().reference() instanceof Reference.Code) return keep(read);
    List<Mention> given = new ArrayList<>(annexed(read, p, q));
    given.set(0, given.getFirst().withArticles(list.articles(), list.start(), list.end()));
    return keep(given);
  }

  /** "l'annexe II au code général des impôts" is a code of its own. */
  private List<Mention> annexed(List<Mention> read, int from, int to) {
    if (!(read.getFirst().reference() instanceof Reference.Code code)) return read;
    int annexe = from;
    while (annexe < to && !(f.at(annexe) == 'a' && f.wordStart(annexe) && f.exact(annexe, "annexe") >= 0)) annexe++;
    if (annexe >= to) return read;
    int roman = f.skip(f.exact(annexe, "annexe"));
    String title = code.titre() + ", annexe " + f.original().substring(roman, f.wordEndFrom(roman));
    Mention annex = codes.titled(title, read.getFirst());
    return annex == null ? read : List.of(annex);
  }

  private int acronymAfter(ArticleGrammar.Parsed list, int p) {
    int q = f.at(p) == '(' ? f.skip(p + 1) : p;
    Mention code = list.lettered() ? codes.read(q, true) : null;
    return code == null ? 0 : keep(List.of(code.withArticles(list.articles(), list.start(), list.end())));
  }

  private int linked(int p) {
    int end = LINKS.at(f, p);
    return end < 0 ? -1 : f.skip(end);
  }

  /** "titre Ier du livre II de la" …: the offset behind it, or -1. */
  private int division(int p) {
    int end = DIVISIONS.at(f, p);
    if (end < 0) return -1;
    int q = f.skipInParagraph(end);
    int word = f.wordEndFrom(q);
    if (word == q || word - q > 6) return linked(q);
    int next = linked(f.skipInParagraph(word));
    return next < 0 ? linked(q) : next;
  }

  private int same(ArticleGrammar.Parsed list, int kind) {
    Mention told = same.read(kind, list, found);
    if (told != null) found.add(told);
    return same.end(kind);
  }

  /** "…, notamment ses articles", "et en particulier son article", ", art. 1er": articles of the act just cited. */
  private boolean backward(ArticleGrammar.Parsed list) {
    if (found.isEmpty()) return false;
    Mention last = found.getLast();
    if (!last.reference().articles().isEmpty() && last.end() > list.start()) return false;
    boolean owned = OWNING.before(f, list.start());
    int word = startOfArticle(list.start());
    boolean notably = STRESSED.before(f, word);
    boolean comma = commaBefore(list.start()) && (isShort(list) || endsTitle(last, list));
    if (Words.parted(f, last.end(), list.start())) return false;
    if (!owned && !notably && !comma && !notablyBehind(last, list.start()) && !adjoins(last.reference(), last.end(), list)) return false;
    if (!accepts(last.reference(), list)) return false;
    List<String> all = new ArrayList<>(last.reference().articles());
    all.addAll(list.articles());
    int close = f.skip(list.end());
    boolean bracket = f.at(close) == ')' && f.slice(last.end(), list.start()).indexOf('(') >= 0;
    found.set(found.size() - 1, last.withArticles(all, last.start(), bracket ? close + 1 : list.end()));
    return true;
  }

  private boolean isShort(ArticleGrammar.Parsed list) {
    return f.slice(list.start(), list.headEnd()).startsWith("art.");
  }

  /** "loi n° … relative aux droits des citoyens, article 9-1 ;": behind the title of a numbered text, and nothing follows. */
  private boolean endsTitle(Mention last, ArticleGrammar.Parsed list) {
    boolean numbered = last.reference() instanceof Reference.Texte && last.reference().numero() != null && list.start() - last.end() <= TITLE;
    if (!numbered || list.headEnd() == list.start() || f.isUpper(list.start()) || isAccount(list)) return false;
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

  /** Articles of the only code cited so far; of no code when there is none or there are several. */
  private void unnamed(ArticleGrammar.Parsed list) {
    Reference reference =
        only != null
            ? new Reference.Code(only.titre(), only.cid(), list.articles())
            : new Reference.Texte(Reference.Nature.AUTRE, null, null, null, null, list.articles());
    found.add(Mention.sure(reference, list.start(), list.end(), "article.code-implicite").doubtful(only != null ? 0.6 : 0.3).anaphoric());
  }
}
