package vu.server.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.text.Folded;

/** Recognises references where a word of a query may start. */
final class References {
  /** What follows does not go on: neither a letter or digit, nor a joiner before one, nor an operator. */
  static final String END = "(?![\\p{L}\\p{N}*~]|[^\\p{L}\\p{N}\\s()\"«»“”„]+[\\p{L}\\p{N}*~])";
  private static final String SIGN = "(?:n\\s?[°º]\\s?)?";
  private static final String NOT_OPERATOR = "(?!(?:OU|OR|ET|AND|NOT|SAUF)\\b)";
  /** {@code HN 001-8073/20/CM}, {@code 8073/20/CM}. */
  private static final String AMP = "(?:\\p{L}{2,5}-?|(?-i:" + NOT_OPERATOR
      + "\\p{Lu}{2,5})\\s)?(?:\\d{1,3}-)?\\d{1,6}\\s?/\\s?\\d{2,4}\\s?/\\s?\\p{L}{2,4}";
  /** {@code 2019-3853}, {@code CP-2019-3175}. */
  private static final String LYON = "(?:CP-)?\\d{4}-\\d{3,5}";
  private static final Pattern NUMERO =
      pattern("(?:(?:d[ée]lib[ée]ration|d[ée]lib|dcm|acte)\\.?\\s+)?" + SIGN + "(?:" + AMP + "|" + LYON + ")" + END);

  private static final String NATURE = "(?:loi|d[ée]cret|ordonnance|arr[êe]t[ée]|circulaire|directive|r[èe]glement)";
  /** A name that is not a common word: it has a capital or a digit. */
  private static final String NAME = "(?-i:" + NOT_OPERATOR + "[A-ZÉ0-9][\\p{L}0-9]+)";
  private static final Pattern TEXTE = pattern(NATURE + "\\s+" + SIGN + "(?:\\d{2,4}[-/]\\d{1,5}|" + NAME + ")" + END);

  private static final Pattern LAW = pattern("loi\\s+");

  private static final String CODE = "(?-i:" + NOT_OPERATOR + "[A-Z][A-Z0-9]{1,5})";
  private static final String NUMBER = "(?:art(?:icle|\\.)?\\s+)?[LRDA]O?\\.?\\s?\\d{1,5}(?:-\\d{1,4})+" + END;
  private static final Pattern ARTICLE = pattern(NUMBER + "(?:\\s+(?:du\\s+)?" + CODE + ")?" + END);
  /** What stands between an article and the title of its code in full. */
  private static final Pattern OF_CODE = pattern(NUMBER + "\\s+(?:du\\s+)?(?=code\\s)");

  /** The page of an act, from its host or from its path on, whatever stands behind: "https://…/deliberations/amp/17495-25-bm#p120". */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://[^\\s/()\"]{1,100})?/?(" + SearchQuery.Reference.PAGE
          + "[a-z0-9-]{1,80}/[a-z0-9-]{1,80})(?:[/?#.][^\\s()\"«»]*)?(?![^\\s()\"«»])");

  /** A reference and where it ends in what was typed. */
  record Found(SearchQuery.Reference reference, int end) {}

  private References() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The act whose page is told by its address at {@code at}, as a number that begins with {@link SearchQuery.Reference#PAGE}; null when there is none. */
  static Found address(String typed, int at) {
    Matcher matcher = ADDRESS.matcher(typed).region(at, typed.length());
    if (!matcher.lookingAt()) return null;
    return new Found(new SearchQuery.Reference(ReferenceKind.NUMERO, matcher.group(1)), matcher.end());
  }

  /** The reference that starts at {@code at}, or null. */
  static Found at(String typed, int at) {
    Found numero = match(NUMERO, ReferenceKind.NUMERO, typed, at);
    if (numero != null) return numero;
    Found nicknamed = nicknamed(typed, at);
    if (nicknamed != null) return nicknamed;
    Found texte = match(TEXTE, ReferenceKind.TEXTE, typed, at);
    if (texte != null) return texte;
    Found titled = titled(typed, at);
    return titled != null ? titled : match(ARTICLE, ReferenceKind.ARTICLE, typed, at);
  }

  /** "L. 2121-29 du code général des collectivités territoriales", accents as one likes; null when no title of a code follows. */
  private static Found titled(String typed, int at) {
    Matcher matcher = OF_CODE.matcher(typed).region(at, typed.length()).useTransparentBounds(true);
    if (!matcher.lookingAt()) return null;
    Folded folded = Folded.of(typed);
    for (Lexicon.Phrase<Lexicon.Code> title : Lexicon.get().codeTitles()) {
      int end = folded.match(matcher.end(), title.words());
      if (end >= 0) return new Found(reference(ReferenceKind.ARTICLE, typed.substring(at, end)), end);
    }
    return null;
  }

  /** "loi notre", "loi engagement et proximité": a law by its nickname, capitals and accents as one likes; null when none follows. */
  private static Found nicknamed(String typed, int at) {
    Matcher nature = LAW.matcher(typed).region(at, typed.length());
    if (!nature.lookingAt()) return null;
    Folded folded = Folded.of(typed);
    for (Lexicon.Phrase<Lexicon.Law> law : Lexicon.get().laws()) {
      int end = law.value().numero() == null ? -1 : folded.match(nature.end(), law.words());
      boolean whole = end >= 0 && (end == typed.length() || !folded.isWord(end));
      if (whole) return new Found(reference(ReferenceKind.TEXTE, typed.substring(at, end)), end);
    }
    return null;
  }

  private static Found match(Pattern pattern, ReferenceKind kind, String typed, int at) {
    Matcher matcher = pattern.matcher(typed).region(at, typed.length()).useTransparentBounds(true);
    if (!matcher.lookingAt()) return null;
    return new Found(reference(kind, matcher.group()), matcher.end());
  }

  private static SearchQuery.Reference reference(ReferenceKind kind, String typed) {
    return new SearchQuery.Reference(kind, typed.strip().replaceAll("\\s*/\\s*", "/").replaceAll("\\s+", " "));
  }
}
