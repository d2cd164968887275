package vu.indexer.matiere;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Matiere;

/** The signs of subjects, read once from {@code mots-de-matieres.tsv}. */
final class MatiereRules {
  /** Forms are found by so many first letters of their first word. */
  private static final int KEY = 3;

  /**
   * One sign.
   *
   * @param where the widest place it counts in
   */
  record Rule(String code, double weight, Matiere.Source where, Form form) {}

  private final Map<String, List<Rule>> byStart = new HashMap<>();
  private final Map<String, List<Rule>> named = new HashMap<>();

  MatiereRules() {
    for (String[] row : Lexicon.rows("mots-de-matieres.tsv")) {
      Matiere.Source where = Matiere.Source.valueOf(row[2].toUpperCase(Locale.ROOT));
      for (String form : row[3].split(";")) add(new Rule(row[0], Double.parseDouble(row[1]), where, Form.of(form)), form.strip());
    }
    byStart.values().forEach(rules -> rules.sort(Comparator.comparingLong((Rule rule) -> -rule.form().length())));
  }

  private void add(Rule rule, String printed) {
    boolean isName = rule.where() == Matiere.Source.INSTRUMENT || rule.where() == Matiere.Source.TEXTE;
    if (isName) named.computeIfAbsent(printed, key -> new ArrayList<>()).add(rule);
    else byStart.computeIfAbsent(key(rule.form().first().replace("*", "")), key -> new ArrayList<>()).add(rule);
  }

  private static String key(String word) {
    return word.length() <= KEY ? word : word.substring(0, KEY);
  }

  /** The signs that may begin with this word, those of most words first. */
  List<Rule> at(String word) {
    return byStart.getOrDefault(key(word), List.of());
  }

  /** The signs of an instrument ({@code subvention}) or a text ({@code loi 2000-321}). */
  List<Rule> named(String name) {
    return named.getOrDefault(name, List.of());
  }
}
