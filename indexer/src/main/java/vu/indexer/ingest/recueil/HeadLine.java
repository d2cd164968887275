package vu.indexer.ingest.recueil;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.text.Folded;

/**
 * What a line says of the act it may head.
 *
 * @param kind how it does so
 * @param number the number it prints, without blanks and in small letters; empty for a line that prints none
 */
record HeadLine(Kind kind, String number) {
  enum Kind {
    /** "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL". */
    EXTRACT,
    /** "Délibération n° 2019-3853", "N° 2014 / 137". */
    NUMBER,
    /** "2018-57 : Devis de voirie", as minutes number their acts. */
    ITEM,
    /** "ARRÊTÉ N° 2019-12": an act, and no deliberation. */
    ORDER,
    /** "Séance du 4 novembre 2019". */
    SESSION,
    /** A line that decides, or says that something was decided. */
    DECISION,
    NONE
  }

  static final HeadLine NONE = new HeadLine(Kind.NONE, ""), DECIDES = new HeadLine(Kind.DECISION, "");

  private static final int LONGEST = 240;
  private static final String FIGURES = "([a-z]{0,6}[ -]?\\d[a-z0-9]*(?: ?[/.\\-_] ?[a-z0-9]+){0,5}|[a-z]{1,8} \\d{1,4}[ -]\\d+(?:/[a-z0-9]+){1,3})";
  private static final Pattern EXTRACT =
      Pattern.compile("^extraits? d(?:u|es) (?:registres?|proces-verba(?:l|ux)|recueil) d.{0,4} ?(?:deliberations?|decisions?).*");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:deliberation|decision)(?: du (?:conseil|bureau)[a-z ]{0,30})? ?(?:n ?[°o]\\.?|numero|:)? ?:? ?" + FIGURES
          + "(?= ?$| ?[-–—:] |   )");
  private static final Pattern NUMERO = Pattern.compile("^(?:n ?°|numero) ?:? ?" + FIGURES + "(?= ?$| ?[-–—:] |   )");
  private static final Pattern ITEM =
      Pattern.compile("^(?:n ?° ?)?((?:\\d{4}|\\d{2})[-/. ]\\d{1,4}(?:[-/.]\\d{1,3})?|\\d{1,3}) ?[:)–—-] ?(?=\\p{L})");
  /** "CC02_2031 TARIFS", "2031_DEL014 Achat": letters and figures joined by a low line. */
  private static final Pattern CODED =
      Pattern.compile("^([a-z]{0,6}\\d{0,4}[a-z]{0,6}\\d{0,4}_[a-z]{0,6}\\d{1,6}(?:_\\d{1,4})?) ?[:)–—-]? ?(?=\\p{L}{2})");
  /** Characters in which the low line of a code stands. */
  private static final int CODE = 14;
  private static final Pattern ORDER =
      Pattern.compile(
      "^arretes?(?: (?:municipal|metropolitain|temporaire|permanent|reglementaire|du (?:maire|president)|de la (?:maire|presidente)|individuel"
          + "|conjoint|portant))? ?(?:n ?[°o]|numero|:|$|portant).*");
  private static final Pattern SESSION =
      Pattern.compile(
      "^(?:reunion|seance|conseil|bureau|commission permanente|assemblee)(?: (?:publique|ordinaire|extraordinaire|municipale?|communautaire"
          + "|metropolitain|departemental|regional|syndical|pleniere|de communaute|du conseil[a-z ]{0,20}))* du (?:lundi|mardi|mercredi|jeudi"
          + "|vendredi|samedi|dimanche)? ?\\d.*");
  private static final Pattern DECISION =
      Pattern.compile(
          "^(?:le |la |l')?(?:(?:conseil|bureau|assemblee|comite|commission)[a-z ,']{0,60}?)?(?:apres en avoir (?:valablement )?delibere.*"
              + "|(?:d ?e ?l ?i ?b ?e ?r ?e|decide|deliberent|decident|adopte|approuve|prend acte)\\b.*|article (?:1|1er|premier|unique)\\b.*)");
  /** The same inside a line: "…, après en avoir délibéré, à l'unanimité". */
  private static final Pattern DECIDED =
      Pattern.compile("\\b(?:apres en avoir delibere|a l'unanimite|voix pour|votes? pour|fait et delibere)\\b");

  /**
   * What a line heads; never a decision.
   *
   * @param words its folded words
   * @param original the line as printed
   */
  static HeadLine of(String words, String original) {
    if (words.isEmpty() || words.length() > LONGEST) return NONE;
    int joint = words.indexOf('_');
    if (joint > 0 && joint < CODE && CODED.matcher(words).find()) return item(CODED, words, original);
    return switch (words.charAt(0)) {
      case 'e' -> EXTRACT.matcher(words).matches() ? new HeadLine(Kind.EXTRACT, "") : NONE;
      case 'd' -> numbered(NUMBER.matcher(words), Kind.NUMBER);
      case 'n' -> item(words, original, numbered(NUMERO.matcher(words), Kind.NUMBER));
      case 'r', 's', 'c', 'b' -> SESSION.matcher(words).matches() ? new HeadLine(Kind.SESSION, "") : NONE;
      case 'a' -> ORDER.matcher(words).matches() && isOrder(original) ? new HeadLine(Kind.ORDER, "") : SESSION.matcher(words)
          .matches() ? new HeadLine(Kind.SESSION, "") : NONE;
      default -> Character.isDigit(words.charAt(0)) ? item(words, original, NONE) : NONE;
    };
  }

  /** Whether a line decides, or says that something was decided. */
  static boolean decides(String words) {
    if (DECISION.matcher(words).matches()) return true;
    boolean may = words.contains("deliber") || words.contains("unanim") || words.contains(" pour");
    return may && DECIDED.matcher(words).find();
  }

  private static HeadLine numbered(Matcher matcher, Kind kind) {
    if (!matcher.find()) return NONE;
    String number = matcher.group(1).replaceAll("[^a-z0-9/.\\-_]", "");
    return new HeadLine(kind, number);
  }

  /** An item of minutes, unless the line is said to head an act already; its title begins with a capital. */
  private static HeadLine item(String words, String original, HeadLine otherwise) {
    return otherwise != NONE ? otherwise : item(ITEM, words, original);
  }

  private static HeadLine item(Pattern shape, String words, String original) {
    Matcher matcher = shape.matcher(words);
    if (!matcher.find()) return NONE;
    String title = original.strip();
    int at = shape == CODED ? Math.max(0, title.indexOf(' ')) : 0;
    while (at < title.length() && !Character.isLetter(title.charAt(at))
        || at + 1 < title.length() && Character.toLowerCase(title.charAt(at)) == 'n' && !Character.isLetter(title.charAt(at + 1))) at++;
    boolean titled = at < title.length() && Character.isUpperCase(title.charAt(at));
    return titled ? new HeadLine(Kind.ITEM, matcher.group(1).replace(" ", "")) : NONE;
  }

  /** In capitals: "arrêté n° 12 du 3 mai" inside a text is one that is cited. */
  private static boolean isOrder(String original) {
    String word = original.strip();
    return word.length() > 5 && word.substring(0, 6).equals(word.substring(0, 6).toUpperCase(Locale.ROOT));
  }

  /** Reads a line that was not folded with its text, and whether it decides. */
  static HeadLine of(String original) {
    String words = Folded.of(original).lines().getFirst().words();
    HeadLine head = of(words, original);
    return head == NONE && decides(words) ? DECIDES : head;
  }
}
