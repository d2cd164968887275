package vu.server.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import vu.indexer.model.ActId;
import vu.server.export.ActsArchive;
import vu.server.export.ActSelection;
import vu.server.graph.format.WholeGraph;

/**
 * One way of giving everything out; written as it is read, so that its length has no limit.
 *
 * @param kind what is given: {@code acts}, {@code scdl-deliberations} …
 * @param format extension of the file
 * @param type media type
 */
public record Export(String kind, String format, String type, Body body) {
  public interface Body {
    void write(ActSelection selection, OutputStream out) throws IOException;
  }

  private interface Text {
    void write(ActSelection selection, Writer out) throws IOException;
  }

  static final String CSV = "text/csv; charset=utf-8; header=present";
  static final String JSONL = "application/x-ndjson; charset=utf-8";

  /** Every export, for the command line and for {@code /api/exports}. */
  public static final List<Export> ALL =
      List.of(
          jsonl("acts", ExportListings::acts),
          csv("acts", ExportListings::acts),
          jsonl("references", ExportListings::references),
          csv("references", ExportListings::references),
          jsonl("spending", ExportListings::spending),
          csv("spending", ExportListings::spending),
          jsonl("organisations", ExportListings::organisations),
          csv("organisations", ExportListings::organisations),
          text("graph", "gexf", "application/gexf+xml; charset=utf-8", (selection, out) -> graph(selection).gexf(out)),
          text("graph", "graphml", "application/graphml+xml; charset=utf-8", (selection, out) -> graph(selection).graphml(out)),
          csv("scdl-deliberations", ScdlListings::deliberations),
          csv("scdl-deliberations-rapport", ScdlListings::deliberationsReport),
          jsonl("scdl-deliberations-rapport", ScdlListings::deliberationsReport),
          csv("scdl-subventions", ScdlListings::subventions),
          csv("scdl-subventions-rapport", ScdlListings::subventionsReport),
          jsonl("scdl-subventions-rapport", ScdlListings::subventionsReport),
          new Export("akn", "zip", "application/zip", (selection, out) -> ActsArchive.zip(selection.acts(), out)),
          new Export("evidence", "zip", "application/zip", (selection, out) -> Evidence.write(selection.services(), asked(selection), selection.lines(), out)));

  private static Export csv(String kind, Function<ActSelection, Listing> listing) {
    return text(kind, "csv", CSV, (selection, out) -> listing.apply(selection).csv(out));
  }

  private static Export jsonl(String kind, Function<ActSelection, Listing> listing) {
    return text(kind, "jsonl", JSONL, (selection, out) -> listing.apply(selection).jsonl(out));
  }

  private static Export text(String kind, String format, String type, Text text) {
    return new Export(kind, format, type, (selection, out) -> {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      text.write(selection, writer);
      writer.flush();
    });
  }

  private static WholeGraph graph(ActSelection selection) {
    return new WholeGraph(selection.services().graph(), () -> selection.rows().map(row -> (ActId) row.id()), selection.services().names()::name);
  }

  private static String asked(ActSelection selection) {
    return selection.request() == null ? "tous les actes détenus" : "recherche « " + selection.request().q() + " » " + selection.request().filters();
  }

  /** Its name as a file. */
  public String file() {
    return kind + "." + format;
  }
}
