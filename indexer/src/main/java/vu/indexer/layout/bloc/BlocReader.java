package vu.indexer.layout.bloc;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.layout.head.Head;
import vu.indexer.layout.page.Decisions;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.title.HeadLines;
import vu.indexer.layout.title.Tail;
import vu.indexer.model.Bloc;
import vu.indexer.model.Span;
import vu.indexer.text.Lines;

/** Cuts an act into its parts, line by line: each line either opens a part or belongs to the one before it. */
public final class BlocReader {
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
  /** The lines of one act: {@code last} is the first that is not. */
  private final int first, last;
  private final boolean visaList;
  private final Readings readings;
  /** The end of another act that stands on top of the file. */
  private final Tail tail;
  /** The last line that opens an operative part, or the one in which a sentence does. */
  private int lastOpening;
  /** Where that sentence begins; -1 when a line opens the operative part. */
  private int decision = -1;

  private BlocReader(Page page, Head head, int first, int last) {
    this.page = page;
    this.head = head;
    this.first = first;
    this.last = last;
    this.lastOpening = lastOpening();
    this.visaList = holdsVisaList(page);
    this.readings = new Readings(page, head);
    this.tail = Tail.of(page);
  }

  /** Blocs in order; they cover every line that is not blank. Each act of a file that holds several is read by itself. */
  public static List<Bloc> read(Page page, Head head) {
    List<Bloc> several = new ArrayList<>();
    int[] others = OtherActs.headings(page, head);
    for (int k = 0; k <= others.length && others.length > 0; k++) {
      List<Bloc> blocs = new BlocReader(page, head, k == 0 ? 0 : others[k - 1], k == others.length ? page.lines().size() : others[k]).read();
      if (opening(blocs) < 0) return new BlocReader(page, head, 0, page.lines().size()).read();
      several.addAll(blocs);
    }
    return several.isEmpty() ? new BlocReader(page, head, 0, page.lines().size()).read() : several;
  }

  /** "Vu" alone on its line, with the visas behind it. */
  private static boolean holdsVisaList(Page page) {
    for (Lines.Line line : page.lines()) if (line.words().equals("vu") || line.words().equals("vu :")) return true;
    return false;
  }

  /** The last line that opens an operative part. */
  private int lastOpening() {
    for (int i = last - 1; i >= first; i--) if (page.is(i, Mark.DELIBERE) || page.is(i, Mark.LEAD) && Decisions.opensAt(page, i)) return i;
    return -1;
  }

  private List<Bloc> read() {
    List<Bloc> blocs = cut();
    int to = last == page.lines().size() ? page.f().length() : page.lines().get(last).start(), opening = opening(blocs);
    decision = opening < 0 ? Adoptions.find(page.f(), behindTitle(), to) : Adoptions.adopted(page.f(), behindTitle(), opening);
    if (decision < 0 && opening < 0) decision = alone(behindTitle());
    if (decision < 0) return blocs;
    lastOpening = page.lineAt(decision);
    return cut();
  }

  /** The first line that decides by itself; -1 when none does. */
  private int alone(int from) {
    for (int i = page.lineAt(from); i < last; i++) {
      Lines.Line line = page.lines().get(i);
      if (!line.silent() && line.start() >= from && Decisions.decidesAlone(page, i)) return line.start();
    }
    return -1;
  }

  private int behindTitle() {
    if (first > 0) return page.lines().get(first).end();
    return head.title() == null ? 0 : head.title().end();
  }

  /** Where the operative part begins; -1 when there is none. */
  private static int opening(List<Bloc> blocs) {
    for (Bloc bloc : blocs) if (bloc instanceof Bloc.Dispositif) return bloc.span().start();
    return -1;
  }

  private List<Bloc> cut() {
    List<Bloc> blocs = new ArrayList<>();
    Part state = Part.ENTETE;
    int start = -1, end = -1;
    boolean blankBefore = true;
    for (int i = first; i < last; i++) {
      Lines.Line line = page.lines().get(i);
      if (line.silent()) blankBefore = true;
      if (line.blank()) continue;
      Part next = line.silent() ? state : opensBySentence(line) ? Part.DISPOSITIF : next(state, i, blankBefore);
      if (next != state && start >= 0) {
        blocs.add(Bloc.of(state.bloc, new Span(start, end)));
        start = -1;
      }
      if (start < 0) start = line.start();
      end = line.end();
      state = next;
      if (decision > line.start() && decision < line.end() && !opensBySentence(line)) {
        blocs.add(Bloc.of(state.bloc, new Span(start, page.f().back(decision))));
        state = Part.DISPOSITIF;
        start = decision;
      }
      if (!line.silent()) blankBefore = false;
    }
    if (start >= 0) blocs.add(Bloc.of(state.bloc, new Span(start, end)));
    return blocs;
  }

