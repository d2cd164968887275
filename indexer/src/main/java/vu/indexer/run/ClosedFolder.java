package vu.indexer.run;

import java.nio.file.Path;
import vu.indexer.index.FileEntry;

/**
 * A folder of which a run cannot see what it holds. The acts of its files stay as they were read: a drive that is not mounted
 * or a permission that is missing is no wish to remove them. It is told as a file that is refused would be.
 *
 * @param shown as a file of it begins, before the {@code /}
 * @param device on which it lies, 0 when that is not known
 */
record ClosedFolder(Path folder, String shown, long device, Reason reason) {
  enum Reason {
    /** It cannot be opened. */
    CLOSED("dossier-ferme", "dossier qui ne peut pas être ouvert"),
    /** It leads nowhere, or is empty and not the drive its files were read from. */
    ABSENT("dossier-absent", "dossier dont le contenu n'est pas là (disque non monté ?)");

    private final String code, sentence;

    Reason(String code, String sentence) {
      this.code = code;
      this.sentence = sentence;
    }
  }

  boolean holds(String file) {
    return file.startsWith(shown + "/");
  }

  /** Null when nothing is to be told: a folder that is absent and of which nothing was read. */
  FileEntry entry(long kept) {
    if (kept == 0 && reason == Reason.ABSENT) return null;
    String files = kept == 0 ? "ses fichiers ne sont pas lus" : kept == 1 ? "son fichier reste tel qu'il a été lu" : "ses " + kept
        + " fichiers restent tels qu'ils ont été lus";
    return FileEntry.refused(shown, "", reason.code, reason.sentence + " : " + files);
  }
}
