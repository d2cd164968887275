package vu.server.delegation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.text.Folded;

/** What the title of an act, or the words behind its citation, say about a delegation of powers by a council. */
public final class DelegationWords {
  /** "délégation de compétences", "délégations d'attributions", "délégation du Conseil". */
  private static final String POWERS = "(?:de|d|du|des) (?:\\w+ )?(?:competences?|attributions?|pouvoirs?|conseil)\\b";
  /** "délégation au Bureau", "délégations accordées à Monsieur le Maire"; not "délégation de service public … au Président". */
  private static final String TO =
      "(?:\\w+ ){0,4}?(?:au|aux|a la|a l|a m|a mme|a monsieur|a madame)(?: le| la)? (?:bureau|commission permanente|presidente?|maire)\\b";
  private static final String OTHERS = "(?! (?:de|du) (?:service|services|signature|signatures|fonctions?|maitrise|gestion)\\b)";
  private static final Pattern DELEGATES = Pattern.compile("\\bdelegations?" + OTHERS + " (?:" + POWERS + "|" + TO + ")");
  private static final Pattern RECEIVER =
      Pattern.compile("\\b(?:au|a la|a l|a m|a mme|a monsieur|a madame)(?: le| la)? (bureau|commission permanente|president|maire)");

  private DelegationWords() {}

  /** Bodies that decide what the council delegates to them. */
  public enum Body {
    BUREAU, COMMISSION_PERMANENTE, PRESIDENT, MAIRE;

    private String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The body a name begins with, "Bureau de la Métropole"; null for a council and for no name. */
    public static Body of(String instance) {
      String key = instance == null ? "" : Folded.key(instance);
      for (Body body : values()) if (key.startsWith(body.words())) return body;
      return null;
    }
  }

  /** True when these words tell of a delegation of powers. */
  public static boolean delegates(String words) {
    return words != null && DELEGATES.matcher(Folded.key(words)).find();
  }

  /** To whom, as far as the words name one of these bodies. */
  public static Set<Body> receivers(String words) {
    Set<Body> bodies = EnumSet.noneOf(Body.class);
    if (words == null) return bodies;
    Matcher receiver = RECEIVER.matcher(Folded.key(words));
    while (receiver.find()) bodies.add(Body.of(receiver.group(1)));
    return bodies;
  }

  /** The words of a sentence behind a citation, up to the next one of a list. */
  public static String behind(String sentence, String citation) {
    int at = sentence.indexOf(citation);
    if (at < 0) return "";
    String rest = sentence.substring(at + citation.length());
    int end = rest.indexOf(';');
    return end < 0 ? rest : rest.substring(0, end);
  }
}
