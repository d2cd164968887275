package vu.server.spending;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vu.indexer.model.Montant;
import vu.server.Words;

/**
 * Which lines are wanted. An empty set and a null bound ask for nothing; several values of one set are alternatives.
 *
 * @param beneficiaires ids of organisations
 * @param sections {@code fonctionnement}, {@code investissement}
 * @param comptes accounts, or chapters of budget lines that print no account
 * @param q words that must all stand in the title, the beneficiary or the sentence, whatever their case and accents
 */
public record Filter(
    Set<String> collectivites, Set<Integer> annees, Set<String> instances, Set<String> beneficiaires, Set<Montant.Instrument> instruments,
    Set<String> sections, Set<String> comptes, Set<String> fonctions, Set<Marque> marques, BigDecimal min, BigDecimal max, String q) {
  public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null);

  public Filter {
    collectivites = Set.copyOf(collectivites);
    annees = Set.copyOf(annees);
    instances = Set.copyOf(instances);
    beneficiaires = Set.copyOf(beneficiaires);
    instruments = Set.copyOf(instruments);
    sections = Set.copyOf(sections);
    comptes = Set.copyOf(comptes);
    fonctions = Set.copyOf(fonctions);
    marques = Set.copyOf(marques);
  }

  /** A filter that asks nothing of budget lines and marks. */
  public Filter(
      Set<String> collectivites, Set<Integer> annees, Set<String> instances, Set<String> beneficiaires, Set<Montant.Instrument> instruments, BigDecimal min,
      BigDecimal max, String q) {
    this(collectivites, annees, instances, beneficiaires, instruments, Set.of(), Set.of(), Set.of(), Set.of(), min, max, q);
  }

  /** Only the lines of one organisation. */
  public static Filter of(String beneficiaire) {
    return new Filter(Set.of(), Set.of(), Set.of(), Set.of(beneficiaire), Set.of(), null, null, null);
  }

  /** The values of a group that are wanted; empty when nothing is asked of it. */
  Set<String> wanted(Group group) {
    return switch (group) {
      case COLLECTIVITE -> collectivites;
      case ANNEE -> annees.stream().map(String::valueOf).collect(Collectors.toSet());
      case BENEFICIAIRE -> beneficiaires;
      case INSTRUMENT -> instruments.stream().map(Montant.Instrument::label).collect(Collectors.toSet());
      case INSTANCE -> instances;
      case SECTION -> sections;
      case COMPTE -> comptes;
      case FONCTION -> fonctions;
    };
  }

  /** The words asked for, folded; none when nothing is asked. */
  String[] words() {
    return q == null || q.isBlank() ? new String[0] : Words.fold(q).split(" ");
  }

  static boolean says(Line line, String[] words) {
    if (words.length == 0) return true;
    String text = String.join(" ", Words.fold(line.act().objet()), Words.fold(line.nom()), Words.fold(line.montant().sentence()));
    return Arrays.stream(words).allMatch(text::contains);
  }
}
