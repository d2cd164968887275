package vu.server.api;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.model.Montant;
import vu.server.export.ActSelection;
import vu.server.scdl.ScdlDeliberations;
import vu.server.scdl.ScdlDraft;
import vu.server.scdl.ScdlError;
import vu.server.scdl.ScdlSchema;
import vu.server.scdl.ScdlSubventions;

/** The tables of the Socle commun des données locales, and what their reports say. */
final class ScdlListings {
  static final List<String> REPORT = List.of("id", "ligne", "gravite", "colonne", "code", "message");

  private ScdlListings() {}

  /** The acts that make a valid line; why the others do not is in the report. */
  static Listing deliberations(ActSelection selection) {
    return table(ScdlSchema.DELIBERATIONS, selection.acts().map(ScdlDeliberations::of).filter(ScdlDraft::valid));
  }

  static Listing deliberationsReport(ActSelection selection) {
    AtomicInteger line = new AtomicInteger(1);
    return report(selection.acts().map(ScdlDeliberations::of), draft -> draft.valid() ? line.incrementAndGet() : null);
  }

  /** Every grant that was voted, with what the text tells. */
  static Listing subventions(ActSelection selection) {
    return table(ScdlSchema.SUBVENTIONS, grants(selection));
  }

  static Listing subventionsReport(ActSelection selection) {
    AtomicInteger line = new AtomicInteger(1);
    return report(grants(selection), draft -> line.incrementAndGet());
  }

  private static Stream<ScdlDraft> grants(ActSelection selection) {
    return selection.lines().stream().filter(line -> line.instrument() == Montant.Instrument.SUBVENTION).map(ScdlSubventions::of);
  }

  private static Listing table(ScdlSchema schema, Stream<ScdlDraft> drafts) {
    return new Listing("scdl-" + schema.name(), schema.columns(), drafts.map(draft -> cells(schema, draft)));
  }

  private static ObjectNode cells(ScdlSchema schema, ScdlDraft draft) {
    ObjectNode node = Json.object();
    schema.columns().forEach(column -> node.put(column, draft.row().get(column)));
    return node;
  }

  private interface Numbering {
    /** The line of the table a draft stands in, or null when it is left out. */
    Integer line(ScdlDraft draft);
  }

  private static Listing report(Stream<ScdlDraft> drafts, Numbering numbering) {
    return new Listing("rapport", REPORT, drafts.flatMap(draft -> {
      Integer line = numbering.line(draft);
      return Stream.concat(
          draft.errors().stream().map(error -> line(draft, line, "erreur", error)),
          draft.remarks().stream().map(error -> line(draft, line, "remarque", error)));
    }));
  }

  private static ObjectNode line(ScdlDraft draft, Integer line, String gravite, ScdlError error) {
    return Json.object().put("id", draft.act().id().toString()).put("ligne", line).put("gravite", gravite).put("colonne", error.column())
        .put("code", error.code())
        .put("message", error.message());
  }
}
