package vu.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Bloc;
import vu.indexer.model.Span;
import vu.indexer.text.Lines;

/** Cuts an act into its parts, line by line: each line either opens a part or belongs to the one before it. */
final class BlocReader {
  /** A lead belongs to the "DÉLIBÈRE" that follows it within this many lines. */
  private static final int SAME_PHRASE = 8;

  /** The parts of an act, each with its name among the {@link Bloc}s. */
  private enum Part {
    ENTETE("entete"),
    PRESENCES("presences"),
    VISAS("visas"),
    /** A visa that announces the report; what follows it is the report. */
    ANNONCE("visas"),
    EXPOSE("expose"),
    CONSIDERANTS("considerants"),
    DISPOSITIF("dispositif"),
    VOTE("vote"),
    SIGNATURE("signature"),
    ANNEXE("annexe");

    private final String bloc;

    Part(String bloc) {
      this.bloc = bloc;
    }
  }

  private final Page page;
  private final Head head;
  private final int lastOpening;
  private final boolean visaList;

  BlocReader(Page page, Head head) {
    this.page = page;
    this.head = head;
    this.lastOpening = lastOpening();
    this.visaList = holdsVisaList(page);
  }

  /** "Vu" alone on its line, with the visas behind it. */
  private static boolean holdsVisaList(Page page) {
    for (Lines.Line line : page.lines()) if (line.words().equals("vu") || line.words().equals("vu :")) return true;
    return false;
  }

  /** The last line that opens an operative part. */
  private int lastOpening() {
    for (int i = page.lines().size() - 1; i >= 0; i--) if (page.is(i, Mark.DELIBERE) || page.is(i, Mark.LEAD) && Decisions.opensAt(page, i)) return i;
    return -1;
  }

