package vu.indexer.resolve.organisme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vu.indexer.resolve.organisme.OrganismeDecisions.Fault;

/**
 * The suggestions and decisions about organisations as a user sees them in a spreadsheet: one pair a line. Lines that are
 * decided, and the user's notes and comments, stay as they are from one printing to the next; the other lines are those of
 * the suggestions of the day.
 */
public final class OrganismeTable {
  public static final OrganismeTable EMPTY = new OrganismeTable(List.of());
  private static final List<String> HELP =
      List.of(
          "# Organismes : deux noms qui désignent peut-être le même. Vu propose, vous décidez.",
          "# Dans la colonne « décision », écrivez « oui » (c'est le même : Vu les réunit partout) ou « non » (ce sont deux organismes : Vu ne les "
              + "réunit",
          "# jamais et ne le propose plus). Laissez vide si vous ne savez pas. Pour revenir en arrière, videz la case.",
          "# Vos décisions sont gardées et appliquées au prochain « vu index » ou « vu serve ». Vous pouvez ajouter des lignes : décision, nom A, "
              + "nom B suffisent.",
          "# Un sigle de cinq lettres au plus, ou un mot général, s'écrit avec la collectivité qui l'emploie : ALEC [lyon].",
          "# Les colonnes à partir de « note » sont à vous. Enregistrez en texte (UTF-8), colonnes séparées par des tabulations.");
  private static final List<String> COLUMNS =
      List.of("décision", "nom A", "nom B", "raison", "ressemblance", "actes A", "actes B", "exemple A", "exemple B", "note");
  private static final int NAMES_END = 3;
  private static final int NOTE = COLUMNS.indexOf("note");

  private final List<String> comments = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final OrganismeDecisions decisions;

  /** @param same null while nothing is decided */
  private record Line(int number, Boolean same, List<String> cells) {
    String a() {
      return cells.get(1);
    }

    String b() {
      return cells.get(2);
    }

    /** What the user wrote beside the pair. */
    List<String> notes() {
      return cells.size() <= NOTE ? List.of() : cells.subList(NOTE, cells.size());
    }
  }

  private OrganismeTable(List<String> written) {
    boolean columnsSeen = false;
    for (int at = 0; at < written.size(); at++) {
      List<String> cells = Cells.read(written.get(at));
      if (cells.isEmpty()) continue;
      if (cells.getFirst().startsWith("#")) {
        if (columnsSeen) comments.add(Cells.print(cells));
      } else if (!columnsSeen && cells.stream().anyMatch(cell -> cell.equalsIgnoreCase(COLUMNS.getFirst()))) {
        columnsSeen = true;
        columns(at + 1, cells);
      } else {
        pair(at + 1, cells);
      }
    }
    this.decisions = OrganismeDecisions.of(lines.stream().filter(line -> line.same() != null)
        .map(line -> new OrganismeDecision(line.number(), line.same(), line.a(), line.b())).toList());
  }

  /** Never fails: a line that makes no sense is one of the {@link #faults}, and the others count. */
  public static OrganismeTable read(String text) {
    return new OrganismeTable(text.lines().toList());
  }

  private void columns(int number, List<String> cells) {
    List<String> names = cells.stream().limit(NAMES_END).map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    List<String> expected = COLUMNS.subList(0, NAMES_END).stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    if (!names.equals(expected)) faults.add(new Fault(number, "les trois premières colonnes doivent être "
        + String.join(", ", COLUMNS.subList(0, NAMES_END)) + ", séparées par des tabulations"));
  }

  private void pair(int number, List<String> cells) {
    String verdict = cells.getFirst().toLowerCase(Locale.ROOT);
    if (!Set.of("", "oui", "non").contains(verdict)) {
      faults.add(new Fault(number, "décision « " + shortened(cells.getFirst()) + " » : écrivez oui, non, ou laissez vide"));
    } else if (cells.size() < NAMES_END || cells.get(1).isEmpty() || cells.get(2).isEmpty()) {
      faults.add(new Fault(number, "il faut deux noms, après la décision, dans des colonnes séparées par des tabulations"));
    } else {
      lines.add(new Line(number, verdict.isEmpty() ? null : (Boolean) verdict.equals("oui"), cells));
    }
  }

  private static String shortened(String cell) {
    return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
  }

  public OrganismeDecisions decisions() {
    return decisions;
  }

  /** What cannot be used, in the order of the lines. */
  public List<Fault> faults() {
    return Stream.concat(faults.stream(), decisions.faults().stream()).sorted(java.util.Comparator.comparingInt(Fault::line)).toList();
  }

  /** Lines left for the user to decide, once these suggestions are printed. */
  public int open(List<OrganismeSuggestion> suggestions) {
    return suggestions.size() + noted(suggestions).size();
  }

  /**
   * The table with the suggestions of the day; reading that and printing it again gives the same. Only for a table without
   * {@link #faults}: what could not be read is not printed.
   */
  public String print(List<OrganismeSuggestion> suggestions) {
    Map<Set<String>, List<String>> notes = new LinkedHashMap<>();
    for (Line line : lines) if (line.same() == null && !line.notes().isEmpty()) notes.put(pair(line.a(), line.b()), line.notes());
    List<String> out = new ArrayList<>(HELP);
    out.add(Cells.print(COLUMNS));
    out.addAll(comments);
    for (OrganismeSuggestion suggestion : suggestions) {
      List<String> cells = cells(suggestion);
      cells.addAll(notes.getOrDefault(pair(cells.get(1), cells.get(2)), List.of()));
      out.add(Cells.print(cells));
    }
    noted(suggestions).forEach(line -> out.add(Cells.print(line.cells())));
    lines.stream().filter(line -> line.same() != null).forEach(line -> out.add(Cells.print(line.cells())));
    return String.join("\n", out) + "\n";
  }

  /** Open lines with a note that are no longer suggested: the note is not ours to drop. */
  private Collection<Line> noted(List<OrganismeSuggestion> suggestions) {
    Set<Set<String>> printed = new HashSet<>();
    suggestions.forEach(suggestion -> printed.add(pair(suggestion.a().nom(), suggestion.b().nom())));
    return lines.stream().filter(line -> line.same() == null && !line.notes().isEmpty() && printed.add(pair(line.a(), line.b()))).toList();
  }

  private Set<String> pair(String a, String b) {
    return new TreeSet<>(List.of(decisions.handle(a), decisions.handle(b)));
  }

  private static List<String> cells(OrganismeSuggestion suggestion) {
    OrganismeSuggestion.Cote a = suggestion.a(), b = suggestion.b();
    String ressemblance = suggestion.ressemblance() == null ? "" : suggestion.ressemblance() + " %";
    return new ArrayList<>(List.of("", a.nom(), b.nom(), suggestion.raison().label(), ressemblance, String.valueOf(a.actes()),
        String.valueOf(b.actes()), a.exemple(), b.exemple()));
  }
}
