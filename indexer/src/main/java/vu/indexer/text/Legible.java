package vu.indexer.text;

import java.util.Arrays;
import java.util.List;
import vu.indexer.model.Span;

/**
 * A text as a person reads it, without what a printer, a browser or a program of conversion put between its letters, and where each of its
 * characters is printed. Most texts are legible as they are: then nothing is copied and places are the same.
 */
public final class Legible {
  /** What stands for [from, to) of a text: one character or none. Edits are in order and disjoint. */
  record Edit(int from, int to, String by) {}

  private final Folded folded;
  private final int printed;
  /** For each character, where the characters it stands for begin and end; null when all are themselves. */
  private final int[] starts, ends;

  private Legible(Folded folded, int printed, int[] starts, int[] ends) {
    this.folded = folded;
    this.printed = printed;
    this.starts = starts;
    this.ends = ends;
  }

  /** @param text as it is printed */
  public static Legible of(String text) {
    Legible printed = new Legible(Folded.of(text), text.length(), null, null);
    boolean hides = printed.folded.mayHide() || text.indexOf('<') >= 0 || text.indexOf(HiddenMarks.LEAD) >= 0;
    Legible shown = hides ? printed.with(HiddenMarks.in(text)) : printed;
    Legible set = shown.with(TornLines.in(shown.folded));
    return set.with(FlowedLines.in(set.folded));
  }

  public String text() {
    return folded.original();
  }

  /** The legible text, folded. */
  public Folded folded() {
    return folded;
  }

  /** Whether the text is read as it is printed. */
  public boolean same() {
    return starts == null;
  }

  /** Where the words of {@code span} are printed. */
  public Span printed(Span span) {
    if (same()) return span;
    int start = start(span.start());
    return new Span(start, span.length() == 0 ? start : Math.max(start, ends[span.end() - 1]));
  }

  /** Where the character at {@code offset} is printed; behind the last one, the end of what is printed. */
  public int start(int offset) {
    return same() ? offset : offset < starts.length ? starts[offset] : printed;
  }

  /** The first place whose character is printed at {@code offset} or behind it. */
  public int from(int offset) {
    if (same()) return offset;
    int place = Arrays.binarySearch(starts, offset);
    while (place > 0 && starts[place - 1] == offset) place--;
    return place < 0 ? -place - 1 : place;
  }

  private Legible with(List<Edit> edits) {
    if (edits.isEmpty()) return this;
    String text = text();
    StringBuilder edited = new StringBuilder(text.length());
    int[] from = new int[text.length() + edits.size()], to = new int[from.length];
    int at = 0;
    for (Edit edit : edits) {
      at = copy(at, edit.from, edited, from, to);
      if (!edit.by.isEmpty()) {
        from[edited.length()] = start(edit.from);
        to[edited.length()] = end(edit.to);
        edited.append(edit.by);
      }
      at = edit.to;
    }
    copy(at, text.length(), edited, from, to);
    int length = edited.length();
    return new Legible(Folded.of(edited.toString()), printed, Arrays.copyOf(from, length), Arrays.copyOf(to, length));
  }

  private int copy(int at, int stop, StringBuilder edited, int[] from, int[] to) {
    for (int i = at; i < stop; i++) {
      from[edited.length()] = start(i);
      to[edited.length()] = end(i + 1);
      edited.append(text().charAt(i));
    }
    return stop;
  }

  private int end(int offset) {
    return same() ? offset : ends[offset - 1];
  }
}
