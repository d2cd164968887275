package vu.indexer.resolve.organisme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How names of organisations are compared and shown. */
final class Names {
  private static final Pattern ARTICLE = Pattern.compile("^(?:[Ll]['’]|[Ll]a |[Ll]e |[Ll]es )");
  private static final int LONGEST_ARTICLE = "Les".length(), LONGEST_WEAK = 5;
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "association");
  private static final Set<String> LINKS = Set.of("de", "du", "des", "d");
  /** Words that stand for a whole name within one act, and for another one in the next act. */
  private static final Set<String> GENERIC =
      Set.of(
          "agence", "amicale", "asso", "association", "attributaire", "beneficiaire", "centre", "cercle", "club", "collectif", "comite", "commune",
          "compagnie", "conseil", "cooperative", "departement", "ecole", "entreprise", "etablissement", "etat", "federation", "festival",
              "fondation", "forum",
          "groupement", "institut", "ligue", "maison", "metropole", "mission", "mission locale", "musee", "office", "organisme", "plateforme",
              "pole", "regie",
          "region", "reseau", "societe", "structure", "syndicat", "theatre", "union", "universite", "ville");

  private Names() {}

  /**
   * Two names with the same key are the same name: case, accents, articles, the word "association", ordinals, hyphens,
   * quotes and spaces make no difference. Never empty for a name that is not blank.
   */
  static String key(String name) {
    String plain = plain(name);
    List<String> words = new ArrayList<>(Arrays.asList(plain.split(" ")));
    boolean association = words.removeIf(ARTICLES::contains) && plain.contains("association");
    while (association && words.size() > 1 && LINKS.contains(words.getFirst())) words.removeFirst();
    String key = String.join(" ", words);
    return !key.isEmpty() ? key : !plain.isEmpty() ? plain : name.strip();
  }

  /** Lower case without accents, words apart by one space, ordinals in one form. */
  static String plain(String name) {
    return PlainName.of(name);
  }

  /**
   * A bare sigle of at most five capitals ({@code ALEC}, {@code l'A.D.E.S.}), or a generic word: it names an organisation inside
   * one authority only.
   */
  static boolean weak(String name) {
    return sigle(name) || generic(name);
  }

  private static boolean sigle(String name) {
    if (letters(name) > LONGEST_ARTICLE + LONGEST_WEAK) return false;
    String bare = withoutArticle(name.strip()).replace(".", "").replace(" ", "");
    return !bare.isEmpty() && bare.length() <= LONGEST_WEAK && bare.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static int letters(String name) {
    int letters = 0;
    for (int at = 0; at < name.length(); at++) if (name.charAt(at) != '.' && !Character.isWhitespace(name.charAt(at))) letters++;
    return letters;
  }

  /** {@code ADES} for {@code l'ADES}. */
  static String withoutArticle(String name) {
    return ARTICLE.matcher(name).replaceFirst("");
  }

  /** A word that stands for a whole name within one act: {@code l'agence}. */
  static boolean generic(String name) {
    return GENERIC.contains(key(name));
  }

  /** True when one key says all that the other says: {@code mission locale} and {@code mission locale de lyon}. */
  static boolean compatible(String key, String other) {
    Set<String> words = Set.of(distinct(key)), others = Set.of(distinct(other));
    return words.containsAll(others) || others.containsAll(words);
  }

  private static String[] distinct(String key) {
    return Arrays.stream(key.split(" ")).filter(word -> !LINKS.contains(word)).distinct().toArray(String[]::new);
  }

  /** ASCII letters, digits and hyphens, possibly empty for a name in another script. */
  static String slug(String name) {
    String slug = NOT_SLUG.matcher(plain(name)).replaceAll("-");
    int start = slug.startsWith("-") ? 1 : 0;
    return slug.length() <= start ? "" : slug.substring(start, slug.endsWith("-") ? slug.length() - 1 : slug.length());
  }

  /**
   * The spelling to show among those of one name, each with how often it stands: whole ones first, then ordinary capitals, the most
   * accents, with its article, the most frequent, the shortest.
   */
  static String best(Map<String, Long> counts) {
    if (counts.size() == 1) return counts.keySet().iterator().next();
    return counts.keySet().stream()
        .min(
            Comparator.comparing(Names::broken).thenComparing(Names::shouted)
                .thenComparing(Comparator.comparingLong(Names::accents).reversed())
                .thenComparingLong(Names::oddCapitals)
                .thenComparing(Comparator.comparing(Names::keepsArticle).reversed())
                .thenComparing(Comparator.<String>comparingLong(counts::get).reversed())
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** With a letter that an encoding lost: "agglom?ration". */
  static boolean broken(String name) {
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      boolean inside = at > 0 && at + 1 < name.length() && Character.isLetter(name.charAt(at - 1)) && Character.isLetter(name.charAt(at + 1));
      if (c == '\ufffd' || c == '?' && inside) return true;
    }
    return false;
  }

  /** All capitals or all small: not the way a name is written in running text. */
  private static boolean shouted(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT));
  }

  /** "Les Interconnectés", "La 27e Région": the article in capitals is part of the name. */
  private static boolean keepsArticle(String name) {
    return name.startsWith("Les ") || name.startsWith("La ") || name.startsWith("Le ") || name.startsWith("L'") || name.startsWith("L’");
  }

  /** Capitals inside words, as in {@code INTERCOnnectés}; a sigle has them in all its spellings. */
  private static long oddCapitals(String name) {
    return IntStream.range(1, name.length()).filter(i -> Character.isUpperCase(name.charAt(i)) && Character.isLetter(name.charAt(i - 1))).count();
  }

  private static long accents(String name) {
    return name.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
  }
}
