package vu.indexer.layout.page;

/**
 * What minutes tell of the sitting itself before its first matter: "Le maire propose le secrétariat de séance à …", "Le procès-verbal de la
 * séance du 3 mai est adopté." Without a verb such words are a matter of their own: "Approbation du procès-verbal".
 */
public final class Sitting {
  private static final String[] MATTERS = {"secretariat de seance", "secretaire de seance", "ordre du jour", "precedente seance",
      "derniere seance",
      "seance precedente", "proces-verbal de la", "proces verbal de la", "compte-rendu de la", "compte rendu de la", "la seance", "sur le pv d"};
  private static final String[] VERBS = {" est ", " a ete ", " propose", " donne lecture", " souhaite", " indique", " demande", " ouvre",
      " soumet",
      " declare", " designe", " aborde", " passe a", " sera ", " decide", " adopte"};
  private static final int LONGEST = 300;
  /** "proces - verbal" and a little more. */
  private static final int RECORD = 18;

  private static final String[] WELCOMES = {" accueille les membres", " accueille les elus", " accueille les conseillers",
      " souhaite la bienvenue", " presente ses voeux", " remercie les membres", " remercie les elus", " remercie les conseillers"};
  private static final String[] BECOMES = {" sera ", " est ", " comme ", " en qualite "};
  private static final String[] APPOINTED = {"secretaire de seance", "secretaire de la seance"};

  private Sitting() {}

  /** Whether a line tells of the sitting. */
  public static boolean tells(String words) {
    return words.length() < LONGEST && contains(words, MATTERS) && contains(words, VERBS);
  }

  /** "Monsieur le Maire accueille les membres du Conseil": words of welcome, and no report. */
  public static boolean welcomes(String words) {
    return words.length() < LONGEST && contains(words, WELCOMES);
  }

  /** "Le Conseil Municipal décide à l'unanimité que Madame / Inès RIOU sera Secrétaire de séance.": on {@code line} or the next. */
  public static boolean appoints(Page page, int line) {
    return contains(page.words(line), APPOINTED) || line + 1 < page.lines().size() && !page.lines().get(line + 1).silent()
        && contains(page.words(line + 1), APPOINTED) && contains(page.words(line + 1), BECOMES);
  }

  /** "Conseil municipal de la Ville de X - - - Séance publique du lundi 3 mai": a head poured into one line. */
  public static boolean heads(String words) {
    int body = words.length() < LONGEST ? words.indexOf("conseil municipal d") : -1;
    return body >= 0 && words.indexOf(" seance publique du ", body) > 0 || endsInRecord(words);
  }

  /** "Clairmont Réunion du conseil municipal du 3 mai PROCES-VERBAL": a heading; "Approbation du procès-verbal" is a matter. */
  private static boolean endsInRecord(String words) {
    int dash = words.endsWith("verbal") ? words.lastIndexOf("proces") : words.endsWith("rendu") ? words.lastIndexOf("compte") : -1;
    return dash > 0 && words.length() - dash < RECORD && (words.contains("reunion d") || words.contains("seance d"))
        && !words.startsWith("a");
  }

  private static boolean contains(String words, String[] parts) {
    for (String part : parts) if (words.contains(part)) return true;
    return false;
  }
}
