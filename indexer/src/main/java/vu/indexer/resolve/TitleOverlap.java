package vu.indexer.resolve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.text.Folded;

/** How far some words are those of a title. */
final class TitleOverlap {
  /** From this share of the words of a title on, a citation that tells them may mean that act. */
  static final double SAME = 0.6;

  /** As many words of a title must be told at least. */
  static final int LEAST_WORDS = 3;

  /** Words that titles share: they tell no act from another. */
  private static final Set<String> LIGHT =
      Set.of(
          "de", "la", "le", "les", "du", "des", "et", "a", "au", "aux", "en", "pour", "par", "sur", "un", "une", "dans", "avec", "dit", "dite",
              "approbation", "attribution", "portant", "relative",
          "relatif", "metropole", "conseil", "deliberation", "convention", "conventions", "subvention", "subventions", "association", "associations",
              "fonctionnement", "annee", "autorisation", "signature",
          "signer", "adhesion", "renouvellement", "paiement", "cotisation");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern OPENS = Pattern.compile("(?:^|[.:]|\\s[-–—])\\s*$");
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

  private TitleOverlap() {}

  /**
   * Whether {@code context} tells {@code title}: most of its meaningful words, and every name and figure in it. "Subvention à
   * l'association A pour 2019" and "… B pour 2019" share most of their words and are two acts.
   */
  static boolean same(String title, String context) {
    if (title == null) return false;
    Set<String> around = words(context), words = meaningful(words(title));
    long told = words.stream().filter(around::contains).count();
    return told >= LEAST_WORDS && told >= SAME * words.size() && around.containsAll(names(title));
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(Folded.key(text).split(" ")));
  }

  private static Set<String> meaningful(Set<String> words) {
    Set<String> kept = new HashSet<>(words);
    kept.removeIf(word -> word.length() <= 2 || LIGHT.contains(word));
    return kept;
  }

  /** Words with a capital that does not open a phrase, and words with a digit; what stands in brackets may stay untold. */
  private static Set<String> names(String title) {
    Set<String> names = new HashSet<>();
    String said = ASIDE.matcher(title).replaceAll(" ");
    Matcher word = WORD.matcher(said);
    while (word.find()) {
      boolean figure = word.group().chars().anyMatch(Character::isDigit);
      boolean capital = Character.isUpperCase(word.group().codePointAt(0)) && !OPENS.matcher(said.substring(0, word.start())).find();
      if (figure || capital) names.addAll(words(word.group().toLowerCase(Locale.ROOT)));
    }
    names.removeAll(LIGHT);
    names.remove("");
    return names;
  }

  /** Whether a body as printed can be the one that decided; an unknown body can be any. */
  static boolean sameBody(String instance, String printed) {
    if (instance == null || printed == null) return true;
    String a = Folded.key(instance), b = Folded.key(printed);
    for (String body : new String[] {"bureau", "commission permanente", "territoire"}) if (a.contains(body) != b.contains(body)) return false;
    return true;
  }
}
