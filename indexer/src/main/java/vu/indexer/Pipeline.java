package vu.indexer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vu.indexer.extract.Extractor;
import vu.indexer.ingest.CsvFile;
import vu.indexer.ingest.FileReader;
import vu.indexer.ingest.ocr.OcrMode;
import vu.indexer.layout.Layouts;
import vu.indexer.lists.ListReader;
import vu.indexer.matiere.MatiereReader;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Deliberation;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Facts;
import vu.indexer.model.Matiere;
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
  public static final String VERSION = "12";

  private static final String NO_LIST = "ce CSV n'est pas une liste de délibérations : il lui faut les colonnes DELIB_ID, DELIB_DATE et DELIB_OBJET";

  private final FileReader files;
  private final Layouts layouts = new Layouts();
  private final Extractor extractor = new Extractor();
  private final MatiereReader matieres = new MatiereReader();
  private final Resolver resolver = new Resolver();

  private Pipeline(OcrMode ocr, Path cache) {
    this.files = new FileReader(ocr, cache);
  }

  public static Pipeline standard() {
    return with(OcrMode.AUTO);
  }

  public static Pipeline with(OcrMode ocr) {
    return new Pipeline(ocr, null);
  }

  /** @param cache folder where pages that are recognised are remembered from one time to the next */
  public static Pipeline with(OcrMode ocr, Path cache) {
    return new Pipeline(ocr, cache);
  }

  /** Whether pages that are images can be read now. */
  public boolean recognises() {
    return files.recognises();
  }

  /**
   * Reads one file as far as it can be read alone: ingest, layout, extraction. A failure of reading is caught here, so that
   * one bad document never stops the others.
   *
   * @param shown the path to keep as the source of its acts, with {@code /} between folders
   */
  public Reading read(Path file, String shown) {
    try {
      return readable(file, shown);
    } catch (RuntimeException | StackOverflowError e) {
      return Reading.Refused.failed(shown, e);
    }
  }

  private Reading readable(Path file, String shown) {
    if (CsvFile.isCsv(file)) return list(file, shown);
    return switch (files.read(file, shown)) {
      case FileReader.Result.Refused refused -> new Reading.Refused(shown, refused.code(), refused.reason());
      case FileReader.Result.Read read -> acts(shown, read);
    };
  }

  /** A table of CSV is a list of acts, or nothing Vu reads. */
  private static Reading list(Path file, String shown) {
    return switch (CsvFile.read(file)) {
      case CsvFile.Result.Refused refused -> new Reading.Refused(shown, refused.code(), refused.reason());
      case CsvFile.Result.Read read when !ListReader.isList(read.table().header()) -> new Reading.Refused(shown, "liste", NO_LIST);
      case CsvFile.Result.Read read -> {
        ListReader.Result list = ListReader.read(read.table(), folder(file), file.getFileName().toString());
        yield new Reading.Liste(shown, list.rows(), list.remarks());
      }
    };
  }

  private static String folder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null || folder.getFileName() == null ? null : folder.getFileName().toString();
  }

  /** The acts of a list as far as their lines tell of them: without text. */
  public List<DraftAct> listed(Reading.Liste liste) {
    return liste.rows().stream().map(row -> ListedAct.draft(liste.path(), row)).toList();
  }

  /** A file is one act, or a collection of several. */
  private Reading.Acts acts(String shown, FileReader.Result.Read read) {
    Printed printed = Printed.of(read.text());
    Recueil.Parts parts = Recueil.of(printed.read(), printed.folded(), layouts::parse);
    List<DraftAct> acts = parts.parts().stream().map(part -> draft(part, printed.part(part.text()), read.problems())).toList();
    Stream<Problem> problems = Stream.concat(read.problems().stream(), parts.problems().stream().map(printed::problem));
    return new Reading.Acts(shown, read.text().text(), acts, problems.toList());
  }

  /** One act: layout, address, facts, subject. */
  public DraftAct analyse(CanonicalText text) {
    Printed printed = Printed.of(text);
    return draft(new Recueil.Part(printed.read(), printed.folded(), layouts.parse(printed.read(), printed.folded())), printed, List.of());
  }

  /** @param file problems of the whole file; those of its pages are kept with the act */
  private DraftAct draft(Recueil.Part part, Printed printed, List<Problem> file) {
    Deliberation act = part.parsed().value();
    Parsed<Facts> facts = extractor.read(part.folded(), act);
    Matiere matiere = matieres.read(part.folded(), act, facts.value());
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : part.parsed().problems()) problems.add(printed.problem(problem));
    for (Problem problem : facts.problems()) problems.add(printed.problem(problem));
    for (Problem problem : file) problem.within(printed.text()).ifPresent(problems::add);
    ActId id = ActKeys.id(act, printed.text());
    return new DraftAct(id, printed.text(), printed.act(act), printed.facts(facts.value()), problems, printed.matiere(matiere));
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
    Printed printed = Printed.of(canonical);
    Deliberation act = layouts.fragment(printed.read());
    DraftAct draft = analyse(new ActId(act.collectivite().id(), "fragment"), printed.read(), act);
    Facts facts = printed.facts(draft.facts());
    return link(new DraftAct(draft.id(), canonical, printed.act(act), facts, List.of(), printed.matiere(draft.matiere())),
        new ActRegistry(List.of()));
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
