package vu.server.spending;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vu.indexer.index.ActRow;

/**
 * What the codes of a budget line stand for ({@code comptabilite.tsv}). Metropolises keep their accounts by M57 (article L. 5217-10-1
 * of the CGCT), everybody does since 2024; the others kept them by M14 before, whose functions are not told.
 */
public final class Comptabilite {
  /** First budget year in which M57 holds for all. */
  private static final int M57_FOR_ALL = 2024;

  private static final Comptabilite INSTANCE = new Comptabilite();

  private final Map<String, String> labels = new HashMap<>();

  /** What of a budget line a code names. */
  public enum Part { CHAPITRE, NATURE, FONCTION }

  private Comptabilite() {
    try (InputStream in = Comptabilite.class.getResourceAsStream("comptabilite.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("resource comptabilite.tsv", e);
    }
  }

  private void add(String row) {
    String[] cells = row.split("\t");
    labels.put(key(cells[0], Part.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)), cells[2]), cells[3]);
  }

  public static Comptabilite get() {
    return INSTANCE;
  }

  /** By which instruction the budget of an act is kept, {@code M57} or {@code M14}, or null when the act prints no date. */
  public static String of(ActRow act, Integer exercice) {
    String nom = act.collectivite().nom();
    if (nom != null && nom.contains("étropole")) return "M57";
    Integer year = exercice != null ? exercice : act.date() == null ? null : (Integer) act.date().getYear();
    return year == null ? null : year >= M57_FOR_ALL ? "M57" : "M14";
  }

  /** The official label of a code; null when it is not known or {@code nomenclature} or {@code code} is null. */
  public String label(String nomenclature, Part part, String code) {
    return nomenclature == null || code == null ? null : labels.get(key(nomenclature, part, code));
  }

  private static String key(String nomenclature, Part part, String code) {
    return nomenclature + "/" + part + "/" + code;
  }
}
