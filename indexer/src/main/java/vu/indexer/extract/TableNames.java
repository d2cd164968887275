package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** Names in the first column of a table of beneficiaries, wrapped over several lines or not. */
final class TableNames {
  /** "Étoile sportive de la Ligne (ESL)", "RÉSEAU DES AIDANTS – REDA", "Collège (voyage scolaire)". */
  private static final Pattern TAIL = Pattern.compile("\\s*(?:\\(([^()]{2,40})\\)|[–-]\\s+(\\p{Lu}{2,8}))\\s*$");

  private TableNames() {}

  static List<OrganismeCues.Cue> read(Folded f, List<Tables.Table> tables) {
    List<OrganismeCues.Cue> cues = new ArrayList<>();
    for (Tables.Table table : tables) {
      if (!table.beneficiaries()) continue;
      for (Tables.Row row : table.rows()) if (row.name() != null && !row.total()) cues.add(cue(f, row));
    }
    return cues;
  }

  private static OrganismeCues.Cue cue(Folded f, Tables.Row row) {
    Matcher tail = TAIL.matcher(row.label());
    boolean cut = tail.find() && tail.start() > 3;
    String label = cut ? row.label().substring(0, tail.start()) : row.label();
    List<Span> alias = cut ? sigle(f, row, tail.group(1) != null ? tail.group(1) : tail.group(2)) : List.of();
    boolean whole = row.continued().isEmpty() && !cut;
    Span name = cut && row.continued().isEmpty() ? new Span(row.name().start(), row.name().start() + tail.start()) : row.name();
    return new OrganismeCues.Cue(name, alias, whole ? null : label, Names.type(label), true, "tableau.beneficiaire", 0.85);
  }

  /** The sigle at the end of a row, where it stands; what is bracketed and no sigle says what the sum is for. */
  private static List<Span> sigle(Folded f, Tables.Row row, String words) {
    if (!Names.isSigle(words)) return List.of();
    Span last = row.continued().isEmpty() ? row.name() : row.continued().getLast();
    int at = f.original().lastIndexOf(words, last.end());
    return at >= last.start() ? List.of(new Span(at, at + words.length())) : List.of();
  }
}
