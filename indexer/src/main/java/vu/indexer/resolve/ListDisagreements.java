package vu.indexer.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Deliberation;
import vu.indexer.model.ListRow;
import vu.indexer.model.Problem;
import vu.indexer.model.Vote;
import vu.indexer.text.Folded;

/** Where a list contradicts the text of the act: the text stands, and a reader is told. What only one of them says is no contradiction. */
public final class ListDisagreements {
  private static final String TITLE = "liste-objet", DATE = "liste-date", VOTE = "liste-vote", REVIEW = "liste-transmission";

  private final ListRow row;
  private final List<Problem> problems = new ArrayList<>();

  private ListDisagreements(ListRow row) {
    this.row = row;
  }

  /** @param act whose text is held */
  public static List<Problem> of(AnalysedAct act, ListRow row) {
    Deliberation text = act.deliberation();
    ListDisagreements found = new ListDisagreements(row);
    found.compare(DATE, "la date", text.date(), row.date());
    if (text.objet() != null && row.objet() != null && !sameTitle(text.objet(), row.objet())) found.compare(TITLE, "l'objet", text.objet(), row.objet());
    found.votes(text.vote());
    found.compare(REVIEW, "la date de transmission", text.controleLegalite(), row.prefecture().date());
    return List.copyOf(found.problems);
  }

  /** Titles are shortened, lose accents and change signs from one publication to the next. */
  private static boolean sameTitle(String text, String list) {
    String one = Folded.key(text), other = Folded.key(list);
    return one.startsWith(other) || other.startsWith(one) || TitleOverlap.same(text, list) || TitleOverlap.same(list, text);
  }

  private void votes(Vote vote) {
    compare(VOTE, "le nombre de voix pour", vote.pour(), row.vote().pour());
    compare(VOTE, "le nombre de voix contre", vote.contre(), row.vote().contre());
    compare(VOTE, "le nombre d'abstentions", vote.abstention(), row.vote().abstention());
  }

  private void compare(String code, String what, Object text, Object list) {
    if (text == null || list == null || Objects.equals(text, list)) return;
    String message = "La liste publiée donne pour " + what + " « " + list + " », le texte « " + text + " » : le texte fait foi.";
    problems.add(new Problem(code, Problem.Severity.WARNING, message, null));
  }
}
