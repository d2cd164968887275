package vu.indexer.extract.name;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vu.indexer.model.Organisme;
import vu.indexer.text.Folded;

/** What names of organisations are made of: how they compare, where their sort shows, how a sigle answers to a long name. */
public final class Names {
  private static final Pattern ORDINAL = Pattern.compile("\\b(\\d+) ?(?:e|eme|ieme|er|ere)\\b");
  private static final Set<String> OF = Set.of("de ", "du ", "des ", "d ", "pour ");
  private static final String[] ARTICLES = {"l ", "la ", "le ", "les ", "association ", "d "};
  private static final int LONGEST_SIGLE = 14;
  private static final Set<String> LIGHT = Set.of(
          "association", "l", "la", "le", "les", "de", "du", "des", "d", "et", "en", "pour", "a", "au", "aux", "sur", "un", "une");
  private static final Map<String, List<String>> ENTERPRISE =
      leads(
          "societe", "sa", "s a", "s a r l", "sas", "sarl", "sem", "saem", "saeml", "seml", "sahlm", "spl", "spla", "sci", "sasu", "eurl", "entreprise",
              "groupement momentane",
              "compagnie generale", "groupe",
          "compagnie des entrepots", "compagnie des docks", "compagnie des transports", "compagnie des chemins de fer", "compagnie d assurances",
          "compagnie fonciere", "compagnie immobiliere",
          "boulangerie", "patisserie", "boucherie", "pharmacie", "garage", "menuiserie", "plomberie", "maconnerie", "serrurerie", "charpentes",
          "autocars", "pompes funebres", "cabinet", "bureau d'etudes", "serm", "etablissements", "sca", "semop", "scop", "scic");
  /** What a company ends with. */
  private static final Set<String> COMPANY = Set.of("sas", "sarl", "sasu", "eurl", "sci");
  private static final Map<String, List<String>> PUBLIC =
      leads(
          "chambre de commerce", "chambre des", "chambre de metiers", "chambre d'agriculture", "chambre regionale", "cci", "caisse", "caf", "ccas",
              "communaute",
          "commune", "communes", "ville", "departement", "region", "etat", "universite", "centre hospitalier", "centre communal",
              "centre intercommunal", "hopital", "hopitaux", "hospices",
          "office", "agence de l'eau", "agence nationale", "agence regionale de sante", "agence francaise", "agence regionale", "insee", "ademe",
          "cerema", "anct", "anru", "etablissement public", "epa", "epf", "gip", "syndicat", "sdis", "crous", "lycee", "college", "ecole", "rectorat",
          "ministere", "prefecture", "france domaine", "metropole", "conseil", "tresor", "inra", "inrae", "cnrs", "inserm", "ecole nationale",
              "banque",
          "union europeenne", "commission", "maison metropolitaine", "maison de l'emploi", "groupement d'interet public", "collectivite",
          "assistance publique", "gendarmerie", "police", "service departemental", "pole emploi", "france travail", "voies navigables", "port",
          "grand port", "mairie", "bureau", "epaem", "euromediterranee", "epa euromediterranee", "fonds", "conservatoire a rayonnement", "opera de",
          "etablissements publics", "agence comptable", "agence departementale d'ingenierie", "agence technique departementale", "foyer communal",
          "parc naturel", "tisseo", "sytral", "regie", "cinematheque nationale", "feder", "fse", "feader", "feamp",
          "fnadt", "dsil", "detr", "fctva");
  /** Associations that begin with a word of public bodies. */
  private static final Map<String, List<String>> ASSOCIATIVE = leads("banque alimentaire", "syndicat d'initiative", "bureau des etudiants",
      "societe de chasse", "societe philharmonique", "societe hippique", "societe de gymnastique", "societe d'histoire", "societe des amis",
      "societe d'entraide",
      "societe musicale", "societe sportive", "societe nautique", "societe de tir", "societe de peche", "societe d'horticulture",
      "societe archeologique", "societe protectrice", "societe des etudes", "societe de sauvetage", "societe lyrique", "regie de quartier",
      "regie de quartiers",
      "universite populaire", "universite du temps libre", "universite pour tous", "universite tous ages", "ecole de cirque", "ecole de rugby",
      "ecole de foot", "ecole de football", "ecole de voile", "ecole de danse", "commune libre", "office municipal de la culture",
      "office de la culture", "groupe d", "groupe de", "groupe des", "groupe folklorique", "groupe d'entraide", "groupe vocal", "groupe scout",
      "groupe speleologique", "caisse de secours", "bureau des eleves", "ecole de musique", "ecole des parents", "office de tourisme",
      "office du mouvement sportif", "office municipal des sports");
  private static final String[] SYNDICATES = {"sivo", "sivu", "sict", "smic", "smit", "sded", "sdee", "sdeh", "sdeg", "siae", "sied", "siag", "syde"};
  private static final Set<String> PURSUITS =
      Set.of(
          "regates", "escrime", "tir", "chasse", "peche", "gymnastique", "natation", "nautique", "aviron", "musicale", "chorale", "philharmonique",
              "lyrique", "histoire", "historique", "archeologie", "archeologique", "paleontologie", "botanique", "mycologique",
          "astronomie", "astronomique", "horticulture", "litteraire", "savante", "emulation", "boules", "bouliste", "canine", "cynophile",
              "colombophile", "hippique", "sauvetage", "philatelique", "numismatique", "echecs", "cirque", "rugby", "football", "tennis",
          "voile", "judo", "boxe", "musique", "musiques", "concerts", "poesie", "geographie", "ornithologique", "entomologique", "linneenne",
              "folklorique");
  private static final Set<String> SPORTS =
      Set.of("athletisme", "handball", "basket", "football", "rugby", "volley", "natation", "judo", "tennis", "cyclisme", "escrime", "aviron",
          "hockey", "gym", "gymnastique", "boxe", "karate", "triathlon", "badminton", "petanque", "velo", "club", "union", "amicale", "cercle");
  private static final Map<String, List<String>> OTHER = leads(
          "fondation", "association syndicale", "asl", "association fonciere", "copropriete", "syndicat des coproprietaires",
          "comite des oeuvres sociales", "paroisse", "diocese", "saad", "ssiad", "ehpad", "esat", "chrs", "cada", "spasad");

