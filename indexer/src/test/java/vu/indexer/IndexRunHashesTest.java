package vu.indexer;

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
class IndexRunHashesTest {
  /** Beyond what a file system may take for one moment; see {@link IndexRunLook}. */
  private static final long SETTLES_MILLIS = 300;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeFile() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), "treize euros");
  }

  private IndexRunHashes run(boolean all) {
    IndexRunHashes hashes = IndexRunHashes.of(folder, all);
    hashes.sha256(file);
    hashes.write();
    return hashes;
  }

  @Test
  void aFileThatLooksAsBeforeIsNotOpenedAgain() throws InterruptedException {
    Thread.sleep(SETTLES_MILLIS);
    String first = run(false).sha256(file);
    IndexRunHashes second = run(false);
    assertEquals(0, second.opened());
    assertEquals(first, second.sha256(file));
    assertEquals(1, run(true).opened());
  }

  @Test
  void aFileThatWasJustWrittenIsOpenedAgain() throws IOException {
    FileTime moment = FileTime.fromMillis(System.currentTimeMillis());
    Files.setLastModifiedTime(file, moment);
    String first = run(false).sha256(file);
    Files.writeString(file, "trente euros");
    Files.setLastModifiedTime(file, moment);
    assertNotEquals(first, run(false).sha256(file));
  }

  @Test
  void anEditThatKeepsSizeAndDateIsSeen() throws IOException, InterruptedException {
    FileTime moment = Files.getLastModifiedTime(file);
    Thread.sleep(SETTLES_MILLIS);
    String first = run(false).sha256(file);
    Files.writeString(file, "trente euros");
    Files.setLastModifiedTime(file, moment);
    assertNotEquals(first, run(false).sha256(file));
  }

  @Test
  void whatIsRememberedMayBeDamagedOrGone() throws IOException, InterruptedException {
    Thread.sleep(SETTLES_MILLIS);
    String first = run(false).sha256(file);
    Path cache = folder.resolve("empreintes.cache");
    byte[] bytes = Files.readAllBytes(cache);
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] ^= 0x11;
      Files.write(cache, bytes);
      assertEquals(first, IndexRunHashes.of(folder, false).sha256(file), "byte " + at);
      bytes[at] ^= 0x11;
    }
    Files.delete(cache);
    assertEquals(first, run(false).sha256(file));
  }

  @Test
  void aFileThatCannotBeReadHasNoHash() {
    assertEquals("", run(false).sha256(folder.resolve("absent.txt")));
  }

  @Test
  void aClockOfWholeSecondsIsTrustedLater() {
    IndexRunLook coarse = new IndexRunLook(1, 5_000_000_000L, 5_000_000_000L, "");
    assertFalse(coarse.settled(6_900));
    assertTrue(coarse.settled(7_001));
    IndexRunLook fine = new IndexRunLook(1, 5_001_000_000L, 5_001_000_000L, "");
    assertFalse(fine.settled(5_050));
    assertTrue(fine.settled(5_200));
  }
}
