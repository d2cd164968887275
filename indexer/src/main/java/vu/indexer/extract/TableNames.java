package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Deliberation;
import vu.indexer.text.Folded;

/** Names in the first column of a table of beneficiaries, wrapped over several lines or not. */
final class TableNames {
  private TableNames() {}

  static List<OrganismeCues.Cue> read(Folded f, Deliberation act) {
    List<OrganismeCues.Cue> cues = new ArrayList<>();
    for (Tables.Table table : Tables.read(f)) {
      if (!table.beneficiaries()) continue;
      for (Tables.Row row : table.rows()) {
        if (row.name() == null || row.total()) continue;
        cues.add(new OrganismeCues.Cue(row.name(), List.of(), row.continued().isEmpty() ? null : row.label(), Names.type(row.label()), true, "tableau.beneficiaire", 0.85));
      }
    }
    return cues;
  }
}