  private Names() {}

  /** The form in which two spellings of one name are equal: folded, ordinals alike, without articles in front. */
  public static String key(String name) {
    return keyOf(Folded.key(name));
  }

  /** As {@link #key}, of a name already folded. */
  static String keyOf(String folded) {
    String words = hasDigit(folded) ? ORDINAL.matcher(folded).replaceAll("$1e") : folded;
    String before;
    do {
      before = words;
      for (String article : ARTICLES) if (words.startsWith(article) && words.length() > article.length()) words = words.substring(article.length());
    } while (words != before);
    return isDotted(words) ? joined(words) : words;
  }

  private static boolean hasDigit(String words) {
    for (int i = 0; i < words.length(); i++) if (words.charAt(i) >= '0' && words.charAt(i) <= '9') return true;
    return false;
  }

  /** Two letters that stand alone, side by side. */
  private static boolean isDotted(String words) {
    for (int i = 2; i < words.length(); i++) {
      boolean alone = words.charAt(i - 1) == ' ' && Character.isLetter(words.charAt(i)) && Character.isLetter(words.charAt(i - 2));
      if (alone && (i == 2 || words.charAt(i - 3) == ' ') && (i + 1 == words.length() || words.charAt(i + 1) == ' ')) return true;
    }
    return false;
  }

  /** "m j c plateau" is "mjc plateau": the letters of a dotted sigle. */
  private static String joined(String words) {
    StringBuilder joined = new StringBuilder();
    boolean letter = false;
    for (String word : words.split(" ")) {
      boolean single = word.length() == 1 && Character.isLetter(word.charAt(0));
      if (!joined.isEmpty() && !(single && letter)) joined.append(' ');
      joined.append(word);
      letter = single;
    }
    return joined.toString();
  }

  /**
   * Whether {@code brief} is {@code whole} told shorter: "US Aubinoise", "Foyer rural", "parents d'élèves du RPI" for the whole name with its place
   * or its first word.
   */
  public static boolean shortens(String brief, String whole) {
    if (brief.length() < 3 || brief.length() >= whole.length()) return false;
    if (whole.startsWith(brief)) return whole.charAt(brief.length()) == ' ' && goesOn(whole, brief.length() + 1);
    if (brief.length() > 5 && isInside(brief, whole)) return true;
    if (whole.endsWith(brief) && OF.contains(whole.substring(0, whole.length() - brief.length()))) return true;
    int space = brief.indexOf(' ');
    if (space < 2 || space > 4 || !whole.endsWith(brief.substring(space))) return false;
    String rest = whole.substring(0, whole.length() - (brief.length() - space));
    return answers(brief.substring(0, space), rest.endsWith(" region") ? rest.substring(0, rest.length() - 7) : rest);
  }

  /** "Pavane" in "Ensemble vocal La Pavane de Brou". */
  private static boolean isInside(String brief, String whole) {
    for (String article : ARTICLES) {
      int at = article.startsWith("l") ? whole.indexOf(" " + article + brief) : -1, end = at + 1 + article.length() + brief.length();
      if (at > 0 && (end == whole.length() || whole.charAt(end) == ' ' && goesOn(whole, end + 1))) return true;
    }
    return false;
  }

  /** "de Montbrun", or a year alone: "Capitale Provence 2013". */
  private static boolean goesOn(String whole, int from) {
    for (String of : OF) if (whole.startsWith(of, from)) return true;
    return whole.length() == from + 4 && whole.chars().skip(from).allMatch(Character::isDigit);
  }

  /** "MJC", "A.P.E.C.M.", "CoPil", "C2A". */
  public static boolean isSigle(String name) {
    if (name.length() > LONGEST_SIGLE || name.isBlank()) return false;
    if (Character.isLowerCase(name.charAt(name.length() - 1)) || Character.isLowerCase(name.charAt(0))) return false;
    String letters = name.strip();
    return isCapitals(letters) || isMixed(letters);
  }

