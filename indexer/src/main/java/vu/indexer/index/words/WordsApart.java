package vu.indexer.index.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words with a meaning of their own that stemming would lose in another's: a commune is not what is "commun". */
public final class WordsApart {
  private static final String FILE = "mots-a-part.tsv";

  /** No stem of a word begins like this. */
  private static final char MARK = '=';

  private static final Map<String, String> STEMS = stems();

  private WordsApart() {}

  /** The stem of such a word, shared with its plural and the forms beside it; null for all other words. */
  static String stem(String form) {
    String stem = STEMS.get(form);
    if (stem != null || !form.endsWith("s") && !form.endsWith("x")) return stem;
    return STEMS.get(form.substring(0, form.length() - 1));
  }

  /** True when stemming alone would take the one folded word for the other, and must not. */
  public static boolean part(String one, String other) {
    return (stem(one) != null || stem(other) != null) && !Stemmer.stem(one).equals(Stemmer.stem(other))
        && Stemmer.light(one).equals(Stemmer.light(other));
  }

  private static Map<String, String> stems() {
    Map<String, String> stems = new HashMap<>();
    for (String line : lines()) {
      List<String> forms = List.of(line.split("\t")[0].split(" "));
      for (String form : forms) stems.put(form, MARK + forms.getFirst());
    }
    return Map.copyOf(stems);
  }

  /** The lines that are no comments. */
  static List<String> lines() {
    InputStream file = WordsApart.class.getResourceAsStream(FILE);
    try (BufferedReader in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is in the program", e);
    }
  }
}
