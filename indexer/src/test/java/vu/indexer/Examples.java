package vu.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of {@code corpus/examples}: {@code form => reading}, one a line. */
public final class Examples {
  /** One line: the text, and what must be found in it. */
  public record Example(int line, String text, List<Expected> expected) {}

  /** One reading: {@code ?kind key=value …}. */
  public record Expected(String words, boolean optional) {
    private static final Pattern PAIR = Pattern.compile("(\\w+)=(\"[^\"]*\"|\\S+)");

    public String kind() {
      return words.split("\\s+")[0];
    }

    public Map<String, String> pairs() {
      Map<String, String> pairs = new HashMap<>();
      Matcher matcher = PAIR.matcher(words);
      while (matcher.find()) pairs.put(matcher.group(1), matcher.group(2).replace("\"", ""));
      return pairs;
    }
  }

  private Examples() {}

  public static List<Example> read(String table) {
    Path file = Path.of("../corpus/examples", table);
    List<Example> examples = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) continue;
        examples.add(example(i + 1, lines.get(i), file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  private static Example example(int number, String line, Path file) {
    int arrow = line.lastIndexOf(" => ");
    if (arrow < 0) throw new IllegalArgumentException(file + ":" + number + " has no ' => '");
    String text = line.substring(0, arrow).replace("\\n", "\n");
    List<Expected> expected = new ArrayList<>();
    for (String reading : line.substring(arrow + 4).split(" ; ")) {
      String words = reading.strip();
      boolean optional = words.startsWith("?");
      if (optional) words = words.substring(1).strip();
      if (!words.equals("rien") && !words.isEmpty()) expected.add(new Expected(words, optional));
    }
    return new Example(number, text, expected);
  }
}
