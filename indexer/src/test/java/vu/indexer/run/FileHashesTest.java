package vu.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hashing only what may have changed never takes a file for what it was. */
class FileHashesTest {
  /** Beyond what a file system may take for one moment; see {@link FileLook}. */
  private static final long SETTLES_MILLIS = 300;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeFile() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), "treize euros");
  }

  private FileHashes run(boolean all) throws IOException {
    FileHashes hashes = FileHashes.of(folder, all);
    sha256(hashes);
    hashes.write();
    return hashes;
  }

  private String sha256(FileHashes hashes) throws IOException {
    return hashes.sha256(file, FileLook.at(file));
  }

  @Test
  void aFileThatLooksAsBeforeIsNotOpenedAgain() throws IOException, InterruptedException {
    Thread.sleep(SETTLES_MILLIS);
    String first = sha256(run(false));
    FileHashes second = run(false);
    assertEquals(0, second.opened());
    assertEquals(first, sha256(second));
    assertEquals(1, run(true).opened());
  }

  @Test
  void aFileThatWasJustWrittenIsOpenedAgain() throws IOException {
    FileTime moment = FileTime.fromMillis(System.currentTimeMillis());
    Files.setLastModifiedTime(file, moment);
    String first = sha256(run(false));
    Files.writeString(file, "trente euros");
    Files.setLastModifiedTime(file, moment);
    assertNotEquals(first, sha256(run(false)));
  }

  @Test
  void anEditThatKeepsSizeAndDateIsSeen() throws IOException, InterruptedException {
    FileTime moment = Files.getLastModifiedTime(file);
    Thread.sleep(SETTLES_MILLIS);
    String first = sha256(run(false));
    Files.writeString(file, "trente euros");
    Files.setLastModifiedTime(file, moment);
    assertNotEquals(first, sha256(run(false)));
  }

  @Test
  void whatIsRememberedMayBeDamagedOrGone() throws IOException, InterruptedException {
    Thread.sleep(SETTLES_MILLIS);
    String first = sha256(run(false));
    Path cache = folder.resolve("empreintes.cache");
    byte[] bytes = Files.readAllBytes(cache);
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] ^= 0x11;
      Files.write(cache, bytes);
      assertEquals(first, sha256(FileHashes.of(folder, false)), "byte " + at);
      bytes[at] ^= 0x11;
    }
    Files.delete(cache);
    assertEquals(first, sha256(run(false)));
  }

  @Test
  void aFileThatCannotBeReadHasNoHash() throws IOException {
    assertEquals("", run(false).sha256(folder.resolve("absent.txt"), FileLook.at(file)));
    assertEquals("", run(false).sha256(file, null));
  }

  @Test
  void aClockOfWholeSecondsIsTrustedLater() {
    FileLook coarse = new FileLook(1, 5_000_000_000L, 5_000_000_000L, 0, 0);
    assertFalse(coarse.settled(6_900));
    assertTrue(coarse.settled(7_001));
    FileLook fine = new FileLook(1, 5_001_000_000L, 5_001_000_000L, 0, 0);
    assertFalse(fine.settled(5_050));
    assertTrue(fine.settled(5_200));
  }
}
