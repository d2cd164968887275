package vu.server.spending;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vu.indexer.model.Matiere;
import vu.indexer.model.Montant;
import vu.server.Words;

/**
 * Which lines are wanted. An empty set and a null bound ask for nothing; several values of one set are alternatives.
 *
 * @param beneficiaires ids of organisations
 * @param matieres codes of the nomenclature ACTES; one of level 1 ({@code 7}) takes all below it
 * @param sections {@code fonctionnement}, {@code investissement}
 * @param sens the sums lines go into
 * @param comptes accounts, or chapters of budget lines that print no account
 * @param q words that must all stand in the title, the beneficiary or the sentence, whatever their case and accents
 */
public record Filter(
    Set<String> collectivites, Set<Integer> annees, Set<String> instances, Set<String> beneficiaires, Set<Montant.Instrument> instruments,
    Set<String> matieres, Set<String> sections, Set<String> comptes, Set<String> fonctions, Set<Sens> sens,
    Set<Marque> marques, BigDecimal min, BigDecimal max, String q) {
  public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null);

  public Filter {
    collectivites = Set.copyOf(collectivites);
    annees = Set.copyOf(annees);
    instances = Set.copyOf(instances);
    beneficiaires = Set.copyOf(beneficiaires);
    instruments = Set.copyOf(instruments);
    matieres = Set.copyOf(matieres);
    sections = Set.copyOf(sections);
    comptes = Set.copyOf(comptes);
    fonctions = Set.copyOf(fonctions);
    sens = Set.copyOf(sens);
    marques = Set.copyOf(marques);
  }

  /** A filter that asks nothing of subjects, budget lines and marks. */
  public Filter(
      Set<String> collectivites, Set<Integer> annees, Set<String> instances, Set<String> beneficiaires, Set<Montant.Instrument> instruments, BigDecimal min,
      BigDecimal max, String q) {
    this(collectivites, annees, instances, beneficiaires, instruments, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), min, max, q);
  }

  /** Only the lines of one organisation. */
  public static Filter of(String beneficiaire) {
    return new Filter(Set.of(), Set.of(), Set.of(), Set.of(beneficiaire), Set.of(), null, null, null);
  }

  /** The same of these metropolises only. */
  public Filter of(Set<String> houses) {
    return new Filter(houses, annees, instances, beneficiaires, instruments, matieres, sections, comptes, fonctions, sens, marques, min, max, q);
  }

  /** Whether nothing is asked of a group. */
  boolean isFree(Group group) {
    return wanted(group).isEmpty();
  }

  /** Whether each of these values of a group of which something is asked is wanted; lines without a value are not. */
  boolean[] accepted(Group group, List<Group.Key> keys) {
    Set<String> wanted = wanted(group);
    boolean[] accepted = new boolean[keys.size()];
    for (int k = 0; k < accepted.length; k++) {
      String cle = keys.get(k).cle();
      accepted[k] = cle != null && (wanted.contains(cle) || group == Group.MATIERE && wanted.contains(Matiere.niveau1(cle)));
    }
    return accepted;
  }

  private Set<String> wanted(Group group) {
    return switch (group) {
      case COLLECTIVITE -> collectivites;
      case ANNEE -> annees.stream().map(String::valueOf).collect(Collectors.toSet());
      case BENEFICIAIRE -> beneficiaires;
      case INSTRUMENT -> instruments.stream().map(Montant.Instrument::label).collect(Collectors.toSet());
      case INSTANCE -> instances;
      case MATIERE -> matieres;
      case SECTION -> sections;
      case COMPTE -> comptes;
      case FONCTION -> fonctions;
      case SENS -> sens.stream().map(Sens::label).collect(Collectors.toSet());
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
