package vu.server.api;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Resolution;

/** JSON-LD in the words of schema.org, safe inside a page: no {@code <} is left in it. */
public final class Structured {
  private Structured() {}

  private static ObjectNode node(String type) {
    return Json.object().put("@type", type);
  }

  private static String safe(ObjectNode node) {
    return Json.line(node).replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  /** @param written when the index was written, or null */
  public static String catalogue(String name, Instant written, List<Jeu> sets, UnaryOperator<String> names, UnaryOperator<String> descriptions) {
    ObjectNode catalogue = Json.object().put("@context", "https://schema.org").put("@type", "DataCatalog").put("name", name);
    if (written != null) catalogue.put("dateModified", written.toString());
    ArrayNode datasets = catalogue.putArray("dataset");
    for (Jeu set : sets) {
      ObjectNode dataset = node("Dataset").put("name", names.apply(set.kind())).put("description", descriptions.apply(set.kind())).put("isAccessibleForFree", true);
      dataset.put("inLanguage", "fr").set("distribution", Json.array(set.fichiers(), Structured::distribution));
      datasets.add(set.colonnes().isEmpty() ? dataset : dataset.set("variableMeasured", Json.strings(set.colonnes())));
    }
    return safe(catalogue);
  }

  private static ObjectNode distribution(Jeu.Fichier file) {
    return node("DataDownload").put("contentUrl", file.href()).put("encodingFormat", file.type().replaceAll(";.*", ""));
  }

  /** An act that prints number, day and title, with what it certainly cites. */
  public static String act(AnalysedAct act) {
    Deliberation head = act.deliberation();
    ObjectNode node = Json.object().put("@context", "https://schema.org").put("@type", "Legislation").put("legislationType", "délibération");
    node.put("name", head.objet()).put("legislationIdentifier", head.numero()).put("legislationDate", head.date().toString()).put("inLanguage", "fr");
    node.put("url", "/deliberations/" + act.id());
    node.set("legislationPassedBy", node("GovernmentOrganization").put("name", head.collectivite().nom()).put("taxID", head.collectivite().siren()));
    ArrayNode cited = node.putArray("citation");
    act.references().stream().filter(link -> link.resolution() instanceof Resolution.Resolved || link.url() != null).map(link -> address(link.resolution(), link.url()))
        .distinct().forEach(cited::add);
    return safe(node);
  }

  private static String address(Resolution resolution, String url) {
    return resolution instanceof Resolution.Resolved resolved ? "/deliberations/" + resolved.act() : url;
  }
}
