package vu.indexer.index;

import java.util.List;
import vu.indexer.model.ActId;
import vu.indexer.model.Reading;

/**
 * A file that was read, so that it need not be read again while it stays the same.
 *
 * @param sha256 of its bytes; empty when they could not be read
 * @param acts the acts it gave, in the order of the file; for a list, those known by their line alone
 * @param duplicates acts it holds too, word for word, but that another file gave
 * @param refused why it gave none, or null
 * @param liste its lines when it is a list of acts, else null
 * @param notes what else is known of its reading
 */
public record FileEntry(String path, String sha256, List<ActId> acts, List<ActId> duplicates, Reading.Refused refused, ListEntry liste, FileNotes notes) {
  public FileEntry {
    acts = List.copyOf(acts);
    duplicates = List.copyOf(duplicates);
  }

  public FileEntry(String path, String sha256, List<ActId> acts, List<ActId> duplicates, Reading.Refused refused, ListEntry liste) {
    this(path, sha256, acts, duplicates, refused, liste, FileNotes.NONE);
  }

  public FileEntry(String path, String sha256, List<ActId> acts, List<ActId> duplicates, Reading.Refused refused) {
    this(path, sha256, acts, duplicates, refused, null);
  }

  /** Whether the file was refused because its pages are images that could not be read then. */
  public boolean awaitsOcr() {
    return refused != null && refused.code().equals(Reading.Refused.OCR);
  }

  public static FileEntry refused(String path, String sha256, String code, String reason) {
    return new FileEntry(path, sha256, List.of(), List.of(), new Reading.Refused(path, code, reason));
  }
}
