package vu.indexer.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the setting of a page did to lines: words cut at the margin, every line parted from the next by a blank one, spaces doubled. */
final class TornLines {
  /** Fewer lines or spaces show no manner of setting. */
  private static final int LEAST = 3;
  private static final int FEW_LINES = 8;
  private static final int FEW_SPACES = 20;
  /** A shorter line does not reach the margin. */
  private static final int FULL = 40;
  /** A line as long is one of a paragraph. */
  private static final int WIDE = 60;
  /** What opens a paragraph in small letters too. */
  private static final Phrases OPENERS = Phrases.of("vu", "considerant", "attendu", "le conseil", "la commission", "le bureau", "l'assemblee",
      "article",
      "apres", "sur", "oui", "entendu", "decide", "delibere", "approuve", "autorise", "attribue", "adopte", "dit", "que", "de", "d'", "a");
  /** The first words of compounds, whose hyphen stays. */
  private static final Set<String> COMPOUNDS = Set.of("porte", "vice", "sous", "demi", "semi", "grand", "grande", "haut", "haute", "centre", "rendez",
      "chef", "avant", "arriere", "apres", "contre", "non", "mi", "bas", "basse", "peut", "quasi", "ex", "inter", "socio", "celui", "celle", "ceux",
      "celles", "lui", "elle", "eux", "elles", "nous", "vous", "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "quatre", "plus",
      "savoir", "compte", "main", "eco", "co", "auto", "multi", "tout", "libre", "bien", "mal", "nord", "sud", "est", "ouest", "saint", "sainte");
  private static final Set<String> SECONDS = Set.of("ci", "la", "dire", "vis", "ce", "il", "elle", "ils", "elles", "on", "meme", "memes", "nous",
      "vous", "je");

  private final Folded f;
  private final String text;
  private final List<Lines.Line> lines;
  /** The words with a hyphen that stand within a line; null until they are asked for. */
  private Set<String> compounds;

  private TornLines(Folded f) {
    this.f = f;
    this.text = f.original();
    this.lines = f.lines();
  }

  static List<Legible.Edit> in(Folded f) {
    TornLines torn = new TornLines(f);
    List<Legible.Edit> edits = torn.blankLines();
    if (edits.isEmpty()) torn.sentences(edits);
    if (edits.isEmpty()) torn.words(edits);
    if (torn.hasWideSpaces()) torn.spaces(edits);
    edits.sort(Comparator.comparingInt(Legible.Edit::from));
    return edits;
  }

  // ---- words cut at the margin -----------------------------------------------------------------------------------------

