package vu.server.spending;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vu.indexer.index.ActRow;

/**
 * What the codes of a budget line stand for ({@code comptabilite.tsv}, which names where each label was read). The Métropole de Lyon has kept
 * its accounts by M57 from its creation, the other metropolises at the latest since 2018, everybody since 2024 (article L. 5217-10-1 of the
 * CGCT, law 2015-991, article 106); before, a commune kept them by M14 or, in the last years, by either.
 */
public final class Comptabilite {
  /** Budget years from which M57 holds: for all, for metropolises, for the Métropole de Lyon. */
  private static final int M57_FOR_ALL = 2024, M57_FOR_METROPOLISES = 2018, M57_FOR_LYON = 2015;
  /** From here on a commune may have chosen M57 already. */
  private static final int M57_BY_CHOICE = 2020;
  private static final String LYON = "lyon";

  private static final Comptabilite INSTANCE = new Comptabilite();

  private final Map<String, String> labels = new HashMap<>();

  /** What of a budget line a code names. */
  public enum Part { CHAPITRE, NATURE, FONCTION }

  private Comptabilite() {
    try (InputStream in = Comptabilite.class.getResourceAsStream("comptabilite.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("resource comptabilite.tsv", e);
    }
  }

  private void add(String row) {
    String[] cells = row.split("\t");
    labels.put(key(cells[0], Part.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2]), cells[3]);
  }

  public static Comptabilite get() {
    return INSTANCE;
  }

  /** By which instruction the budget of an act is kept, {@code M57} or {@code M14}; null when its year leaves that open or is not known. */
  public static String of(ActRow act, Integer exercice) {
    Integer year = exercice != null ? exercice : act.date() == null ? null : (Integer) act.date().getYear();
    if (year == null) return null;
    String nom = act.collectivite().nom();
    boolean metropolis = nom != null && nom.contains("étropole");
    int since = !metropolis ? M57_FOR_ALL : act.id().collectivite().equals(LYON) ? M57_FOR_LYON : M57_FOR_METROPOLISES;
    if (year >= since) return "M57";
    return !metropolis && year < M57_BY_CHOICE ? "M14" : null;
  }

  /** The label of a code, null when none was read; without a nomenclature the one that both agree on. */
  public String label(String nomenclature, Part part, String code) {
    if (code == null) return null;
    if (nomenclature != null) return labels.get(key(nomenclature, part, code));
    String label = labels.get(key("M57", part, code));
    return label != null && label.equals(labels.get(key("M14", part, code))) ? label : null;
  }

  private static String key(String nomenclature, Part part, String code) {
    return nomenclature + "/" + part + "/" + code;
  }
}
