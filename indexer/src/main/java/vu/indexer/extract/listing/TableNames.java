package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.extract.name.Cue;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.name.Names;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** Names in the column of a table that its heading says to be of beneficiaries, wrapped over several lines or not. */
public final class TableNames {
  /** "Étoile sportive de la Ligne (ESL)", "RÉSEAU DES AIDANTS – REDA", "Collège (voyage scolaire)". */
  private static final Pattern TAIL = Pattern.compile("\\s*(?:\\(([^()]{2,40})\\)|[–-]\\s+(\\p{Lu}{2,8}))\\s*$");
  private static final Phrases HEADINGS =
      Phrases.of("structure", "structures", "association", "associations", "beneficiaire", "beneficiaires", "organisme", "organismes", "porteur",
          "porteurs", "nom de l'association", "nom du beneficiaire", "club", "clubs", "attributaire", "attributaires", "demandeur", "demandeurs",
          "tiers", "operateur", "operateurs", "entreprise", "entreprises", "titulaire", "titulaires", "candidat", "candidats", "prestataire",
          "prestataires", "fournisseur", "fournisseurs");
  private static final Phrases COMPANIES = Phrases.of("entreprise", "entreprises", "titulaire", "titulaires", "candidat", "candidats", "prestataire",
      "prestataires", "fournisseur", "fournisseurs");
  private static final int HIGHEST = 7;

  private TableNames() {}

  /** The names in the columns of beneficiaries, in the order of the text. */
  public static List<Cue> read(Folded f, List<Tables.Table> tables) {
    List<Cue> cues = new ArrayList<>();
    for (Tables.Table table : tables) {
      Span heading = table.stacked() ? null : heading(f, table);
      if (heading == null && !table.beneficiaries()) continue;
      for (Tables.Row row : table.rows()) {
        if (row.name() == null || row.total()) continue;
        Tables.Row named = heading == null || meets(f, heading, row.name()) ? row : inColumn(f, heading, row);
        if (named != null) cues.add(cue(f, named, heading != null && COMPANIES.at(f, heading.start()) >= 0));
      }
    }
    return cues;
  }

  // ---- the column of the names ------------------------------------------------------------------------------------------------

  /** The cell "Structure", "Bénéficiaire" in the first line of the table or in those right above it; null when there is none. */
  private static Span heading(Folded f, Tables.Table table) {
    List<Lines.Line> lines = f.lines();
    int i = 0;
    while (i < lines.size() && lines.get(i).end() < table.span().start()) i++;
    int blanks = 0;
    for (int top = i; top >= 0 && i - top <= HIGHEST && blanks < 2 && top < lines.size(); top--) {
      Lines.Line line = lines.get(top);
      if (line.blank()) blanks++;
      for (int p = line.start(); p < line.end(); p++) {
        boolean opens = f.wordStart(p) && (p == line.start() || f.at(p - 1) == '|' || f.isSpace(p - 1) && (f.isSpace(p - 2) || f.at(p - 2) == '|'));
        int end = opens ? HEADINGS.at(f, p) : -1;
        if (end > 0 && (line.gapped() || f.slice(line.start(), line.end()).indexOf('|') >= 0)
            && (end >= line.end() || f.isSpace(end + 1) || f.at(f.skip(end)) == '|')) return new Span(p, end);
      }
    }
    return null;
  }

  /** Whether a cell stands under a heading: in the same cell of a table with bars, else over the same columns of the page. */
  private static boolean meets(Folded f, Span heading, Span cell) {
    int bars = bars(f, heading.start());
    if (bars > 0 || bars(f, cell.start()) > 0) return bars == bars(f, cell.start());
    int from = column(f, heading.start()), start = column(f, cell.start());
    return start <= from + heading.length() && start + cell.length() >= from;
  }

  private static Tables.Row inColumn(Folded f, Span heading, Tables.Row row) {
    for (Span cell : cells(f, row.span())) {
      if (!meets(f, heading, cell) || f.isDigit(cell.start()) || cell.length() < 3) continue;
      Span below = below(f, heading, row.span());
      String label = cell.in(f.original()) + (below == null ? "" : " " + below.in(f.original()));
      return new Tables.Row(row.span(), label, cell, below == null ? List.of() : List.of(below), row.cells(), false);
    }
    return null;
  }

  /** The rest of a wrapped name: the only words of the next line, under the heading. */
  private static Span below(Folded f, Span heading, Span row) {
    int start = row.end();
    while (start < f.length() && f.at(start) != '\n') start++;
    int from = start + 1, to = from;
    while (to < f.length() && f.at(to) != '\n') to++;
    if (to <= from || f.skip(from) >= to) return null;
    List<Span> cells = cells(f, new Span(f.skip(from), f.back(to)));
    return cells.size() == 1 && bars(f, from) == 0 && meets(f, heading, cells.getFirst()) && column(f, cells.getFirst().start()) > 3
        ? cells.getFirst() : null;
  }

  private static List<Span> cells(Folded f, Span line) {
    List<Span> cells = new ArrayList<>();
    int start = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      boolean parts = i == line.end() || f.at(i) == '|' || f.isSpace(i) && f.isSpace(i + 1);
      if (!parts) continue;
      int from = start, to = i;
      while (from < to && (f.isSpace(from) || f.at(from) == '|')) from++;
      if (to > from) cells.add(new Span(from, f.back(to)));
      start = i + 1;
    }
    return cells;
  }

  private static int column(Folded f, int at) {
    int p = at;
    while (p > 0 && f.at(p - 1) != '\n') p--;
    return at - p;
  }

  private static int bars(Folded f, int at) {
    int bars = 0;
    for (int p = at - 1; p >= 0 && f.at(p) != '\n'; p--) if (f.at(p) == '|') bars++;
    return bars;
  }

  // ---- one name -----------------------------------------------------------------------------------------------------------------

  private static Cue cue(Folded f, Tables.Row row, boolean company) {
    Matcher tail = TAIL.matcher(row.label());
    boolean cut = tail.find() && tail.start() > 2;
    String label = cut ? row.label().substring(0, tail.start()) : row.label();
    List<Span> alias = cut ? sigle(f, row, tail.group(1) != null ? tail.group(1) : tail.group(2)) : List.of();
    boolean whole = row.continued().isEmpty() && !cut;
    Span name = cut && row.continued().isEmpty() ? new Span(row.name().start(), row.name().start() + tail.start()) : row.name();
    return new Cue(name, alias, whole ? null : label,
        company && NameShapes.sure(f, row.name().start()) < 0 ? Organisme.Type.ENTREPRISE : Names.type(label), true, "tableau.beneficiaire", 0.85);
  }

  /** The sigle at the end of a row, where it stands; what is bracketed and no sigle says what the sum is for. */
  private static List<Span> sigle(Folded f, Tables.Row row, String words) {
    if (!Names.isSigle(words)) return List.of();
    Span last = row.continued().isEmpty() ? row.name() : row.continued().getLast();
    int at = f.original().lastIndexOf(words, last.end());
    return at >= last.start() ? List.of(new Span(at, at + words.length())) : List.of();
  }
}
