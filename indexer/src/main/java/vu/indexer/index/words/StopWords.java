package vu.indexer.index.words;

import java.util.Set;

/** Words so frequent that a query may leave them out. They are indexed like the others, for phrases. */
public final class StopWords {
  private static final Set<String> WORDS =
      Set.of(
          "a", "au", "aux", "avec", "ce", "ces", "cette", "dans", "de", "des", "du", "elle", "en", "est", "et", "il", "la", "le", "les", "leur", "leurs",
              "ne", "ou",
          "par", "pas", "pour", "qu", "que", "qui", "sa", "se", "ses", "son", "sont", "sur", "un", "une", "l", "d", "s", "n", "y");

  private StopWords() {}

  /** @param form folded, as in {@link Token#form()} */
  public static boolean contains(String form) {
    return WORDS.contains(form);
  }
}
