package vu.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The committed figures, {@code corpus/scores.txt}: sections parted by a blank line, each under a line that names it. */
public final class Scores {
  private static final Path FILE = Path.of("../corpus/scores.txt");

  private Scores() {}

  /** The lines under the one that begins with {@code head}. */
  public static String section(String head) throws IOException {
    String section = Arrays.stream(Files.readString(FILE).split("\n\n")).filter(part -> part.startsWith(head)).findFirst().orElseThrow();
    return section.substring(section.indexOf('\n') + 1).strip();
  }
}