  /** Two to ten capitals, each with a full stop or not. */
  private static boolean isCapitals(String letters) {
    int capitals = 0;
    for (int i = 0; i < letters.length(); i++) {
      if (isCapital(letters.charAt(i))) capitals++;
      else if (letters.charAt(i) != '.' || i == 0 || letters.charAt(i - 1) == '.') return false;
    }
    return capitals >= 2 && capitals <= 10;
  }

  /** Up to six letters or digits between two capitals. */
  private static boolean isMixed(String letters) {
    int last = letters.length() - 1;
    if (last < 2 || last > 7 || !isCapital(letters.charAt(0)) || !isCapital(letters.charAt(last))) return false;
    for (int i = 1; i < last; i++) if (!Character.isLetter(letters.charAt(i)) && (letters.charAt(i) < '0' || letters.charAt(i) > '9')) return false;
    return true;
  }

  private static boolean isCapital(char ch) {
    return Character.getType(ch) == Character.UPPERCASE_LETTER;
  }

  /** Whether the letters of a sigle are the initials of a name, light words counted or not. */
  public static boolean answers(String sigle, String name) {
    String letters = Folded.key(sigle).replace(" ", "");
    if (letters.length() < 2) return false;
    StringBuilder heavy = new StringBuilder(), all = new StringBuilder();
    for (String word : Folded.key(name).split(" ")) {
      if (word.isEmpty()) continue;
      all.append(word.charAt(0));
      if (!LIGHT.contains(word) || word.equals("association")) heavy.append(word.charAt(0));
    }
    return heavy.toString().equals(letters) || all.toString().equals(letters) || heavy.toString().equals("a" + letters)
        || letters.equals("a" + heavy);
  }

  /** The sort of organisation a name tells, {@code ASSOCIATION} when it tells none. */
  public static Organisme.Type type(String name) {
    String words = Folded.key(name);
    if (words.startsWith("l ")) words = words.substring(2);
    if (words.startsWith("la ") || words.startsWith("le ")) words = words.substring(3);
    if (words.startsWith("les ")) words = words.substring(4);
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    if (opens(words, OTHER.get(first))) return Organisme.Type.AUTRE;
    if (first.startsWith("association") || words.startsWith("ass ")) return Organisme.Type.ASSOCIATION;
    if (opens(words, ASSOCIATIVE.get(first)) || (first.equals("societe") || first.equals("ecole")) && isLearnedOrSporting(words))
      return Organisme.Type.ASSOCIATION;
    if (opens(words, PUBLIC.get(first)) || isSyndicate(first, name) || isMetropolis(words, first) || first.equals("academie") && isRectorate(words, name)) return Organisme.Type.PUBLIC;
    boolean company = opens(words, ENTERPRISE.get(first)) || COMPANY.contains(words.substring(words.lastIndexOf(' ') + 1));
    return company ? Organisme.Type.ENTREPRISE : Organisme.Type.ASSOCIATION;
  }

  /** "SIVOM", "SDEHG", "SICTOM": what communes run together is called by sigles that begin alike. */
  private static boolean isSyndicate(String first, String name) {
    if (first.length() < 4 || !isSigle(name.length() > first.length() ? name.substring(0, first.length()) : name)) return false;
    for (String opening : SYNDICATES) if (first.startsWith(opening)) return true;
    return false;
  }

  /** "académie de Lyon", "Académie", and not the "Académie de billard" nor the "Académie de danse du Rhin". */
  private static boolean isRectorate(String words, String name) {
    int of = words.indexOf(" d"), place = of < 0 ? -1 : words.indexOf(' ', of + 1);
    if (place < 0) return words.indexOf(' ') < 0;
    return words.indexOf(" d", place) < 0 && Character.isUpperCase(name.charAt(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\'')) + 1));
  }

  /** "Nantes Métropole", and not the club "Aviron Nantes Métropole". */
  private static boolean isMetropolis(String words, String first) {
    return (words.endsWith(" metropole") || words.endsWith(" agglomeration")) && !words.contains(" de") && !SPORTS.contains(first);
  }

  /** "Société des Régates", "Société lorraine de paléontologie", "École française d'échecs". */
  private static boolean isLearnedOrSporting(String words) {
    for (int from = words.indexOf(' ') + 1; from > 0; from = words.indexOf(' ', from) + 1) {
      int to = words.indexOf(' ', from);
      if (PURSUITS.contains(words.substring(from, to < 0 ? words.length() : to))) return true;
    }
    return false;
  }

  private static boolean opens(String words, List<String> leads) {
    if (leads != null) for (String lead : leads)
      if (words.startsWith(lead) && (words.length() == lead.length() || words.charAt(lead.length()) == ' ')) return true;
    return false;
  }

  /** Leads by their first word. */
  private static Map<String, List<String>> leads(String... leads) {
    return Arrays.stream(leads).map(lead -> lead.replace('\'', ' ')).collect(Collectors.groupingBy(lead -> lead.split(" ")[0]));
  }
}
