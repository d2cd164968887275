package vu.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a column of the tables that are given out holds ({@code colonnes.tsv}).
 *
 * @param type {@code texte}, {@code nombre}, {@code date}, {@code oui/non} or {@code liste}
 */
public record Colonne(String nom, String type, String fr, String en) {
  private static final Map<String, Colonne> ALL = read();

  private static Map<String, Colonne> read() {
    try (InputStream in = Colonne.class.getResourceAsStream("colonnes.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
          .map(cells -> new Colonne(cells[0], cells[1], cells[2], cells[3])).collect(Collectors.toMap(Colonne::nom, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException("resource colonnes.tsv", e);
    }
  }

  /** Empty for a name that no table has. */
  public static Optional<Colonne> of(String nom) {
    return Optional.ofNullable(ALL.get(nom));
  }
}
