package vu.indexer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Puts the letters back that a word lost with its accents, where only one known word is left: "d�lib�ration" can be nothing
 * but "délibération". The words are those of {@code mots-accentues.txt}.
 */
final class LostLetters {
  /** What is left of a word, with {@link Folded#LOST} for each letter with an accent → the word, folded. */
  private static final Map<String, String> WORDS = load();
  private static final int LEAST = 3;

  private static final Set<String> BEHIND_TO =
      Set.of("l", "la", "un", "une", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette", "ces", "compter", "hauteur", "titre", "raison");

  private LostLetters() {}

  /** @param c the folded characters of a text, changed in place */
  static void restore(char[] c) {
    for (int i = 0; i < c.length; i++) {
      if (c[i] != Folded.LOST) continue;
      int start = i, end = i;
      while (start > 0 && isPart(c[start - 1])) start--;
      while (end < c.length && isPart(c[end])) end++;
      String word = end - start < LEAST ? null : WORDS.get(new String(c, start, end - start));
      if (word != null) word.getChars(0, word.length(), c, start);
      else if (end - start == 1 && isTo(c, start)) c[start] = 'a';
      i = end;
    }
  }

  /** "attribu�e � l'association": a letter alone before such a word can be nothing but "à". */
  private static boolean isTo(char[] c, int at) {
    if (at == 0 || c[at - 1] != ' ' || at + 1 >= c.length || c[at + 1] != ' ') return false;
    int end = at + 2;
    while (end < c.length && isPart(c[end])) end++;
    return BEHIND_TO.contains(new String(c, at + 2, end - at - 2));
  }

  private static boolean isPart(char folded) {
    return folded >= 'a' && folded <= 'z' || folded == Folded.LOST;
  }

  private static Map<String, String> load() {
    Map<String, String> words = new HashMap<>();
    try (InputStream in = LostLetters.class.getResourceAsStream("mots-accentues.txt")) {
      for (String word : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) if (!word.startsWith("#")) put(words, word.strip());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read mots-accentues.txt", e);
    }
    words.values().removeIf(String::isEmpty);
    return Map.copyOf(words);
  }

  private static void put(Map<String, String> words, String word) {
    StringBuilder left = new StringBuilder(), folded = new StringBuilder();
    for (char ch : word.toCharArray()) {
      left.append(ch < 128 ? ch : Folded.LOST);
      folded.append(FoldTable.TABLE[ch]);
    }
    words.merge(left.toString(), folded.toString(), (one, other) -> one.equals(other) ? one : "");
  }
}
