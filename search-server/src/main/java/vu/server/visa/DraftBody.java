package vu.server.visa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.text.Folded;

/** Whether one person decides a draft: a mayor or a president signs what is no deliberation, and its head names no body. */
final class DraftBody {
  private static final String WHO = "(president|presidente|maire)";
  /** "Le Maire de la commune de Saint-Aubin," as a line of its own. */
  private static final Pattern AUTHOR = Pattern.compile("(?:le|la) " + WHO + "(?: (?:de|du|d'|des) ?[^,;:.]{0,80})?,?");
  /** "DÉCISION DU MAIRE N° 2024-17". */
  private static final Pattern HEADING =
      Pattern.compile("(?:decision|arrete)s? (?:de (?:monsieur|madame) (?:le|la)|de m\\. le|de mme la|du|de la) " + WHO + "\\b.*");
  private static final Pattern VISA = Pattern.compile("(?:[-–—•*] ?)?vus?\\b.*");

  private DraftBody() {}

  /** "Maire" or "Président" when a line in front of the visas says so, else null. */
  static String of(String text) {
    for (String line : text.split("\\R")) {
      String folded = fold(line);
      if (VISA.matcher(folded).matches()) return null;
      for (Pattern pattern : new Pattern[] {AUTHOR, HEADING}) {
        Matcher found = pattern.matcher(folded);
        if (found.matches()) return found.group(1).equals("maire") ? "Maire" : "Président";
      }
    }
    return null;
  }

  private static String fold(String line) {
    Folded folded = Folded.of(line);
    StringBuilder text = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) text.append(folded.at(i));
    return text.toString().strip().replaceAll("\\s+", " ");
  }
}
