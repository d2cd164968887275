package vu.indexer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vu.indexer.extract.Extractor;
import vu.indexer.ingest.FileReader;
import vu.indexer.layout.Layouts;
import vu.indexer.matiere.MatiereReader;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Deliberation;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Facts;
import vu.indexer.model.Parsed;
import vu.indexer.model.Problem;
import vu.indexer.model.Reading;
import vu.indexer.model.SourceDocument;
import vu.indexer.resolve.ActKeys;
import vu.indexer.resolve.ActRegistry;
import vu.indexer.resolve.Resolver;
import vu.indexer.text.Folded;

/** The whole flow on one screen: file → text → deliberation → facts → links. */
public final class Pipeline {
  /** Raised whenever the same file may read otherwise than before: the next index run then reads every file again. */
  public static final String VERSION = "5";

  private final FileReader files = new FileReader();
  private final Layouts layouts = new Layouts();
  private final Extractor extractor = new Extractor();
  private final MatiereReader matieres = new MatiereReader();
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
    return switch (files.read(file, shown)) {
      case FileReader.Result.Refused refused -> new Reading.Refused(shown, refused.code(), refused.reason());
      case FileReader.Result.Read read -> new Reading.Acts(shown, List.of(analyse(read.text())), read.problems());
    };
  }

  /** One act: layout, address, facts, subject. */
  public DraftAct analyse(CanonicalText text) {
    Folded f = Folded.of(text.text());
    Parsed<Deliberation> parsed = layouts.parse(text, f);
    Parsed<Facts> facts = extractor.read(f, parsed.value());
    List<Problem> problems = Stream.concat(parsed.problems().stream(), facts.problems().stream()).toList();
    return new DraftAct(ActKeys.id(parsed.value(), text), text, parsed.value(), facts.value(), problems, matieres.read(f, parsed.value(), facts.value()));
  }

  /** Who decides, where and when, and the parts of a text; nothing is looked for in them. */
  public Deliberation layout(CanonicalText text) {
    return layouts.parse(text).value();
  }

  /** A text whose head and parts are known otherwise, such as a draft that has no number yet. */
  public DraftAct analyse(ActId id, CanonicalText text, Deliberation act) {
    Folded f = Folded.of(text.text());
    Facts facts = extractor.extract(f, act);
    return new DraftAct(id, text, act, facts, List.of(), matieres.read(f, act, facts));
  }

  /** Reads a bare sentence, without layout. */
  public AnalysedAct fragment(String text) {
    SourceDocument source = new SourceDocument("fragment", "txt", "0".repeat(64), null, null, false);
    CanonicalText canonical = new CanonicalText(source, text, 0);
    Deliberation act = layouts.fragment(canonical);
    return link(analyse(new ActId(act.collectivite().id(), "fragment"), canonical, act), new ActRegistry(List.of()));
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
