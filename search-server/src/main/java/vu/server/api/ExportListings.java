package vu.server.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.export.ActJson;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;
import vu.server.Services;
import vu.server.export.ActSelection;
import vu.server.organisme.Organismes;

/** The lists that are given out whole: acts, references, votes, organisations. */
final class ExportListings {
  static final List<String> ACTS =
      List.of(
          "id", "collectivite.id", "collectivite.nom", "collectivite.siren", "instance", "date", "numero", "objet", "vote.resultat",
          "vote.pour", "vote.contre", "vote.abstention",
          "rapporteur", "signataire", "controleLegalite", "acteId", "matiere.code", "matiere.nom", "matiere.confiance", "demonstration",
          "source.path", "source.sha256",
          "source.format", "source.ocr");
  static final List<String> REFERENCES =
      List.of(
          "de", "kind", "cle", "resolution.status", "resolution.id", "resolution.candidates", "relation", "bloc", "numero", "date",
          "articles", "texte", "start", "end", "phrase", "url",
          "conflit", "rule", "confidence");

  private ExportListings() {}

  /** Acts as {@code vu extract} prints them. */
  static Listing acts(ActSelection selection) {
    return new Listing("acts", ACTS, selection.acts().map(act -> ActJson.of(act, false)));
  }

  /** One line for each citation; places are in the text of the act. */
  static Listing references(ActSelection selection) {
    return new Listing("references", REFERENCES, selection.ids().flatMap(act -> selection.services().graph().out(act).stream()).map(ExportListings::reference));
  }

  private static ObjectNode reference(EdgeRow edge) {
    return Json.object().put("de", edge.from().toString()).setAll(Views.edge(edge));
  }

  static Listing spending(ActSelection selection) {
    return DepenseResource.listing(selection.lines().stream());
  }

  /** The organisations that these acts name, with all that was voted to them. */
  static Listing organisations(ActSelection selection) {
    Services services = selection.services();
    Set<ActId> wanted = selection.request() == null ? null : new HashSet<>(selection.ids().toList());
    return OrganismeResource.listing(services.organismes().all().stream().filter(summary -> wanted == null || named(summary, wanted)));
  }

  private static boolean named(Organismes.Summary summary, Set<ActId> wanted) {
    return summary.entry().rows().stream().anyMatch(row -> wanted.contains(row.act()));
  }
}
