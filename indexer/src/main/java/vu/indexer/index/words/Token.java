package vu.indexer.index.words;

import java.util.List;

/**
 * One word of a text.
 *
 * @param form as it is compared: lower case, no accents, one spelling for figures, ordinals, sigles and numbers of acts
 * @param stem what inflected forms share, or null for what is not a plain word
 * @param accented the word in lower case with its accents, or null when it has none
 * @param others parts of a number that are searched alone: {@code 17495} of {@code 17495-25-bm}
 * @param start where its characters start in the text
 * @param end where they end
 */
public record Token(String form, String stem, String accented, List<String> others, int start, int end) {
  public Token {
    others = List.copyOf(others);
  }

  static Token figure(String form, int start, int end) {
    return new Token(form, null, null, List.of(), start, end);
  }
}
