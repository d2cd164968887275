package vu.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.SourceDocument;

/**
 * A text that is one form again and again.
 *
 * @param name the line of {@code corpus/adversarial.txt}
 * @param head stands once at the beginning, may be empty
 */
record AdversarialForm(String name, String head, String form) {
  private static final Path TABLE = Path.of("corpus/adversarial.txt");
  private static final Pattern UNICODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

  AdversarialForm {
    if (form.isEmpty()) throw new IllegalArgumentException("nothing to repeat in " + name);
  }

  /** In the order of the table. The table is looked for in the current directory. */
  static List<AdversarialForm> all() {
    try {
      List<String> lines = Files.readAllLines(TABLE, StandardCharsets.UTF_8);
      return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("# ")).map(AdversarialForm::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " cannot be read: run from the top folder of Vu", e);
    }
  }

  /** {@code head => form}, or the form alone, with the escapes of Java. */
  static AdversarialForm of(String line) {
    String[] parts = plain(line).split(" => ", 2);
    return new AdversarialForm(line, parts.length == 1 ? "" : parts[0], parts[parts.length - 1]);
  }

  private static String plain(String escaped) {
    return UNICODE.matcher(escaped).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16))).translateEscapes();
  }

  /** A text of exactly {@code size} characters; the last form may be cut. */
  CanonicalText text(int size) {
    String text = (head + form.repeat(size / form.length() + 1)).substring(0, size);
    return new CanonicalText(new SourceDocument("adversarial.txt", "txt", "0".repeat(64), null, null, false), text, 0);
  }
}
