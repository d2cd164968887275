package vu.indexer.ingest.pdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vu.indexer.ingest.Deadline;

/**
 * How large the compressed streams of a PDF become, counted before PDFBox unpacks them in memory: a few kilobytes may hide
 * gigabytes.
 */
final class Inflation {
  /** One stream, unpacked. */
  static final long MAX_STREAM = 512L << 20;
  /** A stream that unpacks to this many times its size, and to more than {@link #SMALL}, is no text and no picture of a page. */
  private static final int MAX_RATIO = 200;
  private static final long SMALL = 128L << 20;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  /** First byte of what Flate compresses. */
  private static final int FLATE = 0x78;

  private final InputStream in;
  private final Deadline deadline;
  private final byte[] input = new byte[1 << 15], output = new byte[1 << 16];

  private Inflation(InputStream in, Deadline deadline) {
    this.in = in;
    this.deadline = deadline;
  }

  static boolean exceeds(Path file, Deadline deadline) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return new Inflation(in, deadline).exceeds();
    }
  }

  private boolean exceeds() throws IOException {
    for (int matched = 0, c = in.read(); c >= 0; c = in.read()) {
      matched = c == STREAM[matched] ? matched + 1 : c == 's' ? 1 : 0;
      if (matched < STREAM.length) continue;
      matched = 0;
      if (opensFlate() && isBomb()) return true;
    }
    return false;
  }

  /** Reads to the first byte behind "stream" and the end of its line; what follows is left to be read. */
  private boolean opensFlate() throws IOException {
    in.mark(3);
    int c = in.read();
    if (c == '\r') c = in.read();
    if (c == '\n') c = in.read();
    if (c == FLATE) return true;
    in.reset();
    return false;
  }

  private boolean isBomb() throws IOException {
    Inflater inflater = new Inflater();
    int read = 0;
    try {
      inflater.setInput(new byte[] {FLATE});
      while (!inflater.finished() && !inflater.needsDictionary()) {
        deadline.check();
        if (inflater.inflate(output) > 0) {
          long written = inflater.getBytesWritten();
          if (written > MAX_STREAM || written > SMALL && written > MAX_RATIO * inflater.getBytesRead()) return true;
        } else if (inflater.needsInput()) {
          in.mark(input.length);
          read = in.read(input);
          if (read < 0) return false;
          inflater.setInput(input, 0, read);
        }
      }
      back(read, inflater.getRemaining());
      return false;
    } catch (DataFormatException damaged) {
      back(read, read);
      return false;
    } finally {
      inflater.end();
    }
  }

  /** Gives back what was read behind the end of the stream. */
  private void back(int read, int remaining) throws IOException {
    if (read <= 0 || remaining <= 0) return;
    in.reset();
    in.skipNBytes(read - Math.min(read, remaining));
  }
}
