package vu.indexer.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Light stemming of French (Savoy 2006), for one word at a time. */
final class Stemmer {
  private static final ThreadLocal<Stemmer> STEMMERS = ThreadLocal.withInitial(Stemmer::new);

  private final OneWord word = new OneWord();
  private final TokenStream stems = new FrenchLightStemFilter(word);
  private final CharTermAttribute term = word.addAttribute(CharTermAttribute.class);

  /** The stem of a folded word; the word itself when it has digits or fewer than three letters. */
  static String stem(String form) {
    if (form.length() < 3 || form.chars().anyMatch(Character::isDigit)) return form;
    return STEMMERS.get().run(form);
  }

  private String run(String form) {
    term.setEmpty().append(form);
    word.read = false;
    try {
      stems.incrementToken();
    } catch (IOException e) {
      throw new UncheckedIOException("a word in memory cannot fail to be read", e);
    }
    return term.toString();
  }

  /** A stream of the one word that its attribute holds. */
  private static final class OneWord extends TokenStream {
    private boolean read;

    @Override
    public boolean incrementToken() {
      boolean first = !read;
      read = true;
      return first;
    }
  }
}
