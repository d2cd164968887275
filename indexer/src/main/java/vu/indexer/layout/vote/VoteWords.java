package vu.indexer.layout.vote;

import java.util.Set;
import java.util.regex.Pattern;
import vu.indexer.layout.words.Stems;
import vu.indexer.model.Vote;

/** The wordings of a vote: its formula alone on a line, inside the phrase that opens the decision, or as counts. */
public final class VoteWords {
  private static final Pattern VOTE =
      Pattern.compile(
          "^(?:cette (?:proposition|deliberation)|les (?:conclusions|propositions)|la (?:presente )?(?:proposition|deliberation)"
              + "|le (?:present )?projet de deliberation|(?:ce|le) rapport|ces conclusions|ces propositions|mise? aux voix|mises aux voix"
              + "|proposition|le present rapport).{0,80}(?:adopt|rejet|approuv|vot).*"
              + "|^(?:le|la|l')?\\s*(?:conseil|bureau|assemblee|commission)[\\p{L} '-]{0,60}\\b(?:adopte|approuve"
              + "|rejette)s?\\b\\.?(?: (?:a l'unanimite|a la majorite).{0,60}| (?:le|la) presente? (?:dossier|rapport|projet|deliberation"
              + "|proposition).*)?$"
              + "|^(?:le |la |l')?(?:conseil|bureau|assemblee|commission|comite)[^:;]{0,120}\\b(?:adopte|approuve|rejette) (?:a l'unanimite "
              + "|a la majorite )?(?:(?:le|la|les|ces|cette|ce) )?(?:presente?s? |dites? )?(?:conclusions?|propositions?|rapport|deliberation"
              + "|projet de deliberation|dossier)\\b.*"
              + "|^a l'issue d.{0,40}\\b(?:le|la) (?:conseil|bureau|comite|commission|assemblee)[\\p{L} '-]{0,40}\\b(?:adopte|approuve"
              + "|rejette)\\b.{0,40}$"
              + "|^adoptee?s?[.]?$|^(?:adopte|adoptee|approuve|approuvee|vote|votee|rejete|rejetee)s?\\s*(?:a|par|:|\\.|le \\d).{0,60}$"
              + "|^(?:pour|contre|abstentions?|votants?|suffrages exprimes|voix pour|nombre de votants|n'ont pas pris part au vote"
              + "|ne prend pas part au vote)\\s*:.*"
              + "|^conclusions? (?:ont ete |sont )?adopt.{0,60}|^(?:resultat du )?vote\\s*:.*|^(?:a ?|accord (?:du conseil )?a )l'unanimite.{0,60}$"
              + "|^\\d+ voix pour.*");
  private static final String[] COUNTED = {" voix", " vote", " abstention", " contre", " pour"};
  private static final Set<String> NUMBERS = Set.of("un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix");
  private static final Pattern OPENS =
      Pattern.compile(
      "^(?:apres (?:discussion|debat|vote|echanges?)[^,:]{0,30}, )?(?:(?:et )?[aà] ?(?:l'|i')unanimit|a la majorite|par \\d+ (?:voix|votes?)"
          + "|avec \\d+ voix|\\d+ voix pour|par un vote|par vote|a main levee).*");
  private static final Stems OPENINGS = Stems.of("a l'unanim", "al'unanim", "a i'unanim", "a la majorite", "a main", "et a l'unanim", "et a i'unanim",
      "apres discussion", "apres debat", "apres vote", "apres echange", "par ", "avec ", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  private VoteWords() {}

  /** A line that says how the vote went, and nothing else. */
  public static boolean isVote(String words) {
    return words.length() < 220 && mayBeVote(words) && tellsOutcome(words) && VOTE.matcher(words).matches();
  }

  private static boolean tellsOutcome(String words) {
    return "lbc".indexOf(words.charAt(0)) < 0 || words.contains("adopt") || words.contains("vot") || words.contains("approuv")
        || words.contains("rejet") || words.startsWith("contre");
  }

  /** The first words of {@link #VOTE}. */
  private static boolean mayBeVote(String words) {
    return switch (words.charAt(0)) {
      case 'a' -> words.startsWith("adopt") || words.startsWith("approuv") || words.startsWith("abstention") || words.startsWith("accord ")
          || words.startsWith("assemblee") || words.startsWith("a l'") || words.startsWith("al'u");
      case 'b' -> words.startsWith("bureau");
      case 'c' -> words.startsWith("ce") || words.startsWith("con") || words.startsWith("com");
      case 'l' -> words.startsWith("l'a") || words.startsWith("le ") && "prcb".indexOf(words.charAt(3)) >= 0
          || words.startsWith("la ") && "pdca".indexOf(words.charAt(3)) >= 0 || words.startsWith("les ") && "cp".indexOf(words.charAt(4)) >= 0;
      case 'm' -> words.startsWith("mis");
      case 'n' -> words.startsWith("nombre de votants") || words.startsWith("n'ont") || words.startsWith("ne prend");
      case 'p' -> words.startsWith("pour") || words.startsWith("proposition");
      case 'r' -> words.startsWith("rejet") || words.startsWith("resultat");
      case 's' -> words.startsWith("suffrages");
      case 'v' -> words.startsWith("vot") || words.startsWith("voix");
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> words.contains("voix pour");
      default -> false;
    };
  }

  /** "unanime", "à la majorité", "25 voix pour". */
  public static boolean tells(String words) {
    return words.contains("unanim") || words.contains("majorite") || isCounted(words);
  }

  /** "25 voix", "deux abstentions", "12 pour". */
  public static boolean isCounted(String words) {
    for (String unit : COUNTED) {
      for (int at = words.indexOf(unit, 1); at >= 0; at = words.indexOf(unit, at + 1)) {
        int end = at + unit.length();
        if (end < words.length() && words.charAt(end) == 's') end++;
        if (!isWord(words, end) && isFigure(words, at)) return true;
      }
    }
    return false;
  }

  /** Whether the word that ends at {@code end} is a figure, or a number up to ten. */
  private static boolean isFigure(String words, int end) {
    int start = end;
    boolean digits = true;
    for (; isWord(words, start - 1); start--) digits &= words.charAt(start - 1) <= '9';
    return start < end && (digits || NUMBERS.contains(words.substring(start, end)));
  }

  private static boolean isWord(String words, int i) {
    if (i < 0 || i >= words.length()) return false;
    char ch = words.charAt(i);
    return ch >= 'a' && ch <= 'z' || ch >= '0' && ch <= '9' || ch == '_';
  }

  /** "À l'unanimité des suffrages exprimés,", "Par 20 voix pour, 4 voix contre et 2 abstentions," */
  public static boolean opensWithVote(String words) {
    return OPENINGS.open(words) && tells(words) && OPENS.matcher(words).matches();
  }

  /** The vote these folded words tell. */
  public static Vote read(String words) {
    if (words.isBlank()) return Vote.NOT_PRINTED;
    VoteCounts counts = VoteCounts.read(words);
    return new Vote(result(words, counts), counts.pour(), counts.contre(), counts.abstention());
  }

  private static Vote.Resultat result(String words, VoteCounts counts) {
    Integer pour = counts.pour(), contre = counts.contre(), abstention = counts.abstention();
    boolean named = words.contains("vote contre") || words.contains("votent contre") || words.contains("votant contre");
    boolean against = contre == null ? named : contre > 0;
    if (words.contains("rejet") && !words.contains("rejeter") && !words.contains("ni rejet")) return Vote.Resultat.REJETEE;
    if (words.contains("unanim")) return contre != null && contre > 0 ? Vote.Resultat.MAJORITE : Vote.Resultat.UNANIMITE;
    if (pour != null && contre != null && contre > pour) return Vote.Resultat.REJETEE;
    if (words.contains("majorite")) return Vote.Resultat.MAJORITE;
    if (against) return contre != null && contre.equals(pour) ? null : Vote.Resultat.MAJORITE;
    boolean nobody = contre != null && (abstention == null || abstention == 0);
    if (pour != null && pour > 0) return nobody ? Vote.Resultat.UNANIMITE : Vote.Resultat.ADOPTEE;
    return words.contains("adopt") || words.contains("approuv") ? Vote.Resultat.ADOPTEE : null;
  }
}
