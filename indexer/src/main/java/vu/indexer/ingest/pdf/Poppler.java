package vu.indexer.ingest.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The program {@code pdftoppm} of Poppler, which draws pages with pictures that Java cannot decode, JPEG 2000 above all. */
final class Poppler {
  private static final String PROGRAM = "pdftoppm";
  private static final int ANSWER_SECONDS = 20;

  private Poppler() {}

  /** Asked once, and only when a page needs it. */
  private static final class Known {
    private static final boolean INSTALLED = asked();

    private static boolean asked() {
      try {
        return run(new ProcessBuilder(PROGRAM, "-v"), ANSWER_SECONDS) == 0;
      } catch (IOException e) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }

  static boolean installed() {
    return Known.INSTALLED;
  }

  /**
   * One page in grey.
   *
   * @param number of the page, from 1
   * @param dpi points to the inch
   * @param seconds the most it may take
   * @throws IOException with a French reason when the page was not drawn
   */
  static BufferedImage page(Path file, int number, double dpi, int seconds) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("vu-page");
    Path drawn = folder.resolve("page.pgm");
    try {
      String page = String.valueOf(number), points = String.valueOf(Math.max(1, (int) dpi)), to = folder.resolve("page").toString();
      ProcessBuilder builder =
          new ProcessBuilder(PROGRAM, "-gray", "-cropbox", "-singlefile", "-r", points, "-f", page, "-l", page, file.toAbsolutePath().toString(), to);
      int code = run(builder, seconds);
      if (code != 0 || !Files.exists(drawn)) throw new IOException(PROGRAM + " n'a pas dessiné la page (code " + code + ")");
      return read(drawn);
    } finally {
      Files.deleteIfExists(drawn);
      Files.deleteIfExists(folder);
    }
  }

  /** @return the exit code of the program */
  private static int run(ProcessBuilder builder, int seconds) throws IOException, InterruptedException {
    Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) throw new IOException(PROGRAM + " a dépassé son temps");
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  /** A portable graymap: {@code P5 width height 255} and the points as they are. */
  private static BufferedImage read(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (!word(in).equals("P5")) throw new IOException(PROGRAM + " a répondu autre chose qu'une image");
      int width = Integer.parseInt(word(in)), height = Integer.parseInt(word(in));
      if (!word(in).equals("255") || (long) width * height > 2L * PageImages.MAX_POINTS) throw new IOException("l'image de la page est trop grande");
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
      in.readFully(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
      return image;
    } catch (NumberFormatException e) {
      throw new IOException(PROGRAM + " a répondu autre chose qu'une image", e);
    }
  }

  private static String word(InputStream in) throws IOException {
    StringBuilder word = new StringBuilder();
    for (int c = in.read(); c > ' ' && word.length() < 16; c = in.read()) word.append((char) c);
    return word.toString();
  }
}
