package vu.indexer.text;

/** The numbers of acts in the head of a text that was poured into one line, where a title follows them. */
final class FlowedNumbers {
  private static final int LEAST = 7, LONGEST = 40;
  private static final int YEAR = 4;
  /** Behind these, a number is that of something else. */
  private static final Phrases OTHERS = Phrases.of("de", "du", "par", "a", "au", "et", "avec", "que", "pour", "le", "la", "les", "d'",
      "l'", "des",
      "loi", "decret", "arrete", "convention", "avenant", "marche", "lot", "contrat", "article", "articles", "delibere", "deliberation",
          "rapport",
      "dossier", "parcelle", "parcelles", "lots", "annee", "annees", "exercice", "saison", "scolaire", "programme", "tel", "fax", "n");
  private static final Phrases MARKS = Phrases.of("numero", "deliberation");

  private final Folded f;
  private final int to;

  FlowedNumbers(Folded f, int to) {
    this.f = f;
    this.to = to;
  }

  /** "MOB-022-18342/25/BM", "31/0482/FAG": capitals, digits and the signs between them. */
  boolean isCoded(int p) {
    int digits = 0, signs = 0, capitals = 0;
    int end = end(p);
    for (int i = p; i < end; i++) {
      if (f.isDigit(i)) digits++;
      else if (f.isUpper(i)) capitals++;
      else signs++;
    }
    return digits >= 3 && signs > 0 && capitals > 0 && end - p >= LEAST;
  }

  /** "1) Tarifs du port", "2)Tarifs": the place of a matter in the session. */
  boolean isPlace(int p) {
    int sign = f.isDigit(p) ? f.isDigit(p + 1) ? p + 2 : p + 1 : p;
    return sign > p && f.at(sign) == ')' && f.isUpper(f.skip(sign + 1)) && f.isLetter(f.skip(sign + 1) + 1);
  }

  /** Where the number at {@code p} ends, when it stands before a title: "2031/0412 - AIDE AU CLUB", "N° 2031-417 Aide au club"; else -1. */
  int beforeTitle(int p) {
    if (!f.isDigit(p) && !f.isUpper(p)) return -1;
    int end = end(p);
    if (!f.isDigit(p) && !isCoded(p) || !isCoded(p) && !isYearly(p, end) && !isLettered(p)) return -1;
    if (isLettered(p)) end = lettered(p);
    int title = f.skip(end);
    if ((f.at(title) == '-' || f.at(title) == ':') && f.isSpace(title + 1)) title = f.skip(title + 1);
    boolean follows = title < to && (f.at(title) == '"' || f.isUpper(title) && f.isLetter(title + 1));
    return follows && FrenchDates.read(f, p) == null && !OTHERS.before(f, label(p)) ? end : -1;
  }

  /** Where the mark before the number begins: "N°", "DCM". */
  int label(int p) {
    int sign = f.back(p) - 2;
    if (f.at(sign + 1) == '°' && f.at(sign) == 'n') return f.wordStart(sign) ? sign : p;
    int mark = MARKS.startBefore(f, p);
    return mark < 0 ? p : mark;
  }

  private int end(int p) {
    int end = p, last = Math.min(to, p + LONGEST);
    while (end < last && (f.isDigit(end) || f.isUpper(end) || "/-_.".indexOf(f.at(end)) >= 0)) end++;
    while (end > p && !f.isWord(end - 1)) end--;
    return f.isWord(end) ? p : end;
  }

  /** "2031/0412", "2031-57", "31/0482": a year and a number, and no two years. */
  private boolean isYearly(int p, int end) {
    int sign = p;
    while (f.isDigit(sign)) sign++;
    if (sign == p || sign >= end - 1 || "/-_.".indexOf(f.at(sign)) < 0) return false;
    for (int i = sign + 1; i < end; i++) if (!f.isDigit(i)) return false;
    boolean whole = sign - p == YEAR && isCentury(p);
    if (whole) return end - sign - 1 != YEAR || !isCentury(sign + 1);
    return sign - p == 2 && end - sign - 1 == YEAR && f.at(sign) != '.';
  }

  private boolean isCentury(int p) {
    return f.at(p) == '2' && f.at(p + 1) == '0' || f.at(p) == '1' && f.at(p + 1) == '9';
  }

  /** "31 C 0213 - Halle des sports": two figures, a capital, four figures. */
  private boolean isLettered(int p) {
    return lettered(p) > 0 && f.at(f.skip(lettered(p))) == '-';
  }

  private int lettered(int p) {
    boolean is = f.isDigit(p) && f.isDigit(p + 1) && f.at(p + 2) == ' ' && f.isUpper(p + 3) && f.at(p + 4) == ' ' && f.isDigit(p + 5)
        && f.wordEndFrom(p + 5) == p + 5 + YEAR;
    return is ? p + 5 + YEAR : -1;
  }
}
