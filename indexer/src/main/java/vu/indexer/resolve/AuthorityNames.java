package vu.indexer.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.text.Folded;

/**
 * Which authority some words name: "Conseil de la Métropole d'Aix-Marseille-Provence". Its name counts, and the names of its
 * folders that are of two words or more ({@code grand-lyon}); small words make no difference, but "Ville de Lyon" is not
 * in "Ville de Lyons-la-Forêt" nor "Ville de Montpellier" in "Ville de Montpellier-de-Médillan".
 */
final class AuthorityNames {
  private static final Set<String> SMALL = Set.of("de", "d", "du", "des", "la", "le", "les", "l");

  /** All names of all known authorities. */
  private static final List<Name> NAMES = Authorities.get().all().stream().flatMap(AuthorityNames::names).toList();

  private record Name(String id, List<String> words) {}

  private AuthorityNames() {}

  /** The id of the authority with the longest name in {@code printed}; null when it names none that is known. */
  static String in(String printed) {
    if (printed == null) return null;
    List<String> words = words(printed);
    String best = null;
    int length = 0;
    for (Name name : NAMES) {
      if (name.words.size() <= length || !holds(words, name.words, printed)) continue;
      best = name.id;
      length = name.words.size();
    }
    return best;
  }

  private static Stream<Name> names(AuthorityProfile profile) {
    return Stream.concat(Stream.of(profile.authority().nom()), profile.folders().stream())
        .map(name -> new Name(profile.authority().id(), words(name))).filter(name -> name.words.size() >= 2);
  }

  private static List<String> words(String printed) {
    List<String> words = new ArrayList<>(List.of(Folded.key(printed).split(" ")));
    words.removeIf(SMALL::contains);
    return words;
  }

  private static boolean holds(List<String> words, List<String> name, String printed) {
    int at = Collections.indexOfSubList(words, name);
    return at >= 0 && !goesOn(name.getLast(), printed);
  }

  /** The last word of the name is only the beginning of a longer, hyphenated one. */
  private static boolean goesOn(String last, String printed) {
    Folded f = Folded.of(printed);
    int at = f.find(last, 0, f.length());
    return at >= 0 && at + last.length() < f.length() && f.at(at + last.length()) == '-';
  }
}
