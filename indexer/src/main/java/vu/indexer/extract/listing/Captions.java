package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/**
 * Names in capitals alone on a line before a colon, over what each of them asks for: "CERCLE DE LUTTE :⏎Le club organise un
 * tournoi.⏎Proposition : 1 000 euros". One of them at least must show that it is an association's.
 */
final class Captions {
  private static final int LONGEST = 70, SHORTEST = 5;
  /** Captions of the parts of an act or of its accounts. */
  private static final Phrases PARTS =
      Phrases.of(
          "presents", "present", "absents", "absent", "absente", "absentes", "excuses", "excuse", "etaient", "pouvoirs", "pouvoir", "procurations",
              "procuration", "secretaire", "votants", "ordre du jour", "membres", "nombre", "date", "objet", "rapporteur", "considerant", "vu",
              "article", "annexe",
          "informations", "information", "questions", "question", "section", "budget", "delibere", "decide", "expose", "rapport", "note", "pour",
              "contre", "abstentions", "abstention", "ont", "a", "le", "il", "sont", "ville", "commune", "conseil", "monsieur", "madame", "election",
              "commission", "travaux");
  private static final Phrases ASSOCIATION = Phrases.of("association", "associations");

  private final Folded f;
  private final Deliberation act;
  private final NameGrammar names;

  private Captions(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
    this.names = new NameGrammar(f);
  }

  /** The captions of all runs of two or more, as items that hold what stands below them. */
  static List<Items.Item> read(Folded f, Deliberation act) {
    return new Captions(f, act).all();
  }

  private List<Items.Item> all() {
    List<Lines.Line> lines = f.lines();
    List<Items.Item> captions = new ArrayList<>(), run = new ArrayList<>();
    Span name = null;
    int start = 0, end = 0;
    for (Lines.Line line : lines) {
      if (line.silent()) continue;
      Span caption = caption(line);
      boolean over = caption != null || f.isUpper(line.start()) && f.isUpper(line.start() + 1) && f.isUpper(line.start() + 2);
      if (name != null && over) {
        if (end > start) run.add(new Items.Item(new Span(start, end), name, false, false));
        name = null;
      }
      if (over && caption == null) close(run, captions);
      if (caption != null) {
        name = caption;
        start = line.start();
        end = start;
      } else if (name != null) {
        end = line.end();
      }
    }
    if (name != null && end > start) run.add(new Items.Item(new Span(start, end), name, false, false));
    close(run, captions);
    return captions;
  }

  private void close(List<Items.Item> run, List<Items.Item> captions) {
    boolean shown = false;
    for (Items.Item item : run) shown |= NameShapes.sure(f, item.name().start()) >= 0 || ASSOCIATION.before(f, item.name().start());
    if (run.size() > 1 && shown) captions.addAll(run);
    run.clear();
  }

  /** The name on a line of capitals that ends with a colon, without the word "association" before it; null when the line is none. */
  private Span caption(Lines.Line line) {
    int start = line.start(), end = line.end() - 1;
    while (start < end && !f.isWord(start)) start++;
    if (f.at(end) != ':' || end - start > LONGEST || !f.isUpper(start) || PARTS.at(f, start) >= 0) return null;
    for (int p = start; p < end; p++) if (f.isLetter(p) && !f.isUpper(p) || f.at(p) == ':') return null;
    int association = f.any(start, "association");
    if (association >= 0 && f.any(f.skip(association), "de", "des", "du", "d'", "pour", "sportive", "culturelle") < 0) start = f.skip(association);
    end = f.back(end);
    Span name = names.bare(start);
    String kind = act.kindAt(start);
    boolean whole = name != null && name.end() >= end || f.at(f.back(end) - 1) == '"' || f.at(f.back(end) - 1) == ')';
    return name == null || !whole || end - start < SHORTEST || kind.equals("presences")
        || kind.equals("visas") ? null : new Span(start, Math.min(end, name.end()));
  }
}
