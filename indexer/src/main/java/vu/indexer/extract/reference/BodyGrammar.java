package vu.indexer.extract.reference;

import vu.indexer.extract.words.Words;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** Who took an act: "du Conseil de la Métropole", "de la Commission permanente", "de Bordeaux Métropole". */
final class BodyGrammar {
  /**
   * A body as printed.
   *
   * @param authority true when the words name a public body ("Ville de Lyon") and no assembly of it
   */
  record Body(String printed, int end, boolean authority) {}

  private static final String[] LINKS = {"du", "de la", "de l'", "de notre", "de son", "de sa", "de", "des", "d'"};
  private static final Phrases ASSEMBLIES =
      Phrases.of(
          "conseil", "bureau", "commission", "assemblee", "comite", "conseils", "congres", "directoire", "college", "cm", "cc", "ca");
  private static final Phrases AUTHORITIES =
      Phrases.of(
          "metropole", "ville", "commune", "communaute", "departement", "region", "syndicat", "mairie", "agglomeration", "eurometropole",
              "bordeaux metropole",
          "lille metropole", "grand lyon", "collectivite", "ccas");
  private static final int MOST_WORDS = 24;
  private static final Phrases DISTRICTS = Phrases.of("arrondissement", "arrondissements", "secteur");
  private static final Phrases STOPS =
      Phrases.of(
          "en date", "en sa", "en seance", "dans sa", "lors", "de la seance", "de sa seance", "seance", "reuni", "reunie", "siegeant", "dont",
              "portant",
          "relative", "relatif", "approuvant", "fixant", "decidant", "autorisant", "adoptant", "donnant", "a", "ont", "avait", "qui", "que", "par",
              "pour",
          "concernant", "visant", "est", "sont", "modifiee", "susvisee", "precitee", "ayant", "attribuant", "instituant", "creant", "definissant",
          "prescrivant", "et notamment", "oui", "vu", "considerant", "n", "no", "adoptee", "votee", "prise", "approuvee", "relatives", "relatifs",
              "arretant",
          "accordant", "validant", "decide", "portee", "reste", "demeure", "prevoit", "fixe", "precise", "autorise", "permet", "institue", "arrete",
              "sera",
          "n'", "ne", "doit", "dispose", "stipule", "indique", "rappelle", "confirme", "prend", "s'", "se", "tenu", "tenue", "assemble", "assemblee",
          "rassemble", "publiee", "executoire", "ci-annexee", "annexee", "visee", "entre", "sur", "il", "elle", "le", "les", "nous", "on", "au",
              "aux",
          "accorde", "approuve", "adopte", "vote", "valide", "attribue", "alloue", "designe", "cree");
  private static final Phrases PARTICLES = Phrases.of("sur", "sous", "les", "le", "la", "au", "aux", "en");
  private static final Phrases NAMING = Phrases.of("de", "d'");
  private static final Phrases DATE_LINKS = Phrases.of("du", "des");
  private static final Phrases DISTRICTS_AND_CANTONS = Phrases.of("arrondissement", "arrondissements", "secteur", "canton");

  private final Folded f;
  private final ActNumbers numbers;

  BodyGrammar(Folded f) {
    this.f = f;
    this.numbers = new ActNumbers(f);
  }

  /** A body opened by "du", "de la", "de l'" … at {@code p}; null when there is none. */
  Body linked(int p) {
    if (f.at(p) != 'd' && f.at(p) != Folded.VOID) return null;
    for (String link : LINKS) {
      int end = f.exact(p, link);
      if (end < 0) continue;
      Body body = read(f.skip(end));
      if (body != null) return body;
    }
    return null;
  }

  /** A body that starts at {@code p}; null when there is none. */
  Body read(int p) {
    int assembly = ASSEMBLIES.at(f, p);
    if (assembly >= 0) return words(p, assembly, false);
    int authority = AUTHORITIES.at(f, p);
    return authority >= 0 ? words(p, authority, true) : sigle(p);
  }

