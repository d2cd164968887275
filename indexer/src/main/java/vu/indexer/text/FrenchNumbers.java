package vu.indexer.text;

import java.util.Map;

/** Numbers written in words: "quatre-vingt-dix-sept mille deux cent un". */
public final class FrenchNumbers {
  /** A number in words and where it ends. */
  public record Words(long value, int end) {}

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0), Map.entry("un", 1), Map.entry("une", 1), Map.entry("deux", 2), Map.entry("trois", 3), Map.entry("quatre", 4),
          Map.entry("cinq", 5), Map.entry("six", 6), Map.entry("sept", 7), Map.entry("huit", 8), Map.entry("neuf", 9), Map.entry("dix", 10),
          Map.entry("onze", 11), Map.entry("douze", 12), Map.entry("treize", 13), Map.entry("quatorze", 14), Map.entry("quinze", 15),
          Map.entry("seize", 16), Map.entry("vingt", 20), Map.entry("vingts", 20), Map.entry("trente", 30), Map.entry("quarante", 40),
          Map.entry("cinquante", 50), Map.entry("soixante", 60), Map.entry("septante", 70), Map.entry("huitante", 80), Map.entry("nonante", 90),
          Map.entry("premier", 1));

  private FrenchNumbers() {}

  /** Reads the longest number in words at {@code start}; null when there is none. */
  public static Words read(Folded f, int start) {
    long total = 0, group = 0;
    int p = start, end = -1;
    boolean any = false;
    while (true) {
      int wordEnd = f.wordEndFrom(p);
      if (wordEnd == p) break;
      String word = f.slice(p, wordEnd);
      Integer unit = UNITS.get(word);
      if (unit != null) {
        group = unit == 20 && group % 100 == 4 ? group - 4 + 80 : group + unit;
      } else if (word.equals("cent") || word.equals("cents")) {
        group = group == 0 ? 100 : group * 100;
      } else if (word.equals("mille") || word.equals("mil")) {
        total += (group == 0 ? 1 : group) * 1000;
        group = 0;
      } else if ((word.equals("million") || word.equals("millions")) && group > 0) {
        total += group * 1_000_000;
        group = 0;
      } else if ((word.equals("milliard") || word.equals("milliards")) && group > 0) {
        total += group * 1_000_000_000L;
        group = 0;
      } else if (!(word.equals("et") && any)) {
        break;
      }
      if (!word.equals("et")) {
        any = true;
        end = wordEnd;
      }
      p = f.at(wordEnd) == '-' ? f.skip(wordEnd + 1) : f.skipInParagraph(wordEnd);
    }
    return any && total + group < 1_000_000_000_000L ? new Words(total + group, end) : null;
  }
}
