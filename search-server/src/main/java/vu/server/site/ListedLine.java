package vu.server.site;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.index.ActStore;
import vu.indexer.model.ListRow;
import vu.web.pages.ActPage;

/** A line of a published list as name and value pairs, in the order of the schema. */
final class ListedLine {
  private final List<ActPage.Part> parts = new ArrayList<>();

  private ListedLine() {}

  static ActPage.EnListe of(ActStore.InList in) {
    ListRow row = in.line().row();
    ListedLine line = new ListedLine();
    line.add("COLL_SIRET", row.siret());
    line.add("DELIB_ID", row.numero());
    line.add("DELIB_DATE", row.date());
    line.add("DELIB_MATIERE_CODE", row.matiere().code());
    line.add("DELIB_MATIERE_NOM", row.matiere().nom());
    line.add("DELIB_OBJET", row.objet());
    line.add("BUDGET_ANNEE", row.budget().annee());
    line.add("BUDGET_NOM", row.budget().nom());
    line.add("PREF_ID", row.prefecture().id());
    line.add("PREF_DATE", row.prefecture().date());
    line.add("VOTE_EFFECTIF", row.vote().effectif());
    line.add("VOTE_REEL", row.vote().reel());
    line.add("VOTE_POUR", row.vote().pour());
    line.add("VOTE_CONTRE", row.vote().contre());
    line.add("VOTE_ABSTENTION", row.vote().abstention());
    row.autres().forEach(line::add);
    return new ActPage.EnListe(in.path(), row.line(), line.parts, address(row.url()));
  }

  private void add(String name, Object value) {
    if (value != null) parts.add(new ActPage.Part(name, value.toString()));
  }

  /** What a list calls an address may be anything. */
  private static String address(String url) {
    return url != null && url.matches("https?://\\S+") ? url : null;
  }
}
