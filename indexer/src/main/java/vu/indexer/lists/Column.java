package vu.indexer.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vu.indexer.text.Folded;

/** The columns of SCDL "Délibérations", in the order of the schema. What else they are called stands in {@code colonnes.tsv}. */
enum Column {
  COLL_NOM, COLL_SIRET, DELIB_ID, DELIB_DATE, DELIB_MATIERE_CODE, DELIB_MATIERE_NOM, DELIB_OBJET, BUDGET_ANNEE, BUDGET_NOM, PREF_ID, PREF_DATE,
  VOTE_EFFECTIF, VOTE_REEL, VOTE_POUR, VOTE_CONTRE, VOTE_ABSTENTION, DELIB_URL;

  private record Described(boolean required, List<String> names) {}

  private static final Map<Column, Described> TABLE = new EnumMap<>(Column.class);

  static {
    for (String line : table().lines().filter(row -> !row.startsWith("#")).toList()) {
      String[] cells = line.split("\t");
      TABLE.put(valueOf(cells[0]), new Described(cells[1].equals("oui"), Arrays.stream(cells[2].split(";")).map(String::strip).toList()));
    }
  }

  /** Whether the schema wants it filled on every line. */
  boolean required() {
    return TABLE.get(this).required();
  }

  /** The column a header names, in whatever spelling; null when it is none of the schema. */
  static Column named(String header) {
    String name = Folded.key(header);
    for (Column column : values()) if (Folded.key(column.name()).equals(name) || TABLE.get(column).names().contains(name)) return column;
    return null;
  }

  private static String table() {
    try (InputStream in = Column.class.getResourceAsStream("colonnes.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("colonnes.tsv", e);
    }
  }
}
