package vu.indexer.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Light stemming of French (Savoy 2006), for one word at a time, but for {@link WordsApart}. */
final class Stemmer {
  /** "autorisation" belongs to "autoriser"; light stemming leaves "auto" of it. */
  private static final String OF_VERB = "isation";
  private static final String NOUN = "ation";

  private static final ThreadLocal<Stemmer> STEMMERS = ThreadLocal.withInitial(Stemmer::new);

  private final OneWord word = new OneWord();
  private final TokenStream stems = new FrenchLightStemFilter(word);
  private final CharTermAttribute term = word.addAttribute(CharTermAttribute.class);

  /** The stem of a folded word; the word itself when it has digits or fewer than three letters. */
  static String stem(String form) {
    if (form.length() < 3 || form.chars().anyMatch(Character::isDigit)) return form;
    String apart = WordsApart.stem(form);
    return apart != null ? apart : light(verb(form));
  }

  /** What the stemming of Savoy alone makes of a word. */
  static String light(String form) {
    return STEMMERS.get().run(form);
  }

  private static String verb(String form) {
    String one = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    return one.endsWith(OF_VERB) ? one.substring(0, one.length() - NOUN.length()) + "er" : form;
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
