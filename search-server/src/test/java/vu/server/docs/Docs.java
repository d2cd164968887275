package vu.server.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Markdown documents of the repository, seen from the folder of this module. */
final class Docs {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

  private Docs() {}

  /** Every document: those at the top, in {@code docs} and in {@code corpus}. */
  static List<Path> all() {
    List<Path> documents = new ArrayList<>();
    documents.addAll(markdown(ROOT, 1));
    documents.addAll(markdown(ROOT.resolve("docs"), 3));
    documents.addAll(markdown(ROOT.resolve("corpus"), 1));
    return documents;
  }

  private static List<Path> markdown(Path folder, int depth) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path document) {
    try {
      return Files.readString(document, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(String document) {
    return read(ROOT.resolve(document));
  }

  /** What follows a heading, up to the next one of any level. */
  static String section(String document, String heading) {
    Matcher matcher = Pattern.compile("^#+ " + Pattern.quote(heading) + "\\n(.*?)(?=^#|\\z)", Pattern.MULTILINE | Pattern.DOTALL).matcher(document);
    if (!matcher.find()) throw new IllegalArgumentException("no heading " + heading);
    return matcher.group(1);
  }

  /** The cells of every row of every table, heads and rules left out. */
  static List<List<String>> rows(String text) {
    List<String> lines = text.lines().toList();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean head = i + 1 < lines.size() && lines.get(i + 1).startsWith("| ---");
      if (lines.get(i).startsWith("|") && !lines.get(i).startsWith("| ---") && !head) rows.add(cells(lines.get(i)));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList();
  }

  /** What stands between single backquotes on one line. */
  static List<String> code(String text) {
    return CODE.matcher(text.replaceAll("(?s)```.*?```", "")).results().map(match -> match.group(1)).toList();
  }
}
