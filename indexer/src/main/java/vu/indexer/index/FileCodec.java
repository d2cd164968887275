package vu.indexer.index;

import java.util.List;
import vu.indexer.model.ActId;
import vu.indexer.model.OcrPage;
import vu.indexer.model.Problem;
import vu.indexer.model.Reading;

/** What is known of a file as bytes and back. */
final class FileCodec {
  private FileCodec() {}

  static byte[] write(FileEntry entry) {
    FactsOutput out = new FactsOutput();
    out.string(entry.path());
    out.string(entry.sha256());
    out.list(entry.acts(), id -> out.string(id.toString()));
    out.list(entry.duplicates(), id -> out.string(id.toString()));
    out.bool(entry.refused() != null);
    if (entry.refused() != null) {
      out.string(entry.refused().code());
      out.string(entry.refused().reason());
    }
    out.bool(entry.liste() != null);
    if (entry.liste() != null) ListCodec.write(out, entry.liste());
    notes(out, entry.notes());
    return out.bytes();
  }

  private static void notes(FactsOutput out, FileNotes notes) {
    out.list(
        notes.ocr(),
        page -> {
          out.integer(page.page());
          out.integer(page.confidence());
          out.integer(page.words());
        });
    out.list(
        notes.problems(),
        problem -> {
          out.string(problem.code());
          out.choice(problem.severity());
          out.string(problem.message());
        });
  }

  private static FileNotes notes(FactsInput in) {
    return new FileNotes(
        in.list(() -> new OcrPage(in.integer(), in.integer(), in.integer())),
        in.list(() -> new Problem(in.string(), in.choice(Problem.Severity.values()), in.string(), null)));
  }

  static FileEntry read(FactsInput in) {
    String path = in.string(), sha256 = in.string();
    List<ActId> acts = in.list(() -> ActId.parse(in.string())), duplicates = in.list(() -> ActId.parse(in.string()));
    Reading.Refused refused = in.bool() ? new Reading.Refused(path, in.string(), in.string()) : null;
    ListEntry liste = in.bool() ? ListCodec.read(in) : null;
    return new FileEntry(path, sha256, acts, duplicates, refused, liste, notes(in));
  }
}
