package vu.indexer.extract.montant;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;
import vu.indexer.text.Sentences;

/** The line above a list, that says of all its items what they are: "Le maire a signé les contrats suivants :", "Décisions du maire :". */
final class ListLeads {
  private static final Phrases LOTS = Phrases.of("lot", "lots");
  private static final String MARKS = "-•*·▪>♦■\uF0B7";

  private final Folded f;
  /** The leads by where the first line below them starts; an empty one where a list ends. */
  private TreeMap<Integer, Span> leads;

  ListLeads(Folded f) {
    this.f = f;
  }

  /** The lead of the list that holds the line at {@code at}; null when there is no list there or nothing leads it. */
  Span of(int at) {
    if (leads == null) leads = read(f.lines());
    Map.Entry<Integer, Span> lead = leads.floorEntry(at);
    return lead == null || lead.getValue().length() == 0 ? null : lead.getValue();
  }

  private TreeMap<Integer, Span> read(List<Lines.Line> lines) {
    TreeMap<Integer, Span> read = new TreeMap<>();
    Span lead = null;
    boolean blank = true, listed = false;
    for (Lines.Line line : lines) {
      if (line.blank()) {
        blank = true;
        continue;
      }
      boolean marked = isMarked(line), goesOn = listed && !blank && f.at(f.back(line.end()) - 1) != ':';
      if (marked && lead != null && !listed) read.put(line.start(), lead);
      if (!marked && !goesOn) {
        if (listed) read.put(line.start(), new Span(line.start(), line.start()));
        lead = lead(line);
      }
      listed = marked && lead != null || goesOn;
      blank = false;
    }
    return read;
  }

  /** The sentence that ends with the colon of a line; null when it ends otherwise. */
  private Span lead(Lines.Line line) {
    int colon = f.back(line.end()) - 1;
    return f.at(colon) != ':' ? null : new Span(Sentences.whole(f.original(), new Span(colon, colon + 1)).start(), line.end());
  }

  private boolean isMarked(Lines.Line line) {
    return MARKS.indexOf(f.at(line.start())) >= 0 || LOTS.at(f, line.start()) >= 0;
  }
}
