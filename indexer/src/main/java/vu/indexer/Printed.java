package vu.indexer;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Bloc;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Facts;
import vu.indexer.model.Found;
import vu.indexer.model.Matiere;
import vu.indexer.model.Organisme;
import vu.indexer.model.Pages;
import vu.indexer.model.Problem;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Legible;

/** A text as it is printed, beside the {@link Legible} one that the stages read, and what they found put back to where its words are printed. */
final class Printed {
  private final CanonicalText whole;
  private final Legible legible;
  private final CanonicalText read, text;

  private Printed(CanonicalText whole, Legible legible, CanonicalText read) {
    this.whole = whole;
    this.legible = legible;
    this.read = read;
    this.text = legible.same() ? read : whole.part(new Span(read.offset() == 0 ? 0 : legible.start(read.offset()),
        legible.start(read.offset() + read.text().length())));
  }

  static Printed of(CanonicalText text) {
    Legible legible = Legible.of(text.text());
    return new Printed(text, legible, legible.same() ? text : new CanonicalText(text.source(), legible.text(), 0, pages(text.pages(), legible)));
  }

  private static Pages pages(Pages pages, Legible legible) {
    return new Pages(pages.first(), pages.starts().stream().map(legible::from).toList(), pages.ocr());
  }

  /** @param part a part of what is {@link #read} */
  Printed part(CanonicalText part) {
    return part == read ? this : new Printed(whole, legible, part);
  }

  /** The text to read. */
  CanonicalText read() {
    return read;
  }

  Folded folded() {
    return legible.folded();
  }

  /** The same text as it is printed. */
  CanonicalText text() {
    return text;
  }

  Deliberation act(Deliberation act) {
    if (legible.same()) return act;
    return new Deliberation(act.collectivite(), act.instance(), act.date(), act.numero(), act.objet(), act.vote(), act.rapporteur(), act.signataire(),
        act.controleLegalite(), act.acteId(), blocs(act.blocs()), act.demonstration());
  }

  /** Marks that were not read belong to the bloc they stand in or behind, so that blocs go on covering all that is printed. */
  private List<Bloc> blocs(List<Bloc> blocs) {
    if (blocs.isEmpty() && !text.text().isBlank()) return List.of(new Bloc.NonReconnu(new Span(0, text.text().stripTrailing().length())));
    List<Bloc> printed = new ArrayList<>(blocs.size());
    for (int i = 0; i < blocs.size(); i++) {
      int start = i == 0 ? 0 : place(blocs.get(i).span()).start();
      int end = i + 1 == blocs.size() ? text.text().length() : place(blocs.get(i + 1).span()).start();
      while (start < end && Character.isWhitespace(text.text().charAt(start))) start++;
      while (end > start && Character.isWhitespace(text.text().charAt(end - 1))) end--;
      printed.add(Bloc.of(blocs.get(i).kind(), new Span(start, end)));
    }
    return printed;
  }

  Facts facts(Facts facts) {
    if (legible.same()) return facts;
    return new Facts(
        facts.references().stream().map(found -> found(found, citation(found.value()))).toList(),
        facts.montants().stream().map(found -> found(found, found.value())).toList(),
        facts.organismes().stream().map(found -> found(found, organisme(found.value()))).toList(),
        facts.imputations().stream().map(found -> found(found, found.value())).toList());
  }

  private <T> Found<T> found(Found<T> found, T value) {
    return new Found<>(value, place(found.span()), found.rule(), found.confidence());
  }

  private Citation citation(Citation citation) {
    return citation.repeats().isEmpty() ? citation : citation.repeatedAt(citation.repeats().stream().map(this::place).toList());
  }

  private Organisme organisme(Organisme organisme) {
    return new Organisme(organisme.nom(), organisme.alias(), organisme.type(), organisme.mentions().stream().map(this::place).toList());
  }

  Matiere matiere(Matiere matiere) {
    if (matiere == null || legible.same()) return matiere;
    return new Matiere(matiere.code(), matiere.confiance(), matiere.indices().stream()
        .map(sign -> new Matiere.Indice(sign.mots(), sign.source(), sign.poids(), sign.span() == null ? null : place(sign.span()))).toList());
  }

  Problem problem(Problem problem) {
    return problem.span() == null || legible.same() ? problem
        : new Problem(problem.code(), problem.severity(), problem.message(), place(problem.span()));
  }

  /** A place in the text read as one in the text printed. */
  private Span place(Span span) {
    if (legible.same()) return span;
    Span place = legible.printed(new Span(read.offset() + span.start(), read.offset() + span.end()));
    int offset = text.offset() - whole.offset();
    return new Span(place.start() - offset, place.end() - offset);
  }
}
