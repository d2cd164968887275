package vu.server.dossier;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vu.server.Words;

/**
 * What a title is about: its words without years and without those of procedure.
 *
 * @param words folded, in order
 */
record Subject(TreeSet<String> words) {
  /** From this share of common words on, two titles tell the same. */
  private static final double SAME = 0.6;

  private static final int LEAST_WORDS = 3;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Set<String> LIGHT =
      Arrays.stream(
              ("a au aux avec ce ces cette dans de des dit dite du elle en entre et il la le les leur leurs ou par pour que qui sa se ses son sur "
                  + "un une abrogation actualisation adhesion adoption annee annees annule approbation association associations attribution "
                  + "autorisation avenant avenants ajustement budget complement conclusion conseil convention conventions cotisation decision "
                  + "deliberation delibere exercice fonctionnement financement financiere metropole metropolitain metropolitaine modification mise "
                  + "nouvelle nouveau numero objet octroi paiement participation passation poursuite portant premiere programme prolongation rapport "
                  + "reconduction rectification relatif relative remplacement renouvellement retrait revision session signature signer soutien "
                  + "subvention subventions titre versement vote")
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  /** @param title null for an act that prints none, which is about nothing */
  static Subject of(String title) {
    TreeSet<String> words = new TreeSet<>();
    for (String word : Words.fold(title).split(" ")) {
      boolean figure = !word.isEmpty() && Character.isDigit(word.charAt(0));
      if (!YEAR.matcher(word).matches() && !LIGHT.contains(word) && (figure || word.length() > 2)) words.add(word);
    }
    return new Subject(words);
  }

  /** True when most words of both are the same. */
  boolean tells(Subject other) {
    Set<String> common = new HashSet<>(words);
    common.retainAll(other.words);
    int all = words.size() + other.words.size() - common.size();
    return common.size() >= LEAST_WORDS && common.size() >= SAME * all;
  }

  /** The words in one line, the same for the same subject; empty when nothing is left of the title. */
  String key() {
    return String.join(" ", words);
  }
}
