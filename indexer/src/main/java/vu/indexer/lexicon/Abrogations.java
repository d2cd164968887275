package vu.indexer.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which texts no longer stand, as far as a source says so: the repealed codes of {@code codes.tsv} and the lines of
 * {@code abrogations.tsv}. That a text is not here says nothing about it.
 */
public final class Abrogations {
  private static final String CODE = "fr:code:";
  private static final Abrogations INSTANCE = new Abrogations();

  private final Map<String, List<Abrogation>> byCle = new HashMap<>();

  private Abrogations() {
    for (Lexicon.Phrase<Lexicon.Code> phrase : Lexicon.get().codeTitles()) {
      Lexicon.Code code = phrase.value();
      if (code.to() != null) byCle.put(CODE + code.cid(), new ArrayList<>(List.of(of(code))));
    }
    for (String[] row : Lexicon.rows("abrogations.tsv")) byCle.computeIfAbsent(row[0], k -> new ArrayList<>()).add(read(row));
  }

  private static Abrogation of(Lexicon.Code code) {
    return new Abrogation(CODE + code.cid(), List.of(), code.to(), true, null, List.of("https://www.legifrance.gouv.fr/codes/texte_lc/" + code.cid() + "/"));
  }

  private static Abrogation read(String[] row) {
    List<String> articles = Arrays.stream(row[1].split(";")).map(Abrogations::bare).filter(article -> !article.isEmpty()).toList();
    if (!row[3].equals("tout") && !row[3].equals("essentiel")) throw new IllegalStateException("abrogations.tsv: " + row[3] + " is neither tout nor essentiel");
    return new Abrogation(row[0], articles, LocalDate.parse(row[2]), row[3].equals("tout"), row[4], List.of(row[5].split(" ")));
  }

  public static Abrogations get() {
    return INSTANCE;
  }

  /** An article as it is compared: {@code L122-20}. */
  public static String bare(String article) {
    return article.replaceAll("[\\s.*]", "");
  }

  /** What is known of a text itself. */
  public Optional<Abrogation> text(String cle) {
    return all(cle).stream().filter(one -> one.articles().isEmpty()).findFirst();
  }

  /** All that is known of a text and of its articles. */
  public List<Abrogation> all(String cle) {
    return byCle.getOrDefault(cle, List.of());
  }

  /**
   * What is known of what a citation names.
   *
   * @param articles as printed, empty for the text itself
   * @return empty also for named articles of a text of which some stayed in force: they may be among these
   */
  public Optional<Abrogation> of(String cle, List<String> articles) {
    Optional<Abrogation> text = text(cle).filter(one -> one.whole() || articles.isEmpty());
    if (text.isPresent()) return text;
    List<String> named = articles.stream().map(Abrogations::bare).toList();
    return all(cle).stream().filter(one -> one.articles().stream().anyMatch(named::contains)).findFirst();
  }
}
