package vu.indexer.resolve;

import java.util.HashSet;
import java.util.Set;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** How far the words around a citation are those of a title. */
final class TitleOverlap {
  /** From this share of the words of a title on, a citation that tells them means that act. */
  static final double SAME = 0.6;

  private static final int REACH = 260;
  private static final Set<String> LIGHT =
      Set.of("de", "la", "le", "les", "du", "des", "et", "a", "au", "aux", "en", "pour", "par", "sur", "un", "une", "dans", "avec", "approbation", "attribution", "portant", "relative", "relatif", "metropole", "conseil", "deliberation", "convention");

  private TitleOverlap() {}

  /** What follows a citation, up to the end of its sentence. */
  static String context(String text, Span citation) {
    int end = Math.min(text.length(), citation.end() + REACH);
    for (int i = citation.end(); i < end; i++) {
      if (text.charAt(i) == ';' || text.startsWith("\n\n", i)) return text.substring(citation.end(), i);
    }
    return text.substring(citation.end(), end);
  }

  /** Share of the meaningful words of a title that stand in {@code context}; 0 for a title of less than three. */
  static double share(String title, String context) {
    if (title == null) return 0;
    Set<String> words = words(title);
    if (words.size() < 3) return 0;
    Set<String> around = words(context);
    return words.stream().filter(around::contains).count() / (double) words.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : Folded.key(text).split(" ")) if (word.length() > 2 && !LIGHT.contains(word)) words.add(word);
    return words;
  }

  /** Whether a body as printed can be the one that decided; an unknown body can be any. */
  static boolean sameBody(String instance, String printed) {
    if (instance == null || printed == null) return true;
    String a = Folded.key(instance), b = Folded.key(printed);
    for (String body : new String[] {"bureau", "commission permanente", "territoire"}) if (a.contains(body) != b.contains(body)) return false;
    return true;
  }
}
