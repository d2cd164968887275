package vu.indexer.layout.title;

import java.util.Set;
import java.util.regex.Pattern;
import vu.indexer.layout.page.Page;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** A sentence that decides right below a title, or right behind it: "Le conseil fixe à 40 € …", "Article 1 : …". No title goes on so. */
final class Decides {
  /** Words between the assembly and its verb: "Le conseil municipal, à l'unanimité des membres présents, décide". */
  private static final int FAR = 14;
  private static final Phrases ASSEMBLIES = Phrases.of("le conseil", "le bureau", "la commission permanente", "l'assemblee", "le comite");
  private static final Set<String> VERBS = Set.of("decide", "vote", "approuve", "adopte", "autorise", "attribue", "accorde", "alloue", "octroie",
      "fixe", "arrete", "valide", "retient", "accepte", "sollicite");
  /** Before the verb, they tell that the assembly decided another day, or that the title is about what it may decide. */
  private static final Set<String> OTHERS = Set.of("a", "est", "ont", "avait", "sera", "qui", "que", "dont", "pour", "de", "du", "des", "au", "aux");
  private static final Set<String> WITHIN = Set.of("de", "du", "des", "a", "au", "pour");
  private static final Pattern ARTICLE = Pattern.compile("^(?:article|art\\.?) (?:1|1er|premier|unique|i) ?[.:-].*");

  private Decides() {}

  /** Whether a line is the first article of the decision. */
  static boolean isArticle(Page page, int line) {
    return page.words(line).startsWith("art") && ARTICLE.matcher(page.words(line)).matches();
  }

  /** Whether the assembly stands at {@code p} with a capital, behind a break or a full stop, and decides in the present. */
  static boolean at(Folded f, int p, int end) {
    int before = f.back(p);
    if (f.at(p) != 'l' || !f.isUpper(p) || before == 0 || f.at(before - 1) != '.' && !breaks(f, before, p)) return false;
    int[] words = f.words();
    int subject = ASSEMBLIES.at(f, p);
    for (int k = f.wordFrom(Math.max(subject, 0)), last = k + FAR; subject >= 0 && k < Math.min(words.length, last) && words[k] < end; k++) {
      int stop = f.wordEndFrom(words[k]);
      String word = f.slice(words[k], stop);
      if (VERBS.contains(word)) return f.original().charAt(stop - 1) == 'e' || f.original().charAt(stop - 1) == 'E' || word.equals("retient");
      if (OTHERS.contains(word) && !isManner(f, words[k], word) || f.at(stop) == '.' || f.at(stop) == ':') return false;
    }
    return false;
  }

  /** "à l'unanimité", "des membres présents", "après en avoir délibéré". */
  private static boolean isManner(Folded f, int p, String word) {
    return WITHIN.contains(word) && f.any(f.skip(f.wordEndFrom(p)), "l'unanimite", "la majorite", "main levee", "membres", "suffrages", "voix",
        "presents", "votants", "communaute", "la metropole", "la communaute", "administration") >= 0;
  }

  private static boolean breaks(Folded f, int from, int to) {
    for (int i = from; i < to; i++) if (f.at(i) == '\n') return true;
    return false;
  }
}
