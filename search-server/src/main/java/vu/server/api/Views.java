package vu.server.api;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.export.ActJson;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.MontantRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Authority;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant;
import vu.indexer.model.Problem;
import vu.indexer.model.Resolution;
import vu.indexer.model.Span;
import vu.server.spending.Line;
import vu.server.spending.Marque;
import vu.server.spending.Comptabilite;
import vu.server.spending.Part;
import vu.server.spending.Totals;

/** How the rows of an index look in JSON, wherever they appear. Places are in the text of the act, {@code source.text}. */
final class Views {
  private Views() {}

  /** One line about a held act. */
  static ObjectNode act(ActRow act) {
    ObjectNode node = Json.object().put("id", act.id().toString());
    node.set("collectivite", authority(act.collectivite()));
    node.set("matiere", act.matiere() == null ? node.nullNode() : ActJson.matiere(act.matiere()));
    return node.put("instance", act.instance())
        .put("date", Json.text(act.date()))
        .put("numero", act.numero())
        .put("objet", act.objet())
        .put("vote", act.vote() == null ? null : act.vote().label())
        .put("demonstration", act.demonstration())
        .put("intituleSeul", act.intituleSeul());
  }

  static ObjectNode authority(Authority authority) {
    return Json.object().put("id", authority.id()).put("nom", authority.nom());
  }

  /** A citation seen from the act it stands in. */
  static ObjectNode edge(EdgeRow edge) {
    ObjectNode node = Json.object().put("kind", edge.kind()).put("cle", edge.cle());
    ObjectNode resolution = node.putObject("resolution").put("status", edge.resolution().status()).put("id", Json.text(edge.to()));
    resolution.set("candidates", Json.array(candidates(edge.resolution()), id -> resolution.stringNode(id.toString())));
    node.put("relation", edge.relation().label()).put("bloc", edge.bloc()).put("numero", edge.numero()).put("date", Json.text(edge.date()));
    node.set("articles", Json.strings(edge.articles()));
    place(node.put("texte", edge.texte()), edge.span());
    return node.put("phrase", edge.sentence()).put("url", edge.url()).put("conflit", edge.conflit())
        .put("rule", edge.rule()).put("confidence", edge.confidence());
  }

  private static List<ActId> candidates(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Ambiguous ambiguous -> ambiguous.candidates();
      case Resolution.Resolved resolved -> List.of();
      case Resolution.Absent absent -> List.of();
      case Resolution.Outside outside -> List.of();
    };
  }

  /** A citation seen from what it cites: the citing act, then the citation. */
  static ObjectNode citation(ActRow from, EdgeRow edge) {
    return act(from).setAll(edge(edge).without(List.of("kind", "cle", "numero", "date", "url", "resolution")));
  }

  static ObjectNode place(ObjectNode node, Span span) {
    return node.put("start", span.start()).put("end", span.end());
  }

  static ObjectNode montant(MontantRow row) {
    ObjectNode node = place(Json.object().put("texte", row.texte()), row.span());
    node.put("euros", row.euros()).put("taxe", row.montant().taxe()).put("role", row.montant().role().label());
    node.put("instrument", row.montant().instrument() == null ? null : row.montant().instrument().label());
    return node.put("beneficiaire", row.montant().beneficiaire())
        .put("annee", row.montant().annee())
        .put("bloc", row.bloc())
        .put("phrase", row.sentence())
        .put("rule", row.rule())
        .put("confidence", row.confidence());
  }

  /** A ledger line. */
  static ObjectNode line(Line line) {
    Montant montant = line.montant().montant();
    ObjectNode node = act(line.act());
    node.putObject("beneficiaire").put("id", line.beneficiaire()).put("nom", line.nom());
    node.put("instrument", line.instrument().label()).put("sens", line.sens().label()).put("euros", line.euros()).put("original", montant.original())
        .put("monnaie", montant.monnaie().name());
    node.put("taxe", montant.taxe()).put("annee", line.annee()).put("section", line.section());
    node.set("imputation", line.imputation() == null ? node.nullNode() : imputation(line));
    place(node.put("texte", line.montant().texte()), line.montant().span());
    node.put("bloc", line.montant().bloc()).put("phrase", line.montant().sentence()).put("tableau", montant.adopte())
        .put("premiere", line.premiere());
    node.put("ecart", line.ecart());
    node.put("suite", line.has(Marque.SUITE)).put("pluriannuel", line.has(Marque.PLURIANNUEL));
    node.set("doublons", Json.strings(line.doublons().stream().map(ActId::toString).toList()));
    node.set("tranches", Json.array(line.tranches(), tranche -> Json.object().put("annee", tranche.annee()).put("euros", tranche.euros())));
    node.set("controles", Json.array(line.montant().controles(), Views::check));
    return node.put("rule", line.montant().rule()).put("confidence", line.montant().confidence());
  }

  private static ObjectNode check(Problem problem) {
    return Json.object().put("code", problem.code()).put("message", problem.message());
  }

  private static ObjectNode imputation(Line line) {
    Imputation imputation = line.imputation();
    String nomenclature = line.nomenclature();
    return Json.object()
        .put("exercice", imputation.exercice())
        .put("budget", imputation.budget())
        .put("section", imputation.section())
        .put("chapitre", imputation.chapitre())
        .put("nature", imputation.nature())
        .put("fonction", imputation.fonction())
        .put("operation", imputation.operation())
        .put("programme", imputation.programme())
        .put("nomenclature", nomenclature)
        .put("libelleChapitre", Comptabilite.get().label(nomenclature, Comptabilite.Part.CHAPITRE, imputation.chapitre()))
        .put("libelleNature", Comptabilite.get().label(nomenclature, Comptabilite.Part.NATURE, imputation.nature()))
        .put("libelleFonction", Comptabilite.get().label(nomenclature, Comptabilite.Part.FONCTION, imputation.fonction()));
  }

  static ObjectNode totals(Totals totals) {
    ObjectNode node = Json.object().put("lignes", totals.lignes());
    node.set("depenses", somme(totals.depenses()));
    node.set("recettes", somme(totals.recettes()));
    node.set("garanties", somme(totals.garanties()));
    node.set("credits", somme(totals.credits()));
    return node;
  }

  private static ObjectNode somme(Totals.Somme somme) {
    return Json.object().put("lignes", somme.lignes()).put("euros", somme.euros()).put("lignesHt", somme.lignesHt()).put("eurosHt", somme.eurosHt());
  }

  static ObjectNode part(Part part) {
    return Json.object().put("cle", part.cle()).put("nom", part.nom()).setAll(totals(part.totals()));
  }
}
