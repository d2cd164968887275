package vu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.IndexReport;
import vu.indexer.model.ListRemark;
import vu.server.api.Json;

/**
 * The report of an index run: on one line, line by line, and as JSON beside the index.
 *
 * @param end when the run ended
 */
record RunReport(IndexReport report, Instant end, Duration took) {
  private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final double MILLIS = 1000;

  /** {@code .vu/index-rapport.json} for the index {@code .vu/index}. */
  static Path beside(Path index) {
    Path folder = index.toAbsolutePath().normalize();
    return folder.resolveSibling((folder.getFileName() == null ? "" : folder.getFileName() + "-") + "rapport.json");
  }

  /** The counts, on one line. */
  String summary() {
    String counts =
        report.acts() + " acts: " + report.added() + " new, " + report.changed() + " changed, " + report.unchanged() + " unchanged, " + report.removed()
            + " removed, " + report.refused().size() + " refused";
    return report.committed() ? counts : counts + " (nothing to write)";
  }

  /** Counts, then how organisations and lists stand. */
  void print(PrintWriter out) {
    out.println(summary());
    out.println(organisations());
    for (IndexReport.Liste liste : report.listes()) {
      out.println(
          "list " + liste.path() + ": " + liste.lignes() + " lines, " + liste.textes() + " acts held, " + liste.intitules() + " known by their title alone"
              + (liste.indecises() == 0 ? "" : ", " + liste.indecises() + " lines fit several acts"));
      liste.remarques().forEach(remark -> out.println("  " + told(remark)));
    }
    out.flush();
  }

  private static String told(ListRemark remark) {
    String where = remark.lignes() == 0 ? "" : ", ligne " + remark.premiere() + (remark.lignes() == 1 ? "" : " et " + (remark.lignes() - 1) + " autre(s)");
    return remark.code() + (remark.colonne() == null ? "" : " " + remark.colonne()) + where + " : " + remark.message();
  }

  private String organisations() {
    IndexReport.Organismes organismes = report.organismes();
    String idle = organismes.idle() == 0 ? "" : ", " + organismes.idle() + " of them about names that no act has now";
    String left = organismes.problems().isEmpty() ? "" : " (left as it is until it is mended)";
    String open = organismes.open() + (organismes.open() == 1 ? " suggestion" : " suggestions") + " to decide, ";
    return "organisations: " + open + organismes.decided() + " decided" + idle + ": " + organismes.file() + left;
  }

  ObjectNode json() {
    ObjectNode node = Json.object().put("fin", end.truncatedTo(ChronoUnit.SECONDS).toString()).put("secondes", took.toMillis() / MILLIS);
    node.put("actes", report.acts()).put("nouveaux", report.added()).put("modifies", report.changed()).put("dontLiens", report.relinked());
    node.put("inchanges", report.unchanged()).put("retires", report.removed()).put("fichiers", report.files()).put("ecrit", report.committed());
    node.set("refuses", Json.array(report.refused(), file -> Json.object().put("path", file.path()).put("code", file.code()).put("raison", file.reason())));
    node.set("notes", Json.array(report.notes(), note -> Json.object().put("path", note.path()).put("message", note.message())));
    node.set("doublons", Json.array(report.duplicates(), same -> Json.object().put("path", same.path()).put("acte", same.act().toString())));
    node.set("listes", Json.array(report.listes(), RunReport::json));
    ObjectNode organismes = node.putObject("organismes").put("aDecider", report.organismes().open()).put("decides", report.organismes().decided());
    organismes.set("problemes", Json.strings(report.organismes().problems()));
    return node;
  }

  private static ObjectNode json(IndexReport.Liste liste) {
    ObjectNode node = Json.object().put("path", liste.path()).put("lignes", liste.lignes()).put("textes", liste.textes());
    node.put("intitules", liste.intitules()).put("indecises", liste.indecises());
    node.set("remarques", Json.array(liste.remarques(), RunReport::json));
    return node;
  }

  private static ObjectNode json(ListRemark remark) {
    ObjectNode node = Json.object().put("code", remark.code()).put("colonne", remark.colonne()).put("lignes", remark.lignes());
    return node.put("premiere", remark.lignes() == 0 ? null : (Integer) remark.premiere()).put("message", remark.message());
  }

  /** @throws CommandFailed when the file cannot be written */
  void write(Path file) {
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".tmp");
      Files.writeString(draft, MAPPER.writeValueAsString(json()) + "\n");
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CommandFailed("the report cannot be written to " + file + ": " + e.getMessage());
    }
  }
}
