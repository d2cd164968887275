package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Link;
import vu.indexer.model.Resolution;
import vu.server.Services;
import vu.web.Lang;
import vu.web.Strings;

/**
 * What pages say to catalogues, as JSON-LD in the words of schema.org. Pages lead to it by a link: no script stands in a page of this
 * site, not even one that only holds data. Addresses are relative to this server.
 */
final class JsonLd {
  private static final String TYPE = "application/ld+json; charset=utf-8";

  private JsonLd() {}

  private static ObjectNode node(String type) {
    return Json.object().put("@type", type);
  }

  private static ObjectNode root(String type) {
    return Json.object().put("@context", "https://schema.org").put("@type", type);
  }

  /** The data of a site as a {@code DataCatalog} of {@code Dataset}s. */
  static void catalogue(Services services, Context context) {
    Params.of(context, List.of());
    context.contentType(TYPE).result(Json.line(catalogue(services)));
  }

  static ObjectNode catalogue(Services services) {
    ObjectNode catalogue = root("DataCatalog").put("name", Strings.of(Lang.FR).get("donnees.titre")).put("url", "/donnees");
    if (services.store().written() != null) catalogue.put("dateModified", services.store().written().toString());
    catalogue.set("dataset", Json.array(Jeu.all(services), JsonLd::dataset));
    return catalogue;
  }

  private static ObjectNode dataset(Jeu set) {
    Strings words = Strings.of(Lang.FR);
    ObjectNode dataset = node("Dataset").put("name", words.get("donnees.jeu." + set.kind()))
        .put("description", words.get("donnees.jeu." + set.kind() + ".texte"));
    dataset.put("isAccessibleForFree", true).put("inLanguage", "fr").set("distribution", Json.array(set.fichiers(), JsonLd::distribution));
    return set.colonnes().isEmpty() ? dataset : dataset.set("variableMeasured", Json.strings(set.colonnes()));
  }

  private static ObjectNode distribution(Jeu.Fichier file) {
    return node("DataDownload").put("contentUrl", file.href()).put("encodingFormat", file.type().replaceAll(";.*", ""));
  }

  static void act(Services services, Context context) {
    Params.of(context, List.of());
    AnalysedAct act = services.store().act(DeliberationResource.id(context)).orElseThrow(() -> DeliberationResource.unknown(DeliberationResource.id(context)));
    context.contentType(TYPE).result(Json.line(act(act)));
  }

  /** An act as {@code Legislation}, with what it certainly cites; a text for demonstration is no legislation and says so. */
  static ObjectNode act(AnalysedAct act) {
    Deliberation head = act.deliberation();
    ObjectNode node = root(head.demonstration() ? "CreativeWork" : "Legislation").put("name", head.objet())
        .put("url", "/deliberations/" + act.id()).put("inLanguage", "fr");
    if (head.demonstration()) return node.put("description", "Texte de démonstration, non authentique.");
    node.put("legislationType", "délibération").put("legislationIdentifier", head.numero())
        .put("legislationDate", head.date() == null ? null : head.date().toString());
    ObjectNode house = node("GovernmentOrganization").put("name", head.collectivite().nom());
    node.set("legislationPassedBy", head.collectivite().siren() == null ? house : house.put("taxID", head.collectivite().siren()));
    ArrayNode cited = node.putArray("citation");
    act.references().stream().map(JsonLd::address).filter(address -> address != null).distinct().forEach(cited::add);
    return node;
  }

  /** A search is no address of what is cited. */
  private static String address(Link link) {
    return switch (link.resolution()) {
      case Resolution.Resolved resolved -> "/deliberations/" + resolved.act();
      case Resolution.Outside outside -> link.url() == null || link.url().contains("/search/") ? null : link.url();
      case Resolution.Ambiguous ambiguous -> null;
      case Resolution.Absent absent -> null;
    };
  }
}
