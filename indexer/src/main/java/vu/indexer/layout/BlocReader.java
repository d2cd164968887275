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
    String state = "entete";
    int start = -1, end = -1;
    boolean blankBefore = true;
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (line.silent()) blankBefore = true;
      if (line.blank()) continue;
      String next = line.silent() ? state : next(state, i, blankBefore);
      if (!next.equals(state) && start >= 0) {
        blocs.add(Bloc.of(opened(state), new Span(start, end)));
        start = -1;
      }
      if (start < 0) start = line.start();
      end = line.end();
      state = next;
      if (!line.silent()) blankBefore = false;
    }
    if (start >= 0) blocs.add(Bloc.of(opened(state), new Span(start, end)));
    return blocs;
  }

  /** A visa that announces the report is a visa; what follows it is the report. */
  private static String opened(String state) {
    return state.equals("annonce") ? "visas" : state;
  }

  private String next(String state, int i, boolean blankBefore) {
    Lines.Line line = page.lines().get(i);
    String words = page.words(i);
    boolean decided = state.equals("dispositif") || state.equals("vote") || state.equals("signature") || state.equals("annexe");
    if (head.title() != null && line.start() < head.title().end() && line.end() > head.title().start()) return "entete";
    if (words.startsWith("texte de demonstration") && i < 3) return "entete";
    if (decided && page.is(i, Mark.NEW_ACT) && !state.equals("dispositif")) return "entete";
    if (state.equals("annonce")) return "expose";
    if (!decided) return beforeDecision(state, i, words, blankBefore);
    return afterDecision(state, i);
  }

  private String beforeDecision(String state, int i, String words, boolean blankBefore) {
    boolean onTop = state.equals("entete") || state.equals("presences");
    boolean beforeTitle = head.title() != null && page.lines().get(i).start() < head.title().start();
    if (onTop && page.is(i, Mark.PRESENCES)) return "presences";
    if ((onTop ? i == lastOpening : i <= lastOpening) && page.is(i, Mark.DELIBERE)) return "dispositif";
    if (!beforeTitle && opensByLead(i)) return "dispositif";
    if (lastOpening < i && !onTop && page.is(i, Mark.PROPOSAL)) return "dispositif";
    if (lastOpening < i && page.is(i, Mark.ARTICLE)) return "dispositif";
    if (lastOpening < i && !onTop && page.is(i, Mark.VOTE)) return "vote";
    if (beforeTitle && onTop) return state.equals("presences") && !endsAttendance(i, words, blankBefore) ? "presences" : "entete";
    if (page.is(i, Mark.REPORT_VISA)) return words.contains("expose") || endsOpen(words) ? "annonce" : "visas";
    if (page.is(i, Mark.VISA)) return "visas";
    if (page.is(i, Mark.REPORT)) return "expose";
    if (page.is(i, Mark.HEADING)) return words.startsWith("visas") ? "visas" : "expose";
    if (page.is(i, Mark.CONSIDERANT)) return "considerants";
    if (page.is(i, Mark.HEARING) && !onTop) return "visas";
    if (state.equals("presences") && blankBefore && isReading(i)) return "expose";
    if (state.equals("presences")) return endsAttendance(i, words, blankBefore) ? "entete" : "presences";
    if (state.equals("entete") && page.lines().get(i).start() > head.report()) return "expose";
    if (state.equals("visas") && blankBefore && !visaList && isProse(words)) return "expose";
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

  private String afterDecision(String state, int i) {
    if (state.equals("annexe")) return "annexe";
    if (page.is(i, Mark.SIGNATURE) || state.equals("vote") && page.is(i, Mark.SIGNER)) return "signature";
    if (state.equals("signature")) return page.is(i, Mark.ANNEXE) ? "annexe" : "signature";
    if (state.equals("dispositif") && i <= lastOpening && page.is(i, Mark.LEAD) && Decisions.opensAt(page, i)) return "dispositif";
    if (page.is(i, Mark.VOTE)) return "vote";
    if (state.equals("vote") && (page.is(i, Mark.DELIBERE) || Decisions.decides(page, i))) return "dispositif";
    return state;
  }
}
