package vu.indexer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import vu.indexer.ingest.recueil.Splitter;
import vu.indexer.model.Bloc;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Parsed;
import vu.indexer.model.Problem;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/**
 * One text → its acts. A cut that the splitter proposes is kept when what stands behind it reads as an act of its own: it
 * decides something, and has a number or title that the act before it has not. All other text stays with the act before it.
 */
final class Recueil {
  /** A text of a collection and what its layout says. */
  record Part(CanonicalText text, Folded folded, Parsed<Deliberation> parsed) {}

  /**
   * @param parts one for a text that is no collection
   * @param problems what concerns the collection as a whole
   */
  record Parts(List<Part> parts, List<Problem> problems) {}

  /** Parses one act. */
  interface Layout {
    Parsed<Deliberation> parse(CanonicalText text, Folded folded);
  }

  private final CanonicalText whole;
  private final Folded folded;
  private final Layout layout;

  private Recueil(CanonicalText whole, Folded folded, Layout layout) {
    this.whole = whole;
    this.folded = folded;
    this.layout = layout;
  }

  static Parts of(CanonicalText text, Folded folded, Layout layout) {
    return new Recueil(text, folded, layout).parts();
  }

  private Parts parts() {
    Splitter.Proposal proposal = Splitter.propose(folded, whole.pages());
    List<Part> acts = proposal.parts().size() < 2 ? List.of() : confirmed(proposal);
    if (acts.size() < 2) return new Parts(List.of(new Part(whole, folded, layout.parse(whole, folded))), List.of());
    RecueilCheck check = RecueilCheck.of(proposal.contents(), acts);
    return new Parts(check.acts(), check.problems());
  }

  private List<Part> confirmed(Splitter.Proposal proposal) {
    int first = proposal.parts().getFirst().span().start();
    Deliberation context = preamble(proposal.contents().isEmpty() ? first : Math.min(first, proposal.contents().getFirst().place()));
    BiFunction<CanonicalText, String, Part> read = (text, numero) -> read(text, numero, context, proposal.minutes());
    List<Part> acts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Splitter.Part proposed : proposal.parts()) {
      if (!proposed.deliberation()) continue;
      Part part = read.apply(whole.part(proposed.span()), proposed.numero());
      if (isAct(part) && names.add(name(part))) acts.add(part);
      else if (!acts.isEmpty() && acts.getLast().text().offset() + acts.getLast().text().text().length() == proposed.span().start()) {
        Part before = acts.getLast();
        acts.set(acts.size() - 1, read.apply(whole.part(new Span(before.text().offset(), proposed.span().end())), before.parsed().value().numero()));
      }
    }
    return acts;
  }

  /** What stands before the first act says whose collection it is; null when nothing does. */
  private Deliberation preamble(int end) {
    String text = whole.text().substring(0, end);
    if (text.isBlank()) return null;
    return layout.parse(whole.part(new Span(0, end)), Folded.of(text)).value();
  }

  private Part read(CanonicalText text, String numero, Deliberation context, boolean minutes) {
    Folded folded = Folded.of(text.text());
    Parsed<Deliberation> parsed = layout.parse(text, folded);
    Deliberation act = parsed.value().numbered(numero);
    if (context != null) act = act.within(context, minutes);
    return new Part(text, folded, new Parsed<>(act, problems(parsed.problems(), act)));
  }

  /** Without what the collection says in the place of the act. */
  private static List<Problem> problems(List<Problem> problems, Deliberation act) {
    return problems.stream()
        .filter(problem -> !(problem.code().equals("numero-absent") && act.numero() != null))
        .filter(problem -> !(problem.code().equals("date-absente") && act.date() != null))
        .filter(problem -> !(problem.code().equals("collectivite-inconnue") && act.collectivite().known()))
        .toList();
  }

  private static boolean isAct(Part part) {
    Deliberation act = part.parsed().value();
    return (act.numero() != null || act.objet() != null) && act.blocs().stream().anyMatch(Bloc.Dispositif.class::isInstance);
  }

  /** Two parts of the same number, or of the same title where none is printed, are pages of one act. */
  private static String name(Part part) {
    Deliberation act = part.parsed().value();
    String date = act.date() == null ? "" : act.date().toString();
    return act.numero() != null ? Folded.key(act.numero()) + " " + date : Folded.key(act.objet()) + " " + date;
  }
}
