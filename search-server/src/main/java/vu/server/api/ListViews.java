package vu.server.api;

import tools.jackson.databind.node.ObjectNode;
import vu.indexer.index.ActStore;
import vu.indexer.index.FileEntry;
import vu.indexer.model.ListRemark;
import vu.indexer.model.ListRow;
import vu.indexer.run.IndexReport;

/** Published lists in JSON: what a line says of an act, under the names of the schema, and how a list was read. */
final class ListViews {
  private ListViews() {}

  static ObjectNode line(ActStore.InList in) {
    ListRow row = in.line().row();
    ObjectNode node = Json.object().put("path", in.path()).put("ligne", row.line()).put("COLL_SIRET", row.siret()).put("DELIB_ID", row.numero());
    node.put("DELIB_DATE", Json.text(row.date())).put("DELIB_MATIERE_CODE", row.matiere().code()).put("DELIB_MATIERE_NOM", row.matiere().nom());
    node.put("DELIB_OBJET", row.objet()).put("BUDGET_ANNEE", row.budget().annee()).put("BUDGET_NOM", row.budget().nom());
    node.put("PREF_ID", row.prefecture().id()).put("PREF_DATE", Json.text(row.prefecture().date()));
    node.put("VOTE_EFFECTIF", row.vote().effectif()).put("VOTE_REEL", row.vote().reel()).put("VOTE_POUR", row.vote().pour());
    node.put("VOTE_CONTRE", row.vote().contre()).put("VOTE_ABSTENTION", row.vote().abstention()).put("DELIB_URL", row.url());
    ObjectNode others = node.putObject("autres");
    row.autres().forEach(others::put);
    return node;
  }

  static ObjectNode list(FileEntry file) {
    IndexReport.Liste liste = IndexReport.Liste.of(file);
    ObjectNode node = Json.object().put("path", liste.path()).put("lignes", liste.lignes()).put("textes", liste.textes());
    node.put("intitules", liste.intitules()).put("indecises", liste.indecises());
    node.set("remarques", Json.array(liste.remarques(), ListViews::remark));
    return node;
  }

  private static ObjectNode remark(ListRemark remark) {
    ObjectNode node = Json.object().put("code", remark.code()).put("colonne", remark.colonne()).put("lignes", remark.lignes());
    return node.put("premiere", remark.lignes() == 0 ? null : (Integer) remark.premiere()).put("message", remark.message());
  }
}
