package vu.server.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The invented words and sentences of {@code mots.tsv}: a kind, a tab, the words. */
final class Vocabulary {
  private static final Vocabulary WORDS = read();

  private final Map<String, List<String>> byKind;

  private Vocabulary(Map<String, List<String>> byKind) {
    this.byKind = byKind;
  }

  static Vocabulary get() {
    return WORDS;
  }

  private static Vocabulary read() {
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(Vocabulary.class.getResourceAsStream("mots.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) continue;
        String[] cells = line.split("\t", 2);
        byKind.computeIfAbsent(cells[0], kind -> new ArrayList<>()).add(cells[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("mots.tsv", e);
    }
    return new Vocabulary(byKind);
  }

  /** All words of a kind, in the order of the table. */
  List<String> words(String kind) {
    List<String> words = byKind.get(kind);
    if (words == null) throw new IllegalArgumentException("mots.tsv has no " + kind + ", but " + byKind.keySet());
    return words;
  }

  String one(String kind, Random dice) {
    List<String> words = words(kind);
    return words.get(dice.nextInt(words.size()));
  }

  /** A place that exists nowhere. */
  String place(Random dice) {
    return one("lieu-debut", dice) + one("lieu-milieu", dice) + one("lieu-fin", dice);
  }

  /** {@code 9 juillet 2020}. */
  String day(LocalDate date) {
    return date.getDayOfMonth() + " " + words("mois").get(date.getMonthValue() - 1) + " " + date.getYear();
  }
}
