package vu.indexer.index.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words met before, as each thread remembers them: a text has few words that its neighbours do not have, and a stem costs more than a look. */
final class KnownWords {
  /** So many are remembered; then all are forgotten and it begins anew, so that noise takes no memory. */
  static final int MOST = 20_000;

  private static final ThreadLocal<Map<String, Word>> WORDS = ThreadLocal.withInitial(HashMap::new);

  /** What a printed word gives wherever it stands: see {@link Token}. */
  private record Word(String form, String stem, String accented) {
    Token at(int start, int end) {
      return new Token(form, stem, accented, List.of(), start, end);
    }
  }

  private KnownWords() {}

  /** The token of a word that was met before; null for one that was not. */
  static Token at(String printed, int start, int end) {
    Word word = WORDS.get().get(printed);
    return word == null ? null : word.at(start, end);
  }

  /** The token of a word from now on known. */
  static Token add(String printed, String form, int start, int end) {
    Word word = new Word(form, Stemmer.stem(form), Folding.accented(printed));
    Map<String, Word> words = WORDS.get();
    if (words.size() >= MOST) words.clear();
    words.put(printed, word);
    return word.at(start, end);
  }
}
