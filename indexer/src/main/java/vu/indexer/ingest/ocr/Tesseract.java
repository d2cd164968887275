package vu.indexer.ingest.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program {@code tesseract}, one process for each question. */
final class Tesseract {
  /** Lays out the page by itself. */
  static final int PROSE = 3;
  /** Finds as much text as possible in no order: what cells of a table hold. */
  static final int SPARSE = 11;

  private static final String PROGRAM = "tesseract", LANGUAGE = "fra";
  private static final int ANSWER_SECONDS = 20;

  private Tesseract() {}

  /** What is missing to recognise French, as a French sentence; null when nothing is. */
  static String missing() {
    try {
      return ask("--list-langs").lines().anyMatch(line -> line.strip().equals(LANGUAGE)) ? null
          : "le français de Tesseract (paquet tesseract-ocr-fra) n'est pas installé";
    } catch (IOException e) {
      return "le programme Tesseract (paquets tesseract-ocr et tesseract-ocr-fra) n'est pas installé";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "la recherche de Tesseract a été interrompue";
    }
  }

  /** What its answers depend on beside the image: the version of the program and the size of what it learnt of French. */
  static String version() {
    String languages = answer("--list-langs"), folder = languages.replaceAll("(?s)^[^\"]*\"([^\"]*)\".*$", "$1");
    return answer("--version") + "\n" + LANGUAGE + " " + Path.of(folder, LANGUAGE + ".traineddata").toFile().length();
  }

  private static String answer(String question) {
    try {
      return ask(question);
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static String ask(String question) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(PROGRAM, question).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(ANSWER_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
    return answer;
  }

  /** See {@link Recogniser#tsv}. */
  static String tsv(BufferedImage image, int mode, long nanos) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("vu-ocr");
    try {
      Path page = folder.resolve("page.pgm"), answer = folder.resolve("page.tsv");
      write(image, page);
      ProcessBuilder builder =
          new ProcessBuilder(
              PROGRAM, page.toString(), "stdout", "-l", LANGUAGE, "--dpi", String.valueOf(Ocr.DPI), "--psm", String.valueOf(mode), "tsv");
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      builder.redirectOutput(answer.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
      Process process = builder.start();
      try {
        process.getOutputStream().close();
        if (!process.waitFor(nanos, TimeUnit.NANOSECONDS)) throw new IOException("la reconnaissance a dépassé son temps");
        if (process.exitValue() != 0) throw new IOException("Tesseract s'est arrêté avec le code " + process.exitValue());
        return Files.readString(answer, StandardCharsets.UTF_8);
      } finally {
        process.destroyForcibly();
      }
    } finally {
      delete(folder);
    }
  }

  /** A portable graymap: a few words and the points as they are. */
  private static void write(BufferedImage image, Path file) throws IOException {
    byte[] points = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(("P5 " + image.getWidth() + " " + image.getHeight() + " 255\n").getBytes(StandardCharsets.US_ASCII));
      out.write(points, 0, image.getWidth() * image.getHeight());
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) Files.deleteIfExists(path);
  }
}
