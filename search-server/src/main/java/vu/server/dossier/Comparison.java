package vu.server.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vu.indexer.index.ActRow;
import vu.indexer.index.Rows;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Bloc;
import vu.indexer.model.Span;

/**
 * Two acts word by word: what the newer one leaves out of the older one and what it adds. Head, attendance, vote, signature and
 * formulas are left out.
 *
 * @param parts those in which either act says something, in the order of an act
 */
public record Comparison(ActRow older, ActRow newer, List<Part> parts) {
  /** Parts that are compared, each with the same part of the other act. */
  private static final List<String> COMPARED = List.of("expose", "visas", "considerants", "dispositif", "annexe");

  public enum Op {
    EGAL, RETIRE, AJOUTE;

    /** As it stands in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Words in a row that share a fate.
   *
   * @param texte as printed: of the newer act, when left out of the older one
   * @param span their place in the text of the act they are taken from
   * @param ends true when a paragraph ends behind them
   */
  public record Piece(Op op, String texte, Span span, boolean ends) {
    /** How many words it holds. */
    public int words() {
      return texte.isBlank() ? 0 : texte.strip().split("\\s+").length;
    }
  }

  /**
   * One part of the acts.
   *
   * @param kind {@link Bloc#kind()}
   * @param tooLong true when it is shown whole, the older before the newer, because it has too many words to compare
   */
  public record Part(String kind, List<Piece> pieces, boolean tooLong) {
    public Part {
      pieces = List.copyOf(pieces);
    }
  }

  public Comparison {
    parts = List.copyOf(parts);
  }

  /** Compares two acts, the older first whatever the order they are given in. */
  public static Comparison of(AnalysedAct one, AnalysedAct other) {
    ActRow a = Rows.act(one), b = Rows.act(other);
    boolean inOrder = Dossiers.ORDER.compare(a, b) <= 0;
    AnalysedAct older = inOrder ? one : other, newer = inOrder ? other : one;
    List<Part> parts = new ArrayList<>();
    for (String kind : COMPARED) {
      Part part = WordDiff.compare(kind, new WordDiff.Side(older.text().text(), passages(older, kind)),
          new WordDiff.Side(newer.text().text(), passages(newer, kind)));
      if (!part.pieces().isEmpty()) parts.add(part);
    }
    return new Comparison(Rows.act(older), Rows.act(newer), parts);
  }

  private static List<Passage> passages(AnalysedAct act, String kind) {
    List<Passage> passages = new ArrayList<>();
    for (Bloc bloc : act.deliberation().blocs()) if (bloc.kind().equals(kind)) passages.addAll(Passage.of(act.text().text(), bloc.span()));
    return passages;
  }

  /** Words of all pieces with this fate. */
  public int words(Op op) {
    return parts.stream().flatMap(part -> part.pieces().stream()).filter(piece -> piece.op() == op).mapToInt(Piece::words).sum();
  }
}
