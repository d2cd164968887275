package vu.web.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vu.indexer.model.Span;

/**
 * Cuts a text where its marks start and end. Marks may nest and cross; every character lands in exactly one piece, so the
 * pieces put together are the text again.
 */
public final class MarkedText {
  private static final Comparator<Mark> INNERMOST_FIRST =
      Comparator.<Mark>comparingInt(mark -> mark.span().length()).thenComparing(Mark::kind).thenComparing(Mark::span);

  private final String text;
  private final List<Mark> byStart;
  private final List<Integer> pages;

  public MarkedText(String text, List<Mark> marks) {
    this(text, marks, List.of());
  }

  /** @param pages where pages begin: a piece begins there too */
  public MarkedText(String text, List<Mark> marks, List<Integer> pages) {
    this.text = text;
    this.pages = List.copyOf(pages);
    this.byStart = marks.stream().filter(mark -> mark.span().length() > 0).sorted(Comparator.comparing(Mark::span)).toList();
  }

  /** The pieces of {@code part}, in order. Marks that cross its edges are cut there. */
  public List<Piece> pieces(Span part) {
    List<Mark> marks = byStart.stream().filter(mark -> mark.span().overlaps(part)).toList();
    List<Piece> pieces = new ArrayList<>();
    Breaks breaks = new Breaks(text, part);
    Set<Mark> reached = new HashSet<>();
    int from = part.start();
    for (int cut : cuts(part, marks, breaks)) {
      if (cut > from) pieces.add(piece(new Span(from, cut), breaks.kind(from), marks, reached));
      from = cut;
    }
    return pieces;
  }

  private SortedSet<Integer> cuts(Span part, List<Mark> marks, Breaks breaks) {
    SortedSet<Integer> cuts = new TreeSet<>();
    for (Mark mark : marks) {
      cuts.add(Math.max(part.start(), mark.span().start()));
      cuts.add(Math.min(part.end(), mark.span().end()));
    }
    for (int page : pages) if (page > part.start() && page < part.end()) cuts.add(page);
    breaks.cuts(cuts);
    cuts.add(part.end());
    return cuts;
  }

  /** @param reached marks that a reader with a keyboard can already stop at */
  private Piece piece(Span span, Piece.Kind kind, List<Mark> marks, Set<Mark> reached) {
    int from = span.start();
    List<Mark> covering = new ArrayList<>();
    boolean opens = false;
    for (Mark mark : marks) {
      if (mark.span().start() > from) break;
      if (!mark.span().contains(from)) continue;
      covering.add(mark);
      opens |= mark.span().start() == from;
    }
    covering.sort(INNERMOST_FIRST);
    boolean stop = kind == Piece.Kind.WORDS && covering.stream().filter(mark -> mark.href() != null).findFirst().filter(reached::add).isPresent();
    return new Piece(span.in(text), from, covering, opens, stop, kind);
  }
}
