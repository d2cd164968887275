package vu.indexer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts right the words of fixed phrases in which a scan took one letter for another: "déoret", "territortales", "cornmande", and those
 * that swallowed their article: "Pordonnance". The words are those of {@code mots-de-formules.txt}; a form that two of them share is none.
 */
final class MisreadWords {
  /** What is printed, and what scans show for it. */
  private static final String[] MISREAD = {
    "b>6", "b>h", "c>e", "c>o", "d>cl", "e>6", "e>8", "e>c", "f>t", "g>9", "g>q", "h>b", "h>li", "i>1", "i>j", "i>l", "i>t", "l>1", "l>f",
    "l>i", "l>t", "m>rn", "n>r", "n>ri", "n>u", "nn>rm", "o>0", "o>c", "o>e", "q>g", "r>n", "r>t", "r>v", "s>5", "s>8", "t>f", "t>i", "t>l", "t>r",
        "u>n",
    "u>o"
  };
  /** What is left of "l'" where it melted into the word behind it. */
  private static final String ARTICLES = "lpiftv1r";
  private static final String VOWELS = "aeiouh";
  /** Short words that no French word can be; their place in a sentence counts, not their letters. */
  private static final Map<String, String> SHORT = Map.ofEntries(
      Map.entry("fa", "la"), Map.entry("ja", "la"), Map.entry("1a", "la"), Map.entry("fe", "le"), Map.entry("jes", "les"), Map.entry("fes", "les"),
      Map.entry("1es", "les"), Map.entry("lei", "loi"), Map.entry("1oi", "loi"), Map.entry("laloi", "l loi"), Map.entry("lecode", "l code"),
          Map.entry("cade", "code"),
      Map.entry("codc", "code"), Map.entry("cing", "cinq"), Map.entry("lan", "'an"), Map.entry("van", "'an"), Map.entry("uan", "'an"),
      Map.entry("lian", "l'an"));
  /** Each misread form → what is written in its place, as long as it. */
  private static final Map<String, String> FORMS = forms(load());

  /** Behind these no sentence ends: a full stop is a speck. */
  private static final Set<String> PARTICLES =
      Set.of("de", "du", "la", "le", "les", "des", "au", "aux", "sur", "par", "pour", "dans", "et", "un", "une");
  /** Behind these a mark is a speck that is glued to them, or that a figure follows. */
  private static final Set<String> LEADING = Set.of("loi", "decret", "ordonnance", "arrete", "article", "articles", "chapitre", "nature",
      "fonction", "rubrique", "compte", "deliberation");

  private MisreadWords() {}

  /**
   * @param c the folded characters of a text, changed in place
   * @return whether a word became shorter, so that {@link Folded#VOID} stands behind it
   */
  static boolean mend(char[] c) {
    boolean shorter = false;
    for (int start = 0; start < c.length; start++) {
      if (!isPart(c[start])) continue;
      int end = start;
      while (end < c.length && isPart(c[end])) end++;
      String printed = new String(c, start, end - start), word = FORMS.get(printed);
      if (isStopTwice(c, end)) c[end + 1] = ' ';
      if (word == null && isLaw(c, start, end)) c[start] = 'l';
      if (end < c.length && ".:;".indexOf(c[end]) >= 0 && isSpeck(c, end, word == null ? printed : word)) c[end] = ' ';
      if (word != null) word.getChars(0, word.length(), c, start);
      shorter |= word != null && word.charAt(word.length() - 1) == Folded.VOID;
      start = end;
    }
    return shorter;
  }

  /** "D..1099": an abbreviation has one full stop. */
  private static boolean isStopTwice(char[] c, int at) {
    return at + 2 < c.length && at > 0 && c[at] == '.' && c[at + 1] == '.' && c[at - 1] >= 'a' && c[at - 1] <= 'z' && c[at + 2] >= '0'
        && c[at + 2] <= '9';
  }

  /** "la foi n° 79-1150", "la toi n°": faith has no number. */
  private static boolean isLaw(char[] c, int start, int end) {
    boolean misread = end - start == 3 && (c[start] == 'f' || c[start] == 't') && c[start + 1] == 'o' && c[start + 2] == 'i';
    return misread && end + 2 < c.length && c[end] == ' ' && c[end + 1] == 'n' && !isPart(c[end + 2]);
  }

  /** "du.12", "la:loi", "nature. 6574", "de. gestion": a mark between a word and what it is printed with. */
  private static boolean isSpeck(char[] c, int at, String word) {
    boolean particle = PARTICLES.contains(word);
    if (at + 2 >= c.length || !particle && !LEADING.contains(word)) return false;
    boolean far = c[at] == '.' && c[at + 1] == ' ' && (c[at + 2] >= '0' && c[at + 2] <= '9' || particle && isPart(c[at + 2]));
    return far || isPart(c[at + 1]);
  }

  private static boolean isPart(char folded) {
    return folded >= 'a' && folded <= 'z' || folded >= '0' && folded <= '9' || folded == Folded.LOST;
  }

  private static List<String> load() {
    try (InputStream in = MisreadWords.class.getResourceAsStream("mots-de-formules.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read mots-de-formules.txt", e);
    }
  }

  private static Map<String, String> forms(List<String> words) {
    Map<String, String> forms = new HashMap<>();
    for (String word : words) {
      for (String form : misread(word)) put(forms, form, word);
      if (VOWELS.indexOf(word.charAt(0)) < 0) continue;
      for (char article : ARTICLES.toCharArray()) put(forms, article + word, '\'' + word);
    }
    forms.putAll(SHORT);
    words.forEach(forms::remove);
    forms.values().removeIf(String::isEmpty);
    return forms;
  }

  private static void put(Map<String, String> forms, String form, String word) {
    String written = word + String.valueOf(Folded.VOID).repeat(form.length() - word.length());
    forms.merge(form, written, (one, other) -> one.equals(other) ? one : "");
  }

  /** All forms of {@code word} with one letter misread, or two read as two others. */
  private static List<String> misread(String word) {
    List<String> forms = new ArrayList<>();
    for (String pair : MISREAD) {
      int mark = pair.indexOf('>');
      String printed = pair.substring(0, mark), seen = pair.substring(mark + 1);
      for (int at = word.indexOf(printed); at >= 0; at = word.indexOf(printed, at + 1))
        forms.add(word.substring(0, at) + seen + word.substring(at + printed.length()));
    }
    return forms;
  }
}
