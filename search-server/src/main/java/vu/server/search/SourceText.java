package vu.server.search;

import java.util.List;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Bloc;

/** What passages are cut from: the text of an act and its blocs. */
public record SourceText(String text, List<Bloc> blocs) {
  public SourceText {
    blocs = List.copyOf(blocs);
  }

  public static SourceText of(AnalysedAct act) {
    return new SourceText(act.text().text(), act.deliberation().blocs());
  }

  /** The kind of the bloc at a place, {@code autre} between blocs. */
  String kindAt(int offset) {
    for (Bloc bloc : blocs) if (bloc.span().contains(offset)) return bloc.kind();
    return "autre";
  }
}
