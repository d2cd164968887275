package vu.server.dossier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vu.server.Words;

/** The formulas that acts of a house repeat. */
final class Formules {
  /** A longer paragraph says something of its own, whatever it begins with. */
  private static final int MOST_WORDS = 25;

  private static final List<String> BEGINNINGS = read();

  private Formules() {}

  private static List<String> read() {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(Formules.class.getResourceAsStream("formules.txt"), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("formules.txt", e);
    }
  }

  /** True for a paragraph that is a formula: one of few words is its whole self, such as "Vu" or "Article 2 :". */
  static boolean is(String paragraph) {
    String words = Words.fold(paragraph);
    int count = words.isEmpty() ? 0 : words.split(" ").length;
    return count == 0 || count <= MOST_WORDS && BEGINNINGS.stream().anyMatch(beginning -> begins(words, count, beginning));
  }

  /** A beginning of one word stands for a paragraph of one word and perhaps a figure, else "Vu la loi" would be one. */
  private static boolean begins(String words, int count, String beginning) {
    if (beginning.indexOf(' ') < 0) return words.equals(beginning) || count == 2 && words.matches(beginning + " \\w{1,3}");
    return words.equals(beginning) || words.startsWith(beginning + " ");
  }
}
