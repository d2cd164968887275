package vu.indexer.lexicon;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nomenclature ACTES of the State, levels 1 and 2: the subjects under which local acts are sent to the prefect. */
public final class Nomenclature {
  /** Codes by number: 7.2 stands before 7.10. */
  public static final Comparator<String> ORDER =
      Comparator.comparingInt((String code) -> number(code, 0)).thenComparingInt(code -> number(code, 1));
  private static final Nomenclature INSTANCE = new Nomenclature();

  private final Map<String, String> names = new LinkedHashMap<>();

  private Nomenclature() {
    for (String[] row : Lexicon.rows("nomenclature-actes.tsv")) names.put(row[0], row[1]);
  }

  public static Nomenclature get() {
    return INSTANCE;
  }

  private static int number(String code, int level) {
    String[] parts = code.split("\\.");
    return level < parts.length ? Integer.parseInt(parts[level]) : 0;
  }

  /** Every code of both levels, in order. */
  public List<String> codes() {
    return List.copyOf(names.keySet());
  }

  /** "Subventions" for {@code 7.5}; null for a code that does not exist. */
  public String nom(String code) {
    return names.get(code);
  }

  /**
   * A code of level 2 as SCDL writes it: {@code finances locales/subventions}. Lower case, without comma, parenthesis or blanks around
   * the stroke; null for another code.
   */
  public String scdl(String code) {
    if (code.indexOf('.') < 0 || !names.containsKey(code)) return null;
    String below = code.equals("9.1") || code.equals("9.2") || code.equals("9.3") ? names.get(code).replace(names.get("9") + " ", "") : names.get(code);
    return plain(names.get(code.substring(0, code.indexOf('.')))) + "/" + plain(below);
  }

  private static String plain(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[,()]", "").replaceAll(" +", " ").strip();
  }
}