  /** Blocs in order; they cover every line that is not blank. */
  List<Bloc> read() {
    List<Bloc> blocs = new ArrayList<>();
    Part state = Part.ENTETE;
    int start = -1, end = -1;
    boolean blankBefore = true;
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (line.silent()) blankBefore = true;
      if (line.blank()) continue;
      Part next = line.silent() ? state : next(state, i, blankBefore);
      if (next != state && start >= 0) {
        blocs.add(Bloc.of(state.bloc, new Span(start, end)));
        start = -1;
      }
      if (start < 0) start = line.start();
      end = line.end();
      state = next;
      if (!line.silent()) blankBefore = false;
    }
    if (start >= 0) blocs.add(Bloc.of(state.bloc, new Span(start, end)));
    return blocs;
  }

  private Part next(Part state, int i, boolean blankBefore) {
    Lines.Line line = page.lines().get(i);
    String words = page.words(i);
    boolean decided = state == Part.DISPOSITIF || state == Part.VOTE || state == Part.SIGNATURE || state == Part.ANNEXE;
    if (head.title() != null && line.start() < head.title().end() && line.end() > head.title().start()) return Part.ENTETE;
    if (words.startsWith("texte de demonstration") && i < 3) return Part.ENTETE;
    if (decided && state != Part.DISPOSITIF && page.is(i, Mark.NEW_ACT)) return Part.ENTETE;
    if (state == Part.ANNONCE) return Part.EXPOSE;
    if (!decided) return beforeDecision(state, i, words, blankBefore);
    return afterDecision(state, i);
  }

  private Part beforeDecision(Part state, int i, String words, boolean blankBefore) {
    boolean onTop = state == Part.ENTETE || state == Part.PRESENCES;
    boolean beforeTitle = head.title() != null && page.lines().get(i).start() < head.title().start();
    if (onTop && page.is(i, Mark.PRESENCES)) return Part.PRESENCES;
    if ((onTop ? i == lastOpening : i <= lastOpening) && page.is(i, Mark.DELIBERE)) return Part.DISPOSITIF;
    if (!beforeTitle && opensByLead(i)) return Part.DISPOSITIF;
    if (lastOpening < i && !onTop && page.is(i, Mark.PROPOSAL)) return Part.DISPOSITIF;
    if (lastOpening < i && page.is(i, Mark.ARTICLE)) return Part.DISPOSITIF;
    if (lastOpening < i && !onTop && page.is(i, Mark.VOTE)) return Part.VOTE;
    if (beforeTitle && onTop) return state == Part.PRESENCES && !endsAttendance(i, words, blankBefore) ? Part.PRESENCES : Part.ENTETE;
    if (page.is(i, Mark.REPORT_VISA)) return words.contains("expose") || endsOpen(words) ? Part.ANNONCE : Part.VISAS;
    if (page.is(i, Mark.VISA)) return Part.VISAS;
    if (page.is(i, Mark.REPORT)) return Part.EXPOSE;
    if (page.is(i, Mark.HEADING)) return words.startsWith("visas") ? Part.VISAS : Part.EXPOSE;
    if (page.is(i, Mark.CONSIDERANT)) return Part.CONSIDERANTS;
    if (page.is(i, Mark.HEARING) && !onTop) return Part.VISAS;
    if (state == Part.PRESENCES && blankBefore && isReading(i)) return Part.EXPOSE;
    if (state == Part.PRESENCES) return endsAttendance(i, words, blankBefore) ? Part.ENTETE : Part.PRESENCES;
    if (state == Part.ENTETE && page.lines().get(i).start() > head.report()) return Part.EXPOSE;
    if (state == Part.VISAS && blankBefore && !visaList && isProse(words)) return Part.EXPOSE;
    return state;
  }

  /** A lead far before the last opening belongs to something the report tells. */
  private boolean opensByLead(int i) {
    return i <= lastOpening && lastOpening - i <= SAME_PHRASE && page.is(i, Mark.LEAD) && Decisions.opensAt(page, i);
  }

  /** A paragraph of sentences, not of names: long, and few of its words in capitals. */
  private boolean isReading(int i) {
    Lines.Line line = page.lines().get(i);
    if (line.end() - line.start() < 90 || head.title() != null && line.start() < head.title().end()) return false;
    int words = 0, capitals = 0;
    for (int p = line.start(); p < line.end(); p++) {
      if (!page.f().wordStart(p) || !page.f().isLetter(p)) continue;
      words++;
      if (page.f().isUpper(p)) capitals++;
    }
    return words >= 14 && capitals * 4 < words;
  }

  private static boolean endsOpen(String words) {
    return words.endsWith(":") || words.endsWith("le maire");
  }

  private static boolean isProse(String words) {
    return words.length() > 40 && !words.startsWith("l'avis") && !words.startsWith("et ") && !words.startsWith("la deliberation") && !words.startsWith("le code") && !words.startsWith("la loi");
  }

  private boolean endsAttendance(int i, String words, boolean blankBefore) {
    boolean number = head.numero() != null && page.f().original().startsWith(head.numero(), page.lines().get(i).start());
    return number || page.is(i, Mark.NEW_ACT) || words.startsWith("objet") || words.startsWith("commission principale") || words.startsWith("madame la presidente a propose") || words.startsWith("monsieur le president a propose")
        || blankBefore && (words.startsWith("secretaire") || words.startsWith("le quorum") || words.startsWith("deliberation"));
  }

  private Part afterDecision(Part state, int i) {
    if (state == Part.ANNEXE) return Part.ANNEXE;
    if (page.is(i, Mark.SIGNATURE) || state == Part.VOTE && page.is(i, Mark.SIGNER)) return Part.SIGNATURE;
    if (state == Part.SIGNATURE) return page.is(i, Mark.ANNEXE) ? Part.ANNEXE : Part.SIGNATURE;
    if (state == Part.DISPOSITIF && i <= lastOpening && page.is(i, Mark.LEAD) && Decisions.opensAt(page, i)) return Part.DISPOSITIF;
    if (page.is(i, Mark.VOTE)) return Part.VOTE;
    if (state == Part.VOTE && (page.is(i, Mark.DELIBERE) || Decisions.decides(page, i))) return Part.DISPOSITIF;
    return state;
  }
}
