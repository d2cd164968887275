package vu.server.scdl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.model.AnalysedAct;

/** How many members an assembly has, as its acts print it. */
final class Effectif {
  /** Where the head of an act ends at the latest. */
  private static final int REACH = 6000;
  /** "Nombre de conseillers en exercice au jour de la séance : 165", "Membres en exercice : 29". */
  private static final Pattern PRINTED =
      Pattern.compile("(?i)(?:conseillers|membres|d[ée]l[ée]gu[ée]s|[ée]lus)\\s+(?:\\S+\\s+){0,3}?en\\s+exercice[^\\d\\n]{0,60}?(\\d{1,3})(?!\\d)");

  private Effectif() {}

  /** Null when the act prints none. */
  static Integer of(AnalysedAct act) {
    String text = act.text().text();
    Matcher matcher = PRINTED.matcher(text).region(0, Math.min(text.length(), REACH));
    return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
  }
}
