package vu.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.server.CurrentServices;
import vu.server.Services;

/** Folders followed while something is served. */
class UpdatesTest {
  /** Far more than the two seconds that are promised: builds are busy. */
  private static final int PATIENCE_SECONDS = 60;

  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();
  private final Semaphore renewed = new Semaphore(0);
  private Path docs;
  private IndexPlace place;
  private CurrentServices services;
  private Thread thread;

  @BeforeEach
  void follow() throws IOException {
    docs = Files.createDirectories(folder.resolve("actes/2019"));
    act("2019/base.txt", "2019-3853", "Vu la délibération n° 2018-2953 du 17 septembre 2018 ;");
    place = new IndexPlace(List.of(folder.resolve("actes")), folder.resolve("index"));
    Indexing.run(place, Indexing.Effort.usual(1), new PrintWriter(err));
    services = new CurrentServices(IndexPlace.open(place.index()));
    thread = Thread.ofPlatform().daemon().start(this::run);
  }

  private void run() {
    try {
      new Updates(place, 1, new PrintWriter(err, true)).follow(this::outdated, this::renew);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean outdated() {
    try (CurrentServices.Lease lease = services.borrow()) {
      return !lease.services().store().isCurrent();
    }
  }

  private void renew() {
    services.replace(IndexPlace.open(place.index()));
    renewed.release();
  }

  @AfterEach
  void stop() throws InterruptedException {
    thread.interrupt();
    thread.join();
    services.close();
  }

  private void act(String file, String numero, String visa) throws IOException {
    Path path = folder.resolve("actes").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "Métropole de Lyon\nConseil du 4 novembre 2019\nDélibération n° " + numero
        + "\nobjet : Soutien aux jardins\n\nLe Conseil,\n" + visa + "\nDELIBERE\nArticle 1 : adopte.\n");
  }

  private void awaitRenewal() throws InterruptedException {
    assertTrue(renewed.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS), () -> "nothing was picked up: " + err);
  }

  private int acts() {
    try (CurrentServices.Lease lease = services.borrow()) {
      return lease.services().acts().size();
    }
  }

  @Test
  void filesThatComeChangeAndGoAreServedAlsoInNewFolders() throws Exception {
    Thread.sleep(200);
    act("2018/nouveau/suite.txt", "2018-2953", "");
    awaitRenewal();
    assertEquals(2, acts());
    Files.delete(docs.resolve("base.txt"));
    awaitRenewal();
    assertEquals(1, acts());
    assertEquals("", err.toString().lines().filter(line -> line.startsWith("vu:")).findFirst().orElse(""));
  }

  /** The acts served, by number and the file they come from below the folder. */
  private List<String> served() {
    try (CurrentServices.Lease lease = services.borrow()) {
      return lease.services().acts().values().stream().map(act -> act.numero() + " " + act.path().substring("actes/".length())).sorted().toList();
    }
  }

  /** Several renewals may come of one change. */
  private void awaitServed(String... expected) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!served().equals(List.of(expected)) && System.nanoTime() < end) renewed.tryAcquire(100, TimeUnit.MILLISECONDS);
    assertEquals(List.of(expected), served(), err.toString());
  }

  @Test
  void foldersThatAreMovedInOutAndRenamedAreFollowed() throws Exception {
    Path actes = docs.getParent(), away = Files.createDirectories(folder.resolve("ailleurs"));
    Thread.sleep(200);
    act("2020/fin/a.txt", "2020-0001", "");
    awaitServed("2019-3853 2019/base.txt", "2020-0001 2020/fin/a.txt");
    Files.move(actes.resolve("2020"), away.resolve("2020"));
    awaitServed("2019-3853 2019/base.txt");
    Files.copy(away.resolve("2020/fin/a.txt"), away.resolve("2020/fin/b.txt"));
    Files.move(away.resolve("2020"), actes.resolve("retour"));
    awaitServed("2019-3853 2019/base.txt", "2020-0001 retour/fin/a.txt");
    act("retour/fin/c.txt", "2020-0003", "");
    awaitServed("2019-3853 2019/base.txt", "2020-0001 retour/fin/a.txt", "2020-0003 retour/fin/c.txt");
    Files.move(docs, actes.resolve("avant"));
    awaitServed("2019-3853 avant/base.txt", "2020-0001 retour/fin/a.txt", "2020-0003 retour/fin/c.txt");
  }

  @Test
  void filesThatAreRenamedReplacedAndWrittenInPiecesAreFollowed() throws Exception {
    Thread.sleep(200);
    Files.move(docs.resolve("base.txt"), docs.resolve("autre.txt"));
    awaitServed("2019-3853 2019/autre.txt");
    act("../neuf.tmp", "2019-0009", "");
    Files.move(folder.resolve("neuf.tmp"), docs.resolve("autre.txt"), StandardCopyOption.REPLACE_EXISTING);
    awaitServed("2019-0009 2019/autre.txt");
    try (Writer slow = Files.newBufferedWriter(docs.resolve("lent.txt"))) {
      for (String line : Files.readAllLines(docs.resolve("autre.txt"))) {
        slow.write(line.replace("2019-0009", "2019-0010") + "\n");
        slow.flush();
        Thread.sleep(100);
      }
    }
    awaitServed("2019-0009 2019/autre.txt", "2019-0010 2019/lent.txt");
  }

  @Test
  void whatAnotherProcessWritesIsServed() throws Exception {
    Path other = Files.createDirectories(folder.resolve("ailleurs"));
    Files.copy(docs.resolve("base.txt"), other.resolve("a.txt"));
    Files.writeString(other.resolve("b.txt"), Files.readString(docs.resolve("base.txt")).replace("3853", "3854"));
    Indexing.run(new IndexPlace(List.of(other), place.index()), Indexing.Effort.usual(1), new PrintWriter(err));
    awaitRenewal();
    assertEquals(2, acts());
  }

  @Test
  void aRequestThatHasBegunEndsWithTheStateItBeganWith() throws Exception {
    try (CurrentServices.Lease lease = services.borrow()) {
      Services begun = lease.services();
      Thread.sleep(200);
      act("2019/suite.txt", "2019-3854", "");
      awaitRenewal();
      assertEquals(1, begun.acts().size());
      assertFalse(begun.store().act(begun.store().acts().getFirst().id()).isEmpty());
    }
    assertEquals(2, acts());
  }
}
