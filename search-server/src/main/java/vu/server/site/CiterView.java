package vu.server.site;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.index.Rows;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Span;
import vu.server.api.CiterResource;
import vu.server.citation.ActCitation;
import vu.server.citation.Paragraphs;
import vu.web.Address;
import vu.web.pages.Choice;
import vu.web.pages.CiterPage;

/** How to cite an act, or a paragraph of what it decides. */
final class CiterView {
  private static final String PARAGRAPH = "p";
  static final List<String> PARAMETERS = List.of(PARAGRAPH);

  /** Paragraphs to choose from. */
  private static final int OFFERED = 30;
  /** Letters of each that are shown. */
  private static final int LETTERS = 90;

  private CiterView() {}

  static CiterPage page(Visit visit) {
    AnalysedAct act = CiterResource.act(visit.services(), visit.context().pathParam("collectivite") + "/" + visit.context().pathParam("cle"));
    ActCitation citation = CiterResource.citation(visit.context(), act, visit.params());
    return new CiterPage(
        visit.chrome(visit.strings().get("citer.titre") + " " + PageRows.act(Rows.act(act)).name(), null),
        PageRows.act(Rows.act(act)),
        new CiterPage.Forms(citation.url(), citation.legal(), citation.visa(), citation.bibtex(), citation.ris(), citation.html()),
        paragraphs(visit, act),
        file(visit, act, ".bib"),
        file(visit, act, ".ris"));
  }

  private static String file(Visit visit, AnalysedAct act, String extension) {
    return new Address("/api/deliberations/" + act.id() + "/citer" + extension, visit.address().parameters()).toString();
  }

  private static List<Choice> paragraphs(Visit visit, AnalysedAct act) {
    String asked = visit.text(PARAGRAPH);
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(visit.strings().get("citer.tout"), visit.address().without(PARAGRAPH).toString(), asked.isEmpty()));
    for (Span paragraph : Paragraphs.decided(act).stream().limit(OFFERED).toList()) {
      String start = String.valueOf(paragraph.start());
      choices.add(new Choice(Paragraphs.words(act, paragraph, LETTERS), visit.address().only(PARAGRAPH, start).toString(), asked.equals(start)));
    }
    return choices;
  }
}
