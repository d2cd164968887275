package vu.web.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * That a text, or some of its articles, no longer stands.
 *
 * @param articles as they are printed, one after the other; null for the text itself
 * @param depuis first day without it
 * @param entiere false when some articles stayed
 * @param par what took its place, or null
 * @param sources addresses that say so
 */
public record Abrogation(String articles, LocalDate depuis, boolean entiere, String par, List<String> sources) {
  public Abrogation {
    sources = List.copyOf(sources);
  }

  /** The end of the names of its words. */
  public String code() {
    return articles != null ? "article" : entiere ? "entiere" : "essentiel";
  }
}
