package vu.indexer.layout;

import java.util.regex.Pattern;

/**
 * The fixed words that open the parts of an act, as folded lines without their layout marks. Every line is asked for all of
 * them, so each question looks at the first letters before anything that costs.
 */
final class Markers {
  private static final Pattern ARTICLE = Pattern.compile("^(?:article|aticle|art\\.?|resolution)\\s*(?:n° ?)?(?:\\d{1,2}|1er|premier|unique|ler|i)\\b.*");
  private static final Pattern SIGNER = Pattern.compile("^(?:(?:le|la) (?:vice-)?presidente?\\b|le maire\\b|la maire\\b|l'adjointe?\\b|(?:le|la) conseill\\w+ deleguee?|(?:le|la) direct\\w+).*");
  private static final Pattern PRESENCES =
      Pattern.compile(
          "^(?:etaient |sont |membres |administrateurs |delegues |elus |conseillers |titulaires |suppleants )?(?:elus |nommes |titulaires |suppleants |municipaux |communautaires )?"
              + "(?:presents?|presentes?|absents?|excuses?|excusees?|absentes?|representes?|representees?|procurations?|pouvoirs?|ont donne|avaient donne|ayant donne|delegations? de vote|votants?)\\b.*(?:[:;]|mesdames|mm\\.|membres).*"
              + "|^etaient (?:presents|absents|excuses|representes|connectes).*|^absente?s? (?:ayant|excuses|non excuses).*|^(?:presents|absents|pouvoirs)\\s*:?$|^secretaire(?: de seance)?\\s*:.*"
              + "|^(?:nombre (?:de|total)|en exercice|(?:conseillers|membres|delegues)[a-z ]* en exercice|quorum|suffrages exprimes)\\b.{0,60}:.*");
  private static final String[] PRESENT_STEMS = {
    "etaient", "sont ", "membres ", "administrateurs ", "delegues ", "elus ", "conseillers ", "titulaires ", "suppleants ", "present", "absent", "excuse", "represent", "procuration", "pouvoir", "ont donne", "avaient donne", "ayant donne",
    "delegation", "votant", "secretaire", "nombre ", "en exercice", "quorum", "suffrages"
  };
  private static final Pattern SESSION =
      Pattern.compile(
          "^(?:l'an (?:de grace )?(?:deux|mil|20|19|\\d)|aujourd'hui|ce jour|dument convoque|convoque|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|premier|1er|[a-z-]+|\\d\\d?) ).*"
              + "(?:reuni|rassembl|assembl|convoqu|seance|heures|\\d h).*|^l'an (?:deux|mil|20).*|^(?:la seance|le proces-verbal de la seance|l'assemblee|les membres|le conseil|le bureau|le comite).{0,60}(?:est reuni|etait reuni|est assembl|sont reunis|est ouverte|est levee|ete presidee|s'est reuni).*");
  private static final Pattern NEW_ACT = Pattern.compile("^(?:extrait (?:du|des) (?:registres?|proces-verbal|proces-verbaux) d.{0,3} ?deliberations?|(?:conseil|bureau|commission permanente) du \\d.*|seance (?:publique )?du .*)");
  private static final String[] SIGNATURES = {
    "certifie", "pour enrolement", "pour ampliation", "pour extrait", "pour expedition", "pour copie", "et ont signe", "et les membres", "fait et delibere", "fait a ", "ainsi fait", "ont signe", "signe le", "recu au", "recu en", "recu par",
    "recue par", "publie", "affiche le", "transmis", "p/le", "pour le maire", "pour la maire", "pour le president", "pour la presidente", "suivent les signatures", "au registre", "acte rendu executoire", "acte certifie executoire", "acte transmis",
    "rendu executoire", "delibere en seance", "fait en seance", "suivent les sig"
  };
  private static final String[] REPORT_LEADS = {
    "telles sont", "monsieur", "madame", "mesdames", "m.", "mme", "mm.", "sur proposition", "sur le rapport", "sur rapport", "le maire", "la maire", "le president", "la presidente", "le vice-president", "la vice-presidente", "le rapporteur",
    "la rapporteure", "l'adjoint", "il est rappele", "expose", "rapport de presentation", "rapport au conseil"
  };
  private static final String[] REPORT_VERBS = {
    "rapporte", "expose", "soumet", "propose", "rappelle", "informe", "indique", "explique", "fait part", "donne lecture", "chers collegues", "presente le", "presente au", "presente la", "rapport suivant", "rend compte", "fait savoir"
  };
  private static final String[] HEADINGS = {
    "expose", "l'expose", "expose :", "expose des motifs", "expose des motifs :", "expose du rapporteur", "note de presentation", "note de synthese", "note explicative de synthese", "rapport de presentation", "preambule", "contexte",
    "rappel du contexte", "motifs", "visas", "visas :", "presentation du dossier"
  };
  private static final String[] ASSEMBLIES = {
    "le conseil municipal,", "le conseil,", "le bureau,", "la commission permanente,", "l'assemblee,", "le conseil communautaire,", "le conseil de communaute,", "le conseil metropolitain,", "le conseil departemental,", "le conseil regional,",
    "le conseil d'administration,", "le comite syndical,", "le comite,", "le conseil syndical,"
  };