  /** "de la CNIL", before a number or a date. */
  private Body sigle(int p) {
    int end = f.wordEndFrom(p);
    if (end - p < 3 || end - p > 8) return null;
    for (int i = p; i < end; i++) if (!f.isUpper(i) || !f.isLetter(i)) return null;
    int q = f.skipInParagraph(end);
    boolean followed = numbers.mark(q) >= 0 || f.exact(q, "du") >= 0 && f.isDigit(f.skip(q + 2)) || f.exact(q, "en date") >= 0;
    return followed ? new Body(f.original().substring(p, end), end, true) : null;
  }

  private Body words(int start, int headEnd, boolean authority) {
    int end = headEnd, p = headEnd;
    for (int i = 0; i < MOST_WORDS; i++) {
      int q = f.skipInParagraph(p);
      if (f.at(q) == '\'' || f.at(q) == '-') {
        p = q + 1;
        continue;
      }
      int wordEnd = f.wordEndFrom(q);
      boolean district = f.isDigit(q) && DISTRICTS.at(f, f.skip(wordEnd)) >= 0;
      boolean number = f.isUpper(q) && (f.at(wordEnd) == '-' || f.at(wordEnd) == '_' || f.at(wordEnd) == '/') && f.isDigit(wordEnd + 1);
      if (wordEnd == q || f.isDigit(q) && !district || number || !f.isUpper(start + 1) && opensNumber(q, wordEnd) || stops(q) && !isInName(q, wordEnd, end)
          || Words.isImperfect(f.slice(q, wordEnd))) break;
      if (wordEnd - q > 3 || !isGlue(f.slice(q, wordEnd))) end = wordEnd;
      p = wordEnd;
    }
    return new Body(Words.printed(f, start, end), end, authority);
  }

  /** "du Conseil de Paris DLH 12": capitals of a direction before digits open the number. */
  private boolean opensNumber(int q, int wordEnd) {
    if (wordEnd - q < 2 || f.at(wordEnd) != ' ' || !f.isDigit(wordEnd + 1) || ASSEMBLIES.at(f, q) >= 0) return false;
    for (int i = q; i < wordEnd; i++) if (!f.isUpper(i) || !f.isLetter(i)) return false;
    return true;
  }

  private boolean stops(int q) {
    if (numbers.mark(q) >= 0) return true;
    int word = STOPS.at(f, q);
    if (word >= 0 && f.at(q - 1) != '-' && !isEast(q)) return true;
    int du = DATE_LINKS.at(f, q);
    if (du >= 0) {
      int day = f.skip(du);
      if (DISTRICTS_AND_CANTONS.at(f, f.skip(f.wordEndFrom(day))) >= 0) return false;
      return FrenchDates.readSession(f, day) != null || f.isDigit(day) || FrenchDates.readWithoutYear(f, day, 2000) != null;
    }
    return numbers.amp(q) != null;
  }

  /** "de Neuville sur Orge": a particle between two capital words, the first of them behind "de". */
  private boolean isInName(int q, int wordEnd, int end) {
    int name = end;
    while (name > 0 && f.isWord(name - 1)) name--;
    int next = f.skipInParagraph(wordEnd);
    boolean between = f.skip(end) == q && isCapitalised(name) && isCapitalised(next) && PARTICLES.at(f, q) == wordEnd;
    return between && (NAMING.before(f, name) || f.isUpper(f.startBefore(name, "saint")) || f.isUpper(f.startBefore(name, "sainte")));
  }

  private boolean isCapitalised(int p) {
    return f.isUpper(p) && !f.isUpper(p + 1);
  }

  /** "Région Grand Est", "Est Ensemble": a point of the compass, no verb. */
  private boolean isEast(int q) {
    return isCapitalised(q) && f.exact(q, "est") >= 0;
  }

  private static boolean isGlue(String word) {
    return switch (word) {
      case "de", "du", "la", "des", "l", "d", "et", "en", "a", "le", "les" -> true;
      default -> false;
    };
  }
}
