package vu.indexer.extract.name;

import java.util.stream.Stream;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/**
 * Words with which names of associations begin: "Amicale bouliste des Pins", "Foyer rural de Lens", "MJC du Plateau". They tell an association where
 * the word itself is not printed.
 */
public final class NameShapes {
  /** Nothing but associations is called so. */
  private static final String[] SURE = {
    "amicale", "club", "cercle", "collectif", "federation", "confederation", "ligue", "mjc", "m.j.c.", "comite des fetes", "comite d'animation",
        "comite d'interet de quartier", "comite departemental", "comite regional", "comite de jumelage", "comite d'entente",
    "comite des oeuvres sociales", "comite d'oeuvres sociales", "comite des œuvres sociales", "comite d'œuvres sociales", "foyer rural",
        "foyer laique", "foyer des jeunes", "foyer de jeunes", "foyer socio-educatif", "foyer d'education populaire", "mission locale",
        "centre social", "centre socio culturel", "centre socioculturel", "mcl", "maison de la culture et des loisirs", "eclaireurs et eclaireuses",
        "scouts et guides", "scouts de france", "centre socio-culturel", "maison des jeunes et de la culture", "maison des jeunes",
    "maison pour tous", "maison de quartier", "maison familiale rurale", "union sportive", "union nautique", "union athletique", "union cycliste",
        "union de quartier", "union nationale", "union departementale", "union regionale", "union locale", "union musicale", "entente sportive",
    "entente athletique", "etoile sportive", "velo club", "velo-club", "football club", "rugby club", "tennis club", "boxing club", "roller club",
        "judo club", "basket club", "handball club", "volley club", "moto club", "moto-club", "ski-club", "auto-club", "judo-club", "tennis-club",
        "ski club", "aero-club", "photo-club", "ping-pong club",
    "olympique", "sporting club", "racing club", "stade athletique", "societe de chasse", "societe philharmonique", "societe hippique",
        "societe de gymnastique", "societe d'histoire", "societe des amis", "societe d'entraide",
        "harmonie municipale", "harmonie", "chorale", "ensemble vocal", "choeur",
    "banque alimentaire", "secours populaire", "secours catholique", "croix-rouge", "croix rouge", "restos du coeur", "restaurants du coeur",
        "aide a domicile", "admr", "acca", "aappma", "cpie", "ogec", "apel", "fcpe", "usep", "ufolep", "sou des ecoles", "donneurs de sang",
    "anciens combattants", "parents d'eleves", "jeunes sapeurs-pompiers", "regie de quartier", "amis de", "amis du", "amis des", "les amis",
        "les restos", "groupe d'entraide mutuelle", "universite populaire", "boule", "petanque", "gymnastique volontaire",
        "groupement pour l'insertion", "groupement d'employeurs", "ecole de musique", "agence d'urbanisme", "agence locale de l'energie",
        "centre d'information jeunesse", "boutique de gestion", "entraide", "union"
  };
  /** These head other bodies too: a company, a stage of the State, an event. */
  private static final String[] LIKELY = {"compagnie", "cie", "theatre", "ballet", "orchestre", "ensemble", "fraternite", "radio",
      "aviron", "atelier", "ateliers", "comite", "foyer", "centre culturel", "reseau", "observatoire", "institut", "groupement",
      "mouvement", "office de tourisme"};

  static final Phrases SURE_HEADS = Phrases.of(SURE);
  /** All first words, sure and likely. */
  public static final Phrases HEADS = Phrases.of(Stream.concat(Stream.of(SURE), Stream.of(LIKELY)).toArray(String[]::new));
  private static final Phrases OTHERS =
      Phrases.of(
          "union europeenne", "union des groupements d'achats", "union regionale interfederale", "compagnie nationale", "compagnie generale",
              "compagnie des entrepots", "compagnie des docks", "compagnie des transports", "compagnie des chemins de fer", "compagnie d'assurances",
              "compagnie fonciere", "compagnie immobiliere", "compagnie des eaux", "compagnie d'assurances", "comite de pilotage",
              "comite technique", "comite syndical", "comite social",
          "comite departemental du syndicat", "comite d'agrement", "comite d'engagement", "comite de suivi", "comite consultatif", "comite d'hygiene", "club house", "club-house",
              "ligue 1", "ligue 2", "cercle vertueux", "groupement de commandes", "groupement solidaire", "groupement conjoint",
              "groupement d'entreprises",
          "groupement d'interet", "union des eaux", "institut national", "institut d'administration des entreprises",
              "institut universitaire", "institut d'etudes politiques", "observatoire de paris", "institut medico", "theatre national",
              "theatre municipal", "theatre des operations", "orchestre national", "centre social et", "reseau ferre", "reseau express",
              "foyer fiscal", "olympique et");

  private NameShapes() {}

  /** The end of the head of an association at {@code p}; -1 when none stands there. */
  public static int sure(Folded f, int p) {
    int end = SURE_HEADS.at(f, p);
    return end < 0 || OTHERS.at(f, p) >= 0 ? -1 : end;
  }

  /** As {@link #sure}, for a place where somebody receives money: there a theatre or a network is an association as a rule. */
  public static int likely(Folded f, int p) {
    int end = HEADS.at(f, p);
    return end < 0 || OTHERS.at(f, p) >= 0 ? -1 : end;
  }

  /** "sportive", "culturelle", "intercommunale": an adjective that goes on a name begun with a noun. */
  public static boolean isAdjective(Folded f, int p) {
    String word = f.slice(p, f.wordEndFrom(p));
    return word.endsWith("ive") || word.endsWith("ale") || word.endsWith("elle") || word.endsWith("aise") || word.endsWith("enne")
        || word.endsWith("aire");
  }
}
