package vu.server.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java files of the three modules, looked at as text: what they declare, and the values of their constants. */
final class Sources {
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum)\\s+(\\p{Lu}\\w*)");
  private static final Pattern CONSTANT =
      Pattern.compile("(public )?static final (?:int|long|float|double|BigDecimal) (\\w+) = (?:new BigDecimal\\(\"([^\"]+)\"\\)|([^;]+));");

  /** @param value null when it is not a plain number */
  record Constant(String name, boolean isPublic, BigDecimal value) {}

  private final Map<String, List<String>> textsByType = new TreeMap<>();
  private final Map<String, Constant> constants = new LinkedHashMap<>();

  private Sources() {}

  static Sources read() {
    Sources sources = new Sources();
    for (String module : List.of("indexer", "web", "search-server")) {
      for (String kind : List.of("main", "test")) {
        Path folder = Docs.ROOT.resolve(module).resolve("src").resolve(kind).resolve("java");
        if (Files.isDirectory(folder)) sources.add(folder, kind.equals("main"));
      }
    }
    return sources;
  }

  private void add(Path folder, boolean main) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) add(file, Docs.read(file), main);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Path file, String text, boolean main) {
    TYPE.matcher(text).results().forEach(match -> textsByType.computeIfAbsent(match.group(1), type -> new ArrayList<>()).add(text));
    if (!main) return;
    String type = file.getFileName().toString().replace(".java", "");
    Matcher matcher = CONSTANT.matcher(text);
    while (matcher.find()) {
      String name = type + "." + matcher.group(2);
      String value = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
      constants.put(name, new Constant(name, matcher.group(1) != null, number(value)));
    }
  }

  /** The value of {@code 16L << 20}, {@code 1_000}, {@code 0.5f}; null for anything else. */
  static BigDecimal number(String expression) {
    String[] parts = expression.replace("_", "").split("<<");
    try {
      BigDecimal value = new BigDecimal(parts[0].strip().replaceFirst("[LlFfDd]$", ""));
      return parts.length == 1 ? value : new BigDecimal(value.toBigIntegerExact().shiftLeft(Integer.parseInt(parts[1].strip())));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** True when a type of this name is declared, and for {@code Type.member} when its file has a word of that name. */
  boolean declares(String name) {
    String[] parts = name.split("\\.", 2);
    List<String> texts = textsByType.getOrDefault(parts[0], List.of());
    if (parts.length == 1) return !texts.isEmpty();
    Pattern member = Pattern.compile("\\b" + Pattern.quote(parts[1]) + "\\b");
    return texts.stream().anyMatch(text -> member.matcher(text).find());
  }

  /** By {@code Class.NAME}, the class being that of the file. */
  Map<String, Constant> constants() {
    return constants;
  }
}
