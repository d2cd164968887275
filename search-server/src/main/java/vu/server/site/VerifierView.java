package vu.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.model.Found;
import vu.server.api.ApiError;
import vu.server.api.ResolutionResource;
import vu.server.visa.CheckedDraft;
import vu.server.visa.CheckedLine;
import vu.server.visa.CheckedReference;
import vu.server.visa.Draft;
import vu.server.visa.Fate;
import vu.server.visa.Remark;
import vu.server.visa.Status;
import vu.web.pages.Claim;
import vu.web.pages.DepensesPage;
import vu.web.pages.ResultsPage;
import vu.web.pages.VerifierPage;

/** The visas of a draft. */
final class VerifierView {
  private final Visit visit;
  private final CheckedDraft checked;
  private int offers;

  private VerifierView(Visit visit, CheckedDraft checked) {
    this.visit = visit;
    this.checked = checked;
  }

  /** Before anything was sent. */
  static VerifierPage form(Visit visit) {
    return page(visit, Map.of(), null, null);
  }

  /** The answer to what was sent; a draft that cannot be checked stays in the form, with the reason. */
  static VerifierPage checked(Visit visit) {
    Map<String, String> fields = ResolutionResource.form(visit.context());
    try {
      CheckedDraft checked = visit.services().visas().check(ResolutionResource.draft(visit.services(), fields));
      return page(visit, fields, null, new VerifierView(visit, checked).result());
    } catch (ApiError refused) {
      visit.context().status(refused.status());
      return page(visit, fields, refused.getMessage(), null);
    }
  }

  private static VerifierPage page(Visit visit, Map<String, String> fields, String error, VerifierPage.Result result) {
    String chosen = fields.getOrDefault("collectivite", "");
    List<DepensesPage.Option> authorities =
        visit.services().visas().authorities().values().stream()
            .map(a -> new DepensesPage.Option(a.id(), a.nom() == null ? a.id() : a.nom(), a.id().equals(chosen))).toList();
    VerifierPage.Form form =
        new VerifierPage.Form(
            fields.getOrDefault("texte", ""), authorities, ResolutionResource.instances(visit.services()),
            fields.getOrDefault("instance", ""), fields.getOrDefault("date", ""), Draft.MAX_LENGTH);
    return new VerifierPage(visit.chrome(visit.strings().get("verifier.titre"), null), form, error, result);
  }

  private VerifierPage.Result result() {
    String origine = checked.head().origine().label();
    VerifierPage.Head head = new VerifierPage.Head(checked.head().collectivite().nom(), origine, checked.head().instance(), checked.head().date());
    List<VerifierPage.Count> counts =
        Stream.of(Status.values()).filter(status -> checked.count(status) > 0)
            .map(status -> new VerifierPage.Count(status.label(), checked.count(status))).toList();
    return new VerifierPage.Result(head, counts, remarks(checked.remarks()), delegation(checked.delegation()),
        checked.lines().stream().map(this::line).toList());
  }

  private List<VerifierPage.Remark> remarks(List<Remark> remarks) {
    return remarks.stream().map(remark -> new VerifierPage.Remark(remark.in(visit.strings()), remark.alert())).toList();
  }

  private VerifierPage.Offer delegation(CheckedDraft.UsualDelegation usual) {
    return usual == null || usual.seen() || usual.visa() == null ? null : offer(usual.visa(), Hrefs.of(usual.cle()));
  }

  /** Null for no wording. */
  private VerifierPage.Offer offer(String visa, String href) {
    return visa == null ? null : new VerifierPage.Offer("visa-" + ++offers, visa, href);
  }

  private VerifierPage.Line line(CheckedLine line) {
    return new VerifierPage.Line(line.number(), line.status().label(), runs(line), line.references().stream().map(this::reference).toList());
  }

  /** The words of a line, those that were recognised marked; what stands inside another is marked with it. */
  private static List<ResultsPage.Run> runs(CheckedLine line) {
    List<ResultsPage.Run> runs = new ArrayList<>();
    int at = 0;
    for (CheckedReference reference : line.references()) {
      int start = reference.span().start() - line.span().start();
      int end = Math.min(line.text().length(), reference.span().end() - line.span().start());
      if (start < at || end <= start) continue;
      if (start > at) runs.add(new ResultsPage.Run(line.text().substring(at, start), false));
      runs.add(new ResultsPage.Run(line.text().substring(start, end), true));
      at = end;
    }
    if (at < line.text().length()) runs.add(new ResultsPage.Run(line.text().substring(at), false));
    return runs;
  }

  private VerifierPage.Reference reference(CheckedReference reference) {
    Found<?> found = reference.link().found();
    String url = reference.link().url();
    String href = reference.act() != null ? "/deliberations/" + reference.act().id() : reference.nom() == null ? null : Hrefs.of(reference.link().cle());
    return new VerifierPage.Reference(
        reference.span().in(checked.text().text()),
        reference.link().reference().kind(),
        reference.status().label(),
        titre(reference.act(), reference.nom()),
        href,
        url,
        Officiel.of(url),
        offer(reference.visa(), href),
        remarks(reference.remarks()),
        reference.candidates().stream().map(candidate -> new VerifierPage.Candidate(PageRows.act(candidate.act()), offer(candidate.visa(), null))).toList(),
        reference.fates().stream().map((Fate fate) -> PageRows.citedBy(visit.services(), fate.edge())).toList(),
        new Claim(found.rule(), found.confidence()));
  }

  private static String titre(ActRow act, String nom) {
    return act != null && act.objet() != null ? act.objet() : nom;
  }
}
