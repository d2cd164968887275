package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Montant;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/**
 * Tables whose cells stand one below the other, as the text layer of a PDF prints them: "Comité des fêtes⏎1000⏎5000⏎5000". The name
 * of a row stands right above its figures. Bare figures are sums only under a heading that says so, and only where no heading counts
 * or numbers something.
 */
final class Stacks {
  /** @param words the lines above the figures, heading of the table included for the first row */
  private record Block(List<Lines.Line> words, List<Lines.Line> figures) {}

  private static final int MOST_COLUMNS = 9, LONGEST_NAME = 45;
  /** Heads under which a bare figure is a sum. */
  private static final Phrases MONEY =
      Phrases.of(
          "subvention", "subventions", "montant", "montants", "demande", "demandee", "demandes", "sollicite", "sollicitee", "retenu", "retenue",
              "propose", "proposee", "attribue", "attribuee", "accorde", "accordee", "alloue", "allouee", "vote", "votee", "verse", "versee",
              "credits", "budget", "bp",
          "budgete", "realise", "prevu", "mandate", "depenses", "depense", "recettes", "recette", "cout", "couts", "participation", "participations",
              "cotisation", "cotisations", "dotation", "dotations", "resultat", "resultats");
  /** Heads of a list of those who are given money. */
  private static final Phrases GIVEN = Phrases.of("association", "associations", "subvention", "subventions", "beneficiaire", "beneficiaires",
      "organisme", "organismes", "structure", "structures", "club", "clubs", "attributaire", "attributaires");
  /** Heads of what is asked and given, whoever the sentence above the table says it is for. */
  private static final Phrases DECIDED = Phrases.of("demande", "demandee", "sollicite", "sollicitee", "retenu", "retenue", "propose", "proposee",
      "attribue", "attribuee", "accorde", "accordee", "alloue", "allouee", "vote", "votee", "decision");
  private static final Phrases GRANTS = Phrases.of("subventions", "demandes de subvention", "aides aux associations");
  private static final int LEAD = 500;
  /** Heads of other accounts: whoever stands there pays, or nobody does. */
  private static final Phrases ACCOUNTS = Phrases.of("financement", "financeur", "financeurs", "depense", "depenses", "recette", "recettes", "cout",
      "couts", "budget", "chapitre", "article", "compte", "code", "imputation", "resultat", "resultats", "affectation", "tarif", "tarifs", "emprunt",
      "plan");
  /** What a row holds that is nobody. */
  private static final Phrases NOBODY =
      Phrases.of("total", "sous total", "sous-total", "totaux", "non affecte", "non affectee", "non attribue", "divers", "diverses", "provision",
          "reserve", "reste", "solde", "enveloppe", "credit", "credits", "montant", "ensemble", "imprevus", "a repartir", "reliquat", "subvention",
          "subventions", "autre", "autres", "dont");
  private static final Phrases JOINED = Phrases.of("de", "des", "du", "d'", "la", "le", "les", "l'", "et", "a", "au", "aux", "en", "pour", "-",
      "sur", "sous");

  private final Folded f;
  private final List<Lines.Line> lines;
  private final StackLines reader;
  private final StackBounds bounds;

  private Stacks(Folded f) {
    this.f = f;
    this.lines = f.lines();
    this.reader = new StackLines(f);
    this.bounds = new StackBounds(lines, reader);
  }

  /** @param others the tables that print a row on one line */
  static List<Tables.Table> read(Folded f, List<Tables.Table> others) {
    return new Stacks(f).all(others);
  }

  private List<Tables.Table> all(List<Tables.Table> others) {
    List<Tables.Table> tables = new ArrayList<>();
    int floor = 0, other = 0;
    for (int i = 0; i < lines.size(); i++) {
      Lines.Line line = lines.get(i);
      if (!reader.isFigure(line.start(), line.end())) continue;
      while (other < others.size() && others.get(other).span().end() <= line.start()) floor = Math.max(floor, after(others.get(other++)));
      int ceiling = other < others.size() ? others.get(other).span().start() : f.length();
      if (line.start() >= ceiling) continue;
      int top = bounds.top(i, floor), end = bounds.end(i, ceiling);
      Tables.Table table = table(top, end);
      if (table != null) tables.add(table);
      floor = end;
      i = end - 1;
    }
    return tables;
  }

