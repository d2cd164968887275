package vu.server.search;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vu.indexer.lexicon.Lexicon;

/** The keys of the texts that a name stands for. */
final class Nicknames {
  /** In a sigle; fewer may be a capital at the start of a common word. */
  private static final int FEWEST_CAPITALS = 2;

  private Nicknames() {}

  /** "loi", "NOTRe": capitals and accents as one likes. */
  static List<String> of(String kind, String name) {
    String words = Lexicon.phrase(name);
    return laws(words).filter(law -> law.nature().kind().equals(kind)).map(Nicknames::key).toList();
  }

  /** A word alone: "RGPD", "rgpd", "ALUR"; laws in capitals only, for "élan" is a common word. */
  static List<String> of(String word) {
    String words = Lexicon.phrase(word);
    boolean isSigle = word.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS;
    Stream<String> union = Lexicon.get().european().stream()
        .filter(act -> act.words().equals(words))
        .map(act -> key(act.value()))
        .filter(Objects::nonNull);
    return Stream.concat(union, isSigle ? laws(words).map(Nicknames::key) : Stream.of()).toList();
  }

  private static Stream<Lexicon.Law> laws(String words) {
    return Lexicon.get().laws().stream()
        .filter(law -> law.words().equals(words))
        .map(Lexicon.Phrase::value)
        .filter(law -> law.numero() != null);
  }

  private static String key(Lexicon.Law law) {
    return "fr:" + law.nature().name().toLowerCase(Locale.ROOT) + ":" + law.numero();
  }

  private static String key(Lexicon.European act) {
    return european(act.nature().name().toLowerCase(Locale.ROOT), act.numero());
  }

  /** The key of an act of the Union, its kind folded as it is printed; null for a kind that is not cited by number. */
  static String european(String kind, String number) {
    return kind.equals("reglement") ? "eu:reg:" + number : kind.equals("directive") ? "eu:dir:" + number : null;
  }
}
