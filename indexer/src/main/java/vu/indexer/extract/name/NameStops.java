package vu.indexer.extract.name;

import java.util.Set;
import vu.indexer.extract.words.Words;
import vu.indexer.text.Folded;

/** Words that no name of an organisation goes over, and the few that only look as if they ended one. */
public final class NameStops {
  /** Verbs in the present tense that follow a subject: "Unis-Quartier accueille des volontaires", "Culture pour Tous tient une permanence". */
  private static final Set<String> VERBS =
      Set.of(
          "accueille", "accueillent", "adhere", "agit", "anime", "animent", "apporte", "apportent", "assurent", "bat", "conduit", "consacre",
              "constitue", "contribue", "demande", "demandent", "demandait", "dispense", "dispose",
          "disposent", "distribue", "distribuent", "edite", "emploie", "exerce", "exploite", "facture", "favorise", "figure", "forme", "fournit",
              "gerent", "glane", "intervienent", "installe", "loue", "lutte", "menent", "met", "mettent", "obtient",
          "occupe", "offre", "offrent", "oriente", "participe", "participent", "poursuit", "poursuivent", "prepare", "presente", "presentent",
              "produit", "programme", "promeut", "publie", "realise", "realisent", "recevra", "recevront", "rejoint",
          "remplit", "renonce", "repond", "reunit", "se", "sensibilise",
              "soutient", "suit", "tient", "tiennent", "travaille", "utilise", "va", "verra", "versera", "vise",
          "remplace", "contribuent", "percevra", "perdure", "a-t-elle", "espere", "esperait", "rencontre", "apparait", "lance", "ouvre", "acquiert",
              "possede", "n'ont", "n'avait", "n'etait", "organisera", "cesse", "loge", "dessert", "rend", "ressort", "ressortent",
              "demeure", "envisage", "envisagent", "projette", "prevoit", "prevoient",
          "porteront", "reste", "joue", "indique", "indiquent", "rappelle", "precise",
              "rapporte", "expose", "construit", "procede", "detient", "rehabilite", "entreprend", "edifie", "finance", "recrute");
  private static final Set<String> DETERMINERS =
      Set.of("un", "une", "plusieurs", "chaque", "son", "sa", "ses", "leur", "leurs", "cette", "cet", "deux", "trois", "quatre", "lui", "y");
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'");
  private static final Set<String> COMPLEMENTS = Set.of("de", "du", "des", "d");
  private static final Set<String> PREPOSITIONS =
      Set.of("de", "du", "des", "d", "et", "en", "a", "au", "aux", "sur", "pour", "sans", "par", "sous", "avec", "contre", "entre", "vers", "chez",
          "hors", "dans", "tout", "toute", "toutes", "autre", "vent");
  /** Verbs, and what may have a capital: "Bande à part", "Toit à moi", "Bouche à Oreille". */
  private static final Set<String> BEHIND_A =
      Set.of(
          "part", "moi", "toi", "soi", "nous", "vous", "tous", "venir", "domicile", "pied", "pieds", "ciel", "terre", "coeur", "main", "mains",
              "vivre", "bulles", "musique", "musiques", "images", "sons", "danser", "jouer", "roulettes", "malices", "palabres",
          "idees", "couleurs", "histoires", "jeux", "vapeur", "voile", "voiles", "mots", "suivre", "lire", "dire", "rire", "reves", "chanter",
              "chansons", "outils", "petits", "pattes", "pas", "contes", "bord", "table", "neuf", "oreille", "oreilles", "gateaux", "coudre",
              "savoir");
  /** Behind "à", turns of phrase and what goes on in a sentence: "à hauteur de", "à compter du", "à ce titre". */
  private static final Set<String> TURNS =
      Set.of("hauteur", "compter", "concurrence", "raison", "titre", "parite", "partir", "destination", "disposition", "proximite", "travers",
          "but", "vocation", "caractere", "nouveau", "terme", "moins", "charge", "condition", "defaut", "effet", "cause", "cote", "egalite", "usage",
          "jour", "bien", "parts", "part", "ce", "cet", "cette", "ces", "celle", "celui", "ceux", "celles", "un", "une", "des", "du", "de", "la",
          "le", "les", "l", "chaque", "chacun", "chacune", "plusieurs", "certains", "certaines", "divers", "diverses", "differents", "differentes",
          "tout", "toute", "toutes", "leur", "leurs", "son", "sa", "ses", "notre", "nos", "votre", "deux", "trois", "quatre", "cinq", "six", "sept",
          "huit", "dix", "onze", "douze", "vingt", "trente", "quarante", "cinquante", "cent", "mille", "quoi", "qui", "laquelle", "lequel", "savoir",
          "temps", "fin", "niveau", "taux", "prix", "perte", "profit", "cheval", "quelques", "tres", "monsieur", "madame", "mme", "m",
          "compte", "budget", "due", "moitie", "fonds", "appel", "bonne", "long", "court", "moyen", "jamais", "propos", "prevoir", "dater", "valoir", "echeance", "exercice", "environ");