  private Markers() {}

  /** The bits of every {@link Mark} a line carries. */
  static int of(String words) {
    if (words.isEmpty()) return 0;
    boolean visa = isVisa(words), delibere = Decisions.opens(words), report = isReport(words), considerant = words.startsWith("considerant") || words.startsWith("attendu qu"), heading = isHeading(words);
    int marks = bit(visa, Mark.VISA) | bit(visa && isReportVisa(words), Mark.REPORT_VISA) | bit(isHearing(words), Mark.HEARING) | bit(considerant, Mark.CONSIDERANT) | bit(report, Mark.REPORT);
    marks |= bit(heading, Mark.HEADING) | bit(delibere, Mark.DELIBERE) | bit(Decisions.leads(words), Mark.LEAD) | bit(Decisions.proposes(words), Mark.PROPOSAL) | bit(isArticle(words), Mark.ARTICLE) | bit(VoteWords.isVote(words), Mark.VOTE);
    marks |= bit(isSignature(words), Mark.SIGNATURE) | bit(isSigner(words), Mark.SIGNER) | bit(words.startsWith("annexe") && words.length() < 90, Mark.ANNEXE) | bit(isPresences(words), Mark.PRESENCES);
    marks |= bit(isSession(words), Mark.SESSION) | bit(isNewAct(words), Mark.NEW_ACT);
    return marks | bit(visa || delibere || report || considerant || heading || isAssembly(words), Mark.OPENS_REPORT);
  }

  private static int bit(boolean carried, Mark mark) {
    return carried ? mark.bit() : 0;
  }

  private static boolean startsWith(String words, String[] stems) {
    for (String stem : stems) if (words.startsWith(stem)) return true;
    return false;
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
    if (first != 'v' || words.length() < 2 || words.charAt(1) != 'u') return false;
    return words.length() == 2 || " :,".indexOf(words.charAt(2)) >= 0 || words.startsWith("vules ") || words.startsWith("vule ") || words.startsWith("vula ") || words.startsWith("vus ");
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
    if (words.startsWith("donne lecture du rapport") || words.startsWith("rapport suivant")) return true;
    return "tmslier".indexOf(words.charAt(0)) >= 0 && startsWith(words, REPORT_LEADS) && contains(words, REPORT_VERBS);
  }

  private static boolean isHeading(String words) {
    if (words.length() > 32) return false;
    for (String heading : HEADINGS) if (words.equals(heading)) return true;
    return false;
  }

  private static boolean isAssembly(String words) {
    if (words.charAt(0) == 'l') return startsWith(words, ASSEMBLIES) || words.startsWith("le conseil de ") && words.endsWith(",");
    return words.startsWith("expose des motifs") || words.startsWith("mesdames, messieurs") || words.startsWith("a/- expose");
  }

  private static boolean isArticle(String words) {
    return (words.charAt(0) == 'a' || words.charAt(0) == 'r') && ARTICLE.matcher(words).matches();
  }

  private static boolean isSignature(String words) {
    String bare = words.charAt(0) == '(' ? words.substring(1) : words;
    if (startsWith(bare, SIGNATURES)) return true;
    return bare.charAt(0) == 'l' && (bare.equals("le maire") || bare.equals("le maire,") || bare.equals("la maire,") || bare.equals("le president") || bare.equals("le president,") || bare.equals("la presidente") || bare.equals("la presidente,"));
  }

  private static boolean isSigner(String words) {
    return words.charAt(0) == 'l' && words.length() < 90 && SIGNER.matcher(words).matches();
  }

  private static boolean isPresences(String words) {
    return "esmpaorvctdnq".indexOf(words.charAt(0)) >= 0 && startsWith(words, PRESENT_STEMS) && PRESENCES.matcher(words).matches();
  }

  private static boolean isSession(String words) {
    return "lacd".indexOf(words.charAt(0)) >= 0 && SESSION.matcher(words).matches();
  }

  private static boolean isNewAct(String words) {
    return "ecbs".indexOf(words.charAt(0)) >= 0 && NEW_ACT.matcher(words).matches();
  }
}
