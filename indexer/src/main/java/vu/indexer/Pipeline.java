package vu.indexer;

import java.nio.file.Path;
import java.util.List;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Reading;
import vu.indexer.resolve.ActRegistry;
import vu.indexer.resolve.Resolver;

/** The whole flow on one screen: file → text → deliberation → facts → links. */
public final class Pipeline {
  private final Resolver resolver = new Resolver();

  public static Pipeline standard() {
    return new Pipeline();
  }

  /**
   * Reads one file as far as it can be read alone: ingest, layout, extraction.
   *
   * @param shown the path to keep as the source of its acts, with {@code /} between folders
   */
  public Reading read(Path file, String shown) {
    throw new IllegalStateException("to be written in the next commit");
  }

  /** Links acts to one another. */
  public List<AnalysedAct> link(List<DraftAct> drafts) {
    ActRegistry registry = new ActRegistry(drafts.stream().map(Resolver::entry).toList());
    return drafts.stream().map(draft -> link(draft, registry)).toList();
  }

  /** Links one act to those of a registry. */
  public AnalysedAct link(DraftAct draft, ActRegistry registry) {
    return resolver.link(draft, registry);
  }
}