  /** "Wazemmes en fête", "Femmes en mouvement". */
  private static final Set<String> BEHIND_EN =
      Set.of(
          "fete", "fetes", "ciel", "scene", "musique", "jeu", "jeux", "mouvement", "marche", "action", "actions", "ville", "transition", "partage",
              "commun", "chemin", "herbe", "herbes", "main", "couleurs", "mer", "terre", "selle", "famille", "familles",
          "lumiere", "eveil", "danse", "choeur", "choeurs", "vie", "route", "roue", "liberte", "bulle", "rire", "sante", "forme", "folie", "poesie",
              "images", "gare", "rue", "devenir", "tete", "resistance", "detresse", "colere", "roues", "voix", "art",
          "arts", "theatre", "nature", "harmonie", "plein", "vrac", "boite", "quartier", "quartiers");

  /** "à La Grange sonore une subvention": what the name receives follows it without a verb. */
  private static final Set<String> MONEY = Set.of("subvention", "aide", "somme", "avance", "dotation", "participation", "garantie", "cotisation",
      "enveloppe", "indemnite", "contribution", "prime", "allocation", "bourse", "premiere", "nouvelle", "seconde");

  private NameStops() {}

  /** True when the word at [from, to), in lower case and inside a name in mixed case, is a verb: nothing of the name stands from there on. */
  public static boolean verb(Folded f, int from, int to, String text) {
    if (VERBS.contains(text) || text.startsWith("s'") || text.equals("s") && f.at(to) == '\'') return true;
    char last = f.original().charAt(to - 1);
    if (to - from < 4 || last != 'e' && last != 't' || text.charAt(1) == '\'' || PREPOSITIONS.contains(text)) return false;
    int next = f.skipInParagraph(to);
    if (f.isUpper(next)) return false;
    if (f.isDigit(next)) return last == 'e' || text.endsWith("ent");
    int end = f.wordEndFrom(next);
    String word = f.slice(next, end), before = Words.wordBefore(f, from);
    if (PREPOSITIONS.contains(before) || ARTICLES.contains(before) || before.equals("l")) return false;
    if (DETERMINERS.contains(word)) return !MONEY.contains(f.slice(f.skip(end), f.wordEndFrom(f.skip(end))));
    boolean article = ARTICLES.contains(word) || word.equals("l") && f.at(end) == '\'';
    return article && !f.isUpper(f.skip(word.equals("l") ? end + 1 : end));
  }

  /** True when "à" or "en" at [from, to) belongs to the name, and the noun behind it too. */
  static boolean joins(Folded f, int from, int to, String text) {
    boolean at = text.equals("a") && f.original().charAt(from) != 'a' && f.original().charAt(from) != 'A';
    if (!at && !text.equals("en")) return false;
    int next = f.skipInParagraph(to), end = f.wordEndFrom(next);
    String noun = f.slice(next, end);
    return at ? BEHIND_A.contains(noun) || !f.isUpper(next) && f.isLetter(next) && isNoun(f, next, end, noun) && isFirst(f, from) : BEHIND_EN.contains(noun);
  }

  /** "Chat à bon dos": no article stands between "à" and its noun, and the noun opens no turn of phrase and is nothing that is done. */
  private static boolean isNoun(Folded f, int from, int end, String word) {
    boolean infinitive = word.endsWith("er") || word.endsWith("ir") || word.endsWith("re");
    boolean deed = word.endsWith("tion") || word.endsWith("sion") || word.endsWith("ment") || word.endsWith("ee") || word.endsWith("nces");
    return end - from > 2 && f.at(end) != '\'' && !infinitive && !deed && !TURNS.contains(word);
  }

  /** Whether the word before {@code at} is the first of a name, an article apart: what is behind "à" tells of no complement of it. */
  private static boolean isFirst(Folded f, int at) {
    int end = f.back(at), start = end;
    while (start > 0 && f.isWord(start - 1)) start--;
    if (!f.isUpper(start) || NameShapes.isAdjective(f, start)) return false;
    if (f.at(start - 1) == '\'') return f.at(start - 2) == 'l';
    int before = f.back(start), word = before;
    while (word > 0 && f.isWord(word - 1)) word--;
    boolean name = f.isUpper(word) && !ARTICLES.contains(f.slice(word, before)) && NameShapes.likely(f, word) < 0;
    return !name && !COMPLEMENTS.contains(f.slice(word, before));
  }
}
