package vu.server.spending;

import java.util.Set;
import vu.indexer.index.words.StopWords;

/** The words, folded, by which a search asks about money, and those that say nothing of which. */
final class MoneyWords {
  /** Who receives and what is granted; "combien" alone may count anything. */
  private static final Set<String> MONEY =
      Set.of("beneficiaire", "beneficiaires", "cotisation", "cotisations", "depense", "depenses", "subvention", "subventions", "subventionne",
          "subventionnes", "subventionnee", "subventionnees", "recu", "recus", "recue", "recues", "recoit", "recoivent", "touche", "touchent", "percu",
          "percoit", "percoivent", "verse", "verses", "versee", "versees");
  /** Verbs that are about money in a question only. */
  private static final Set<String> GIVING = Set.of("donne", "donnent", "accorde", "accordent", "paye", "paie", "coute", "coutent", "finance", "financent");
  private static final Set<String> ASKING = Set.of("combien", "qui", "quel", "quelle", "quels", "quelles", "quoi");
  private static final Set<String> QUIET =
      Set.of("ont", "ete", "plus", "gros", "grosse", "grosses", "grand", "grande", "grands", "grandes", "important", "importante", "importants",
          "importantes", "eleve", "eleves", "elevee", "elevees", "total", "totaux", "montant", "montants", "somme", "sommes", "argent", "liste",
          "classement", "premier", "premiers", "annee", "annees", "an", "ans", "association", "associations", "organisme", "organismes", "euros",
          "depuis", "entre", "avant", "apres", "jusqu", "partir", "toutes", "tous");
  private static final Set<String> KINDS =
      Set.of("metropole", "ville", "commune", "communaute", "urbaine", "agglomeration", "communes", "departement", "region", "syndicat", "collectivite");

  private MoneyWords() {}

  static boolean areIn(Set<String> words) {
    return words.stream().anyMatch(MONEY::contains) || words.stream().anyMatch(GIVING::contains) && words.stream().anyMatch(ASKING::contains);
  }

  /** Whether a word is what kind of authority one is, which does not name it. */
  static boolean isKind(String word) {
    return KINDS.contains(word);
  }

  /** Whether a word says nothing of which lines are meant. Years are told apart. */
  static boolean isQuiet(String word) {
    boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    return year || word.length() < 2 || StopWords.contains(word) || MONEY.contains(word) || GIVING.contains(word) || ASKING.contains(word)
        || QUIET.contains(word) || KINDS.contains(word);
  }
}
