package vu.indexer.layout.bloc;

import java.util.List;
import java.util.Set;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/** The words of proposals and of the sentences that adopt them, for {@link Adoptions}. */
final class AdoptionWords {
  static final Phrases SUBJECTS =
      Phrases.of(
          "le conseil municipal", "le conseil communautaire", "le conseil de communaute", "le conseil metropolitain",
          "le conseil departemental",
              "le conseil regional", "le conseil syndical", "le conseil d'administration", "le conseil de la metropole", "le conseil",
          "le bureau communautaire", "le bureau", "la commission permanente", "l'assemblee", "le comite syndical", "le comite");
  /** Present tense: what a council does while it meets. */
  static final Set<String> DECIDES =
      Set.of("decide", "decident", "vote", "votent", "approuve", "approuvent", "adopte", "autorise", "attribue", "accorde", "alloue",
          "fixe",
          "arrete", "valide", "retient", "accepte", "ratifie", "donne", "emet", "sollicite", "prend", "prennent");
  /** Before a verb, they tell that it happened another day or that it may happen. */
  static final Set<String> NOT_NOW = Set.of("est", "ont", "avait", "avaient", "sera", "serait", "doit", "devra", "peut", "pourra",
      "souhaite", "qui", "que", "qu", "dont", "ne", "n", "s", "se", "reuni", "convoque", "etait", "ete", "aura", "chaque", "souvent");
  /** What may stand behind a verb that adopts what was proposed before. */
  static final Set<String> OUTCOME =
      Set.of("son", "accord", "a", "l", "la", "le", "les", "ce", "cette", "ces", "unanimite", "majorite", "des", "membres", "presents",
          "suffrages",
          "exprimes", "votants", "voix", "pour", "contre", "par", "et", "abstention", "abstentions", "une", "deux", "trois", "proposition",
          "propositions", "rapport", "proposees", "subventions", "montants", "proposes");
  static final Phrases OUTCOMES =
      Phrases.of("accord a l'unanimite", "accord du conseil", "adopte a l'unanimite", "adoptee a l'unanimite", "adopte a la majorite",
          "adoptee a la majorite", "accord unanime", "vote a l'unanimite", "vote a la majorite", "vote : unanimite",
          "approuve a l'unanimite", "unanimite", "pour :");
  static final Phrases PROPOSALS =
      Phrases.of(
          "propose au conseil", "propose a l'assemblee", "propose d'", "propose de", "propose que", "propose l'", "propose la",
          "propose le",
              "demande au conseil", "est propose", "est donc propose", "est ainsi propose", "est demande", "est donc demande",
              "vous propose",
              "vous demande", "vous est propose", "vous est demande", "y a lieu de", "y a lieu d'");
  static final Phrases OFFERS = Phrases.of("le devis", "les devis", "l'offre", "la proposition");
  static final Phrases TAKEN = Phrases.of("est accepte", "est acceptee", "sont acceptes", "sont acceptees", "est retenu", "est retenue", "sont retenus",
      "est valide", "est validee", "sont valides", "est approuve", "est approuvee");
  static final Openings OPENINGS =
      Openings.of(List.of("le ", "la ", "l'", "acc", "ado", "vot", "app", "una", "pour", "pro", "dem", "est", "vou", "y a"));
  static final Phrases ASIDE = Phrases.of("secretaire", "proces-verbal", "proces verbal", "compte rendu", "compte-rendu", "ordre du jour",
      "huis clos");
  static final Phrases LATER = Phrases.of("se prononcer", "deliberer", "d'en deliberer", "passer au vote");
  static final Phrases HABITS = Phrases.of("chaque", "tous les ans", "toutes les annees", "habituellement", "lorsque", "quand", "si");
  static final Phrases SPEAKERS = Phrases.of("m.", "mme", "mlle", "monsieur", "madame");

  private AdoptionWords() {}
}
