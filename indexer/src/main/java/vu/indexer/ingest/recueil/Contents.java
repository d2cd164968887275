package vu.indexer.ingest.recueil;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** A table of contents: which acts it announces, with their numbers, titles and pages. */
public final class Contents {
  /**
   * @param number as printed; null when the line prints none
   * @param page the page it is announced on, by the count of the table
   * @param place where the line stands in the text
   */
  public record Entry(String number, String title, int page, int place) {}

  private static final Pattern HEADING =
      Pattern.compile(
      "^(?:sommaire|table des matieres|table chronologique|index|table des actes|liste des actes|table)(?: (?:general|generale|chronologique"
          + "|thematique|des deliberations|des actes))? ?:?$");
  /** What leads to the page: a row of dots or a wide gap. */
  private static final Pattern PAGE = Pattern.compile("^(.*?)(?:\\s*[.…_]{3,}[.…_\\s]*|\\s{3,}|\\s+p\\. ?|\\s+page )(\\d{1,4})\\s*$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:[-•*]\\s*)?(?:(?:d[ée]lib[ée]ration"
              + "|d[ée]cision)\\s*)?(?:n\\s?[°o]\\.?\\s*)?((?:[A-Z]{1,8}[ -]?)?\\d[\\dA-Za-z]*(?:[/.\\-_ ]+\\d[\\dA-Za-z]*"
              + "|[/\\-_][A-Za-z0-9]+)*)\\s*(?:[-–—:.)]\\s+|\\s{2,}|\\s(?=\\p{Lu}))", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_TITLE = 900;

  private Contents() {}

  static boolean endsInPage(String line) {
    return PAGE.matcher(line).matches();
  }

  /**
   * The entries of the table; none when there is none.
   *
   * @param starts where acts begin: the table stands before the first of them, or behind a heading of its own
   */
  static List<Entry> read(Folded f, List<Integer> starts) {
    List<Lines.Line> lines = f.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!HEADING.matcher(lines.get(i).words()).matches()) continue;
      int heading = lines.get(i).start();
      int end = starts.stream().filter(start -> start > heading).findFirst().orElse(f.length());
      List<Entry> entries = entries(f, i + 1, end);
      if (entries.size() >= 2) return entries;
    }
    return List.of();
  }

  private static List<Entry> entries(Folded f, int from, int end) {
    List<Entry> entries = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int place = -1;
    for (int i = from; i < f.lines().size() && f.lines().get(i).lineStart() < end; i++) {
      Lines.Line line = f.lines().get(i);
      if (line.blank()) {
        open.setLength(0);
        continue;
      }
      if (open.isEmpty()) place = line.start();
      Matcher page = PAGE.matcher(f.original().substring(line.start(), line.end()));
      boolean ends = page.matches();
      open.append(open.isEmpty() ? "" : " ").append(ends ? page.group(1).strip() : f.original().substring(line.start(), line.end()));
      if (!ends) continue;
      add(entries, open.toString(), Integer.parseInt(page.group(2)), place);
      open.setLength(0);
    }
    return entries;
  }

  private static void add(List<Entry> entries, String words, int page, int place) {
    if (words.length() > LONGEST_TITLE) return;
    Matcher number = NUMBER.matcher(words);
    boolean numbered = number.find();
    String title = (numbered ? words.substring(number.end()) : words).strip();
    if (title.chars().filter(Character::isLetter).count() < 3 && !numbered) return;
    entries.add(new Entry(numbered ? number.group(1).strip() : null, title, page, place));
  }
}
