package vu.indexer.matiere;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/**
 * A word that counts: no article, no short preposition; the end of a sentence is a word of its own, empty.
 *
 * @param start place of the word
 */
record Word(String folded, int start, int end) {
  private static final Set<String> SMALL =
      Set.of("de", "du", "des", "d", "la", "le", "les", "l", "un", "une", "a", "au", "aux", "en", "et", "pour", "par", "sur", "dans", "son", "sa", "ses", "n");

  boolean isBreak() {
    return folded.isEmpty();
  }

  /** The words of a part of a text. */
  static List<Word> of(Folded f, Span part) {
    List<Word> words = new ArrayList<>();
    int i = part.start();
    while (i < part.end()) {
      if (f.isWord(i)) {
        int end = i + 1;
        while (end < part.end() && (f.isWord(end) || f.at(end) == Folded.VOID)) end++;
        String word = letters(f, i, end);
        if (!SMALL.contains(word)) words.add(new Word(word, i, end));
        i = end;
      } else {
        if (isBreak(f, i) && !words.isEmpty() && !words.getLast().isBreak()) words.add(new Word("", i, i));
        i++;
      }
    }
    return words;
  }

  private static String letters(Folded f, int start, int end) {
    StringBuilder word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) if (f.at(i) != Folded.VOID) word.append(f.at(i));
    return word.toString();
  }

  /** ".", ";", ":", a dash between blanks and an empty line part what is said. */
  private static boolean isBreak(Folded f, int i) {
    char ch = f.at(i);
    boolean dash = ch == '-' && f.isSpace(i - 1) && f.isSpace(i + 1);
    return dash || ch == ';' || ch == ':' || ch == '.' && f.isSpace(i + 1) || ch == '\n' && f.at(i + 1) == '\n';
  }
}
