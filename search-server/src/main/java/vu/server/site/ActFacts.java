package vu.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.MontantRow;
import vu.indexer.index.OrganismeRow;
import vu.indexer.index.Rows;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.web.pages.ActPage;
import vu.web.pages.Claim;
import vu.web.pages.MoneyLine;
import vu.web.text.Mark;
import vu.web.text.Piece;

/** Amounts, organisations and budget lines of one act, as lines beside its text and as marks in it. */
final class ActFacts {
  private final Visit visit;
  private final AnalysedAct act;
  private final List<MontantRow> montants;
  private final List<OrganismeRow> organismes;

  ActFacts(Visit visit, AnalysedAct act) {
    this.visit = visit;
    this.act = act;
    this.montants = Rows.montants(act);
    this.organismes = Rows.organismes(act);
  }

  ActPage.Facts all() {
    return new ActPage.Facts(
        money(MontantRow::counted),
        money(row -> !row.counted() && counted(row).isEmpty()),
        organismes.stream().map(this::named).toList(),
        act.imputations().stream().map(this::budget).toList(),
        act.problemes());
  }

  private List<MoneyLine> money(Predicate<MontantRow> wanted) {
    return IntStream.range(0, montants.size()).filter(n -> wanted.test(montants.get(n)))
        .mapToObj(n -> PageRows.money(visit.services(), montants.get(n), act.deliberation().objet(), anchor(n))).toList();
  }

  private static String anchor(int montant) {
    return "m-" + montant;
  }

  /** The line of an amount: its own, or for a vote that is printed again that of the vote it repeats. */
  private String line(int n) {
    return anchor(montants.get(n).counted() ? n : counted(montants.get(n)).orElse(n));
  }

  /** The place in the list of the counted vote that a row prints again. */
  private Optional<Integer> counted(MontantRow row) {
    if (row.montant().role() != Montant.Role.VOTE) return Optional.empty();
    return IntStream.range(0, montants.size()).filter(n -> montants.get(n).counted() && same(montants.get(n).montant(), row.montant()))
        .boxed().findFirst();
  }

  private static boolean same(Montant one, Montant other) {
    return one.euros().equals(other.euros()) && Objects.equals(one.beneficiaire(), other.beneficiaire()) && Objects.equals(one.taxe(), other.taxe());
  }

  /** What stands in the text beside references. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int n = 0; n < montants.size(); n++) {
      MontantRow row = montants.get(n);
      String role = visit.strings().label("role", row.montant().role().label());
      marks.add(mark(row.span(), Mark.Kind.MONTANT, "#" + line(n), role, new Claim(row.rule(), row.confidence())));
    }
    for (OrganismeRow row : organismes) {
      for (Span mention : row.organisme().mentions()) marks.add(mark(mention, Mark.Kind.ORGANISME, page(row), row.organisme().nom(), claim(row)));
    }
    for (int n = 0; n < act.imputations().size(); n++) {
      Found<Imputation> found = act.imputations().get(n);
      marks.add(mark(found.span(), Mark.Kind.IMPUTATION, "#i-" + n, visit.strings().get("acte.imputations"), claim(found)));
    }
    return marks;
  }

  /** The mark of a reference. */
  Mark mark(EdgeRow edge, String href) {
    Mark.Kind kind = edge.kind().equals("deliberation") ? Mark.Kind.DELIBERATION : Mark.Kind.TEXTE;
    String what = visit.strings().label("relation", edge.relation().label()) + ", " + visit.strings().get("statut." + edge.resolution().status());
    return mark(edge.span(), kind, href, what, new Claim(edge.rule(), edge.confidence()));
  }

  private Mark mark(Span span, Mark.Kind kind, String href, String what, Claim claim) {
    String how = visit.strings().get("regle") + " " + claim.rule() + ", "
        + visit.strings().get("confiance", visit.strings().percent(claim.confidence()));
    String title = claim.certain() ? what + " – " + how : visit.strings().get("a-verifier") + " – " + what + " – " + how;
    return new Mark(span, kind, href, title, claim.certain());
  }

  private static Claim claim(Found<?> found) {
    return new Claim(found.rule(), found.confidence());
  }

  private static Claim claim(OrganismeRow row) {
    return new Claim(row.rule(), row.confidence());
  }

  private String page(OrganismeRow row) {
    return "/organismes/" + visit.services().registry().id(row);
  }

  private ActPage.Named named(OrganismeRow row) {
    Organisme organisme = row.organisme();
    String place = organisme.mentions().isEmpty() ? "#texte" : "#" + Piece.anchor(organisme.mentions().getFirst().start());
    return new ActPage.Named(organisme.nom(), organisme.alias(), organisme.type().label(), organisme.mentions().size(), page(row), place, claim(row));
  }

  private ActPage.BudgetLine budget(Found<Imputation> found) {
    Imputation line = found.value();
    List<ActPage.Part> parts = new ArrayList<>();
    for (Integer year : line.exercices()) part(parts, "exercice", String.valueOf(year));
    part(parts, "budget", line.budget());
    part(parts, "section", line.section());
    part(parts, "chapitre", line.chapitre());
    part(parts, "nature", line.nature());
    part(parts, "fonction", line.fonction());
    part(parts, "operation", line.operation());
    part(parts, "programme", line.programme());
    return new ActPage.BudgetLine(found.words(act.text()), parts, "#" + Piece.anchor(found.span().start()), claim(found));
  }

  private static void part(List<ActPage.Part> parts, String name, String value) {
    if (value != null) parts.add(new ActPage.Part(name, value));
  }
}
