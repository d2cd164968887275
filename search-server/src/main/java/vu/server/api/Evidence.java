package vu.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.server.Services;
import vu.server.evidence.EvidencePack;
import vu.server.spending.Line;

/** {@code /api/depenses/dossier.zip}: a selection of the ledger as a pack that can be verified without Vu. */
public final class Evidence {
  private static final List<String> LINES =
      List.of(
          "id", "collectivite.nom", "instance", "date", "numero", "objet", "beneficiaire", "instrument", "sens", "euros", "taxe", "annee", "texte",
          "fichier", "debut", "fin",
          "debut_octet", "fin_octet", "phrase", "regle", "confiance", "demonstration");
  private static final List<String> ACTS =
      List.of("id", "collectivite.nom", "instance", "date", "numero", "objet", "fichier", "sha256_texte", "source", "sha256_source",
          "format", "ocr", "demonstration");

  private Evidence() {}

  static void pack(Services services, Context context) throws IOException {
    Params params = Params.of(context, DepenseResource.PARAMS);
    List<Line> lines = DepenseResource.lines(services, params).toList();
    context.contentType("application/zip").header("Content-Disposition", "attachment; filename=\"dossier.zip\"");
    String asked = context.queryString() == null ? "/api/depenses/dossier.zip" : "/api/depenses/dossier.zip?" + context.queryString();
    write(services, asked, lines, context.outputStream());
  }

  static void write(Services services, String asked, List<Line> lines, OutputStream out) throws IOException {
    EvidencePack pack = new EvidencePack(services, asked, version(), lines);
    Map<String, EvidencePack.Table> tables = new LinkedHashMap<>();
    tables.put("lignes.csv", writer -> new Listing("lignes", LINES, lines(services, lines)).csv(writer));
    tables.put("actes.csv", writer -> new Listing("actes", ACTS, pack.acts().stream().map(act -> act(services, act))).csv(writer));
    pack.write(out, tables);
  }

  private static String version() {
    return Objects.requireNonNullElse(Evidence.class.getPackage().getImplementationVersion(), "non empaquetée");
  }

  private static Stream<ObjectNode> lines(Services services, List<Line> lines) {
    return lines.stream().map(line -> line(services, line));
  }

  private static ObjectNode line(Services services, Line line) {
    EvidencePack.Place place = EvidencePack.place(line, services.store().act(line.act().id()).orElseThrow().text().text());
    ObjectNode node = Views.act(line.act()).put("beneficiaire", line.nom()).put("instrument", line.instrument().label());
    node.put("sens", line.sens().label()).put("euros", line.euros()).put("taxe", line.montant().montant().taxe()).put("annee", line.annee())
        .put("texte", line.montant().texte());
    node.put("fichier", place.file()).put("debut", line.montant().span().start()).put("fin", line.montant().span().end());
    node.put("debut_octet", place.start()).put("fin_octet", place.end()).put("phrase", line.montant().sentence());
    return node.put("regle", line.montant().rule()).put("confiance", line.montant().confidence());
  }

  private static ObjectNode act(Services services, ActId id) {
    AnalysedAct act = services.store().act(id).orElseThrow();
    ObjectNode node = Views.act(services.acts().get(id)).put("fichier", "textes/" + id + ".txt").put("sha256_texte", EvidencePack.sha256(act.text().text()));
    return node.put("source", act.source().path()).put("sha256_source", act.source().sha256()).put("format", act.source().format())
        .put("ocr", act.source().ocr());
  }
}
