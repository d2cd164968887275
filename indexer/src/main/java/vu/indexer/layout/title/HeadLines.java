package vu.indexer.layout.title;

import java.util.regex.Pattern;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.page.PageMarks;
import vu.indexer.layout.page.Sitting;
import vu.indexer.layout.words.Stems;
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
              + "|elu|assemblee|collectivite|instance|document)[\\p{L}()' ]{0,40}\\s*:.*");
  private static final String LABEL_LETTERS = "srpcdnmatvfei";
  private static final Pattern CHROME =
      Pattern.compile(
          "^(?:retour.*|precisez votre recherche.*|par annee.*|par type.*|par arrondissement|type de document.*"
              + "|accueil (?!d(?:e|es|u|'une?) |d'|et |en ).*|decision (?:du (?:bureau|conseil)|de la commission).*|deliberations? ?(?:n°.*"
              + "|n \\d.*|/.*|du .*|au .*|de .*|affichee.*|\\d.*)?|deliberation|republique francaise.*|departement.*|ville de|marseille"
              + "|montpellier|bouches-du-rhone|accuse.*|acte certifie.*|envoi.*|envoye .*|reception.*|extrait.*|voir extrait.*|presidence.*"
              + "|l'assemblee.*|direction.*"
              + "|\\d{1,2} ?(?:e|er|ere|re|eme|nde?) commission\\b.*"
              + "|services?(?: (?!.* - )[^:]*)?|\\((?:direction|service|pole|mission|delegation).*|general|\\W*|o"
              + "|[a-z]{2,3}/[a-z]{2,3}|seance.*|reunion du .*|(?:du )?conseil(?! des (?:sages|jeunes|aines)| d'ecole| de quartier| local"
              + "| citoyen).*|(?:du )?bureau.*|comite syndical.*|commission permanente.*|liberte.*|mairie.*|commune de .*|canton.*"
              + "|arrondissement.*|nombre de.*|date de.*|convocation.*|secretaire.*|le nombre.*|certifie.*|rapport(?: n.*| au .*)?"
              + "|delegation [a-z]+(?: [a-z']+){0,3}|rapporteur.*|registre des .*|annee \\d{4}|affaire suivie .*"
              + "|tel\\. .*|siege .*|\\d{1,3}(?: ?bis| ?ter)?,? (?:rue|quai|place|avenue|boulevard|chemin|route|allee|cours|impasse)\\b.*"
              + "|\\d{5} [a-z].{0,40}|(?:quorum|affaire|question|point|rapport|dossier) n° ?[\\w./-]+|.*\\d{3}-\\d{9}-\\d{8}-.*"
              + "|\\d+er? \\(\\d+\\).*|\\[?\\d{4} [a-z]{2,6} \\d+ ?g?\\].*"
              + "|\\d{1,2}/\\d{1,2}/\\d{4}|(?:du |le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi"
              + "|dimanche),? )?(?:\\d{1,2}(?:er)? )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre"
              + "|decembre) \\d{4}(?: a \\d.*|\\W+)?|rapport.*\\d+|n°.*|numero .{0,24}|id :.*|affiche le.*|recu (?:en|au|le).*|publie le.*|transmis.*"
              + "|convoque.*|la seance est.*|compte.rendu .*|sous la presidence.*)$");
  /** What web pages print about themselves, and assemblies about their sitting. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "^(?:> .*|//.*|.* > .* > .*|.*> > .*|vous etes ici.*|aller au contenu.*|aller a la .*|menu(?: principal)?"
              + "|rechercher?.{0,3}|accueil|contacts?|nous contacter|agenda|actualites?|facebook|twitter|newsletter"
              + "|(?:point|affaire|question|dossier)(?: \\d{1,3})?|interventions? :"
              + "|(?:m|mm|mme|mlle)\\.? (?:l[ea] )?[a-z' -]{2,30}(?:,? rapporteure?\\.?)?|recherche avancee.*|imprimer.*|envoyer .*"
              + "|municipal|aucun resultat.*|du|de|des|secretariat general(?: service [^–:-]*)?"
              + "|(?:du|de la|des) .* du \\d{1,2} [a-z]+ \\d{4}|\\W{0,3}page \\d{1,3}(?:: |/\\d).*|<+ .*"
              + "|(?:il|elle|ils|nous|vous|je) .*|(?:a|en) (?:la )?(?:salle|mairie) .*|telecharger.*|documents?|comments|content"
              + "|articles? - .*|assemblee generale(?: (?:extra)?ordinaire)?"
              + "|(?:\\d{1,2}[.)-]? ?)?(?:designation|nomination|election) d(?:u|'une?) secretaire de seance.*"
              + "|sommaire\\b.{0,4}|auteur .*|categories? :.*|mots.cles .*|(?:au )?sommaire (?:notamment )?:"
              + "|ce qu'il s'est passe.{0,3}|.* il y a \\d+ (?:ans?|mois|jours?|semaines?).{0,4}|https?:.*|www\\..*|ordre du jour.*"
              + "|(?:le )?(?:proces.verbal|compte.rendu)\\b.*|les deliberations(?: (?:du|de) .*)?"
              + "|de la (?:seance|commune|ville|mairie)\\b.*|du registre .*|du \\d{1,2} [a-z]+ \\d{4} l[ae] .*|rapport pour .*"
              + "|et transmise .*|recue par .*|affichee a .*|secretariat de seance.*|.*\\b(?:pouvoir donne|donne pouvoir|donne procuration) a .*"
              + "|.*, procuration (?:a|de|pour|4|&) .*|constatant que le quorum .*|conformement (?:a|aux) .{0,30}articles? .*"
              + "|.* (?:secretaire de seance|a ete elue? secretaire|est designee? secretaire)\\b.*|numero de feuillet.*"
              + "|(?:premiere|deuxieme|troisieme|quatrieme|seconde) partie|reunion communaute .*"
              + "|reunion d(?:u|e la|e l') ?(?:conseil|bureau|commission|comite|assemblee)\\b.*|expose n.{0,6}|la parole est .*"
              + "|salle [^:]*\\b\\d{1,2} ?h(?:eures?)? ?(?:\\d\\d)?\\W*"
              + "|nom du document.*|note (?:explicative )?de synthese|recueil des (?:actes administratifs|rapports).*"
              + "|.*\\bvues \\d+\\b.*)$");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^(?:du |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? \\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet"
              + "|aout|septembre|octobre|novembre|decembre) \\d{4}\\W*$");
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

  private static final Stems SPACED = Stems.of("v i l l e", "m a i r i e", "c o m m u n e", "r e p u b l", "d e p a r t", "c o n s e i l",
      "e x t r a i t", "d e l i b e r");

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
    if (Sitting.tells(words) || Sitting.heads(words) || isCode(words) || isSpaced(words) || words.endsWith(": neant") || PageMarks.areFigures(words)
        || Menu.isOfSite(words)) return true;
    words = PageMarks.without(words);
    boolean service = afterNumber && (words.startsWith("direction") || words.startsWith("service"));
    return !service && (CHROME.matcher(words).matches() || FURNITURE.matcher(words).matches());
  }

  /** "V I L L E   D E   C L A I R M O N T": the name of the house in letters set apart. */
  private static boolean isSpaced(String words) {
    if (words.length() < 12 || words.charAt(1) != ' ' || words.charAt(3) != ' ' || words.charAt(5) != ' ') return false;
    return SPACED.open(words);
  }

  /** "CP/DESC/2031/17": one word with figures and signs. */
  private static boolean isCode(String words) {
    return words.indexOf(' ') < 0 && words.indexOf('/') > 0 && words.chars().anyMatch(Character::isDigit);
  }

  /** "ORDRE DU JOUR": the titles of a session, in one paragraph. */
  static boolean isAgenda(String words) {
    return words.startsWith("ordre du jour") || words.startsWith("l'ordre du jour") || words.equals("presentation ordre du jour");
  }

  /** "vendredi, 22 février 2008" and nothing else. */
  static boolean isWeekday(String words) {
    return WEEKDAY.matcher(words).matches();
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

  /** Three titles of respect or more: who attended, though no word says so. */
  static boolean isNameList(String words) {
    if (words.contains("rapporteur")) return false;
    if (words.startsWith("messieurs :") || words.startsWith("mesdames :") || words.startsWith("mesdames et messieurs")) return true;
    int seen = 0;
    for (String title : new String[] {"m. ", "mm. ", "mme ", "mmes ", "mme. ", "monsieur ", "madame "}) {
      for (int at = words.indexOf(title); at >= 0; at = words.indexOf(title, at + 1))
        if (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) seen++;
    }
    return seen >= 3;
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

  /** The last line of an attendance list that opens at {@code line}: names may follow its label behind a blank line. */
  static int endOfNames(Page page, int line) {
    if (!page.words(line).endsWith(":") || !page.lines().get(Math.min(line + 1, page.lines().size() - 1)).silent()) return line;
    int next = page.readable(line + 1);
    return next < page.lines().size() && (isNames(page, next) || isPerson(page, line, next)) ? next : line;
  }

  /** "Patrick VIDAL" alone between the label of an empty list and a title; what stands there before the report is a title itself. */
  private static boolean isPerson(Page page, int label, int line) {
    if (page.paragraphEnd(line) > line + 1 || !isPersonal(page.f(), page.lines().get(line))) return false;
    int next = page.readable(line + 1);
    return page.words(label).startsWith("secretaire")
        || next < page.lines().size() && !page.opensReport(next) && !page.is(next, Mark.PRESENCES) && !skips(page, next, false);
  }

  /** At most four words that begin with a capital, and the last one all in capitals; one alone is the end of a name. */
  private static boolean isPersonal(Folded f, Lines.Line line) {
    int words = 0, last = line.start();
    for (int p = line.start(); p < line.end(); p++) {
      if (f.isDigit(p) || f.wordStart(p) && !f.isUpper(p)) return false;
      if (!f.wordStart(p) || f.at(p - 1) == '-') continue;
      words++;
      last = p;
    }
    for (int p = last; p < line.end(); p++) if (f.isLetter(p) && !f.isUpper(p)) return false;
    boolean given = f.isLetter(line.start() + 1) && !f.isUpper(line.start() + 1);
    return words > 1 ? words <= 4 && given : words == 1 && f.at(line.end() - 1) == '.';
  }

  /** The line behind the paragraph of names that opens at {@code line}, or the heading that ends it. */
  static int pastNames(Page page, int line) {
    int end = page.paragraphEnd(endOfNames(page, line));
    for (int next = page.readable(end); next < page.lines().size() && isRoll(page, next); next = page.readable(end))
      end = page.paragraphEnd(next);
    boolean rolled = page.is(line, Mark.PRESENCES) || isNameList(page.words(line));
    for (int i = line + 1; i < end; i++) {
      if (isAgenda(page.words(i))) return end;
      if (MatterHeadings.opens(page, i) || PageMarks.is(page.words(i)) || HeadBreaks.opensTitle(page, i, rolled)) return i;
      rolled |= page.is(i, Mark.PRESENCES) || isNameList(page.words(i));
    }
    return end;
  }

  /** "Gilles UZES, Simon VIDAL-ROUX": every word of it in capitals or begun by one, with a comma or a title of respect. */
  private static boolean isNames(Page page, int line) {
    boolean parted = page.words(line).startsWith("m.") || page.words(line).startsWith("mme") || page.words(line).startsWith("mm");
    return isNames(page.f(), page.lines().get(line).start(), page.lines().get(line).end(), parted);
  }

  /** @param titled whether a title of respect opens the words, so that no sign need part them */
  static boolean isNames(Folded f, int from, int to, boolean titled) {
    boolean parted = titled;
    int small = 0, surnames = 0;
    for (int p = from; p < to; p++) {
      if (f.at(p) == ',' || f.at(p) == ';' || f.at(p) == '-' && f.isSpace(p - 1) && f.isSpace(p + 1)) parted = true;
      if (!f.wordStart(p) || !f.isLetter(p)) continue;
      if (!f.isUpper(p)) small++;
      else if (f.isUpper(p + 1) && f.isUpper(p + 2)) surnames++;
    }
    return parted && surnames > 0 && small <= surnames;
  }

  /** "Inès RIOU" and nothing else. */
  static boolean isPerson(Folded f, Lines.Line line) {
    int first = f.wordEndFrom(line.start()), next = first + 1;
    if (f.at(first) != ' ' || !f.isUpper(line.start()) || first - line.start() < 3 || f.isUpper(line.start() + 1)) return false;
    if (f.wordEndFrom(next) != line.end() || line.end() - next < 3) return false;
    for (int p = next; p < line.end(); p++) if (!f.isUpper(p)) return false;
    return true;
  }

  /** The next paragraph of a roll: "Hervé MARIN, Inès PAUL; Max RIOU": three times a first name and a surname in capitals. */
  private static boolean isRoll(Page page, int line) {
    if (!isNames(page, line)) return false;
    Folded f = page.f();
    int pairs = 0, end = page.lines().get(line).end();
    for (int p = page.lines().get(line).start(); p < end; p = f.wordEndFrom(p)) {
      while (p < end && !f.wordStart(p)) p++;
      int next = f.wordEndFrom(p) + 1;
      boolean given = f.isUpper(p) && f.isLetter(p + 1) && !f.isUpper(p + 1);
      if (given && f.at(next - 1) == ' ' && f.isUpper(next) && f.isUpper(next + 1)) pairs++;
    }
    return pairs >= 3;
  }
}