  private int after(Tables.Table table) {
    int i = 0;
    while (i < lines.size() && lines.get(i).start() < table.span().end()) i++;
    return i;
  }

  // ---- one table ----------------------------------------------------------------------------------------------------------------

  private Tables.Table table(int top, int end) {
    List<Block> blocks = blocks(top, end);
    List<Lines.Line> heading = heading(blocks);
    if (blocks.size() < 2 || columns(blocks) > MOST_COLUMNS) return null;
    boolean money = says(heading, MONEY) || says(heading, null), total = blocks.stream().anyMatch(block -> isTotal(block.words()));
    int columns = columns(blocks);
    List<Lines.Line> figures = blocks.stream().flatMap(block -> block.figures().stream()).toList();
    long units = figures.stream().filter(reader::hasUnit).count(), strong = figures.stream().filter(reader::isStrong).count();
    boolean printed = units * 2 > figures.size() && (columns > 1 || money && heading.size() > 1);
    boolean exact = strong * 2 > figures.size() && (money || total);
    boolean whole = money && blocks.size() >= 3 && heading.size() > 1 && (columns > 1 || total) && regular(blocks, columns) * 2 >= blocks.size();
    boolean alone = units > 1 && blocks.stream().filter(block -> block.figures().stream().anyMatch(reader::hasUnit)).count() > 1 && isBrief(blocks);
    if (!printed && !exact && !whole && !alone) return null;
    boolean given = (says(heading, GIVEN) || says(heading, DECIDED) && led(lines.get(top).start())) && !says(heading, ACCOUNTS);
    List<Tables.Row> rows = new ArrayList<>();
    boolean codes = heading.stream().anyMatch(line -> Columns.Heading.of(line.words()).other());
    for (Block block : blocks) add(rows, block, columns, whole && (!codes || regular(blocks, columns) == blocks.size()) || printed && units > 0,
        given);
    String words = String.join(" ", heading.stream().map(Lines.Line::words).toList());
    Montant.Monnaie currency = Columns.currency(words);
    return new Tables.Table(new Span(lines.get(top).start(), lines.get(end - 1).end()), rows, true, currency, given, false, true);
  }

  /** Words and the figures below them, from line to line. A first block whose figures are years belongs to the heading. */
  private List<Block> blocks(int top, int end) {
    List<Block> blocks = new ArrayList<>();
    List<Lines.Line> words = new ArrayList<>(), figures = new ArrayList<>();
    for (int i = top; i <= end; i++) {
      StackLines.Kind kind = i == end ? StackLines.Kind.WORDS : reader.kind(lines.get(i));
      if (i < end && lines.get(i).silent() || kind == StackLines.Kind.EMPTY) continue;
      if (kind == StackLines.Kind.FIGURE) {
        figures.add(lines.get(i));
        continue;
      }
      if (blocks.isEmpty() && words.isEmpty()) figures.removeIf(line -> !reader.isYear(line));
      boolean years = blocks.isEmpty() && !figures.isEmpty() && figures.stream().allMatch(reader::isYear);
      if (years) words.addAll(figures);
      else if (!figures.isEmpty()) {
        blocks.add(new Block(List.copyOf(words), List.copyOf(figures)));
        words.clear();
      }
      figures.clear();
      if (i < end) words.add(lines.get(i));
    }
    return blocks;
  }

  /** The words above the first row: all but its own name. */
  private static List<Lines.Line> heading(List<Block> blocks) {
    if (blocks.isEmpty() || blocks.getFirst().words().isEmpty()) return List.of();
    List<Lines.Line> words = blocks.getFirst().words();
    return words.size() == 1 ? words : words.subList(0, words.size() - 1);
  }

