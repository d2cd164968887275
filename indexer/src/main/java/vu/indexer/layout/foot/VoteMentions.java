package vu.indexer.layout.foot;

import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.vote.VoteWords;
import vu.indexer.text.Folded;

/**
 * The vote that a sentence tells where no line of its own does: "Accord du Conseil à l'unanimité.", "La décision est mise au vote : 11 voix pour".
 */
final class VoteMentions {
  private static final String[] TOLD = {"unanimite", "unanime", "unanimes", "majorite", "voix"};
  private static final String[] BODIES = {"conseil", "bureau", "comite", "commission permanente", "assemblee", "membres", "elus", "decision",
      "deliberation"};
  private static final String[] DECIDES = {
    " decide", " vote", " approuve", " adopte", " accepte", " donne ", " accorde", " attribue", " autorise", " valide", " retenu", " retient",
        " emet", " se prononce", " s'oppose", " fixe", " delibere", " mis au vote", " mise au vote", " mises au vote", " mis aux voix",
        " mise aux voix"
  };
  /** A vote told so was taken before, by others, or about the session itself. */
  private static final String[] OTHERS = {
    "secretaire", "proces-verbal", "proces verbal", "compte rendu", "compte-rendu", "ordre du jour", "huis clos", "quorum", " avait ", " avaient ",
        "lors de", "seance du", "deliberation du", " a decide", " ont decide", " a approuve", " ont approuve", " a vote", " a adopte", " a emis",
        " a donne",
    " a accepte", " a valide", "prononce", "membres en exercice", "demande a", "absolue"
  };
  /** A sentence no longer than this, names in brackets apart, needs no subject. */
  private static final int SHORT = 60;
  private static final int LONGEST = 400;

  private VoteMentions() {}

  /** The folded words of the last sentence that tells how the vote went; empty when none does. */
  static String last(Page page) {
    Folded f = page.f();
    String last = "";
    int lastAt = -1;
    for (String told : TOLD) {
      for (int at = f.find(told, 0, f.length()); at >= 0; at = f.find(told, at + 1, f.length())) {
        String sentence = at <= lastAt || page.is(page.lineAt(at), Mark.VISA) || page.is(page.lineAt(at), Mark.CONSIDERANT) ? "" : sentence(f, at);
        if (!tells(sentence)) continue;
        last = sentence;
        lastAt = at;
      }
    }
    return last;
  }

  private static boolean tells(String sentence) {
    if (sentence.isEmpty() || !(sentence.contains("unanim") || sentence.contains("a la majorite") || VoteWords.isCounted(sentence))) return false;
    boolean others = contains(sentence, OTHERS) && !sentence.contains(" se prononce")
        || sentence.contains("commission") && !sentence.contains("commission permanente");
    if (others || hasYear(sentence) && sentence.contains(" ete ")) return false;
    int names = sentence.indexOf('(');
    return (names < 0 ? sentence.length() : names) <= SHORT && !hasYear(sentence) || contains(sentence, BODIES) && contains(sentence, DECIDES);
  }

  private static boolean contains(String sentence, String[] words) {
    for (String word : words) if (sentence.contains(word)) return true;
    return false;
  }

  private static boolean hasYear(String sentence) {
    for (int at = 0; at + 4 <= sentence.length(); at++) {
      boolean century = sentence.startsWith("19", at) || sentence.startsWith("20", at);
      if (century && Character.isDigit(sentence.charAt(at + 2)) && Character.isDigit(sentence.charAt(at + 3))) return true;
    }
    return false;
  }

  private static String sentence(Folded f, int at) {
    int start = at, end = at;
    while (start > 0 && at - start < LONGEST && !ends(f, start - 1)) start--;
    while (end < f.length() && end - at < LONGEST && !ends(f, end)) end++;
    StringBuilder words = new StringBuilder(" ");
    for (int i = start; i < end; i++) if (f.at(i) != Folded.VOID) if (!f.isSpace(i) || words.charAt(words.length() - 1) != ' ')
      words.append(f.isSpace(i) ? ' ' : f.at(i));
    return words.toString();
  }

  /** A full stop behind a word, or a blank line. */
  private static boolean ends(Folded f, int i) {
    if (f.at(i) == '.') return f.isSpace(i + 1) && f.isWord(i - 1) && (f.isWord(i - 2) || i < 2);
    if (f.at(i) != '\n') return false;
    int next = i + 1;
    while (f.at(next) == ' ') next++;
    return f.at(next) == '\n';
  }
}
