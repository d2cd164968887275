package vu.server.query;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vu.indexer.index.words.Folding;
import vu.indexer.index.words.StopWords;

/** Whole sentences that ask: of "combien la métropole a-t-elle versé à Techtera ?" the words that no act has to hold are left out. */
final class Question {
  private static final Set<String> OPENING =
      Set.of("combien", "quel", "quelle", "quels", "quelles", "qui", "que", "quoi", "comment", "pourquoi", "quand", "est-ce",
          "lequel", "laquelle", "lesquels", "lesquelles");
  /** Who gives, who gets, who cites whom: an act says it in other words. */
  private static final Set<String> SAID_OTHERWISE =
      Set.of("a", "ont", "est", "sont", "ete", "avait", "verse", "versee", "verses", "versees", "recu", "recue", "recus",
          "recues", "recoit", "recoivent", "touche", "touchent", "percu", "percoit", "obtenu", "obtient", "donne", "donnee", "donnes", "accorde",
          "coute", "coutent", "paye", "paie", "depense", "depensee", "acte", "actes", "deliberation", "deliberations", "cite", "citent", "vise",
          "visent", "applique", "appliquent", "repose", "reposent", "appuie", "appuient", "parle", "parlent", "concerne", "concernent", "mentionne",
          "mentionnent");
  private static final Pattern INVERTED = Pattern.compile("-(?:t-)?(?:il|elle|on|ils|elles)$");
  /** Who writes these knows the query language. */
  private static final Pattern LANGUAGE = Pattern.compile("[\"«“„():*~]|(?<!\\S)(?:OU|OR|ET|AND|SAUF|NOT|-\\S+)(?!\\S)");
  private static final int LATEST_OPENING = 2;

  private Question() {}

  /** True for a sentence that opens as a question and asks for something. */
  static boolean is(String typed) {
    if (LANGUAGE.matcher(typed).find()) return false;
    List<String> words = Arrays.stream(typed.strip().split("\\s+")).map(Question::bare).filter(word -> !word.isEmpty()).toList();
    boolean opens = words.stream().limit(LATEST_OPENING).dropWhile(StopWords::contains).findFirst().filter(OPENING::contains).isPresent()
        || !words.isEmpty() && OPENING.contains(words.getFirst());
    return opens && words.stream().anyMatch(word -> !isFrame(word) && !StopWords.contains(word));
  }

  /** The word without the pronoun that inverts it: "adhère" of "adhère-t-elle". */
  static String word(String typed) {
    return INVERTED.matcher(typed).replaceFirst("");
  }

  /** True for a word that makes a sentence a question and says nothing of what is looked for. */
  static boolean isFrame(String word) {
    if (word.equalsIgnoreCase("à")) return false;
    String bare = bare(word);
    return OPENING.contains(bare) || SAID_OTHERWISE.contains(bare);
  }

  private static String bare(String typed) {
    return word(Folding.fold(typed).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""));
  }
}