  /** The number of figures that most rows have. */
  private static int columns(List<Block> blocks) {
    int[] counts = new int[MOST_COLUMNS + 2];
    for (Block block : blocks) counts[Math.min(block.figures().size(), MOST_COLUMNS + 1)]++;
    int best = 0;
    for (int n = 1; n < counts.length; n++) if (counts[n] >= counts[best]) best = n;
    return best;
  }

  /** Whether the words between the figures are names of rows rather than lines of a text. */
  private static boolean isBrief(List<Block> blocks) {
    for (Block block : blocks.subList(1, blocks.size())) for (Lines.Line line : block.words()) if (line.end() - line.start() > LONGEST_NAME)
      return false;
    return true;
  }

  private static int regular(List<Block> blocks, int columns) {
    int regular = 0;
    for (Block block : blocks) if (block.figures().size() == columns) regular++;
    return regular;
  }

  /** Whether one of {@code words} stands in the heading; the name of a currency when {@code words} is null. */
  private boolean says(List<Lines.Line> heading, Phrases words) {
    for (Lines.Line line : heading) {
      if (words == null) {
        if (Columns.sayMoney(line.words())) return true;
        continue;
      }
      for (int p = line.start(); p < line.end(); p++) if (f.wordStart(p) && words.at(f, p) >= 0) return true;
    }
    return false;
  }

  /** Whether the words above a table speak of grants. */
  private boolean led(int table) {
    for (int p = Math.max(0, table - LEAD); p < table; p++) if (f.wordStart(p) && GRANTS.at(f, p) >= 0) return true;
    return false;
  }

  // ---- one row ------------------------------------------------------------------------------------------------------------------

  /** A row with more figures than columns holds a line of totals that has no name of its own. */
  private void add(List<Tables.Row> rows, Block block, int columns, boolean bare, boolean given) {
    int own = block.figures().size() > columns ? block.figures().size() - columns : block.figures().size();
    List<Lines.Line> name = name(block.words());
    boolean total = isTotal(block.words()), nobody = !given || name.isEmpty() || NOBODY.at(f, name.getFirst().start()) >= 0
        || !f.isUpper(name.getFirst().start());
    rows.add(row(nobody ? List.of() : name, block.figures().subList(0, own), bare, total));
    if (own < block.figures().size()) rows.add(row(List.of(), block.figures().subList(own, block.figures().size()), bare, true));
  }

  private Tables.Row row(List<Lines.Line> name, List<Lines.Line> figures, boolean bare, boolean total) {
    List<Span> parts = name.stream().map(line -> new Span(line.start(), line.end())).toList();
    String label = String.join(" ", parts.stream().map(part -> part.in(f.original())).toList());
    List<Tables.Cell> cells = figures.stream().filter(line -> bare || reader.isStrong(line))
        .map(line -> new Tables.Cell(new Span(line.start(), line.end()), null, false)).toList();
    int start = parts.isEmpty() ? figures.getFirst().start() : parts.getFirst().start();
    return new Tables.Row(new Span(start, figures.getLast().end()), label, parts.isEmpty() ? null : parts.getFirst(),
        parts.isEmpty() ? List.of() : parts.subList(1, parts.size()), cells, total);
  }

  /** The last line of the words, and those above it that it goes on from: "AMICALE DES⏎POMPIERS". */
  private List<Lines.Line> name(List<Lines.Line> words) {
    int first = words.size() - 1;
    while (first > 0 && (JOINED.before(f, words.get(first - 1).end())
        || f.isLetter(words.get(first).start()) && !f.isUpper(words.get(first).start()))) first--;
    return first < 0 ? List.of() : words.subList(first, words.size());
  }

  private static boolean isTotal(List<Lines.Line> words) {
    return !words.isEmpty() && Tables.isTotal(words.getLast().words());
  }
}
