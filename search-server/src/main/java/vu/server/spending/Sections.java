package vu.server.spending;

import java.util.Set;
import vu.indexer.index.MontantRow;
import vu.indexer.model.Imputation;
import vu.server.Words;

/** The section of the budget a vote belongs to: what its budget line prints or its chapter means, else what its sentence says. */
final class Sections {
  private static final String RUNNING = "fonctionnement", INVESTMENT = "investissement";
  private static final Set<String> RUNNING_CHAPTERS = Set.of("011", "012", "014", "65", "66", "67", "70", "73", "74", "75");
  private static final Set<String> INVESTMENT_CHAPTERS = Set.of("10", "13", "16", "20", "204", "21", "23", "26", "27");
  private static final String[] RUNNING_WORDS = {"subvention de fonctionnement", "subventions de fonctionnement",
      "section de fonctionnement", "depense de fonctionnement"};
  private static final String[] INVESTMENT_WORDS =
      {"subvention d equipement", "subventions d equipement", "subvention d investissement", "subventions d investissement", "section d investissement",
          "depense d investissement", "operation d investissement"};

  private Sections() {}

  /** Null when nothing says. */
  static String of(MontantRow row) {
    Imputation line = row.imputation();
    if (line != null && line.section() != null) return line.section();
    if (line != null && line.chapitre() != null && RUNNING_CHAPTERS.contains(line.chapitre())) return RUNNING;
    if (line != null && line.chapitre() != null && INVESTMENT_CHAPTERS.contains(line.chapitre())) return INVESTMENT;
    String sentence = Words.fold(row.sentence());
    boolean running = says(sentence, RUNNING_WORDS), investment = says(sentence, INVESTMENT_WORDS);
    return running == investment ? null : running ? RUNNING : INVESTMENT;
  }

  private static boolean says(String sentence, String[] words) {
    for (String word : words) if (sentence.contains(word)) return true;
    return false;
  }
}
