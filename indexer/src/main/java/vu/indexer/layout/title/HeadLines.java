package vu.indexer.layout.title;

import java.util.regex.Pattern;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.page.PageMarks;
import vu.indexer.layout.page.Sitting;
import vu.indexer.layout.words.SpacedLetters;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** The lines of a head that are no title: labels, names of services and authorities, stamps, the chrome of web pages. */
public final class HeadLines {
  private static final Pattern OBJET =
      Pattern.compile("^(?:(?:objet|titre|intitule|sujet|libelle)(?: de la deliberation| de l'acte)?\\s*:.*"
          + "|objet|objet de la deliberation)");
  private static final Pattern LABEL =
      Pattern.compile(
          "^services?(?: [\\p{L}']+){0,2}\\s*:.*|^(?:nom du rapporteur"
              + "|politique|secteur|rapporteur|rapporteure|president|commission|domaine|nature|matiere"
              + "|secretaire|date|nombre|affiche|publie|direction|canton|commune|convocation|affaire suivie|pole|thematique|theme|annexe|pieces?"
              + "|nomenclature|classification|convoque|membres|conseillers|delegues|suffrages|redacteur|vice-president|code"
              + "|elu|assemblee|collectivite|instance|document|assistai|invites?\\b)[\\p{L}()' ]{0,40}\\s*:.*");
  private static final String LABEL_LETTERS = "srpcdnmatvfei";
  /** "FINANCES", "Affaires scolaires": what a list of acts calls a part of itself. */
  private static final Pattern RUBRIC =
      Pattern.compile(
          "^(?:(?:\\d{1,2}|[ivx]{1,5})\\W+)?(?:finances?|urbanisme|personnel|ressources humaines|affaires (?:generales|scolaires|sociales"
              + "|culturelles|financieres|foncieres|sportives|juridiques)|enfance|jeunesse|culture|sports?|environnement|travaux|voirie"
              + "|administration(?: generale)?|intercommunalite|education|tourisme|logement|habitat|vie associative|marches publics"
              + "|commande publique|domaine|foncier|institutions?|action sociale)"
              + "(?: (?:et|&|-|/) \\w+(?: \\w+)?)?$");
  /** "7.5 – Finances locales – Subventions", the nomenclature of @ctes. */
  private static final Pattern SUBJECT =
      Pattern.compile(
      "^[1-9](?:\\.\\d{1,2}){1,2}\\.?\\s*[-:)]?\\s*\\p{L}.*|^[1-9]\\s*[-.]\\s*(?:commande publique|urbanisme|domaine et patrimoine"
          + "|fonction publique|institutions? et vie politique|libertes publiques|finances locales|domaines de competences?|autres domaines).*");
  private static final Phrases ABOUT = Phrases.of("du", "de la", "de l'", "en date", "conseil", "seance", "page", "folio", "rapporteur", "annule",
      "portant", "relative", "publie", "convocation", "affiche", "transmis", "et", "a", "commission", "bureau", "nomenclature", "feuillet");
  private static final Phrases ISSUERS =
      Phrases.of(
          "ville de", "ville d'", "ville du", "commune de", "commune d'", "commune du", "commune des", "mairie de", "communaute de communes",
              "communaute d'agglomeration", "communaute urbaine", "metropole", "eurometropole", "conseil departemental", "conseil general",
          "conseil regional", "region", "departement", "syndicat", "siaep", "sivom", "sivu", "smictom", "sictom", "centre communal d'action sociale",
              "centre intercommunal d'action sociale", "ccas", "c.c.a.s", "etablissement public");

  /** What may follow the name of an authority on its line. */
  private static final Phrases MEETING = Phrases.of("conseil", "seance", "bureau", "commission", "extrait", "deliberation", "reunion", "registre");

  private HeadLines() {}

  /** "Objet : …", with the title behind it or below. */
  public static boolean isObjet(String words) {
    return !words.isEmpty() && "otisl".indexOf(words.charAt(0)) >= 0 && OBJET.matcher(words).matches();
  }

