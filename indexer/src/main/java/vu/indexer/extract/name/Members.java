package vu.indexer.extract.name;

import vu.indexer.extract.words.Words;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Who an association is of, one after the other: "Fédération des déportés, internés et patriotes", "Amicale des anciens et de leurs amis". */
final class Members {
  /** How far behind a comma the "et" before the last member stands. */
  private static final int WIDEST = 60;
  private static final Phrases FOLK =
      Phrases.of(
          "commercants", "artisans", "industriels", "professions liberales", "prestataires", "restaurateurs", "hoteliers", "combattants", "anciens",
              "prisonniers", "deportes", "internes", "resistants", "refractaires", "victimes", "veuves", "orphelins", "invalides", "mutiles",
              "blesses", "medailles", "patriotes", "familles", "amis", "parents", "amies", "eleves", "etudiants", "retraites", "pensionnes",
              "producteurs", "eleveurs", "agriculteurs", "maraichers", "chasseurs", "pecheurs", "malades", "aidants", "handicapes");
  /** Where wars were fought: "combattants d'Algérie, Tunisie, Maroc". */
  private static final Phrases COUNTRIES = Phrases.of("algerie", "tunisie", "maroc", "indochine", "madagascar");
  /** "des rues Haute, Basse et annexes": several places of one kind. */
  private static final Phrases PLACES = Phrases.of("rues", "quartiers", "places", "cantons", "vallees", "communes de", "villages de");
  private static final Phrases POSSESSIVES = Phrases.of("son", "sa", "ses", "leur", "leurs");
  private static final Phrases KIN = Phrases.of("famille", "familles", "amis", "abords", "environs", "alentours", "proches", "parents", "enfants",
      "sympathisants", "conjoints", "descendants", "ayants droit", "ayants cause", "aidants", "affluents", "allies", "region", "pays");

  private final Folded f;
  private final int start;

  /** @param start of the name */
  Members(Folded f, int start) {
    this.f = f;
    this.start = start;
  }

  /** The member behind {@code comma} of a list that goes on; -1 when the comma ends the name. */
  int behind(int comma) {
    int next = f.skipInParagraph(comma + 1);
    if (FOLK.at(f, next) >= 0 && said(FOLK, comma)) return next;
    if (COUNTRIES.at(f, next) >= 0 && COUNTRIES.startBefore(f, comma) >= 0) return next;
    boolean plural = isPlural(next) && said(FOLK, comma), place = f.isUpper(next) && said(PLACES, comma);
    return (plural || place) && closes(next) ? next : -1;
  }

  /** Whether the name has one of {@code words} before {@code end}. */
  private boolean said(Phrases words, int end) {
    for (int p = start; p < end; p++) if (f.wordStart(p) && words.at(f, p) >= 0) return true;
    return false;
  }

  private boolean isPlural(int p) {
    int end = f.wordEndFrom(p);
    return f.isLetter(p) && !f.isUpper(p) && end - p > 4 && f.at(end - 1) == 's';
  }

  /** Whether "et" and one more of the same follow before the sentence turns. */
  private boolean closes(int from) {
    boolean upper = f.isUpper(from);
    for (int p = from; p < from + WIDEST && ".;:(\"".indexOf(f.at(p)) < 0; p++) {
      if (f.at(p) != 'e' || !f.wordStart(p) || f.exact(p, "et") < 0) continue;
      int last = f.skipInParagraph(p + 2);
      return isPlural(last) || upper && f.isUpper(last);
    }
    return false;
  }

  /** Whether "leurs amis", "de leur famille" stands behind the "et" that ends at {@code and}. */
  boolean kinBehind(int and) {
    int p = f.skipInParagraph(and), of = f.exact(p, "de");
    return kin(of < 0 ? p : f.skipInParagraph(of));
  }

  /** Whether the possessive at {@code p} goes on with a list of members. */
  boolean isKin(int p) {
    String before = Words.wordBefore(f, p);
    return (before.equals("et") || before.equals("de")) && kin(p);
  }

  private boolean kin(int p) {
    int possessive = POSSESSIVES.at(f, p);
    return possessive >= 0 && KIN.at(f, f.skipInParagraph(possessive)) >= 0;
  }
}
