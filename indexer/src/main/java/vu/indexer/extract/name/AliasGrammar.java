package vu.indexer.extract.name;

import java.util.regex.Pattern;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Other names an act gives an organisation right behind its name: "dite « Les Interconnectés »", "(INR)", "anciennement …". */
public final class AliasGrammar {
  private static final Phrases LEADS = Phrases.of(
    "dite", "dit", "denommee", "denomme", "ci-apres denommee", "ci-apres", "ci apres", "alias", "anciennement", "nouveau nom de",
        "egalement appelee", "appelee", "connue sous le nom de", "connu sous le nom de", "plus connue sous le nom de",
        "plus connu sous le nom de", "mieux connue sous le nom de", "que l'on connait sous le nom de", "ex", "devenue", "desormais denommee");

  /** "AS du Bois", "CFDT 69", "D 01737". */
  private static final Pattern BRIEF = Pattern.compile("\\p{Lu}{2,7}(?: (?:de|du|des|d'|la|le|les|\\p{Lu})[\\p{L}' -]*)");
  private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}{2,9} \\d{2,3}");
  private static final Pattern CODE = Pattern.compile("\\p{Lu}?\\d+.*");

  private final Folded f;
  private final NameGrammar names;

  public AliasGrammar(Folded f, NameGrammar names) {
    this.f = f;
    this.names = names;
  }

  /** The other name that stands behind {@code name} at {@code at}; null when none does. */
  public Span read(int at, String name) {
    int p = f.skipInParagraph(at);
    if (f.at(p) == '(') return bracketed(p, name);
    int q = f.at(p) == ',' || f.at(p) == '-' ? f.skipInParagraph(p + 1) : p;
    Span quotedSigle = names.quoted(q);
    if (quotedSigle != null) {
      String sigle = quotedSigle.in(f.original());
      return Names.isSigle(sigle) && mayStandFor(sigle, name) ? quotedSigle : null;
    }
    int end = LEADS.at(f, q);
    if (end < 0) return null;
    int r = f.skip(end), article = f.exact(r, "l'association");
    if (article >= 0) r = f.skip(article);
    Span quoted = names.quoted(r);
    if (quoted != null) return quoted;
    return f.isUpper(r) ? names.bare(r) : null;
  }

  private Span bracketed(int open, String name) {
    int q = f.skip(open + 1);
    boolean led = false;
    if (LEADS.at(f, q) >= 0) {
      for (String lead : LEADS.all()) {
        int end = f.exact(q, lead);
        if (end >= 0) q = f.skip(end);
        led |= end >= 0;
      }
    }
    if (f.at(q) == '"') {
      Span quoted = names.quoted(q);
      if (quoted != null) return quoted;
    }
    int close = q;
    while (close < f.length() && close - q < 90 && f.at(close) != ')' && f.at(close) != '\n') close++;
    if (f.at(close) != ')') return null;
    int end = close;
    while (end > q && f.isSpace(end - 1)) end--;
    String inside = f.original().substring(q, end);
    Span bare = led && f.isUpper(q) ? names.bare(q) : null;
    if (bare != null && bare.end() >= end) return new Span(q, end);
    boolean longName = Names.isSigle(name) && (Names.answers(name, inside)
        || f.isUpper(q) && inside.indexOf(' ') > 0 && inside.length() > 8 && inside.chars().noneMatch(Character::isDigit));
    boolean brief = inside.length() < 30 && end > q && inside.charAt(0) == name.charAt(0) && BRIEF.matcher(inside).matches();
    boolean numbered = inside.length() < 14 && f.isDigit(end - 1) && NUMBERED.matcher(inside).matches();
    boolean sigle = numbered || (Names.isSigle(inside) || brief) && !CODE.matcher(inside).matches();
    return sigle && mayStandFor(inside, name) || longName ? new Span(q, end) : null;
  }

  /** Whether the letters of a sigle occur in their order in the name, or in the word "association" before it. */
  private static boolean mayStandFor(String sigle, String name) {
    String letters = "association" + Folded.key(name);
    int at = -1;
    for (char letter : Folded.key(sigle).toCharArray()) {
      if (!Character.isLetter(letter)) continue;
      at = letters.indexOf(letter, at + 1);
      if (at < 0) return false;
    }
    return true;
  }
}
