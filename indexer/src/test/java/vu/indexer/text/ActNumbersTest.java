package vu.indexer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is read by hand agrees with the regular expressions that say it in one line. */
class ActNumbersTest {
  private static final long SEED = 20261127;

  @Test
  void spacesAroundSignsGoAsTheExpressionsSay() {
    Random random = new Random(SEED);
    for (int i = 0; i < 200_000; i++) {
      String text = word(random, " -/1aB", 12);
      String want = text.replace(" / ", "/").replaceAll("(?<=[0-9]) ?- ?(?=[0-9])", "-").strip();
      assertEquals(want, ActNumbers.joined(new StringBuilder(text)), "seed " + SEED + ", \"" + text + "\"");
    }
  }

  @Test
  void yearsAreFoundAmongTheFiguresOfANumber() {
    Random random = new Random(SEED);
    for (int i = 0; i < 200_000; i++) {
      String number = word(random, "120/-C", 10);
      int year = 2000 + random.nextInt(22);
      String full = String.valueOf(year), brief = full.substring(2);
      String[] figures = number.split("[^0-9]+");
      boolean of = Arrays.stream(figures).anyMatch(figure -> figure.equals(full) || figure.equals(brief) || figure.length() > 4 && figure.startsWith(full));
      boolean other = Arrays.stream(figures).anyMatch(figure -> figure.length() == 4 && (figure.startsWith("19") || figure.startsWith("20")));
      assertEquals(of, ActNumbers.isOf(number, year), "seed " + SEED + ", " + number + " of " + year);
      assertEquals(of || !other, ActNumbers.mayBeOf(number, year), "seed " + SEED + ", " + number + " may be of " + year);
    }
  }

  private static String word(Random random, String letters, int most) {
    StringBuilder word = new StringBuilder();
    for (int n = random.nextInt(most); n >= 0; n--) word.append(letters.charAt(random.nextInt(letters.length())));
    return word.toString();
  }
}
