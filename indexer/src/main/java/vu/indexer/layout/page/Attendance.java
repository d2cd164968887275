package vu.indexer.layout.page;

import java.util.Set;
import java.util.regex.Pattern;
import vu.indexer.layout.words.Stems;

/** The lines that say who attended: "Étaient présents :", "Pouvoirs :", "Conseillers en exercice : 15". */
public final class Attendance {
  static final Stems STEMS = Stems.of(
          "etaient", "etait ", "sont ", "membres ", "administrateurs ", "delegues ", "elus ", "conseillers ", "titulaires ", "suppleants ",
              "present", "absent", "excuse", "represent", "procuration", "pouvoir", "ont donne", "avaient donne", "ayant donne",
          "delegation", "votant", "secretaire", "nombre ", "en exercice", "quorum", "suffrages", "effectif", "assistai");
  private static final Stems WHO = Stems.of("etaient ", "etait ", "sont ", "membres ", "administrateurs ", "delegues ", "elus ", "conseillers ",
      "titulaires ", "suppleants ");
  private static final Stems WHICH = Stems.of("elus ", "nommes ", "titulaires ", "suppleants ", "municipaux ", "communautaires ");
  private static final Set<String> HOW =
      Set.of(
          "present", "presents", "presente", "presentes", "absent", "absents", "absente", "absentes", "excuse", "excuses", "excusee", "excusees",
              "represente", "representes", "representee", "representees", "procuration", "procurations", "pouvoir", "pouvoirs",
          "votant", "votants");
  private static final Set<String> LINKS = Set.of("avec", "sans", "ayant", "donne", "non", "et", "ou", "de", "vote", ":");
  private static final int LONGEST_COUNT = 120;
  private static final Stems PROXIES = Stems.of("ont donne", "avaient donne", "ayant donne", "delegation de vote", "delegations de vote");
  private static final Stems WERE = Stems.of("presents", "absents", "excuses", "representes", "connectes");
  private static final Set<String> ALONE = Set.of("presents", "absents", "pouvoirs", "presents:", "absents:", "pouvoirs:", "presents :", "absents :",
      "pouvoirs :");
  private static final Pattern FIGURES =
      Pattern.compile(
          "^absent(?:e?s?|\\(e?s\\)|\\(e\\)s) (?:ayant|excuses|non excuses).*"
              + "|^assistai(?:t|ent)\\b.{0,60}:.*|^secretaire(?: de seance| auxiliaire)?\\s*:.*|^(?:nombre (?:de|total)|effectif|en exercice"
              + "|(?:conseillers|membres|delegues)[a-z ]* en exercice|quorum|suffrages exprimes)\\b.{0,60}:.*");

  private static final String[] PERSONS = {"m. ", "mm. ", "mme", "mlle", "monsieur", "madame", "messieurs", "mesdames", "pouvoir",
      "procuration",
      "present", "absent", "excus", "represent", "secretaire", "quorum", "convocation"};
  private static final String[] OFFICES = {"conseiller", "adjoint", "maire", "membres", "delegue"};

  private Attendance() {}

  static boolean opens(String words) {
    if (!STEMS.standAt(words, 0)) return false;
    if (words.startsWith("etaient ") && WERE.standAt(words, 8)) return true;
    int how = behind(WHICH, words, behind(WHO, words, 0));
    if (namesThem(words, how) || tellsLast(words)) return true;
    return ALONE.contains(words) || saysHow(words) || counts(words) || mayCount(words) && FIGURES.matcher(words).matches();
  }

  /** "Délégués du collège de la Ville Étaient présents": the heading of a list that ends in who of them. */
  private static boolean tellsLast(String words) {
    int verb = words.lastIndexOf(" etai");
    return verb > 0 && words.length() < LONGEST_COUNT && HOW.contains(words.substring(words.lastIndexOf(' ') + 1))
        && (words.startsWith(" etait ", verb) || words.startsWith(" etaient ", verb));
  }

  /** "excusés avec pouvoir", "absents ayant donné procuration": how some attended and nothing else. */
  private static boolean saysHow(String words) {
    int from = 0;
    for (int to = words.indexOf(' '); from < words.length(); to = words.indexOf(' ', from)) {
      String word = words.substring(from, to < 0 ? words.length() : to);
      if (!HOW.contains(word) && (from == 0 || !LINKS.contains(word))) return false;
      from += word.length() + 1;
    }
    return words.indexOf(' ') > 0;
  }

  /** Whether a line names people, or says who attended: "M. PAUL donne pouvoir à Mme RIOU". */
  public static boolean names(String words) {
    return namesPersons(words) || has(words, OFFICES);
  }

  /** Whether a line has a title of respect or says who attended; an office alone may be what a title deals with. */
  public static boolean namesPersons(String words) {
    return has(words, PERSONS);
  }

  private static boolean has(String words, String[] parts) {
    for (String word : parts) {
      for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) if (at == 0 || !isWord(words.charAt(at - 1))) return true;
    }
    return false;
  }

  private static int behind(Stems stems, String words, int at) {
    return stems.standAt(words, at) ? words.indexOf(' ', at) + 1 : at;
  }

  /** "présents : …", "excusés, Mesdames …": the word, and something behind it that announces names. */
  private static boolean namesThem(String words, int at) {
    int end = at;
    while (end < words.length() && isWord(words.charAt(end))) end++;
    int from = HOW.contains(words.substring(at, end)) ? end : PROXIES.standAt(words, at) ? proxies(words, at) : -1;
    return from >= 0 && (words.indexOf(':', from) >= 0 || words.indexOf(';', from) >= 0 || words.indexOf("mesdames", from) >= 0
        || words.indexOf("mm.", from) >= 0 || words.indexOf("membres", from) >= 0);
  }

  /** The end of "ont donné", "délégation de vote"; -1 when the word goes on. */
  private static int proxies(String words, int at) {
    int last = words.startsWith("delegation", at) ? words.indexOf(" vote", at) + 5 : words.indexOf(" donne", at) + 6;
    return last < words.length() && isWord(words.charAt(last)) ? -1 : last;
  }

  /** "En exercice 39 Présents 36 Votants 39": two words of attendance and a figure behind each. */
  private static boolean counts(String words) {
    if (words.length() > LONGEST_COUNT || !Character.isDigit(words.charAt(words.length() - 1))) return false;
    int counted = 0;
    String before = "";
    for (String word : words.split(" ")) {
      if (Character.isDigit(word.charAt(0)) && (HOW.contains(before) || before.equals("exercice"))) counted++;
      before = word;
    }
    return counted > 1;
  }

  private static boolean mayCount(String words) {
    return words.startsWith("absent") || words.indexOf(':') > 0;
  }

  private static boolean isWord(char ch) {
    return ch >= 'a' && ch <= 'z' || ch >= '0' && ch <= '9' || ch == '_';
  }
}
