package vu.indexer.layout.page;

/**
 * What minutes tell of the sitting itself before its first matter: "Le maire propose le secrétariat de séance à …", "Le procès-verbal de la
 * séance du 3 mai est adopté." Without a verb such words are a matter of their own: "Approbation du procès-verbal".
 */
public final class Sitting {
  private static final String[] MATTERS = {"secretariat de seance", "secretaire de seance", "ordre du jour", "precedente seance",
      "derniere seance",
      "seance precedente", "proces-verbal de la", "proces verbal de la", "compte-rendu de la", "compte rendu de la", "la seance"};
  private static final String[] VERBS = {" est ", " a ete ", " propose", " donne lecture", " souhaite", " indique", " demande", " ouvre",
      " soumet",
      " declare", " designe"};
  private static final int LONGEST = 300;
  /** "proces - verbal" and a little more. */
  private static final int RECORD = 18;

  private Sitting() {}

  /** Whether a line tells of the sitting. */
  public static boolean tells(String words) {
    return words.length() < LONGEST && contains(words, MATTERS) && contains(words, VERBS);
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
