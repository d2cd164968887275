package vu.indexer.model;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The subject of an act in the nomenclature ACTES, as its words let it be inferred. Acts do not print it: it never looks official.
 *
 * @param code level 2 ({@code 7.5}), or level 1 ({@code 7}) when only that is clear
 * @param confiance from 0 to 1, see {@link Found#confidence()}
 * @param indices what it rests on, the weightiest first; empty in lists, which keep the code only
 */
public record Matiere(String code, double confiance, List<Indice> indices) {
  private static final Pattern CODE = Pattern.compile("[1-9](\\.[1-9]\\d?)?");

  public Matiere {
    if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("code " + code + " is not a level and a level below it, such as 7.5");
    if (!(confiance >= 0 && confiance <= 1)) throw new IllegalArgumentException("confidence " + confiance + " is not in [0, 1]");
    indices = List.copyOf(indices);
  }

  /** The code of level 1: {@code 7} for {@code 7.5}. */
  public static String niveau1(String code) {
    return code.indexOf('.') < 0 ? code : code.substring(0, code.indexOf('.'));
  }

  /** The same without what it rests on. */
  public Matiere brief() {
    return indices.isEmpty() ? this : new Matiere(code, confiance, List.of());
  }

  /** Where a sign of the subject stands. */
  public enum Source {
    TITRE, DECISION, INSTRUMENT, TEXTE;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * One sign of the subject.
   *
   * @param mots words of the act; for an instrument its name
   * @param poids what it adds for the code
   * @param span the place of the words, null where the title stands otherwise in the text
   */
  public record Indice(String mots, Source source, double poids, Span span) {
    public Indice {
      Objects.requireNonNull(mots, "mots");
      Objects.requireNonNull(source, "source");
    }
  }
}
