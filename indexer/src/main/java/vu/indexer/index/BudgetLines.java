package vu.indexer.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant;
import vu.indexer.model.Problem;
import vu.indexer.model.Span;
import vu.indexer.text.Sentences;

/**
 * Which budget line each vote of an act is entered in. With one line in the act it is that one; with several it is the one whose
 * sentence prints the sum, or the one behind the table that holds it, or the only one left for the only vote left; else none.
 */
final class BudgetLines {
  /** What the codes of checks begin with, see {@code vu.indexer.extract.montant.Controles}. */
  private static final String CHECK = "controle-";

  private final AnalysedAct act;
  private final List<Problem> checks;
  private final List<Integer> votes = new ArrayList<>();
  private final Map<Integer, Found<Imputation>> lines = new HashMap<>();

  /** @param counted for each amount of the act, in order, whether sums add it up */
  BudgetLines(AnalysedAct act, List<Boolean> counted) {
    this.act = act;
    this.checks = act.problemes().stream().filter(problem -> problem.code().startsWith(CHECK) && problem.span() != null).toList();
    for (int i = 0; i < counted.size(); i++) if (counted.get(i)) votes.add(i);
    List<Found<Imputation>> all = act.imputations();
    if (all.isEmpty()) return;
    if (distinct(all).size() == 1) {
      votes.forEach(vote -> lines.put(vote, all.getFirst()));
      return;
    }
    bySum();
    behindTables();
    byElimination();
  }

  /** The budget line of an amount, or null. */
  Imputation of(int montant) {
    Found<Imputation> line = lines.get(montant);
    return line == null ? null : line.value();
  }

  /** The checks that concern an amount or its budget line. */
  List<Problem> checks(int montant) {
    if (checks.isEmpty()) return List.of();
    Span sum = act.montants().get(montant).span();
    Found<Imputation> line = lines.get(montant);
    return checks.stream().filter(problem -> problem.span().contains(sum) || line != null && problem.span().equals(line.span())).toList();
  }

  private static Set<Imputation> distinct(List<Found<Imputation>> lines) {
    return lines.stream().map(Found::value).collect(Collectors.toSet());
  }

  private Montant montant(int i) {
    return act.montants().get(i).value();
  }

  /** "La dépense de fonctionnement, soit 70 000 €, sera imputée …": a sentence of one budget line that prints the sum. */
  private void bySum() {
    List<Span> sentences = act.imputations().stream().map(line -> Sentences.around(act.text().text(), line.span())).toList();
    for (int vote : votes) {
      List<Found<Imputation>> found = new ArrayList<>();
      for (int k = 0; k < sentences.size(); k++) if (prints(sentences.get(k), montant(vote))) found.add(act.imputations().get(k));
      if (distinct(found).size() == 1) lines.put(vote, found.getFirst());
    }
  }

  private boolean prints(Span sentence, Montant vote) {
    return act.montants().stream().anyMatch(found -> sentence.contains(found.span()) && found.value().euros().equals(vote.euros()));
  }

  /** A budget line behind each table: the rows before it, back to the line before. */
  private void behindTables() {
    Map<Integer, Found<Imputation>> next = new HashMap<>();
    for (int vote : votes) {
      if (!montant(vote).adopte() || lines.containsKey(vote)) continue;
      Found<Imputation> behind = act.imputations().stream().filter(line -> line.span().start() > act.montants().get(vote).span().end())
          .findFirst().orElse(null);
      if (behind == null) return;
      next.put(vote, behind);
    }
    if (next.values().stream().distinct().count() == act.imputations().size()) lines.putAll(next);
  }

  private void byElimination() {
    List<Integer> votesLeft = votes.stream().filter(vote -> !lines.containsKey(vote)).toList();
    Set<Imputation> used = lines.values().stream().filter(Objects::nonNull).map(Found::value).collect(Collectors.toSet());
    List<Found<Imputation>> linesLeft = act.imputations().stream().filter(line -> !used.contains(line.value())).toList();
    if (!used.isEmpty() && votesLeft.size() == 1 && distinct(linesLeft).size() == 1) lines.put(votesLeft.getFirst(), linesLeft.getFirst());
  }
}
