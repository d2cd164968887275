package vu.indexer.extract.montant;

import java.util.regex.Pattern;
import vu.indexer.extract.words.Wordings.Side;
import vu.indexer.extract.words.Wordings.Turn;

/** The clause of a sentence that governs a sum. */
final class SumClause {
  /** What opens a clause with a verb of its own, behind a semicolon and behind a comma. */
  private static final String[] SUBJECTS = {"l'", "la ", "le ", "les ", "elle ", "il ", "ils ", "elles ", "on ", "cette ", "cet ", "ce ", "mais ",
      "toutefois ", "cependant ", "enfin ", "y "};
  private static final String[] LINKS = {"mais ", "d'ou ", "tandis que ", "alors que ", "tout en ",
      "considerant ", "attendu ", "vu la ", "vu le ", "vu l'"};
  static final Pattern END = Pattern.compile(";|,(?! (?:a|ont|avait|avaient|que|qu'elle|qu'il) )| et qu[e']|\\(");

  private static final Pattern BRACKETS = Pattern.compile("\\s?\\([^()]*\\)");

  private SumClause() {}

  /** "… a versé 98.000 F, et la Région s'est engagée pour": what a new subject or "et que" opens has nothing of the clause before. */
  static String of(Side before) {
    String words = before.words();
    int cut = 0;
    for (Turn next : before.all(RoleWords.NEXT_SUBJECT, words)) if (behindSum(words, next.start())) cut = next.start() - 1;
    return words.substring(Math.max(cut, lastStart(words)));
  }

  /** "98.000 F, et la Région": whether a sum stands right before {@code at}. */
  private static boolean behindSum(String words, int at) {
    int p = at - 1;
    if (p < 1 || words.charAt(p) != ' ') return false;
    if (words.charAt(p - 1) == ',') p--;
    char last = p < 1 ? ' ' : words.charAt(p - 1);
    return last == '€' || last == 's' && words.startsWith("euros", p - 5)
        || last == 'f' && (p < 2 || !Character.isLetterOrDigit(words.charAt(p - 2)));
  }

  /** Where the last clause with a verb of its own begins; 0 when there is one clause. */
  private static int lastStart(String words) {
    for (int i = words.length() - 2; i >= 0; i--) {
      char ch = words.charAt(i);
      if (ch == ' ' && words.startsWith(" et qu", i) && i + 6 < words.length() && (words.charAt(i + 6) == 'e' || words.charAt(i + 6) == '\''))
        return i;
      if (ch == ',' && words.charAt(i + 1) == ' ' && opens(LINKS, words, i + 2)) return i;
      if (ch == ';' && words.charAt(i + 1) == ' ' && opens(SUBJECTS, words, i + 2)) return i;
    }
    return 0;
  }

  private static boolean opens(String[] leads, String words, int at) {
    for (String lead : leads) if (words.startsWith(lead, at)) return true;
    return false;
  }

  /** What stands behind the last comma that is not inside a figure, brackets left out. */
  static String last(String words) {
    String before = words.indexOf(')') < 0 ? words : BRACKETS.matcher(words).replaceAll("");
    int cut = before.length() - 2;
    while (cut >= 0 && !(before.charAt(cut + 1) == ' ' && (before.charAt(cut) == ',' || before.charAt(cut) == '.' || before.charAt(cut) == ';')))
      cut--;
    return cut < 0 || before.length() - cut < 6 ? before : before.substring(cut);
  }
}
