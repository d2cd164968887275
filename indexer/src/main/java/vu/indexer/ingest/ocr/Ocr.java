package vu.indexer.ingest.ocr;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Recognises pages, as many at a time as the machine has processors, whatever the number of files they come from. */
public final class Ocr {
  /** Dots to the inch at which a page is drawn for the recogniser. */
  public static final int DPI = 300;
  /** Time for one page, both looks at it together. */
  public static final int PAGE_SECONDS = 60;
  /** Pages drawn and waiting, for each processor: an image of a page takes 9 MB. */
  private static final int WAITING = 2;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  static {
    if (System.getProperty("java.awt.headless") == null) System.setProperty("java.awt.headless", "true");
  }

  private final OcrMode mode;
  private final ExecutorService pages = Executors.newFixedThreadPool(PROCESSORS, Ocr::daemon);
  private final Semaphore room = new Semaphore(PROCESSORS * WAITING);
  private final Path cache;
  private Recogniser recogniser;
  private String missing;
  private boolean asked;

  /** @param cache folder of pages that were recognised before, or null to remember none */
  public Ocr(OcrMode mode, Path cache) {
    this.mode = mode;
    this.cache = cache;
  }

  /** Why no page can be recognised, as the end of a French sentence; null when it can be done. The program is looked for once. */
  public synchronized String missing() {
    if (mode == OcrMode.NEVER) return "la reconnaissance de caractères est écartée par --ocr never";
    if (!asked) missing = Tesseract.missing();
    asked = true;
    return missing;
  }

  /** Draws the page as soon as there is room, and gives it to the recogniser. The image must be gray, one byte a point. */
  public Future<Recognition> read(Callable<BufferedImage> page) throws Exception {
    room.acquire();
    try {
      BufferedImage image = page.call();
      return pages.submit(
          () -> {
            try {
              return Recognition.of(recogniser(), image, Duration.ofSeconds(PAGE_SECONDS).toNanos());
            } finally {
              room.release();
            }
          });
    } catch (Exception | Error e) {
      room.release();
      throw e;
    }
  }

  private synchronized Recogniser recogniser() {
    if (recogniser == null) recogniser = cache == null ? Tesseract::tsv : new OcrCache(cache, Tesseract.version(), Tesseract::tsv);
    return recogniser;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "vu-ocr");
    thread.setDaemon(true);
    return thread;
  }
}