  private void words(List<Legible.Edit> edits) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Lines.Line line = lines.get(i), next = lines.get(i + 1);
      if (line.blank() || next.blank() || f.at(line.end() - 1) != '-' || line.gapped() || next.gapped() || !isCut(line.end() - 1, next.start()))
        continue;
      edits.add(new Legible.Edit(line.end() - 1, next.start(), ""));
      int space = text.indexOf(' ', next.start());
      if (space >= 0 && space < next.end()) edits.add(new Legible.Edit(space, space + 1, "\n"));
    }
  }

  /** "subven-" / "tions": small letters on both sides, and no compound that prints its hyphen anywhere. */
  private boolean isCut(int hyphen, int next) {
    int start = hyphen, end = f.wordEndFrom(next);
    while (f.isLetter(start - 1)) start--;
    if (hyphen - start < 2 || end - next < 2 || f.at(start - 1) == '-' || f.isDigit(start - 1)) return false;
    if (!Character.isLowerCase(text.charAt(hyphen - 1)) || !Character.isLowerCase(text.charAt(next))) return false;
    String first = f.slice(start, hyphen), second = f.slice(next, end);
    return !COMPOUNDS.contains(first) && !SECONDS.contains(second) && f.at(end) != '-' && !compounds().contains(first + "-" + second);
  }

  private Set<String> compounds() {
    if (compounds != null) return compounds;
    compounds = new HashSet<>();
    for (int hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
      if (!f.isLetter(hyphen - 1) || !f.isLetter(hyphen + 1)) continue;
      int start = hyphen;
      while (f.isLetter(start - 1)) start--;
      compounds.add(f.slice(start, f.wordEndFrom(hyphen + 1)));
    }
    return compounds;
  }

  // ---- blank lines doubled -----------------------------------------------------------------------------------------------

  private List<Legible.Edit> blankLines() {
    int least = isSpacedOut() ? 0 : isWideApart() ? 1 : -1;
    List<Legible.Edit> edits = new ArrayList<>();
    for (int i = firstLine(); least >= 0 && i < lines.size(); i = endOfBlanks(i + 1)) {
      int end = endOfBlanks(i + 1), blank = end - i - 1, kept = Math.max(least, (blank - 1) / 2);
      if (end < lines.size() && blank > kept)
        edits.add(new Legible.Edit(lines.get(i + 1).lineStart(), lines.get(end - kept).lineStart(), ""));
    }
    return edits;
  }

  private int firstLine() {
    return endOfBlanks(0);
  }

  /** The first line from {@code line} on that is not blank. */
  private int endOfBlanks(int line) {
    int i = line;
    while (i < lines.size() && lines.get(i).blank()) i++;
    return i;
  }

  /** No two lines stand together, and sentences go on over blank ones. */
  private boolean isSpacedOut() {
    int together = 0, apart = 0, torn = 0;
    for (int i = firstLine(), next = endOfBlanks(i + 1); next < lines.size() && together <= FEW_LINES; i = next, next = endOfBlanks(i + 1)) {
      if (next == i + 1) together++;
      if (next == i + 2) apart++;
      if (next == i + 2 && goesOn(lines.get(i), lines.get(next))) torn++;
    }
    return apart >= FEW_LINES && torn >= LEAST && torn * 6 >= apart && together * 10 <= apart;
  }

  /** A full line whose sentence goes on behind a blank one, as a page or a scan breaks it. */
  private void sentences(List<Legible.Edit> edits) {
    for (int i = firstLine(), next = endOfBlanks(i + 1); next < lines.size(); i = next, next = endOfBlanks(i + 1)) {
      if (next == i + 1 || next > i + LEAST || !breaksSentence(lines.get(i), lines.get(next))) continue;
      edits.add(new Legible.Edit(lines.get(i + 1).lineStart(), lines.get(next).lineStart(), ""));
    }
  }

  private boolean breaksSentence(Lines.Line line, Lines.Line next) {
    return line.end() - line.start() >= WIDE && Character.isLowerCase(text.charAt(line.end() - 1)) && Character.isLowerCase(text.charAt(next.start()))
        && !line.gapped() && !next.gapped() && OPENERS.at(f, next.start()) < 0;
  }

  /** At least two blank lines wherever there is any. */
  private boolean isWideApart() {
    int runs = 0;
    for (int i = firstLine(), next = endOfBlanks(i + 1); next < lines.size(); i = next, next = endOfBlanks(i + 1)) {
      if (next == i + 2) return false;
      if (next > i + 2) runs++;
    }
    return runs >= LEAST;
  }

  private boolean goesOn(Lines.Line line, Lines.Line next) {
    char last = text.charAt(line.end() - 1);
    return line.end() - line.start() >= FULL && (Character.isLowerCase(last) || last == ',') && Character.isLowerCase(text.charAt(next.start()));
  }

  // ---- spaces doubled ----------------------------------------------------------------------------------------------------

  private boolean hasWideSpaces() {
    int wide = 0, single = 0;
    for (int i = text.indexOf("  "); i >= 0; i = text.indexOf("  ", f.skip(i))) if (isWide(i)) wide++;
    for (int i = wide < FEW_SPACES ? -1 : text.indexOf(' '); i >= 0 && single * LEAST <= wide; i = text.indexOf(' ', i + 1))
      if (!f.isSpace(i - 1) && !f.isSpace(i + 1)) single++;
    return wide >= FEW_SPACES && wide > single * LEAST;
  }

  /** Two spaces, neither more nor fewer, within a line. */
  private boolean isWide(int i) {
    return f.at(i + 1) == ' ' && !f.isSpace(i - 1) && !f.isSpace(i + 2);
  }

  private void spaces(List<Legible.Edit> edits) {
    for (int i = text.indexOf("  "); i >= 0; i = text.indexOf("  ", i + 1))
      if (isWide(i)) edits.add(new Legible.Edit(i + 1, i + 2, ""));
  }
}