  /** "Rapporteur : …", "Commission principale : …" */
  public static boolean isLabel(String words) {
    return !words.isEmpty() && LABEL_LETTERS.indexOf(words.charAt(0)) >= 0 && words.indexOf(':') > 0 && LABEL.matcher(words).matches();
  }

  /** A line that no title begins with; behind the number, a title may name a direction or a service. */
  static boolean skips(Page page, int line, boolean afterNumber) {
    String words = page.words(line);
    if (isLabel(words) || page.is(line, Mark.SIGNATURE) || words.startsWith("texte de demonstration") || words.startsWith("|")
        || words.startsWith("+-") || words.contains("reception en prefecture")) return true;
    if (isIssuer(page.f(), page.lines().get(line)) || words.endsWith(" ...") && page.profile().titleAfter().equals("debut")) return true;
    if (PageMarks.is(words) || TitleEnd.meets(words) || PageMarks.goesOn(words)) return true;
    if (Sitting.tells(words) || Sitting.heads(words) || isCode(words) || SpacedLetters.standAt(words, 0) || words.endsWith(": neant")
        || PageMarks.areFigures(words) || Menu.isOfSite(words)) return true;
    words = PageMarks.without(words);
    boolean service = afterNumber && (words.startsWith("direction") || words.startsWith("service"));
    return !service && Chrome.is(words);
  }

  /** "CP/DESC/2031/17": one word with figures and signs. */
  private static boolean isCode(String words) {
    return words.indexOf(' ') < 0 && words.indexOf('/') > 0 && words.chars().anyMatch(Character::isDigit);
  }

  /** "ORDRE DU JOUR": the titles of a session, in one paragraph. */
  static boolean isAgenda(String words) {
    return words.startsWith("ordre du jour") || words.startsWith("l'ordre du jour") || words.equals("presentation ordre du jour");
  }

  /** A heading above several titles, when another line that may be a title follows. */
  static boolean isRubric(Page page, int line, int report) {
    return isRubric(page.words(line)) && isFollowed(page, page.readable(line + 1), report);
  }

  static boolean isRubric(String words) {
    return words.length() < 50 && RUBRIC.matcher(words).matches();
  }

  /** "COMMUNE DE SAINT-AUBIN", "RÉGION VAL-D'ARMOR   n° 23_0503_06": who decides, and nothing about what. */
  static boolean isIssuer(Folded f, Lines.Line line) {
    int p = line.start();
    while (p < line.end() && !f.isLetter(p)) p++;
    if (ISSUERS.at(f, p) < 0) return false;
    int words = 0;
    for (int i = p; i < line.end(); i++) {
      if (f.wordStart(i)) words++;
      if (f.at(i) == ':' || f.at(i) == '-' && f.at(i - 1) == ' ' && f.at(i + 1) == ' ' && MEETING.at(f, i + 2) < 0) return false;
      if (f.at(i) == '-' && f.at(i - 1) == ' ' && f.at(i + 1) == ' ') return true;
    }
    return words <= 12;
  }

  /** A line of the nomenclature of @ctes, when another title follows. */
  static boolean isSubject(Page page, int line, int report) {
    char first = page.words(line).charAt(0);
    if (first < '1' || first > '9' || !SUBJECT.matcher(page.words(line)).matches()) return false;
    return isFollowed(page, page.readable(page.paragraphEnd(line)), report);
  }

  private static boolean isFollowed(Page page, int next, int report) {
    return next < page.lines().size() && page.lines().get(next).start() < report && !skips(page, next, false) && !page.is(next, Mark.PRESENCES)
        && !page.is(next, Mark.SESSION);
  }

  /** What follows a number and speaks of the act, not of its matter: "du 3 mai 2019", "adoptée". */
  static boolean isAboutTheAct(Folded f, int p) {
    int body = f.any(p, "conseil municipal", "conseil de la metropole", "conseil metropolitain");
    if (body >= 0 && f.at(f.skip(body)) == '-') return false;
    return ABOUT.at(f, p) >= 0 || f.any(p, "adoptee", "adopte", "votee") >= 0;
  }
}
