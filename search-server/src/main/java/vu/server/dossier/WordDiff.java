package vu.server.dossier;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Span;

/** The difference of two lists of words: the shortest one (Myers 1986), made readable. */
final class WordDiff {
  /** A part with more words is not compared: the time grows with words times differences. */
  static final int MOST_WORDS = 10_000;

  private final Side older;
  private final Side newer;
  private final List<Comparison.Piece> pieces = new ArrayList<>();

  /** What one act says in a part. */
  record Side(String text, List<Passage> passages) {}

  /** Passages {@code [a, b)} of the older act become passages {@code [c, d)} of the newer one. */
  private record Turn(int a, int b, int c, int d) {
    int size() {
      return Math.max(b - a, d - c);
    }
  }

  private WordDiff(Side older, Side newer) {
    this.older = older;
    this.newer = newer;
  }

  static Comparison.Part compare(String kind, Side older, Side newer) {
    WordDiff diff = new WordDiff(older, newer);
    boolean tooLong = Math.max(older.passages().size(), newer.passages().size()) > MOST_WORDS;
    diff.write(tooLong ? List.of(new Turn(0, older.passages().size(), 0, newer.passages().size())) : joined(diff.turns()));
    return new Comparison.Part(kind, diff.pieces, tooLong);
  }

  private List<Turn> turns() {
    List<String> before = older.passages().stream().map(Passage::key).toList();
    List<String> after = newer.passages().stream().map(Passage::key).toList();
    List<Turn> turns = new ArrayList<>();
    for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
      turns.add(new Turn(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised));
    }
    return turns;
  }

  /** Words that stay between two changes of which each is at least as long as they read better as part of one change. */
  private static List<Turn> joined(List<Turn> turns) {
    List<Turn> joined = new ArrayList<>();
    for (Turn turn : turns) {
      Turn next = turn;
      while (!joined.isEmpty() && next.a() - joined.getLast().b() <= Math.min(joined.getLast().size(), next.size())) {
        Turn last = joined.removeLast();
        next = new Turn(last.a(), next.b(), last.c(), next.d());
      }
      joined.add(next);
    }
    return joined;
  }

  private void write(List<Turn> turns) {
    int at = 0;
    for (Turn turn : turns) {
      write(Comparison.Op.EGAL, newer, at, turn.c());
      write(Comparison.Op.RETIRE, older, turn.a(), turn.b());
      write(Comparison.Op.AJOUTE, newer, turn.c(), turn.d());
      at = turn.d();
    }
    write(Comparison.Op.EGAL, newer, at, newer.passages().size());
  }

  /** A piece ends with its paragraph. */
  private void write(Comparison.Op op, Side side, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (!side.passages().get(i).isGap()) continue;
      piece(op, side, start, i, true);
      start = i + 1;
    }
    piece(op, side, start, to, false);
  }

  private void piece(Comparison.Op op, Side side, int from, int to, boolean ends) {
    if (from < to) {
      Span span = new Span(side.passages().get(from).span().start(), side.passages().get(to - 1).span().end());
      pieces.add(new Comparison.Piece(op, span.in(side.text()), span, ends));
    } else if (ends && !pieces.isEmpty()) {
      Comparison.Piece last = pieces.removeLast();
      pieces.add(new Comparison.Piece(last.op(), last.texte(), last.span(), true));
    }
  }
}
