package vu.indexer.ingest.recueil;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vu.indexer.model.Pages;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** Where the acts of a text may begin. A text that says nothing of being a collection is cut only where whole heads of acts stand. */
public final class Splitter {
  /**
   * What a text looks like as a collection.
   *
   * @param minutes true for acts of one session, whose day and body are said once, in front
   * @param parts where acts may stand, in order; fewer than two when nothing is to be cut
   * @param contents the acts that a table of contents announces
   */
  public record Proposal(boolean minutes, List<Part> parts, List<Contents.Entry> contents) {
    public Proposal {
      parts = List.copyOf(parts);
      contents = List.copyOf(contents);
    }
  }

  /**
   * @param deliberation false for an act of another kind, which ends the one before it
   * @param numero the number with a year that stands before the title, as minutes print it; else null
   */
  public record Part(Span span, boolean deliberation, String numero) {
    Part from(int start) {
      return new Part(new Span(start, span.end()), deliberation, numero);
    }
  }

  private static final Proposal ONE = new Proposal(false, List.of(), List.of());
  /** Characters at the top in which a collection says that it is one. */
  private static final int TITLE = 4_000;
  private static final Pattern COLLECTION =
      Pattern.compile("recueil des actes|recueil administratif|registre des (?:deliberations|actes)|recueil des deliberations");
  private static final Pattern MINUTES = Pattern.compile("proces[- ]verba(?:l|ux)|compte[- ]rendu");
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "^(?:republique francaise|texte de demonstration|liberte,? ?[-–]? ?egalite|departement|arrondissement|canton|ville de|commune de|mairie|metropole"
              + "|communaute|le numero, la date).*");
  private static final Pattern YEARLY = Pattern.compile("(?:\\d{4}|\\d{2})[-/.]\\d{1,4}(?:[-/.]\\d{1,3})?");
  /** Shortest text of an act, in characters. */
  private static final int SHORTEST = 200;
  /** Lines above the first mark of a head that may belong to it, on its page. */
  private static final int ABOVE = 12;
  /** Items of minutes, at least, that count on one by one, where the text does not say that it is a collection. */
  private static final int FEWEST_ITEMS = 3;

  private final Folded f;
  private final Pages pages;
  private final List<HeadLine> heads = new ArrayList<>();
  private final boolean collection, minutes;

  private Splitter(Folded f, Pages pages) {
    this.f = f;
    this.pages = pages;
    for (Lines.Line line : f.lines()) heads.add(line.silent() ? HeadLine.NONE : HeadLine.of(line.words(), f.original().substring(line.start(), line.end())));
    boolean several = marks() >= 2;
    for (int i = 0; several && i < heads.size(); i++) {
      if (heads.get(i) == HeadLine.NONE && HeadLine.decides(f.lines().get(i).words())) heads.set(i, HeadLine.DECIDES);
    }
    String title = title();
    this.collection = COLLECTION.matcher(title).find();
    this.minutes = !collection && MINUTES.matcher(title).find();
  }

  /** Lines that may open an act. */
  private long marks() {
    return heads.stream().filter(head -> head.kind() != HeadLine.Kind.NONE && head.kind() != HeadLine.Kind.SESSION).count();
  }

  /** Whether folded words name a collection. */
  static boolean names(String words) {
    return COLLECTION.matcher(words).find() || MINUTES.matcher(words).find();
  }

  /** The words on top that are no head of an act: an extract from minutes is an act, not minutes. */
  private String title() {
    StringBuilder title = new StringBuilder();
    for (int i = 0; i < heads.size() && f.lines().get(i).start() < TITLE; i++) {
      if (heads.get(i).kind() == HeadLine.Kind.EXTRACT) break;
      String words = f.lines().get(i).words();
      if (words.length() <= 120 && !words.startsWith("objet") && !words.startsWith("vu ") && !words.contains("extrait")) title.append(words).append('\n');
      if (heads.get(i).kind() == HeadLine.Kind.DECISION) break;
    }
    return title.toString();
  }

  /** @param pages of the same text; {@link Pages#NONE} without */
  public static Proposal propose(Folded f, Pages pages) {
    Splitter splitter = new Splitter(f, pages);
    List<Integer> starts = splitter.starts();
    if (starts.size() < 2) return ONE;
    List<Contents.Entry> contents = Contents.read(f, starts.stream().map(i -> f.lines().get(i).lineStart()).toList());
    if (!splitter.isCollection(starts, contents)) return ONE;
    return new Proposal(splitter.minutes || splitter.items(starts) * 2 > starts.size(), splitter.parts(starts, contents), contents);
  }

  /** The lines that open an act: its first mark behind the decision of the act before. */
  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    String number = "";
    boolean decided = true, extract = false;
    for (int i = 0; i < heads.size(); i++) {
      HeadLine head = heads.get(i);
      switch (head.kind()) {
        case DECISION -> decided = true;
        case EXTRACT -> {
          if (!decided && extract) continue;
          open(starts, i, decided);
          number = "";
          decided = false;
          extract = true;
        }
        case NUMBER, ITEM, ORDER -> {
          if (head.number().equals(number) && !number.isEmpty() || entry(i)) continue;
          if (head.kind() == HeadLine.Kind.ITEM && extract && !decided) continue;
          if (extract && !decided) number = head.number();
          else if (head.kind() != HeadLine.Kind.ORDER || onTop(i)) {
            open(starts, i, decided);
            number = head.number();
            decided = false;
            extract = false;
          }
        }
        case SESSION, NONE -> {}
      }
    }
    return starts;
  }

  /** What was opened and decided nothing was a line of a list, or the head that goes on here. */
  private static void open(List<Integer> starts, int line, boolean decided) {
    if (!decided && !starts.isEmpty()) starts.removeLast();
    starts.add(line);
  }

  /** "2019-3853   Subvention à …  ....... 12": a line of a table of contents. */
  private boolean entry(int i) {
    return Contents.endsInPage(f.original().substring(f.lines().get(i).start(), f.lines().get(i).end()));
  }

  private boolean onTop(int i) {
    if (!pages.known()) return false;
    int start = pages.starts().get(pages.at(f.lines().get(i).start()) - pages.first()), above = 0;
    for (int k = i - 1; k >= 0 && f.lines().get(k).lineStart() >= start; k--) if (!f.lines().get(k).silent()) above++;
    return above < ABOVE;
  }

  private boolean isCollection(List<Integer> starts, List<Contents.Entry> contents) {
    if (collection || minutes || contents.size() >= 2) return true;
    if (items(starts) == starts.size()) return countsOn(starts);
    return items(starts) == 0 && !annexed(starts);
  }

  private long items(List<Integer> starts) {
    return starts.stream().filter(i -> heads.get(i).kind() == HeadLine.Kind.ITEM).count();
  }

  /** 2018-57, 2018-58, 2018-59. */
  private boolean countsOn(List<Integer> starts) {
    if (starts.size() < FEWEST_ITEMS) return false;
    Set<String> stems = new HashSet<>();
    int before = -1;
    for (int i : starts) {
      String number = heads.get(i).number();
      int serial = number.replaceFirst("\\d+$", "").length();
      if (serial == number.length()) return false;
      int value = Integer.parseInt(number.substring(serial));
      if (before >= 0 && value != before + 1) return false;
      before = value;
      stems.add(number.substring(0, serial));
    }
    return stems.size() == 1;
  }

  /** A head behind a line "Annexe" is that of an act which the first one quotes. */
  private boolean annexed(List<Integer> starts) {
    return f.lines().subList(starts.getFirst(), starts.get(1)).stream().anyMatch(line -> line.words().startsWith("annexe") && line.words().length() < 90);
  }

  private List<Part> parts(List<Integer> starts, List<Contents.Entry> contents) {
    List<Part> parts = new ArrayList<>();
    int end = f.length();
    int behind = contents.isEmpty() ? end : contents.getFirst().place();
    for (int k = starts.size() - 1; k >= 0; k--) {
      int start = above(starts.get(k), k == 0 ? -1 : starts.get(k - 1));
      int to = behind > start && behind < end ? lineStart(behind) : end;
      boolean deliberation = heads.get(starts.get(k)).kind() != HeadLine.Kind.ORDER;
      if (to - start >= SHORTEST) parts.addFirst(new Part(new Span(start, to), deliberation, numero(starts.get(k))));
      else if (!parts.isEmpty()) parts.set(0, parts.getFirst().from(start));
      end = start;
    }
    return parts;
  }

  /** "2018-57" and "CC02_2031" in front of a title; a rank such as "12" is no number of an act. */
  private String numero(int line) {
    String number = heads.get(line).number();
    boolean coded = number.indexOf('_') > 0;
    if (heads.get(line).kind() != HeadLine.Kind.ITEM || !coded && !YEARLY.matcher(number).matches()) return null;
    int at = f.find(number, f.lines().get(line).start(), f.lines().get(line).end());
    return at < 0 ? null : f.original().substring(at, at + number.length());
  }

  private int lineStart(int offset) {
    int start = f.original().lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    return Math.min(start, offset);
  }

  /** Whether the act before goes on at the top of the page: it decides there, or acts follow one another as items of minutes do. */
  private boolean runsOn(int mark, int start) {
    if (heads.get(mark).kind() == HeadLine.Kind.ITEM) return true;
    for (int k = mark - 1; k >= 0 && f.lines().get(k).lineStart() >= start; k--) if (heads.get(k).kind() == HeadLine.Kind.DECISION) return true;
    return false;
  }

  /** Where the head begins: at the top of its page, or with the letterhead above it. */
  private int above(int mark, int before) {
    List<Lines.Line> lines = f.lines();
    if (pages.known() && onTop(mark)) {
      int start = pages.starts().get(pages.at(lines.get(mark).start()) - pages.first());
      if ((before < 0 || start > lines.get(before).start()) && !runsOn(mark, start)) return start;
    }
    int first = mark;
    for (int k = mark - 1; k > before && mark - k <= ABOVE; k--) {
      if (lines.get(k).silent()) continue;
      HeadLine.Kind kind = heads.get(k).kind();
      if (kind != HeadLine.Kind.SESSION && !LETTERHEAD.matcher(lines.get(k).words()).matches()) break;
      first = k;
    }
    return lines.get(first).lineStart();
  }
}
