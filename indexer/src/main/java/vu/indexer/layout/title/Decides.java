package vu.indexer.layout.title;

import java.util.Set;
import java.util.regex.Pattern;
import vu.indexer.layout.page.Page;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** A sentence that decides right below a title, or right behind it: "Le conseil fixe à 40 € …", "Article 1 : …". No title goes on so. */
public final class Decides {
  /** Words between the assembly and its verb: "Le conseil municipal, à l'unanimité des membres présents, décide". */
  private static final int FAR = 14;
  /** What is said to be so, and is decided when a vote follows: "Le loyer est fixé à 450 euros. Voté à l'unanimité." */
  public static final Phrases DECLARED = Phrases.of("est fixe", "est fixee", "sont fixes", "sont fixees", "est porte", "est portee", "sont portes",
      "sont portees", "est ramene", "est ramenee", "est accorde", "est accordee", "sont accordes", "sont accordees", "est attribue", "est attribuee",
      "sont attribues", "sont attribuees", "est alloue", "est allouee", "sont alloues", "sont allouees", "est octroye", "est octroyee",
      "est maintenu",
      "est maintenue", "est mis a la charge", "est mise a la charge", "s'equilibre", "s'equilibrent");
  private static final Phrases ARTICLES = Phrases.of("la", "le", "les", "l'", "un", "une");
  private static final Phrases ASSEMBLIES = Phrases.of("le conseil", "le bureau", "la commission permanente", "l'assemblee", "le comite");
  private static final Set<String> VERBS = Set.of("decide", "vote", "approuve", "adopte", "autorise", "attribue", "accorde", "alloue", "octroie",
      "fixe", "arrete", "valide", "retient", "accepte", "sollicite", "choisit", "consent", "garantit", "maintient", "constate");
  /** Before the verb, they tell that the assembly decided another day, or that the title is about what it may decide. */
  private static final Set<String> OTHERS = Set.of("a", "est", "ont", "avait", "sera", "qui", "que", "dont", "pour", "de", "du", "des", "au", "aux");
  private static final Set<String> WITHIN = Set.of("de", "du", "des", "a", "au", "pour");
  private static final Pattern ARTICLE = Pattern.compile("^(?:article|art\\.?) (?:\\d{1,2}|1er|premier|unique|i) ?[.:-].*");

  private Decides() {}

  /** Whether a line is the first article of the decision. */
  static boolean isArticle(Page page, int line) {
    return page.words(line).startsWith("art") && ARTICLE.matcher(page.words(line)).matches();
  }

  /** Whether the assembly stands at {@code p} with a capital behind a break or a full stop, or behind a colon, and decides in the present. */
  static boolean at(Folded f, int p, int end) {
    int before = f.back(p);
    if (f.at(p) != 'l' || before == 0) return false;
    if (f.at(before - 1) != ':' && !(f.isUpper(p) && (f.at(before - 1) == '.' || breaks(f, before, p)))) return false;
    int[] words = f.words();
    int subject = ASSEMBLIES.at(f, p);
    for (int k = f.wordFrom(Math.max(subject, 0)), last = k + FAR; subject >= 0 && k < Math.min(words.length, last) && words[k] < end; k++) {
      int stop = f.wordEndFrom(words[k]);
      String word = f.slice(words[k], stop);
      if (VERBS.contains(word)) return f.original().charAt(stop - 1) == 'e' || f.original().charAt(stop - 1) == 'E' || word.endsWith("t");
      if (OTHERS.contains(word) && !isManner(f, words[k], word) || f.at(stop) == '.' || f.at(stop) == ':') return false;
    }
    return false;
  }

  /** "La surtaxe est portée à 0,50 euro par m3": a sentence on a line of its own below the title. */
  static boolean declares(Folded f, int p, int end) {
    if (!f.isUpper(p) || !breaks(f, f.back(p), p) || ARTICLES.at(f, p) < 0) return false;
    int[] words = f.words();
    for (int k = f.wordFrom(p) + 1, last = k + FAR; k < Math.min(words.length, last) && words[k] < end; k++) {
      if (DECLARED.at(f, words[k]) >= 0) return true;
      char behind = f.at(f.wordEndFrom(words[k]));
      if (behind == ':' || behind == ';' || behind == '.' && f.isSpace(f.wordEndFrom(words[k]) + 1)) return false;
    }
    return false;
  }

  /** "à l'unanimité", "des membres présents", "après en avoir délibéré". */
  private static boolean isManner(Folded f, int p, String word) {
    return WITHIN.contains(word) && f.any(f.skip(f.wordEndFrom(p)), "l'unanimite", "la majorite", "main levee", "membres", "suffrages", "voix",
        "presents", "votants", "communaute", "la metropole", "la communaute", "administration", "conseil", "departement", "la region",
        "syndicat") >= 0;
  }

  private static boolean breaks(Folded f, int from, int to) {
    for (int i = from; i < to; i++) if (f.at(i) == '\n') return true;
    return false;
  }
}