  /** Whether nothing but a bullet stands on the line before the sentence that decides. */
  private boolean opensBySentence(Lines.Line line) {
    if (decision < line.start() || decision >= line.end()) return false;
    for (int p = line.start(); p < decision; p++) if (page.f().isWord(p)) return false;
    return true;
  }

  private Part next(Part state, int i, boolean blankBefore) {
    Lines.Line line = page.lines().get(i);
    String words = page.words(i);
    boolean decided = state == Part.DISPOSITIF || state == Part.VOTE || state == Part.SIGNATURE || state == Part.ANNEXE;
    if (head.title() != null && line.start() < head.title().end() && line.end() > head.title().start()) return Part.ENTETE;
    if (first == 0 && tail.decides(i)) return Part.DISPOSITIF;
    if (i == first && first > 0 || i == tail.head() || words.startsWith("texte de demonstration") && i < 3) return Part.ENTETE;
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
    if (lastOpening < i && (!onTop || !beforeTitle && head.title() != null) && page.is(i, Mark.PROPOSAL)) return Part.DISPOSITIF;
    if (lastOpening < i && page.is(i, Mark.ARTICLE)) return Part.DISPOSITIF;
    if (lastOpening < i && !onTop && page.is(i, Mark.VOTE)) return Part.VOTE;
    if (beforeTitle && onTop) return state == Part.PRESENCES && !readings.endsAttendance(i, words, blankBefore) ? Part.PRESENCES : Part.ENTETE;
    if (page.is(i, Mark.REPORT_VISA)) return words.contains("expose") || endsOpen(words) ? Part.ANNONCE : Part.VISAS;
    if (page.is(i, Mark.VISA)) return Part.VISAS;
    if (page.is(i, Mark.REPORT)) return Part.EXPOSE;
    if (page.is(i, Mark.HEADING)) return words.startsWith("visas") ? Part.VISAS : Part.EXPOSE;
    if (page.is(i, Mark.CONSIDERANT)) return Part.CONSIDERANTS;
    if (page.is(i, Mark.HEARING) && !onTop) return Part.VISAS;
    if (state == Part.PRESENCES && (blankBefore && readings.isReading(i) || readings.endsNames(i, words, blankBefore))) return Part.EXPOSE;
    if (state == Part.PRESENCES) return readings.endsAttendance(i, words, blankBefore) ? Part.ENTETE : Part.PRESENCES;
    if (state == Part.ENTETE && (page.lines().get(i).start() > head.report() || blankBefore && reportsBelowTitle(i))) return Part.EXPOSE;
    if (state == Part.VISAS && blankBefore && !visaList && Readings.isProse(words)) return Part.EXPOSE;
    return state;
  }

  /** A lead far before the last opening belongs to something the report tells. */
  private boolean opensByLead(int i) {
    return i <= lastOpening && lastOpening - i <= SAME_PHRASE && page.is(i, Mark.LEAD) && Decisions.opensAt(page, i);
  }

  /** A paragraph behind the title, when nobody is named as present behind it. */
  private boolean reportsBelowTitle(int i) {
    if (head.title() == null || page.lines().get(i).start() < head.title().end() || HeadLines.isObjet(page.words(i))
        || HeadLines.isLabel(page.words(i)) || !readings.isReading(i) || page.is(i, Mark.SESSION)) return false;
    for (int k = i + 1; k < last && (lastOpening < 0 || k < lastOpening); k++) if (page.is(k, Mark.PRESENCES)) return false;
    return true;
  }

  /** The next proposal of the minutes, with a vote of its own. */
  private boolean isVotedLater(int i) {
    if (!Adoptions.proposes(page.f(), page.lines().get(i))) return false;
    for (int k = i + 1; k < last; k++) if (page.is(k, Mark.VOTE)) return true;
    return false;
  }

  private static boolean endsOpen(String words) {
    return words.endsWith(":") || words.endsWith("le maire");
  }

  private Part afterDecision(Part state, int i) {
    if (state == Part.ANNEXE) return Part.ANNEXE;
    if (page.is(i, Mark.SIGNATURE) || state == Part.VOTE && page.is(i, Mark.SIGNER)) return Part.SIGNATURE;
    if (state == Part.SIGNATURE) return page.is(i, Mark.ANNEXE) ? Part.ANNEXE : Part.SIGNATURE;
    if (state == Part.DISPOSITIF && i <= lastOpening && page.is(i, Mark.LEAD) && Decisions.opensAt(page, i)) return Part.DISPOSITIF;
    if (page.is(i, Mark.VOTE)) return Part.VOTE;
    if (state == Part.VOTE && decision >= 0 && !page.is(i, Mark.VOTE) && isVotedLater(i)) return Part.DISPOSITIF;
    if (state == Part.VOTE && decision >= 0 && readings.holdsSum(page.lines().get(i))) return Part.EXPOSE;
    if (state == Part.VOTE && (page.is(i, Mark.DELIBERE) || Decisions.decides(page, i))) return Part.DISPOSITIF;
    return state;
  }
}
