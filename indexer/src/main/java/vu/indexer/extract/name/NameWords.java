package vu.indexer.extract.name;

import java.util.Set;
import vu.indexer.text.Phrases;

/** Words that carry a name on, or that end it, by what they mean. */
public final class NameWords {
  /** "De même, la Ville …": what opens a sentence before its first comma, and nobody. */
  public static final Phrases OPENERS =
      Phrases.of("de meme", "de plus", "en outre", "en effet", "par ailleurs", "par consequent", "en consequence", "concernant", "enfin",
          "ensuite", "toutefois", "cependant", "neanmoins", "c'est pourquoi", "a cet effet", "a ce titre", "dans ce cadre", "d'autre part",
          "d'une part", "pour memoire", "a noter", "ainsi", "aussi", "egalement", "de ce fait");

  /** Behind the number of a house: "collège Haut 118, boulevard Bas". */
  public static final Phrases STREETS = Phrases.of("rue", "boulevard", "bd", "avenue", "av", "place", "quai", "impasse", "chemin", "cours", "allee",
      "passage", "square", "bis", "ter", "route");

  /** "à la Foire aux vins organisée par l'Union": behind an event, which is given nothing. */
  public static final Phrases ORGANISED = Phrases.of("organise par", "organisee par", "organises par", "organisees par");

  /** "céder à la SCCV Les Saules la parcelle", "accorder à la RIVA la garantie": what is given follows the name of who gets it. */
  static final Phrases SOLD = Phrases.of("parcelle", "parcelles", "terrain", "terrains", "propriete", "lot", "lots", "jouissance", "somme",
      "garantie",
      "subvention", "concession", "gestion de", "gestion des", "gestion du", "maitrise d'ouvrage", "mission de", "local", "locaux");

  /** "abandon au profit de la Ville de Lens des droits de l'État": what is given up, several of it. */
  static final Phrases CEDED = Phrases.of("droits de l'etat", "droits sur", "droits du", "droits et", "parcelles", "terrains", "emprises");

  /** "Vivre à Montbrun", "Bien grandir à Lens". */
  static final Set<String> LIVING = Set.of("vivre", "vieillir", "habiter", "grandir", "jouer", "lire", "apprendre", "rouler", "marcher",
      "entreprendre", "travailler", "circuler", "cultiver", "chanter", "danser");

  /** "Fédération du Tarn pour la pêche": what such a body is for. */
  static final Phrases PURPOSES =
      Phrases.of("promotion", "protection", "developpement", "defense", "sauvegarde", "peche", "recherche", "insertion", "lutte", "prevention",
          "environnement", "economie", "education", "enfance", "integration", "information", "habitat", "logement", "paix", "memoire", "emploi des",
          "cooperation", "amelioration", "rayonnement", "reinsertion", "readaptation", "reeducation", "sauvetage", "connaissance", "solidarite",
          "egalite", "acces", "democratie", "mediation", "culture", "musique", "sante", "securite", "soutien");

  /** "à l'Association pour la pêche et de la convention": what no association is for. */
  static final Phrases APART = Phrases.of("convention", "conventions", "subvention", "subventions", "ville", "metropole", "commune",
      "communes", "region", "departement", "etat", "association", "associations", "signature", "versement", "paiement",
      "participation", "deliberation",
      "present", "presente", "presents", "presentes", "avenant", "somme", "montant", "contrat", "projet", "decision", "dire", "conseil",
      "communaute", "societe", "fixer", "signer", "verser");

  /** "Association d'aide aux voyageurs": what the nouns before "à" have behind it belongs to the name. */
  static final Set<String> AIDING = Set.of("aide", "d'aide", "entraide", "d'entraide", "soutien", "accompagnement",
      "d'accompagnement", "acces", "d'acces", "initiation", "d'initiation");

  /** "pour la Fête du pain", "pour l'organisation": what money is given for rather than what a body is for. */
  static final Phrases EVENTS = Phrases.of("annee", "exercice", "festival", "fete", "fetes", "foire", "noel", "saint", "saint-jean", "semaine", "nuit",
      "journee", "journees", "tournoi", "marche", "salon", "carnaval", "course", "14 juillet", "organisation", "realisation", "achat", "acquisition",
      "financement", "fonctionnement", "mise", "saison", "edition", "participation", "projet");

  /** What is done with a subsidy, where the word does not end like "organisation". */
  static final Set<String> DEEDS = Set.of("projet", "projets", "travaux", "demande", "achat", "aide", "soutien", "mise", "prise", "cession", "bail",
      "garantie", "participation", "programme", "avance", "acompte", "solde", "prolongation", "remise");
  /** Bodies whose word ends as that of a deed does. */
  static final Set<String> BODIES = Set.of("association", "fondation", "formation", "section", "action", "animation", "mouvement", "delegation",
      "departement", "regiment");

  private NameWords() {}
}
