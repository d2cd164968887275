package vu.indexer.ingest.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Pages that were recognised before, by their image and by the recogniser that read them: a page is not recognised again when
 * its file is read again, moved, or bound with others. A folder that may be deleted; what cannot be read in it is as good as
 * absent, and what cannot be written is not remembered.
 */
final class OcrCache implements Recogniser {
  /** Answers kept, two for a page with a table, about 10 kB each: beyond that those that were longest unused go. */
  static final int MOST_ANSWERS = 50_000;
  private static final String EXTENSION = ".tsv.gz";

  private final Path folder;
  private final String version;
  private final Recogniser recogniser;
  private final int most;
  /** Answers in the folder; -1 before they were counted. */
  private int count = -1;

  OcrCache(Path folder, String version, Recogniser recogniser) {
    this(folder, version, recogniser, MOST_ANSWERS);
  }

  OcrCache(Path folder, String version, Recogniser recogniser, int most) {
    this.folder = folder;
    this.version = version;
    this.recogniser = recogniser;
    this.most = most;
  }

  @Override
  public String tsv(BufferedImage image, int mode, long nanos) throws IOException, InterruptedException {
    Path file = folder.resolve(key(image, mode) + EXTENSION);
    String known = read(file);
    if (known != null) return known;
    String answer = recogniser.tsv(image, mode, nanos);
    write(file, answer);
    return answer;
  }

  private String key(BufferedImage image, int mode) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String about = version + "\n" + mode + " " + image.getWidth() + " " + image.getHeight() + " " + Ocr.DPI + "\n";
      digest.update(about.getBytes(StandardCharsets.UTF_8));
      digest.update(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String read(Path file) {
    if (!Files.exists(file)) return null;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
      return answer;
    } catch (IOException e) {
      return null;
    }
  }

  private void write(Path file, String answer) {
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "page", ".tmp");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(draft))) {
        out.write(answer.getBytes(StandardCharsets.UTF_8));
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      makeRoom();
    } catch (IOException e) {
      // The page is recognised again the next time.
    }
  }

  private synchronized void makeRoom() throws IOException {
    if (count >= 0 && ++count <= most) return;
    List<Path> answers;
    try (Stream<Path> list = Files.list(folder)) {
      answers = list.filter(file -> file.toString().endsWith(EXTENSION)).sorted(Comparator.comparingLong(OcrCache::used)).toList();
    }
    int over = answers.size() <= most ? 0 : answers.size() - most + most / 10;
    for (Path answer : answers.subList(0, over)) Files.deleteIfExists(answer);
    count = answers.size() - over;
  }

  private static long used(Path file) {
    return file.toFile().lastModified();
  }
}
