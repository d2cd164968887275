package vu.indexer.extract.reference;

import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** The day of an act told by the sitting: "réuni en séance publique le d" behind it, "Le d, par délibération n° …" before it. */
final class SittingDays {
  /** "réuni en séance publique le": how a date follows the name of an assembly. */
  private static final Phrases SITTINGS = Phrases.of("reuni", "reunie", "reunis", "tenu", "tenue", "siegeant", "assemble", "assemblee",
      "rassemble");
  private static final Phrases MANNERS = Phrases.of("en seance publique", "en seance ordinaire", "en seance extraordinaire",
      "en seance pleniere", "en session ordinaire", "en session extraordinaire", "en session", "en formation de conseil general",
      "en formation de conseil municipal", "en seance", "en assemblee pleniere", "en assemblee", "a huis clos", "en visioconference",
      "publiquement", "ordinaire", "extraordinaire");
  private static final Phrases SITTING_LINKS = Phrases.of("le", "du", "en date du", "lors de sa seance du");
  private static final Phrases SAT = Phrases.of("conseil", "seance", "assemblee", "bureau", "commission", "comite", "delibere", "vote",
      "decide", "adopte", "reunion");
  private static final Phrases DAY_LINKS = Phrases.of("le", "du", "des");
  private static final String[] BEFORE_NUMBER = {"sous le n°", "sous le numero", "par la", "par sa", "par", "la", "sa"};
  /** How far before a number its day may begin. */
  private static final int REACH = 40;

  /** @param at where it stands */
  record Day(FrenchDates.Match day, int at) {}

  private final Folded f;

  SittingDays(Folded f) {
    this.f = f;
  }

  /** The day behind the name of an assembly at {@code q}; null when none is told. */
  Day behindBody(int q) {
    int p = f.at(q) == ',' ? f.skip(q + 1) : q, word = SITTINGS.at(f, p);
    if (word < 0) return null;
    int manner = MANNERS.at(f, f.skip(word));
    int behind = f.skip(manner >= 0 ? manner : word);
    if (f.at(behind) == ',') behind = f.skip(behind + 1);
    int le = SITTING_LINKS.at(f, behind);
    FrenchDates.Match match = le < 0 ? null : FrenchDates.readSession(f, f.skip(le));
    return match == null ? null : new Day(match, f.skip(le));
  }

  /** "Le 18 novembre 2013, par délibération n° 2013/5870": the day first, of the year of {@code numero}; null when none stands there. */
  FrenchDates.Match before(int start, String numero) {
    int p = f.back(start);
    boolean told = false;
    for (String word : BEFORE_NUMBER) {
      int before = f.startBefore(p, word);
      if (before < 0) continue;
      p = f.back(before);
      told = word.startsWith("sous");
      break;
    }
    if (f.at(p - 1) == ',' || f.at(p - 1) == '(') p = f.back(p - 1);
    for (int i = p - 1; i >= Math.max(0, p - REACH); i--) {
      int link = f.wordStart(i) ? DAY_LINKS.at(f, i) : -1;
      FrenchDates.Match match = link < 0 ? null : FrenchDates.readSession(f, f.skip(link));
      if (match == null || match.end() != p) continue;
      return ActNumbers.isOf(numero, match.date().getYear()) && (told || f.isUpper(i) || sat(i)) ? match : null;
    }
    return null;
  }

  /** Whether the words before say that an assembly met or decided: "le conseil municipal du", "a délibéré le". */
  private boolean sat(int p) {
    for (int i = Math.max(0, p - 60); i < p; i++) if (f.wordStart(i) && SAT.at(f, i) >= 0) return true;
    return false;
  }
}
