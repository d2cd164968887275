package vu.indexer.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vu.indexer.layout.vote.VoteWords;
import vu.indexer.layout.words.Stems;

/**
 * The fixed words that open the parts of an act, as folded lines without their layout marks. Every line is asked for all of
 * them, so each question looks at the first letters before anything that costs.
 */
final class Markers {
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:article|aticle|art\\.?|resolution)\\s*(?:n° ?)?(?:\\d{1,2}|1er|premier|unique|ler|i)\\b.*");
  private static final Pattern SIGNER =
      Pattern.compile(
      "^(?:(?:le|la) (?:vice-)?presidente?\\b|le maire\\b|la maire\\b|l'adjointe?\\b|(?:le|la) conseill\\w+ deleguee?|(?:le|la) direct\\w+).*");
  /** "Le 13 décembre …", "Le lundi vingt-sept juillet …", "Le dix-neuf mars …". */
  private static final Pattern DAY =
      Pattern.compile(
      "^le (?:\\d|1er|premier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize"
          + "|quatorze|quinze|seize|vingt|trente).*");
  private static final Stems BODIES = Stems.of("la seance", "le proces-verbal de la seance", "l'assemblee", "les membres", "le conseil", "le bureau",
      "le comite", "la commission permanente");
  private static final String[] MEETS = {"est reuni", "est reunie", "etait reuni", "etait reunie", "est assemble", "est assemblee", "sont reunis",
      "se sont reunis", "est ouverte", "est levee", "ete presidee", "ete ouverte", "s'est reuni", "s'est reunie", "est reunis"};
  private static final String[] CONVENED = {"reuni", "reunie", "reunis", "rassembles", "assemble", "assembles", "convoque", "convoques", "convoquee",
      "seance", "heures", "h"};
  private static final Pattern NEW_ACT =
      Pattern.compile(
      "^(?:extrait (?:du|des) (?:registres?|proces-verbal|proces-verbaux) d.{0,3} ?deliberations?|(?:conseil|bureau"
          + "|commission permanente) du \\d.*|seance (?:publique )?du .*)");
  private static final Stems SIGNATURES = Stems.of(
    "certifie", "pour enrolement", "pour ampliation", "pour extrait", "pour expedition", "pour copie", "et ont signe", "et les membres",
        "fait et delibere", "fait a ", "ainsi fait", "ont signe", "signe le", "recu au", "recu en", "recu par",
    "recue par", "publie", "affiche le", "transmis", "p/le", "pour le maire", "pour la maire", "pour le president", "pour la presidente",
        "suivent les signatures", "au registre", "acte rendu executoire", "acte certifie executoire", "acte transmis",
    "rendu executoire", "delibere en seance", "fait les jour", "ainsi delibere", "fait et vote", "les jour, mois et an", "fait en seance",
        "suivent les sig");
  private static final Stems REPORT_LEADS = Stems.of(
    "telles sont", "monsieur", "madame", "mesdames", "m.", "mme", "mm.", "sur proposition", "sur le rapport", "sur rapport", "le maire", "la maire",
        "le president", "la presidente", "le vice-president", "la vice-presidente", "le rapporteur",
    "la rapporteure", "l'adjoint", "il est rappele", "expose", "rapport de presentation", "rapport au conseil");
  private static final Stems PROPOSALS = Stems.of("il est propose a", "il est donc propose a", "il est demande a", "il est donc demande a",
      "il vous est propose", "il vous est demande");
  private static final String[] REPORT_VERBS = {
    "rapporte", "expose", "soumet", "propose", "rappelle", "informe", "indique", "explique", "fait part", "donne lecture", "chers collegues",
        "presente le", "presente au", "presente la", "presente les", "presente l'", "rapport suivant", "rend compte", "fait savoir",
        ", sur la proposition", "sur proposition du commissaire"
  };
  static final List<String> HEADINGS = List.of(
    "expose", "l'expose", "expose :", "expose des motifs", "expose des motifs :", "expose du rapporteur", "note de presentation", "note de synthese",
        "note explicative de synthese", "rapport de presentation", "preambule", "contexte",
    "rappel du contexte", "motifs", "visas", "visas :", "presentation du dossier");
  private static final Stems ASSEMBLIES = Stems.of(
    "le conseil municipal,", "le conseil,", "le bureau,", "la commission permanente,", "l'assemblee,", "le conseil communautaire,",
        "le conseil de communaute,", "le conseil metropolitain,", "le conseil departemental,", "le conseil regional,",
    "le conseil d'administration,", "le comite syndical,", "le comite,", "le conseil syndical,");

  private Markers() {}

  /** Whether a line that can be read carries {@code mark}. */
  static boolean carries(String words, Mark mark) {
    return switch (mark) {
      case VISA -> isVisa(words);
      case REPORT_VISA -> isVisa(words) && isReportVisa(words);
      case HEARING -> isHearing(words);
      case CONSIDERANT -> words.startsWith("considerant") || words.startsWith("attendu qu");
      case REPORT -> isReport(words);
      case HEADING -> isHeading(words);
      case DELIBERE -> Decisions.opens(words);
      case LEAD -> Decisions.leads(words);
      case PROPOSAL -> Decisions.proposes(words);
      case ARTICLE -> isArticle(words);
      case VOTE -> VoteWords.isVote(words);
      case SIGNATURE -> isSignature(words);
      case SIGNER -> isSigner(words);
      case ANNEXE -> words.startsWith("annexe") && words.length() < 90;
      case PRESENCES -> Attendance.opens(words);
      case SESSION -> isSession(words);
      case NEW_ACT -> isNewAct(words);
      case ASSEMBLY -> isAssembly(words);
    };
  }

  static List<String> reportStems() {
    List<String> stems = new ArrayList<>(REPORT_LEADS.all());
    stems.addAll(List.of("donne lecture", "rapport suivant", "presente le", "ce rapport a pour objet"));
    return stems;
  }

  static List<String> signatureStems() {
    List<String> stems = new ArrayList<>(SIGNATURES.all());
    stems.addAll(List.of("(", "le ", "la "));
    return stems;
  }

  /** Whether one of {@code parts} stands in {@code words}, at the end of a word. */
  private static boolean contains(String words, String[] parts) {
    for (String part : parts) {
      for (int at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) {
        int end = at + part.length();
        if (end == words.length() || !Character.isLetterOrDigit(words.charAt(end))) return true;
      }
    }
    return false;
  }

  private static boolean isVisa(String words) {
    char first = words.charAt(0);
    if (first == 'm') return words.startsWith("mu ") && words.length() > 12;
    if (first == 'a') return words.startsWith("au vu d");
    if (first == 'l') return words.startsWith("le conseil") && seesBehindIts(words);
    if (first != 'v' || words.length() < 2 || words.charAt(1) != 'u') return false;
    return words.length() == 2 || " :,".indexOf(words.charAt(2)) >= 0 || words.startsWith("vules ") || words.startsWith("vule ")
        || words.startsWith("vula ") || words.startsWith("vus ");
  }

  /** "Le conseil municipal de Valbreuil vu le code …": the body and its first visa on one line. */
  private static boolean seesBehindIts(String words) {
    int vu = words.indexOf(" vu l");
    return vu > 0 && vu < 60 && (words.startsWith("e ", vu + 5) || words.startsWith("a ", vu + 5) || words.startsWith("'", vu + 5)
        || words.startsWith("es ", vu + 5));
  }

  private static boolean isReportVisa(String words) {
    return words.contains("expose ce qui suit") || words.contains("expose :") || words.contains("par lequel");
  }

  private static boolean isHearing(String words) {
    return switch (words.charAt(0)) {
      case 'o' -> words.startsWith("oui ") || words.startsWith("ou le rapport") || words.startsWith("ou cet expose");
      case 'e' -> words.startsWith("entendu");
      case 'a' -> words.startsWith("apres avoir entendu") || words.startsWith("apres avoir pris connaissance");
      case 's' -> words.startsWith("sur le rapport") || words.startsWith("sur proposition") && words.length() < 120;
      default -> false;
    };
  }

  private static boolean isReport(String words) {
    if (words.length() >= 600) return false;
    if (words.startsWith("donne lecture du rapport") || words.startsWith("rapport suivant")
        || words.startsWith("presente le rapport suivant")
        || words.startsWith("ce rapport a pour objet") || PROPOSALS.open(words)) return true;
    return REPORT_LEADS.open(words) && contains(words, REPORT_VERBS);
  }

  private static boolean isHeading(String words) {
    return words.length() <= 32 && HEADINGS.contains(words);
  }

  private static boolean isAssembly(String words) {
    if (words.charAt(0) == 'l') return ASSEMBLIES.open(words) || words.startsWith("le conseil de ")
        && (words.endsWith(",") || words.contains(", siegeant "));
    return words.startsWith("expose des motifs") || words.startsWith("mesdames, messieurs") || words.startsWith("a/- expose");
  }

  private static boolean isArticle(String words) {
    return (words.charAt(0) == 'a' || words.charAt(0) == 'r') && ARTICLE.matcher(words).matches();
  }

  private static boolean isSignature(String words) {
    String bare = words.charAt(0) == '(' ? words.substring(1) : words;
    if (SIGNATURES.open(bare)) return true;
    if (bare.length() < 44 && (bare.startsWith("le maire, ") || bare.startsWith("la maire, ") || bare.startsWith("le president, ")
        || bare.startsWith("la presidente, ")) && !bare.endsWith(",")) return true;
    return bare.startsWith("l") && (bare.equals("le maire") || bare.equals("le maire,") || bare.equals("la maire,") || bare.equals("le president")
        || bare.equals("le president,") || bare.equals("la presidente") || bare.equals("la presidente,"));
  }

  private static boolean isSigner(String words) {
    return words.charAt(0) == 'l' && words.length() < 90 && SIGNER.matcher(words).matches();
  }

  private static boolean isSession(String words) {
    return switch (words.charAt(0)) {
      case 'l' -> words.startsWith("l'an deux") || words.startsWith("l'an mil") || words.startsWith("l'an 20") || words.startsWith("l'an de grace")
          || BODIES.open(words) && contains(words.substring(0, Math.min(90, words.length())), MEETS)
          || words.startsWith("le ") && DAY.matcher(words).matches() && contains(words, CONVENED);
      case 's' -> words.startsWith("sous la presidence");
      case '\'' -> words.startsWith("'an deux") || words.startsWith("'an mil");
      case 'a', 'c', 'd' -> (words.startsWith("aujourd'hui") || words.startsWith("ce jour") || words.startsWith("dument convoque")
          || words.startsWith("convoque")) && contains(words, CONVENED);
      default -> false;
    };
  }

  private static boolean isNewAct(String words) {
    return "ecbs".indexOf(words.charAt(0)) >= 0 && NEW_ACT.matcher(words).matches();
  }
}
