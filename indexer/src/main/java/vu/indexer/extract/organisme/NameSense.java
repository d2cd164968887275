package vu.indexer.extract.organisme;

import java.util.Set;
import java.util.stream.Collectors;
import vu.indexer.extract.name.Name;
import vu.indexer.extract.name.NameWords;
import vu.indexer.text.Folded;

/** What lists, tables and verbs of giving point at is not always a name: columns of a budget, who presides, a sentence. */
final class NameSense {
  /** Who decides or speaks. */
  private static final Set<String> SPEAKERS =
      Set.of(
          "president", "presidente", "monsieur", "madame", "maire", "conseil municipal", "conseil communautaire", "conseil metropolitain",
              "conseil de communaute", "conseil de la metropole", "conseil de paris",
          "conseil d administration", "conseil syndical", "comite syndical", "bureau communautaire", "bureau metropolitain", "commission permanente",
              "assemblee", "assemblee deliberante", "assemblee communautaire", "conseil", "ville", "il", "elle", "ils", "elles", "nous", "vous", "je", "mesdames", "messieurs", "mesdames messieurs");
  private static final Set<String> OPENERS = NameWords.OPENERS.all().stream().map(Folded::key).collect(Collectors.toSet());
  /** What opens an operative part, whatever number stands behind it. */
  private static final Set<String> DECISIONS = Set.of("delibere", "decide", "approuve", "autorise", "article");
  /** What lists are parted by. */
  private static final Set<String> HEADINGS =
      Set.of(
          "sport", "sports", "culture", "jeunesse", "social", "loisirs", "environnement", "enseignement", "education", "divers", "autres",
              "animation", "associations sportives", "associations culturelles", "associations sociales", "associations diverses",
              "associations locales",
          "action sociale", "action culturelle", "secteur sportif", "secteur culturel", "secteur social", "domaine sportif", "domaine culturel",
              "vie associative", "clubs sportifs", "manifestations", "fetes et ceremonies");
  /** What measures are for: "en faveur des Quartiers prioritaires de la politique de la ville". */
  private static final String[] TARGETS = {"quartiers prioritaires", "quartier prioritaire", "zone franche", "zones franches", "demandeurs d emploi",
      "personnes agees", "publics ", "habitants "};
  /** What a margin puts between the words of a line. */
  private static final Set<String> MARGIN = Set.of("adopte", "adoptee");
  /** "l'office public de l'habitat": a form of body is nobody in particular. */
  private static final Set<String> FORMS = CompanyCues.TOLD.all().stream().map(Folded::key).collect(Collectors.toSet());
  private static final Set<String> COLUMNS =
      Set.of(
          "subvention", "subventions", "credit", "credits", "diminution", "augmentation", "depense", "depenses", "recette", "recettes", "total",
              "totaux", "montant", "montants", "solde", "virement", "chapitre", "article", "compte", "budget", "exercice",
          "fonctionnement", "investissement", "imputation", "nature", "budgetaire", "beneficiaire", "beneficiaires", "association", "associations",
              "designation", "libelle", "objet", "proposition", "propositions", "vote", "votes", "demande", "demandes", "annee", "annuel",
          "annuelle", "accorde", "accordee", "attribue", "attribuee", "retenu", "decision", "modificative", "operation", "section",
              "autofinancement", "emprunt", "emprunts", "participation", "cout", "ht", "ttc", "euros", "propose", "proposee", "exceptionnelle",
          "equipement", "action", "actions", "subventionnee", "subventionnees", "sur", "ouverts", "ouvert", "reduits", "supplementaires", "annule",
              "annules", "nouveau", "prevu", "prevus", "de", "du",
              "des", "la", "le", "les", "d", "l", "et", "en", "a", "au", "aux", "par");

  private NameSense() {}

  private static final Set<String> COUNTED = Set.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "plusieurs", "certaines",
      "certains", "quelques", "diverses", "autres", "ces", "nos", "toutes", "leurs", "nombreuses");
  private static final Set<String> KINDS = Set.of("associations", "clubs", "structures", "organismes", "federations", "compagnies", "communes",
      "ecoles", "villes", "comites", "collectivites", "entreprises", "bailleurs");

  /** True when the words name no organisation. */
  static boolean isNobody(Name name) {
    String words = name.key();
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    if (first.equals("president") || first.equals("presidente") || first.equals("maire") || SPEAKERS.contains(words)) return true;
    if (DECISIONS.contains(first) || OPENERS.contains(words) || words.startsWith("c est pourquoi ")) return true;
    if ((first.equals("monsieur") || first.equals("madame")) && space > 0) return true;
    if (first.equals("activites") && space > 0 || HEADINGS.contains(words) || MARGIN.contains(words)) return true;
    if (COUNTED.contains(first) && KINDS.contains(words.substring(words.lastIndexOf(' ') + 1))) return true;
    for (String target : TARGETS) if (words.startsWith(target)) return true;
    return FORMS.contains(words) || isColumn(words) || isSentence(name);
  }

  private static boolean isColumn(String words) {
    int from = 0;
    while (from < words.length()) {
      int to = words.indexOf(' ', from);
      if (to < 0) to = words.length();
      if (!COLUMNS.contains(words.substring(from, to))) return false;
      from = to + 1;
    }
    return true;
  }

  /** "La répartition des subventions est la suivante". */
  private static boolean isSentence(Name name) {
    String folded = name.folded();
    return folded.contains(" est la suivante") || folded.contains(" est le suivant") || folded.contains(" sont les suivant");
  }
}
