package vu.server.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vu.indexer.model.AnalysedAct;
import vu.server.akn.AknWriter;

/** One Akoma Ntoso file for each act: {@code lyon/2019-3853.xml}. */
public final class ActsArchive {
  /** Entries bear this day, the first that a ZIP can tell, so that the same acts give the same bytes. */
  private static final LocalDateTime DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ActsArchive() {}

  /** A ZIP written as the acts are read; {@code out} stays open. */
  public static void zip(Stream<AnalysedAct> acts, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (AnalysedAct act : (Iterable<AnalysedAct>) acts::iterator) {
      zip.putNextEntry(entry(act.id() + ".xml"));
      AknWriter.write(act, zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /** An entry that always has the same day. */
  public static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(DAY);
    return entry;
  }

  /** Files in a folder, which is made when it is missing. */
  public static void folder(Stream<AnalysedAct> acts, Path folder) throws IOException {
    for (AnalysedAct act : (Iterable<AnalysedAct>) acts::iterator) {
      Path file = folder.resolve(act.id() + ".xml");
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        AknWriter.write(act, out);
      }
    }
  }
}
