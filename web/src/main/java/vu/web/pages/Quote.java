package vu.web.pages;

/**
 * The sentence that shows a claim, with the words of the claim apart.
 *
 * @param href the place of the words in the act
 */
public record Quote(String before, String words, String after, String href) {
  /** {@code words} inside {@code sentence}; the whole sentence as {@code before} when the words are not in it. */
  public static Quote of(String sentence, String words, String href) {
    int at = words.isEmpty() ? -1 : sentence.indexOf(words);
    if (at < 0) return new Quote(sentence, "", "", href);
    return new Quote(sentence.substring(0, at), words, sentence.substring(at + words.length()), href);
  }
}
