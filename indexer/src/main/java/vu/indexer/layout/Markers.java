package vu.indexer.layout;

import java.util.regex.Pattern;

/** The fixed words that open the parts of an act, as folded lines without their layout marks. */
final class Markers {
  private static final Pattern REPORT =
      Pattern.compile(
          "^(?:telles sont|monsieur|madame|mesdames|m\\.|mme|mm\\.|sur proposition|sur le rapport|sur rapport|le maire|la maire|le president|la presidente|l'adjoint|il est rappele|expose|rapport de presentation|rapport au conseil).*"
              + "(?:rapporte\\b|expose\\b|soumet\\b|presente le rapport|presente au|propose\\b|rappelle\\b|informe\\b|indique\\b|rapport suivant|fait part|explique\\b|donne lecture|chers collegues).*");
  private static final Pattern DELIBERE =
      Pattern.compile("^(?:(?:le|la|l')?\\s*(?:conseil|bureau|commission|assemblee|comite)[^:;]{0,90}?[, ])?\\s*(?:apres en avoir (?:valablement )?delib.r.[ ,]*)?(?:[\\p{L} ,']{0,40}\\b)?(?:d ?.? ?l ?i ?b ?.? ?r ?e|decide(?:nt)?|deliberent)(?: a l'unanimite| a la majorite)?(?: de| d'| que)?\\s*[:.,;-]*$");
  private static final Pattern ARTICLE = Pattern.compile("^(?:article|aticle|art\\.?)\\s*(?:\\d{1,2}|1er|premier|unique|ler|i)\\b.*");
  private static final Pattern VOTE =
      Pattern.compile(
          "^(?:cette (?:proposition|deliberation)|les (?:conclusions|propositions)|la (?:presente )?(?:proposition|deliberation)|le (?:present )?projet de deliberation|ce rapport|ces conclusions|ces propositions|mise? aux voix|mises aux voix|proposition|le present rapport).{0,80}(?:adopt|rejet|approuv|vot).*"
              + "|^(?:le|la|l')?\\s*(?:conseil|bureau|assemblee|commission)[\\p{L} '-]{0,60}\\b(?:adopte|approuve|rejette)s?\\b\\.?(?: (?:a l'unanimite|a la majorite).{0,60})?$"
              + "|^adoptee?s?[.]?$|^(?:adopte|adoptee|approuve|approuvee|vote|votee|rejete|rejetee)s?\\s*(?:a|par|:|\\.).{0,60}$"
              + "|^(?:pour|contre|abstentions?|votants?|suffrages exprimes|voix pour|nombre de votants|n'ont pas pris part au vote|ne prend pas part au vote)\\s*:.*"
              + "|^conclusions? (?:ont ete |sont )?adopt.{0,60}|^(?:resultat du )?vote\\s*:.*|^a l'unanimite.{0,60}$|^\\d+ voix pour.*");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^\\(?(?:certifie|pour enrolement|pour ampliation|pour extrait|pour expedition|pour copie|et ont signe|et les membres|fait et delibere|fait a |ainsi fait|ont signe|signe le|recu (?:au|en|par)|recue par|publie|affiche le|transmis|le maire,?$|le president,?$|la presidente,?$|p/le|pour le maire|pour le president|suivent les signatures).*");
  private static final Pattern SIGNER = Pattern.compile("^(?:(?:le|la) (?:vice-)?presidente?\\b|le maire\\b|la maire\\b|l'adjointe?\\b|(?:le|la) conseill\\w+ deleguee?|(?:le|la) direct\\w+).*");
  private static final Pattern PROPOSAL =
      Pattern.compile("\\best (?:donc |ainsi |alors |par consequent |en consequence |des lors |aujourd'hui )?(?:propose|demande) (?:aux? |a l)|vous est (?:donc |ainsi )?propose|de bien vouloir");
  private static final Pattern ANNEXE = Pattern.compile("^annexes?\\b.{0,80}");
  private static final Pattern PRESENCES =
      Pattern.compile(
          "^(?:etaient |sont |membres )?(?:presents?|presentes?|absents?|excuses?|absentes?|representes?|procurations?|pouvoirs?|ont donne|avaient donne|votants?|conseillers presents)\\b.*(?:[:;]|mesdames|mm\\.|membres).*|^etaient (?:presents|absents|excuses|representes).*|^absents? (?:ayant|excuses|non excuses).*|^(?:presents|absents|pouvoirs)\\s*:?$");
  private static final Pattern NEW_ACT = Pattern.compile("^(?:extrait (?:du|des) registres? des? deliberations?|(?:conseil|bureau|commission permanente) du \\d.*|seance (?:publique )?du .*)");

  private Markers() {}

  static boolean isVisa(String words) {
    return words.equals("vu") || words.equals("vu :") || words.equals("vu,") || words.startsWith("vu ") || words.startsWith("vu:") || words.startsWith("mu ") && words.length() > 12 || words.startsWith("vu, ")
        || words.startsWith("vules ") || words.startsWith("vule ") || words.startsWith("vula ") || words.startsWith("vus ");
  }

  static boolean isHearing(String words) {
    return words.startsWith("oui le") || words.startsWith("oui l'") || words.startsWith("ou le rapport") || words.startsWith("oui ") || words.startsWith("entendu") || words.startsWith("apres avoir entendu")
        || words.startsWith("sur le rapport") || words.startsWith("sur proposition") && words.length() < 120;
  }

  static boolean isConsiderant(String words) {
    return words.startsWith("considerant");
  }

  static boolean isDelibere(String words) {
    if (words.length() > 260) return false;
    if (words.length() <= 140 && mayDecide(words) && DELIBERE.matcher(words).matches() && !words.contains("deliberation")) return true;
    boolean assembly = words.contains("conseil") || words.contains("bureau") || words.contains("commission permanente") || words.contains("assemblee");
    if (!assembly || !words.endsWith(":")) return false;
    String opening = words.substring(0, words.length() - 1).strip();
    return opening.endsWith(" decide") || opening.endsWith(" delibere") || words.contains("apres en avoir delibere") || words.startsWith("ayant delibere");
  }

  /** Whether the letters of "délibère" or "décide" stand in order at the end of a line, which is cheaper to ask than {@link #DELIBERE}. */
  private static boolean mayDecide(String words) {
    int from = Math.max(0, words.length() - 44);
    int d = words.indexOf('d', from), i = words.indexOf('i', d + 1), e = words.indexOf('e', i + 1);
    return d >= 0 && i > d && e > i && (words.indexOf("decide", from) >= 0 || words.indexOf('b', i) > i);
  }

  /** "Il est donc proposé au Conseil municipal :", adopted as it stands when no "Délibère" follows. */
  static boolean isProposal(String words) {
    return words.endsWith(":") && PROPOSAL.matcher(words).find();
  }

  static boolean isArticle(String words) {
    return ARTICLE.matcher(words).matches();
  }

  static boolean isVote(String words) {
    return words.length() < 220 && VOTE.matcher(words).matches();
  }

  static boolean isSignature(String words) {
    return SIGNATURE.matcher(words).matches();
  }

  /** The office of the person who signs, alone on its line behind the vote. */
  static boolean isSigner(String words) {
    return words.length() < 90 && SIGNER.matcher(words).matches();
  }

  static boolean isAnnexe(String words) {
    return ANNEXE.matcher(words).matches();
  }

  static boolean isPresences(String words) {
    return PRESENCES.matcher(words).matches();
  }

  static boolean opensAct(String words) {
    return NEW_ACT.matcher(words).matches();
  }

  static boolean isReport(String words) {
    if (words.startsWith("donne lecture du rapport") || words.startsWith("rapport suivant")) return true;
    return words.length() < 600 && REPORT.matcher(words).matches();
  }

  /** "Vu le rapport …, par lequel Monsieur le Président expose ce qui suit :" */
  static boolean isReportVisa(String words) {
    return isVisa(words) && (words.contains("expose ce qui suit") || words.contains("expose :") || words.contains("par lequel"));
  }

  /** Whether the head of an act ends here. */
  static boolean opensReport(String words) {
    return isReport(words) || isVisa(words) || isConsiderant(words) || isDelibere(words) || words.startsWith("le conseil municipal,") || words.startsWith("le conseil,") || words.startsWith("le bureau,")
        || words.startsWith("le conseil de ") && words.endsWith(",") || words.startsWith("la commission permanente,") || words.startsWith("expose des motifs") || words.startsWith("mesdames, messieurs")
        || words.startsWith("l'assemblee,") || words.startsWith("le conseil communautaire,") || words.startsWith("le conseil de communaute,") || words.startsWith("le conseil metropolitain,") || words.startsWith("a/- expose");
  }
}
