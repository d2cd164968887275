package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/**
 * Beneficiaries listed one a line in the operative part, each with its sum: "N° dossier 01284 – Les Cabanons, 7ème arrondissement –
 * 2 400 Euros", "- Comité des fêtes : 900 €". One such line proves nothing; two make a list.
 */
final class ListNames {
  private static final Pattern ITEM =
      Pattern.compile(
          "^[\\s•\\-–*·]*(?:(?:N°\\s*(?:de\\s+)?)?[Dd]ossier\\s*(?:n°\\s*)?\\S+\\s*[–:-]\\s*|\\d{3,6}\\s*[–:-]\\s*)?(?:l'[Aa]ssociation\\s+|[Aa]ssociation\\s+)?(?<name>[\\p{Lu}«\"][^–:;|]{2,80}?)(?:,[^–:;|]{0,50})?\\s*(?:[–:]|\\s-\\s|\\.{3,})\\s*\\d[\\d .,\u00A0\u202F]*\\s*(?:€|[Ee]uros?|EUROS?|F)\\s*[.;,]?\\s*$");
  private static final int LONGEST = 200;

  private ListNames() {}

  static List<OrganismeCues.Cue> read(Folded f, Deliberation act) {
    List<OrganismeCues.Cue> cues = new ArrayList<>();
    for (Lines.Line line : f.lines()) {
      if (line.blank() || line.end() - line.start() > LONGEST || !endsInSum(f, line.start(), line.end()) || !act.kindAt(line.start()).equals("dispositif")) continue;
      Matcher item = ITEM.matcher(f.original().substring(line.start(), line.end()));
      if (!item.matches() || line.words().startsWith("article") || line.words().contains("total")) continue;
      Span name = bare(f, line.start() + item.start("name"), line.start() + item.end("name"));
      if (name != null) cues.add(new OrganismeCues.Cue(name, List.of(), Names.type(name.in(f.original())), true, "liste.beneficiaire", 0.86));
    }
    return cues.size() >= 2 ? cues : List.of();
  }

  /** Whether the last sign of a line is one that a sum can end with. */
  private static boolean endsInSum(Folded f, int start, int end) {
    int p = end;
    while (p > start && (f.isSpace(p - 1) || f.at(p - 1) == '.' || f.at(p - 1) == ';' || f.at(p - 1) == ',')) p--;
    char last = f.at(p - 1);
    return last == '€' || last == 's' || last == 'o' || last == 'f';
  }

  /** Without its quotes. */
  private static Span bare(Folded f, int from, int to) {
    int start = from, end = to;
    while (start < end && (f.at(start) == '"' || f.isSpace(start))) start++;
    while (end > start && (f.at(end - 1) == '"' || f.isSpace(end - 1))) end--;
    return end - start < 3 ? null : new Span(start, end);
  }
}
