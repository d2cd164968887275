package vu.server;

import java.util.List;
import java.util.stream.Collectors;
import vu.server.query.Note;
import vu.web.Lang;
import vu.web.Strings;

/** Says what there is to tell of a query, in the words of the site. */
public final class Notes {
  private Notes() {}

  /** One sentence for each note. */
  public static List<String> each(Strings strings, List<Note> notes) {
    return notes.stream().map(note -> say(strings, note)).toList();
  }

  /** Their sentences one after the other, null when there is none. */
  public static String together(Strings strings, List<Note> notes) {
    return notes.isEmpty() ? null : String.join(" ", each(strings, notes));
  }

  /** French, the language of the API and of the terminal's answers about French words. */
  public static Strings french() {
    return Strings.of(Lang.FR);
  }

  private static String say(Strings strings, Note note) {
    List<String> words = note.words();
    String key = "note." + note.kind().key();
    return switch (note.kind()) {
      case COUPEE, TERMES -> strings.get(key, words.getFirst());
      case VALEUR -> strings.get(key, quoted(strings, words.subList(0, 1)), words.getLast());
      case SYNONYME -> {
        String others = quoted(strings, words.subList(1, words.size()));
        yield strings.get(key + (words.size() == 2 ? ".1" : ".n"), quoted(strings, words.subList(0, 1)), others);
      }
      case QUESTION, PROCHES -> strings.get(key + (words.size() == 1 ? ".1" : ".n"), quoted(strings, words));
      case CHAMP_INCONNU, SEUL, PARENTHESE_FERMEE, PARENTHESE_OUVERTE, PARENTHESES_IMBRIQUEES, GUILLEMET_OUVERT, ET_INUTILE, EXCLUSION_VIDE, LA_PLUPART,
          UNE_PARTIE -> strings.get(key, quoted(strings, words));
    };
  }

  private static String quoted(Strings strings, List<String> words) {
    return words.stream().map(word -> strings.get("note.entre-guillemets", word)).collect(Collectors.joining(", "));
  }
}
