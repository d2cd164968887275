package vu.indexer.run;

import java.nio.file.Path;
import vu.indexer.Pipeline;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Reading;
import vu.indexer.resolve.ActRegistry;

/** The stages of a {@link Pipeline} that is set up when it is first asked: it knows many words, and most runs have nothing to read. */
final class LazyStages implements IndexRun.Stages {
  private final IndexRun.Settings settings;
  private Pipeline pipeline;

  LazyStages(IndexRun.Settings settings) {
    this.settings = settings;
  }

  private synchronized Pipeline pipeline() {
    if (pipeline == null) pipeline = Pipeline.with(settings.ocr(), settings.index().resolve("ocr"));
    return pipeline;
  }

  @Override
  public Reading read(Path file, String shown) {
    return pipeline().read(file, shown);
  }

  @Override
  public AnalysedAct link(DraftAct draft, ActRegistry registry) {
    return pipeline().link(draft, registry);
  }

  @Override
  public boolean recognises() {
    return pipeline().recognises();
  }
}
