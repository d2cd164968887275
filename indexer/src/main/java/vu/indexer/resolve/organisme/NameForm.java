package vu.indexer.resolve.organisme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.lexicon.Lexicon;

/**
 * One name of an organisation, taken apart to be compared with the names of others.
 *
 * @param entry place of the organisation in the registry
 * @param words its words in lower case without accents, small ones left out
 * @param stems the same in the singular
 * @param letters the words in one piece
 * @param numbers what tells two organisations of one name apart: figures, ordinals, single letters
 * @param lieux its words that are known places
 * @param tail its words that stand after "de", "à" and begin with a capital, to the end: a place nobody listed, perhaps
 * @param cores what is left without legal form, level and place
 */
record NameForm(
    int entry, String nom, List<String> words, List<String> stems, String letters, Set<String> numbers, Set<String> lieux, Set<String> tail,
        Set<String> cores) {
  private static final Set<String> SMALL = Set.of("le", "la", "les", "l", "de", "du", "des", "d", "et", "a", "au", "aux", "en", "association");
  private static final Set<String> ORDINALS =
      Set.of("premier", "premiere", "deuxieme", "second", "seconde", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme",
          "neuvieme", "dixieme");
  private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");
  /** {@code  de }, {@code  d'}, {@code  à la } before a capital. */
  private static final Pattern LINK = Pattern.compile("[ ,–-](?:[dD]['’]|(?:de|du|des|à|au|aux|en|sur) (?:la |le |les |l['’])?)(?=\\p{Lu})");
  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}[\\p{L}'’]*(?:[ -](?:(?:sur|sous|en|lès|les|la|le|l['’]|de|du|d['’]|et)[ -]?)*\\p{Lu}[\\p{L}'’]*)*");
  private static final int SHORTEST_CORE = 6;

  static NameForm of(int entry, String nom) {
    List<String> words = words(nom);
    List<String> heads = new ArrayList<>(List.of(nom));
    Set<String> tail = new HashSet<>();
    if (!nom.equals(nom.toUpperCase(java.util.Locale.ROOT))) tails(nom, heads, tail);
    Set<String> numbers = new TreeSet<>(), lieux = new HashSet<>(words), cores = new TreeSet<>();
    lieux.retainAll(Lexicon.get().nameWords("lieu"));
    for (String word : words) if (number(word)) numbers.add(cardinal(word));
    for (String head : heads) core(head, cores);
    return new NameForm(entry, nom, words, words.stream().map(NameForm::stem).toList(), String.join("", words), numbers, lieux, tail,
        cores);
  }

  /** See {@link #words}. */
  static List<String> words(String nom) {
    List<String> words = new ArrayList<>(List.of(Names.plain(nom).replace("loi 1901", "").strip().split(" +")));
    if (words.stream().anyMatch(word -> !SMALL.contains(word))) words.removeIf(SMALL::contains);
    return List.copyOf(words);
  }

  private static void tails(String nom, List<String> heads, Set<String> tail) {
    Matcher link = LINK.matcher(nom);
    while (link.find()) {
      String rest = nom.substring(link.end());
      if (!CAPITALS.matcher(rest).matches()) continue;
      heads.add(nom.substring(0, link.start()));
      tail.addAll(words(rest));
    }
  }

  private static void core(String head, Set<String> cores) {
    List<String> words = new ArrayList<>(words(head));
    words.removeIf(NameForm::aside);
    String core = String.join(" ", words);
    if (words.size() > 1 || core.length() >= SHORTEST_CORE && !Names.generic(core)) cores.add(core);
  }

  /** A legal form, a level or a place: words that a name may have or not. */
  private static boolean aside(String word) {
    Lexicon lexicon = Lexicon.get();
    return lexicon.nameWords("forme").contains(word) || lexicon.nameWords("echelon").contains(word) || lexicon.nameWords("lieu").contains(word);
  }

  private static boolean number(String word) {
    if (word.length() == 1 || ORDINALS.contains(word) || ROMAN.matcher(word).matches()) return true;
    long digits = word.chars().filter(Character::isDigit).count();
    return digits > 0 && word.length() - digits < 3;
  }

  /** {@code 27} for {@code 27e}. */
  private static String cardinal(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 'e' && Character.isDigit(word.charAt(last - 1)) ? word.substring(0, last) : word;
  }

  /** The singular, roughly. */
  private static String stem(String word) {
    if (word.length() <= 3) return word;
    if (word.endsWith("aux") && !word.endsWith("eaux")) return word.substring(0, word.length() - 2) + "l";
    return word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
  }

  /** The letters as a scanner may have read them: {@code rn} for {@code m}, {@code 1} for {@code l}. */
  String misread() {
    return letters.replace("rn", "m").replace("cl", "d").replace("vv", "w").replace('1', 'l').replace('i', 'l').replace('0', 'o').replace('5', 's');
  }
}
