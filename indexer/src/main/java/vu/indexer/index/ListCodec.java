package vu.indexer.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vu.indexer.model.ActId;
import vu.indexer.model.Authority;
import vu.indexer.model.ListRemark;
import vu.indexer.model.ListRow;

/** The lines of a list as bytes and back. */
final class ListCodec {
  private ListCodec() {}

  static void write(FactsOutput out, ListEntry liste) {
    out.list(liste.lines(), line -> line(out, line));
    out.list(liste.remarks(), remark -> remark(out, remark));
  }

  static ListEntry read(FactsInput in) {
    return new ListEntry(in.list(() -> line(in)), in.list(() -> remark(in)));
  }

  private static void line(FactsOutput out, Listed line) {
    ListRow row = line.row();
    out.string(line.act() == null ? null : line.act().toString());
    out.integer(row.line());
    out.string(row.collectivite().id());
    out.string(row.collectivite().nom());
    out.string(row.collectivite().siren());
    out.string(row.siret());
    out.string(row.numero());
    out.date(row.date());
    out.string(row.objet());
    out.string(row.matiere().code());
    out.string(row.matiere().nom());
    out.string(row.budget().annee());
    out.string(row.budget().nom());
    out.string(row.prefecture().id());
    out.date(row.prefecture().date());
    out.integer(row.vote().effectif());
    out.integer(row.vote().reel());
    out.integer(row.vote().pour());
    out.integer(row.vote().contre());
    out.integer(row.vote().abstention());
    out.string(row.url());
    out.list(List.copyOf(new TreeMap<>(row.autres()).entrySet()), cell -> {
      out.string(cell.getKey());
      out.string(cell.getValue());
    });
  }

  private static Listed line(FactsInput in) {
    String act = in.string();
    ListRow row =
        new ListRow(
            in.integer(),
            new Authority(in.string(), in.string(), in.string()),
            in.string(),
            in.string(),
            in.date(),
            in.string(),
            new ListRow.Matiere(in.string(), in.string()),
            new ListRow.Budget(in.string(), in.string()),
            new ListRow.Prefecture(in.string(), in.date()),
            new ListRow.Compte(in.integer(), in.integer(), in.integer(), in.integer(), in.integer()),
            in.string(),
            others(in));
    return new Listed(act == null ? null : ActId.parse(act), row);
  }

  private static Map<String, String> others(FactsInput in) {
    List<String> cells = new ArrayList<>();
    in.list(() -> cells.add(in.string()) && cells.add(in.string()));
    Map<String, String> others = HashMap.newHashMap(cells.size());
    for (int i = 0; i < cells.size(); i += 2) others.put(cells.get(i), cells.get(i + 1));
    return others;
  }

  private static void remark(FactsOutput out, ListRemark remark) {
    out.string(remark.code());
    out.string(remark.colonne());
    out.integer(remark.lignes());
    out.integer(remark.premiere());
    out.string(remark.message());
  }

  private static ListRemark remark(FactsInput in) {
    return new ListRemark(in.string(), in.string(), in.integer(), in.integer(), in.string());
  }
}
