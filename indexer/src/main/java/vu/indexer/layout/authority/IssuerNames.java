package vu.indexer.layout.authority;

import java.util.Set;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** The name of a place or a body, as a head prints it: where it ends, and how it is written in small letters. */
final class IssuerNames {
  /** Small words inside a name, in capitals too. */
  private static final Set<String> SMALL = Set.of("de", "du", "des", "la", "le", "les", "sur", "sous", "en", "et", "lez", "aux", "au", "d", "l",
      "pour", "par", "a", "à", "lès");
  /** What ends a name in a text in capitals. */
  private static final Phrases ENDS =
      Phrases.of(
          "s'est", "dument", "legalement", "regulierement", "reuni", "convoque", "etait", "seance", "republique", "extrait", "conseil municipal",
              "conseil communautaire", "deliberation", "departement", "arrondissement", "canton", "nombre", "l'an", "en exercice",
          "date", "en date", "objet", "etaient", "sous la", "liberte", "registre", "proces-verbal", "ville et", "ont", "a decide", "en seance",
              "a ete", "par", "bureau", "vu",
          "rapporteur", "service du", "service des", "service de", "services", "direction", "compte rendu", "compte-rendu");
  private static final int MOST_WORDS = 9;
  /** A name goes on behind a line break with these: "AIX / EN PROVENCE". */
  private static final Phrases GOES_ON = Phrases.of("en", "sur", "sous", "lez", "les");
  /** Before a name that ends with its kind, these are not of it: "Bureau de Haute Loue Agglomération". */
  private static final Set<String> BODIES = Set.of("bureau", "conseil", "president", "presidente", "vice", "maire", "communaute", "membres",
      "comite", "siege", "territoire", "considerant", "vu", "par", "pour", "dans", "cette", "notre", "votre", "ladite");
  private static final int MOST_WORDS_BEFORE = 6;
  /** "MPM": letters that no vowel joins to a word. */
  private static final int LONGEST_SIGLE = 5;

  private IssuerNames() {}

  /** The end of the name that begins at {@code p}; {@code p} when none does. */
  static int end(Folded f, int p) {
    int q = p, end = p, words = 0;
    if (ENDS.at(f, p) >= 0 && f.isUpper(p + 1)) return p;
    while (words < MOST_WORDS && f.isLetter(q)) {
      if (q > p && ENDS.at(f, q) >= 0) break;
      int next = f.wordEndFrom(q);
      if (q > p && f.at(next) == '/') break;
      boolean small = SMALL.contains(f.slice(q, next)) && words > 0;
      boolean capital = f.isUpper(q) || f.original().charAt(q) == '\uFFFD';
      boolean number = next == q + 1 && next < f.length() && "°º".indexOf(f.original().charAt(next)) >= 0;
      if (!capital && !small || number) break;
      if (capital && !small) end = next;
      char ch = f.at(next);
      if (ch == '\n' && capital && GOES_ON.at(f, next + 1) >= 0 && ENDS.at(f, next + 1) < 0 && f.isUpper(f.skip(GOES_ON.at(f, next + 1)))) ch = ' ';
      boolean joins = ch == '-' || ch == '\'' || ch == ' ' && f.isLetter(next + 1);
      if (!joins || ch == '-' && !f.isLetter(next + 1)) break;
      q = next + 1;
      words++;
    }
    return SMALL.contains(f.slice(p, end)) ? p : end;
  }

  /** Where the name begins that the kind at {@code p} ends: "Haute Loue Agglomération"; {@code p} when none does. */
  static int start(Folded f, int p) {
    int q = p, start = p;
    for (int words = 0; words < MOST_WORDS_BEFORE && (f.at(q - 1) == ' ' || f.at(q - 1) == '-' || f.at(q - 1) == '\''); words++) {
      int word = q - 1;
      while (f.isWord(word - 1)) word--;
      String text = f.slice(word, q - 1);
      boolean small = SMALL.contains(text);
      if (text.isEmpty() || BODIES.contains(text) || !small && !f.isUpper(word)) break;
      if (!small) start = word;
      q = word;
    }
    return start;
  }

  /** The end of a name with the quotation mark that closes it: "SIVOM « COMBE DORÉE »". */
  static int closed(Folded f, int from, int to) {
    int marks = 0, next = f.skip(to);
    for (int p = from; p < to; p++) if (f.at(p) == '"') marks++;
    return marks == 1 && f.at(next) == '"' ? next + 1 : to;
  }

  /** The words of [from, to) as people write them: as the text itself does elsewhere, else with capitals where they belong. */
  static String shown(Folded f, int from, int to) {
    String printed = f.original().substring(from, to);
    if (hasSmall(printed) && printed.indexOf('\uFFFD') < 0) return printed;
    String key = f.slice(from, to);
    int tries = 0;
    for (int at = f.find(key, 0, f.length()); at >= 0 && tries < 12; at = f.find(key, at + 1, f.length()), tries++) {
      String other = f.original().substring(at, at + key.length());
      if (hasSmall(other) && other.indexOf('\uFFFD') < 0 && Character.isUpperCase(other.charAt(0)) && !shouts(other)) return other;
    }
    return printed.indexOf('\uFFFD') >= 0 ? null : hasSmall(printed) ? printed : capitalised(printed);
  }

  /** "Pays de VERTE-COMBE": half of it is in capitals. */
  private static boolean shouts(String text) {
    for (int i = 0; i + 2 < text.length(); i++)
      if (text.substring(i, i + 3).chars().allMatch(Character::isUpperCase)) return true;
    return false;
  }

  private static boolean hasSmall(String text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }

  /** "SAINT-AUBIN-DES-LANDELLES" → "Saint-Aubin-des-Landelles". */
  static String capitalised(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || end > i && isAccent(text.charAt(end)))) end++;
      if (end == i) {
        shown.append(text.charAt(i++));
        continue;
      }
      String word = text.substring(i, end).toLowerCase(java.util.Locale.ROOT);
      boolean elided = end - i == 1 && end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
      boolean small = i > 0 && (SMALL.contains(word) || elided);
      boolean sigle = end - i > 1 && end - i <= LONGEST_SIGLE && word.chars().noneMatch(letter -> "aeiouyéèêàâîôûœ".indexOf(letter) >= 0);
      shown.append(small ? word : sigle ? text.substring(i, end) : Character.toUpperCase(word.charAt(0)) + word.substring(1));
      i = end;
    }
    return shown.toString();
  }

  /** An accent that is a character of its own. */
  private static boolean isAccent(char ch) {
    return Character.getType(ch) == Character.NON_SPACING_MARK;
  }
}
