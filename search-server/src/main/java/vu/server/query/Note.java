package vu.server.query;

import java.util.List;
import java.util.Locale;

/**
 * What there is to tell of how a query was read. The words of each kind are in the catalogues of the site, under {@code note.} and its
 * {@link Kind#key}.
 *
 * @param words what was typed or is searched, as {@link Kind} says
 */
public record Note(Kind kind, List<String> words) {
  public enum Kind {
    /** Cut at so many characters. */
    COUPEE,
    /** Only the first so many terms count. */
    TERMES,
    PARENTHESE_FERMEE,
    PARENTHESE_OUVERTE,
    PARENTHESES_IMBRIQUEES,
    GUILLEMET_OUVERT,
    ET_INUTILE,
    EXCLUSION_VIDE,
    /** The word that is no field. */
    CHAMP_INCONNU,
    /** The value, then the field. */
    VALEUR,
    /** The word that cannot be searched alone. */
    SEUL,
    /** The words of a question that say nothing of what is looked for. */
    QUESTION,
    /** A name, then its other names, which are searched too. */
    SYNONYME,
    /** Words that no act holds; those spelt almost so are searched. */
    PROCHES,
    /** No act holds all words; those that hold most of them are shown. */
    LA_PLUPART,
    /** No act holds all words; those that hold some of them are shown. */
    UNE_PARTIE;

    /** {@code la-plupart} */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Note {
    words = List.copyOf(words);
  }

  public static Note of(Kind kind, Object... words) {
    return new Note(kind, List.of(words).stream().map(String::valueOf).toList());
  }
}
