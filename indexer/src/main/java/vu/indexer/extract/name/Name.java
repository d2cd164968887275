package vu.indexer.extract.name;

import java.util.regex.Pattern;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.text.Folded;

/** A name as it is printed, with the forms in which it is compared and looked for, each made once. */
public final class Name {
  private static final Pattern MARKS = Pattern.compile("</?\\w{1,5}>|\\*\\*");
  /** A word cut at the end of a line: "Ini-" / "tiative". */
  private static final Pattern CUT = Pattern.compile("(?<=\\p{L})-\\n(?=\\p{Ll})");
  private static final String[] ARTICLES = {"l'", "la ", "le ", "les "};
  /** What is left behind an article has at least so many letters more than the article. */
  private static final int LEAST = 3;

  private final String printed;
  private final String folded;
  private final String key;
  private final boolean sigle;
  private String words;

  public Name(String printed) {
    this.printed = printed;
    this.folded = Folded.key(printed);
    this.key = Names.keyOf(folded);
    this.sigle = Names.isSigle(printed);
  }

  /** As the act prints it. */
  public String printed() {
    return printed;
  }

  /** The form in which two spellings that differ in accents, capitals and marks only are equal. */
  public String folded() {
    return folded;
  }

  /** The form in which two spellings of one name are equal: {@link Names#key}. */
  public String key() {
    return key;
  }

  /** Whether it is a sigle: "ASCM", "C.A.F.". */
  public boolean isSigle() {
    return sigle;
  }

  /** The folded phrase to look for in a text: the name without its article. */
  public String words() {
    if (words == null) words = withoutArticle(Lexicon.phrase(printed));
    return words;
  }

  static String withoutArticle(String phrase) {
    String words = phrase;
    for (String article : ARTICLES) if (words.startsWith(article) && words.length() > article.length() + LEAST)
      words = words.substring(article.length());
    return words;
  }

  /** The name without marks of layout and line breaks. */
  public static String clean(String name) {
    if (name.indexOf('<') < 0 && name.indexOf('*') < 0 && name.indexOf('\n') < 0 && name.indexOf("  ") < 0) return name.strip();
    return CUT.matcher(MARKS.matcher(name).replaceAll("")).replaceAll("").replaceAll("\\s+", " ").strip();
  }
}
