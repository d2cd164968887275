package vu.indexer.layout.words;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.text.Folded;

/** Phrases grouped by their first word: a text that does not hold the word is asked once for all of them. */
public final class Leads {
  /** Phrases that begin with {@code word}, in their order. */
  public record Group(String word, String[] phrases) {}

  private final List<Group> groups;

  private Leads(List<Group> groups) {
    this.groups = groups;
  }

  /** The phrases, folded as texts are; they keep their order. */
  public static Leads of(String... phrases) {
    Map<String, String[]> byWord = new LinkedHashMap<>();
    for (String phrase : phrases) byWord.computeIfAbsent(firstWord(phrase),
        word -> Arrays.stream(phrases).filter(other -> firstWord(other).equals(word)).toArray(String[]::new));
    return new Leads(byWord.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue())).toList());
  }

  /** The groups in the order of their first phrases. */
  public List<Group> groups() {
    return groups;
  }

  /** For each group, whether its word stands in the text. */
  public boolean[] present(Folded f) {
    boolean[] present = new boolean[groups.size()];
    for (int i = 0; i < present.length; i++) present[i] = f.find(groups.get(i).word, 0, f.length()) >= 0;
    return present;
  }

  /** Index of the group of {@code phrase}. */
  public int groupOf(String phrase) {
    String word = firstWord(phrase);
    for (int i = 0; i < groups.size(); i++) if (groups.get(i).word.equals(word)) return i;
    throw new IllegalArgumentException(phrase);
  }

  /** Letters and digits alone: what a text is asked for at the starts of its words. */
  private static String firstWord(String phrase) {
    int end = 0;
    while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) end++;
    return phrase.substring(0, end);
  }
}
