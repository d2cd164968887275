package vu.indexer.lexicon;

import java.time.LocalDate;
import java.util.List;

/**
 * That a text, or some of its articles, no longer stands.
 *
 * @param cle canonical key of the text, {@code fr:loi:85-704}
 * @param articles those that no longer stand, without spaces and dots ({@code L122-20}); empty for the text itself
 * @param day the first one without it
 * @param whole false when some articles of the text stayed in force
 * @param par what took its place, in French with its article; null when that is not known here
 * @param sources addresses that say so
 */
public record Abrogation(String cle, List<String> articles, LocalDate day, boolean whole, String par, List<String> sources) {
  public Abrogation {
    articles = List.copyOf(articles);
    sources = List.copyOf(sources);
  }

  /** True on its day and behind it. */
  public boolean by(LocalDate date) {
    return date != null && !date.isBefore(day);
  }
}
