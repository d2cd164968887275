package vu.indexer.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.Pipeline;
import vu.indexer.ingest.PrintedPdf;
import vu.indexer.model.Reading;

/** A page is recognised once, and never taken for another. */
class OcrCacheTest {
  @TempDir private Path folder;
  private final AtomicInteger asked = new AtomicInteger();

  private OcrCache cache(String version, int most) {
    return new OcrCache(folder.resolve("ocr"), version, (image, mode, nanos) -> "réponse " + asked.incrementAndGet(), most);
  }

  private static BufferedImage page(int shade) {
    BufferedImage page = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
    page.getRaster().setSample(3, 5, 0, shade);
    return page;
  }

  @Test
  void theSamePageIsAskedOnce() throws IOException, InterruptedException {
    assertEquals("réponse 1", cache("5.3", 10).tsv(page(7), 3, 1));
    assertEquals("réponse 1", cache("5.3", 10).tsv(page(7), 3, 1));
    assertEquals("réponse 2", cache("5.3", 10).tsv(page(7), 11, 1));
    assertEquals("réponse 3", cache("5.3", 10).tsv(page(8), 3, 1));
    assertEquals("réponse 4", cache("5.4", 10).tsv(page(7), 3, 1));
  }

  @Test
  void aDamagedAnswerIsAskedAgain() throws IOException, InterruptedException {
    cache("5.3", 10).tsv(page(7), 3, 1);
    for (Path answer : answers()) Files.write(answer, new byte[] {31, -117, 8, 0});
    assertEquals("réponse 2", cache("5.3", 10).tsv(page(7), 3, 1));
    assertEquals("réponse 2", cache("5.3", 10).tsv(page(7), 3, 1));
  }

  @Test
  void aFailureIsNotRemembered() {
    OcrCache cache = new OcrCache(folder.resolve("ocr"), "5.3", (image, mode, nanos) -> {
      throw new IOException("trop long");
    });
    assertThrows(IOException.class, () -> cache.tsv(page(7), 3, 1));
    assertTrue(Files.notExists(folder.resolve("ocr")));
  }

  @Test
  void noMoreIsKeptThanStated() throws IOException, InterruptedException {
    OcrCache cache = cache("5.3", 20);
    for (int shade = 0; shade < 50; shade++) {
      cache.tsv(page(shade), 3, 1);
      assertTrue(answers().size() <= 20, shade + " pages");
    }
    assertEquals("réponse 50", cache.tsv(page(49), 3, 1));
  }

  private List<Path> answers() throws IOException {
    try (Stream<Path> list = Files.list(folder.resolve("ocr"))) {
      return list.toList();
    }
  }

  @Test
  void aScanReadTwiceIsTheSameWithAndWithoutWhatIsRemembered() throws IOException {
    TesseractPresent.orSkip();
    Path file = Files.write(folder.resolve("acte.pdf"), PrintedPdf.scanned(OcrTest.act(), 200));
    Reading without = Pipeline.standard().read(file, "acte.pdf");
    Pipeline remembering = Pipeline.with(OcrMode.AUTO, folder.resolve("ocr"));
    assertEquals(without, remembering.read(file, "acte.pdf"));
    assertTrue(!answers().isEmpty());
    assertEquals(without, remembering.read(file, "acte.pdf"));
  }
}
