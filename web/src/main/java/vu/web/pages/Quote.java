package vu.web.pages;

import vu.web.text.HardSpaces;

/**
 * The sentence that shows a claim, with the words of the claim apart.
 *
 * @param href the place of the words in the act
 */
public record Quote(String before, String words, String after, String href) {
  /** {@code words} inside {@code sentence}; the whole sentence as {@code before} when the words are not in it. */
  public static Quote of(String sentence, String words, String href) {
    int at = words.isEmpty() ? -1 : sentence.indexOf(words);
    String shown = HardSpaces.in(sentence);
    if (at < 0) return new Quote(shown, "", "", href);
    int end = at + words.length();
    return new Quote(shown.substring(0, at), shown.substring(at, end), shown.substring(end), href);
  }
}
