package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/**
 * Paragraphs that open with a name alone on its line and say below what it is given: "X01234  « Cercle de voile »⏎Fonctionnement :
 * 12 000 F⏎Régate : 3 000 F". Every sum of such a paragraph is for the name above it.
 */
final class Entries {
  private static final int LONGEST = 12, LONGEST_NAME = 110;
  /** What a line says it gives: "Subvention 2005 : 20 000 euros". */
  private static final Phrases LABELS = Phrases.of("subvention", "subventions", "fonctionnement", "aide", "montant propose", "montant attribue",
      "montant accorde", "montant alloue", "montant de la subvention", "dotation", "proposition", "somme proposee", "somme allouee");

  private final Folded f;
  private final Deliberation act;
  private final NameGrammar names;

  private Entries(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
    this.names = new NameGrammar(f);
  }

  /** The entries of all runs of two or more, as items that hold their whole paragraph. */
  static List<Items.Item> read(Folded f, Deliberation act) {
    return new Entries(f, act).all();
  }

  private List<Items.Item> all() {
    List<Lines.Line> lines = f.lines();
    List<Items.Item> entries = new ArrayList<>(), run = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).blank()) continue;
      int end = i;
      while (end < lines.size() && !lines.get(end).blank()) end++;
      Items.Item entry = end - i < 2 || end - i > LONGEST ? null : entry(lines.subList(i, end));
      if (entry != null) run.add(entry);
      else close(run, entries);
      i = end;
    }
    close(run, entries);
    return entries;
  }

  private static void close(List<Items.Item> run, List<Items.Item> entries) {
    if (run.size() > 1) entries.addAll(run);
    run.clear();
  }

  private Items.Item entry(List<Lines.Line> paragraph) {
    Lines.Line first = paragraph.getFirst(), last = paragraph.getLast();
    if (!mayName(first)) return null;
    boolean labelled = false, sums = false;
    for (Lines.Line line : paragraph.subList(1, paragraph.size())) {
      boolean sum = hasLabelledSum(line);
      sums |= sum;
      labelled |= sum && LABELS.at(f, line.start()) >= 0;
    }
    if (!sums || SumPlace.next(f, first.start(), first.end()) >= 0) return null;
    int start = behindCode(first.start());
    if (!labelled && start == first.start()) return null;
    String kind = act.kindAt(first.start());
    if (kind.equals("presences") || kind.equals("visas")) return null;
    Span name = name(start, first.end());
    return name == null ? null : new Items.Item(new Span(first.start(), last.end()), name, false, false);
  }

  private boolean mayName(Lines.Line line) {
    char ends = f.at(line.end() - 1);
    boolean opens = f.isUpper(line.start()) || f.isDigit(line.start()) || f.at(line.start()) == '"';
    return opens && line.end() - line.start() < LONGEST_NAME + 30 && ends != '.' && ends != ':' && ends != ',' && ends != ';';
  }

  /** "Fonctionnement : 180.000 F": a sum right behind the first colon. */
  private boolean hasLabelledSum(Lines.Line line) {
    for (int p = line.start(); p < line.end(); p++) if (f.at(p) == ':') return SumPlace.end(f, f.skip(p + 1)) >= 0;
    return false;
  }

  /** Past the number of a third party: "X04119      ". */
  private int behindCode(int start) {
    int p = start, digits = 0;
    while (f.isWord(p)) if (f.isDigit(p++)) digits++;
    return digits >= 4 && p - start <= 8 && f.isSpace(p) ? f.skip(p) : start;
  }

  /** The name that fills the line, but for a sigle in brackets. */
  private Span name(int start, int end) {
    Span quoted = names.quoted(start), name = quoted != null ? quoted : f.isUpper(start) ? names.bare(start) : null;
    if (name == null || name.end() > end || name.length() < 4 || name.length() > LONGEST_NAME || ItemNames.refuses(f, name)) return null;
    int p = name.end();
    while (p < end && (f.isSpace(p) || f.at(p) == '"')) p++;
    if (f.at(p) == '(') while (p < end && f.at(p++) != ')') {}
    while (p < end && f.isSpace(p)) p++;
    return p >= end ? name : null;
  }
}
