package vu.indexer.resolve.organisme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.resolve.organisme.OrganismeSuggestion.Raison;

/**
 * Why two long names may be the same. Numbers that differ and places that differ tell organisations apart, whatever else
 * is alike; so does a letter between two words that other names use as well.
 */
final class Alike {
  /** Letters from which one may be wrong. */
  static final int LONG = 10;
  /** Letters from which two may be wrong. */
  static final int VERY_LONG = 20;
  /** Letters of the shortest word in which one may be wrong. */
  private static final int LONG_WORD = 5;
  /** Letters of the shortest word after "de" or "à" in which one may be wrong: short places are often one letter apart. */
  private static final int LONG_PLACE = 9;

  /** By word: the number of organisations that have it in a name. */
  private final Map<String, Integer> uses = new HashMap<>();

  Alike(List<NameForm> forms) {
    Map<String, Integer> last = new HashMap<>();
    for (NameForm form : forms) {
      for (String word : form.words()) {
        Integer before = last.put(word, form.entry());
        if (before == null || before != form.entry()) uses.merge(word, 1, Integer::sum);
      }
    }
  }

  /** Null when they are not alike, or something tells them apart. */
  Raison raison(NameForm a, NameForm b) {
    if (toldApart(a, b)) return null;
    if (a.letters().equals(b.letters())) return Raison.ECRITURE;
    if (a.stems().equals(b.stems())) return Raison.PLURIEL;
    if (a.stems().size() == b.stems().size() && a.stems().stream().sorted().toList().equals(b.stems().stream().sorted().toList())) return Raison.ORDRE;
    int shorter = Math.min(a.letters().length(), b.letters().length());
    if (shorter >= LONG && a.misread().equals(b.misread())) return Raison.LECTURE;
    if (shorter >= LONG && distance(a.letters(), b.letters()) <= (shorter >= VERY_LONG ? 2 : 1) && slip(a, b)) return Raison.LETTRE;
    return a.words().size() < b.words().size() ? more(a, b) : more(b, a);
  }

  /** True when numbers or places say that they are two. */
  static boolean toldApart(NameForm a, NameForm b) {
    return !a.numbers().equals(b.numbers()) || !a.lieux().containsAll(b.lieux()) && !b.lieux().containsAll(a.lieux());
  }

  /** True when the letters that differ stand in long words, one of which nobody else uses. */
  private boolean slip(NameForm a, NameForm b) {
    Set<String> only = new HashSet<>(a.words()), others = new HashSet<>(b.words());
    only.removeAll(b.words());
    others.removeAll(a.words());
    if (a.words().size() != b.words().size()) return true;
    if (shortPlaces(a, only) && shortPlaces(b, others)) return false;
    boolean longWords = only.stream().allMatch(word -> word.length() >= LONG_WORD) && others.stream().allMatch(word -> word.length() >= LONG_WORD);
    return longWords && (rare(only) || rare(others));
  }

  /** {@code Charly} and {@code Charny} are two places, not one misspelt. */
  private static boolean shortPlaces(NameForm form, Set<String> words) {
    return words.stream().allMatch(word -> word.length() < LONG_PLACE && form.tail().contains(word));
  }

  private boolean rare(Set<String> words) {
    return words.stream().allMatch(word -> uses.getOrDefault(word, 0) <= 1);
  }

  /** What {@code b} says more than {@code a}, when that is nothing but a legal form, a level, a place. */
  private static Raison more(NameForm a, NameForm b) {
    List<String> more = new ArrayList<>(b.words());
    for (String word : a.words()) if (!more.remove(word)) return null;
    if (more.isEmpty() || a.cores().isEmpty()) return null;
    Lexicon lexicon = Lexicon.get();
    if (lexicon.nameWords("forme").containsAll(more)) return Raison.FORME;
    more.removeAll(lexicon.nameWords("forme"));
    if (lexicon.nameWords("echelon").containsAll(more)) return Raison.FEDERATION;
    more.removeAll(lexicon.nameWords("echelon"));
    return more.stream().allMatch(word -> lexicon.nameWords("lieu").contains(word) || b.tail().contains(word)) ? Raison.LIEU : null;
  }

  /** Letters to change, add, drop or swap, up to 2; 3 for more. */
  static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) return 3;
    int start = 0, endA = a.length(), endB = b.length();
    while (start < endA && start < endB && a.charAt(start) == b.charAt(start)) start++;
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    return rest(a.substring(start, endA), b.substring(start, endB));
  }

  private static int rest(String a, String b) {
    int[] beforeLast = null, last = new int[b.length() + 1];
    for (int j = 0; j < last.length; j++) last[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[last.length];
      int least = row[0] = i;
      for (int j = 1; j < row.length; j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > 2) return 3;
      beforeLast = last;
      last = row;
    }
    return Math.min(3, last[b.length()]);
  }

  /** Pairs of letters that two names share, from 0 to 100. */
  static int ressemblance(NameForm a, NameForm b) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 2; i <= a.letters().length(); i++) pairs.merge(a.letters().substring(i - 2, i), 1, Integer::sum);
    int shared = 0;
    for (int i = 2; i <= b.letters().length(); i++) if (pairs.merge(b.letters().substring(i - 2, i), -1, Integer::sum) >= 0) shared++;
    int all = a.letters().length() + b.letters().length() - 2;
    return all <= 0 ? 0 : 200 * shared / all;
  }
}
