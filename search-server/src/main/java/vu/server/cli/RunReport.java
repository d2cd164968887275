package vu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import vu.indexer.model.ListRemark;
import vu.indexer.run.IndexReport;

/**
 * The report of an index run: on one line, line by line, and as JSON beside the index.
 *
 * @param end when the run ended
 */
record RunReport(IndexReport report, Instant end, Duration took) {
  /** Written value by value: a mapper takes longer to set up than a run with nothing to do. */
  private static final JsonFactory FORMAT = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }
  };
  private static final double MILLIS = 1000;

  /** {@code .vu/index-rapport.json} for the index {@code .vu/index}. */
  static Path beside(Path index) {
    Path folder = index.toAbsolutePath().normalize();
    return folder.resolveSibling((folder.getFileName() == null ? "" : folder.getFileName() + "-") + "rapport.json");
  }

  /** The counts, on one line. */
  String summary() {
    String counts =
        report.acts() + " acts: " + report.added() + " new, " + report.changed() + " changed, " + report.unchanged() + " unchanged, "
            + report.removed()
            + " removed, " + report.refused().size() + " refused";
    return report.committed() ? counts : counts + " (nothing to write)";
  }

  /** Counts, then how organisations and lists stand. */
  void print(PrintWriter out) {
    out.println(summary());
    out.println(organisations());
    for (IndexReport.Liste liste : report.listes()) {
      out.println(
          "list " + liste.path() + ": " + liste.lignes() + " lines, " + liste.textes() + " acts held, " + liste.intitules()
              + " known by their title alone"
              + (liste.indecises() == 0 ? "" : ", " + liste.indecises() + " lines fit several acts"));
      liste.remarques().forEach(remark -> out.println("  " + told(remark)));
    }
    out.flush();
  }

  private static String told(ListRemark remark) {
    String where = remark.lignes() == 0 ? "" : ", ligne " + remark.premiere()
        + (remark.lignes() == 1 ? "" : " et " + (remark.lignes() - 1) + " autre(s)");
    return remark.code() + (remark.colonne() == null ? "" : " " + remark.colonne()) + where + " : " + remark.message();
  }

  private String organisations() {
    IndexReport.Organismes organismes = report.organismes();
    String idle = organismes.idle() == 0 ? "" : ", " + organismes.idle() + " of them about names that no act has now";
    String left = organismes.problems().isEmpty() ? "" : " (left as it is until it is mended)";
    String open = organismes.open() + (organismes.open() == 1 ? " suggestion" : " suggestions") + " to decide, ";
    return "organisations: " + open + organismes.decided() + " decided" + idle + ": " + organismes.file() + left;
  }

  private void json(JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("fin", end.truncatedTo(ChronoUnit.SECONDS).toString());
    out.writeNumberProperty("secondes", took.toMillis() / MILLIS);
    counts(out);
    out.writeBooleanProperty("ecrit", report.committed());
    each(out, "refuses", report.refused(), file -> strings(out, "path", file.path(), "code", file.code(), "raison", file.reason()));
    each(out, "notes", report.notes(), note -> strings(out, "path", note.path(), "message", note.message()));
    each(out, "doublons", report.duplicates(), same -> strings(out, "path", same.path(), "acte", same.act().toString()));
    each(out, "listes", report.listes(), liste -> json(out, liste));
    out.writeObjectPropertyStart("organismes");
    out.writeNumberProperty("aDecider", report.organismes().open());
    out.writeNumberProperty("decides", report.organismes().decided());
    out.writeArrayPropertyStart("problemes");
    report.organismes().problems().forEach(out::writeString);
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private void counts(JsonGenerator out) {
    out.writeNumberProperty("actes", report.acts());
    out.writeNumberProperty("nouveaux", report.added());
    out.writeNumberProperty("modifies", report.changed());
    out.writeNumberProperty("dontLiens", report.relinked());
    out.writeNumberProperty("inchanges", report.unchanged());
    out.writeNumberProperty("retires", report.removed());
    out.writeNumberProperty("fichiers", report.files());
  }

  private static void json(JsonGenerator out, IndexReport.Liste liste) {
    out.writeStringProperty("path", liste.path());
    out.writeNumberProperty("lignes", liste.lignes());
    out.writeNumberProperty("textes", liste.textes());
    out.writeNumberProperty("intitules", liste.intitules());
    out.writeNumberProperty("indecises", liste.indecises());
    each(out, "remarques", liste.remarques(), remark -> json(out, remark));
  }

  private static void json(JsonGenerator out, ListRemark remark) {
    strings(out, "code", remark.code(), "colonne", remark.colonne());
    out.writeNumberProperty("lignes", remark.lignes());
    if (remark.lignes() == 0) out.writeNullProperty("premiere");
    else out.writeNumberProperty("premiere", remark.premiere());
    strings(out, "message", remark.message());
  }

  private static <T> void each(JsonGenerator out, String name, List<T> items, Consumer<T> json) {
    out.writeArrayPropertyStart(name);
    for (T item : items) {
      out.writeStartObject();
      json.accept(item);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** @param pairs names and values in turn */
  private static void strings(JsonGenerator out, String... pairs) {
    for (int at = 0; at < pairs.length; at += 2) out.writeStringProperty(pairs[at], pairs[at + 1]);
  }

  /** @throws CommandFailed when the file cannot be written */
  void write(Path file) {
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".tmp");
      try (Writer text = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        try (JsonGenerator out = FORMAT.createGenerator(INDENTED, text)) {
          json(out);
        }
        text.write("\n");
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CommandFailed("the report cannot be written to " + file + ": " + e.getMessage());
    }
  }
}
