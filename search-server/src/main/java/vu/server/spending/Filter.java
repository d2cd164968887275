package vu.server.spending;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import vu.indexer.model.Montant;
import vu.server.Words;

/**
 * Which lines are wanted. An empty set and a null bound ask for nothing; several values of one set are alternatives.
 *
 * @param beneficiaires ids of organisations
 * @param q words that must all stand in the title, the beneficiary or the sentence, whatever their case and accents
 */
public record Filter(
    Set<String> collectivites, Set<Integer> annees, Set<String> instances, Set<String> beneficiaires, Set<Montant.Instrument> instruments, BigDecimal min,
    BigDecimal max, String q) {
  public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null);

  public Filter {
    collectivites = Set.copyOf(collectivites);
    annees = Set.copyOf(annees);
    instances = Set.copyOf(instances);
    beneficiaires = Set.copyOf(beneficiaires);
    instruments = Set.copyOf(instruments);
  }

  /** Only the lines of one organisation. */
  public static Filter of(String beneficiaire) {
    return new Filter(Set.of(), Set.of(), Set.of(), Set.of(beneficiaire), Set.of(), null, null, null);
  }

  boolean accepts(Line line) {
    return in(collectivites, line.act().id().collectivite())
        && in(annees, line.annee())
        && in(instances, line.act().instance())
        && in(beneficiaires, line.beneficiaire())
        && in(instruments, line.instrument())
        && (min == null || line.euros().compareTo(min) >= 0)
        && (max == null || line.euros().compareTo(max) <= 0)
        && said(line);
  }

  private static <T> boolean in(Set<T> wanted, T value) {
    return wanted.isEmpty() || value != null && wanted.contains(value);
  }

  private boolean said(Line line) {
    if (q == null || q.isBlank()) return true;
    String text = String.join(" ", Words.fold(line.act().objet()), Words.fold(line.nom()), Words.fold(line.montant().sentence()));
    return Arrays.stream(Words.fold(q).split(" ")).allMatch(text::contains);
  }
}
