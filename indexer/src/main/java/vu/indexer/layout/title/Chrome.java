package vu.indexer.layout.title;

import java.util.regex.Pattern;

/** Whole lines of a head that no title is, by their words: what web pages, registers, stamps and assemblies print about themselves. */
final class Chrome {
  private static final String MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre";
  private static final String WEEKDAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
  /** The search of a site, its menu, its other pages. */
  private static final String SITES = "retour.*|precisez votre recherche.*|par annee.*|par type.*|par arrondissement|type de document.*"
      + "|accueil (?!d(?:e|es|u|'une?) |d'|et |en ).*|voir extrait.*|> .*|//.*|vous etes ici.*|aller au contenu.*"
      + "|aller a la .*|menu(?: principal)?|rechercher?.{0,3}|accueil|contacts?|nous contacter|agenda|actualites?|facebook|twitter"
      + "|newsletter|consulter l[ea] .*"
      + "|recherche avancee.*|imprimer.*|envoyer .*|aucun resultat.*|<+ .*|telecharger.*|documents?|comments|content|articles? - .*"
      + "|sommaire\\b.{0,4}|auteur .*|categories? :.*|mots.cles .*|(?:au )?sommaire (?:notamment )?:|ce qu'il s'est passe.{0,3}"
      + "|https?:.*|www\\..*|les deliberations(?: (?:du|de) .*)?|nom du document.*";
  /** The register, its numbers and codes. */
  private static final String REGISTER = "decision (?:du (?:bureau|conseil)|de la commission).*"
      + "|deliberations? ?(?:n°.*|n \\d.*|/.*|du .*|au .*|de .*|affichee.*|\\d.*)?|extrait.*|registre des .*|du registre .*"
      + "|annee \\d{4}|n°.*"
      + "|ref\\. ?:.*|numero .{0,24}|numero de feuillet.*|[a-z]{2,3}/[a-z]{2,3}|\\d+er? \\(\\d+\\).*|\\[?\\d{4} [a-z]{2,6} \\d+ ?g?\\].*"
      + "|(?:quorum|affaire|question|point|rapport|dossier) n° ?[\\w./-]+|(?:point|affaire|question|dossier)(?: \\d{1,3})?"
      + "|rapport(?: n.*| au .*)?|rapport.*\\d+|rapport pour .*|expose n.{0,6}|recueil des (?:actes administratifs|rapports).*"
      + "|note (?:explicative )?de synthese|\\W*|o";
  /** What the prefect and the town hall stamp. */
  private static final String STAMPS = "accuse.*|acte certifie.*|envoi.*|envoye .*|reception.*|certifie.*|id :.*"
      + "|affiche le.*|affichee a .*|recu (?:en|au|le).*|recue par .*|publie le.*|transmis.*|et transmise .*"
      + "|\\W{0,3}page \\d{1,3}(?:: |/\\d).*";
  /** Who decides, his services and where they are. */
  private static final String OFFICES = "republique francaise.*|departement.*|ville de|marseille|montpellier|bouches-du-rhone"
      + "|liberte.*|mairie.*"
      + "|commune de .*|canton.*|arrondissement.*|municipal|general|du|de|des|direction.*|services?(?: (?!.* - )[^:]*)?"
      + "|\\((?:direction|service|pole|mission|delegation).*|delegation [a-z]+(?: [a-z']+){0,3}|affaire suivie .*"
      + "|secretariat general(?: service [^–:-]*)?|tel\\. .*|siege .*"
      + "|\\d{1,3}(?: ?bis| ?ter)?,? (?:rue|quai|place|avenue|boulevard|chemin|route|allee|cours|impasse)\\b.*|\\d{5} [a-z].{0,40}";
  /** The body that meets, and its sitting. */
  private static final String SITTINGS = "presidence.*|l'assemblee.*|assemblee generale(?: (?:extra)?ordinaire)?|seance.*|reunion du .*"
      + "|reunion d(?:u|e la|e l') ?(?:conseil|bureau|commission|comite|assemblee)\\b.*|reunion communaute .*|(?:du )?bureau.*"
      + "|comite syndical.*"
      + "|(?:du )?conseil(?! des (?:sages|jeunes|aines)| d'ecole| de quartier| local| citoyen).*|commission permanente.*"
      + "|\\d{1,2} ?(?:e|er|ere|re|eme|nde?) commission\\b.*|(?:la |cette )?convocation.*|convoque.*|la seance est.*|compte.rendu .*|sous la presidence.*"
      + "|(?:le )?(?:proces.verbal|compte.rendu)\\b.*|ordre du jour.*|constatant que le quorum .*"
      + "|conformement (?:a|aux) .{0,30}articles? .*"
      + "|(?:premiere|deuxieme|troisieme|quatrieme|seconde) partie|(?:a|en) (?:la )?(?:salle|mairie) .*"
      + "|salle [^:]*\\b\\d{1,2} ?h(?:eures?)? ?(?:\\d\\d)?\\W*|de la (?:seance|commune|ville|mairie)\\b.*";
  /** Who attends, speaks and reports. */
  private static final String PERSONS = "nombre de.*|le nombre.*|secretaire.*|secretariat de seance.*|rapporteur.*|interventions? :"
      + "|la parole est .*|(?:m|mm|mme|mlle)\\.? (?:l[ea] )?[a-z' -]{2,30}(?:,? rapporteure?\\.?)?|(?:il|elle|ils|nous|vous|je) .*"
      + "|(?:\\d{1,2}[.)-]? ?)?(?:designation|nomination|election) d(?:u|'une?) secretaire de seance.*";
  private static final String DAYS = "date de.*|\\d{1,2}/\\d{1,2}/\\d{4}"
      + "|(?:du |le )?(?:(?:" + WEEKDAYS + "),? )?(?:\\d{1,2}(?:er)? )?(?:" + MONTHS
      + ") \\d{4}(?: a \\d.*|\\W+)?|[a-z' -]{3,40}, le \\d{1,2}(?:er)? (?:" + MONTHS + ") \\d{4}|du \\d{1,2} [a-z]+ \\d{4} l[ae] .*|(?:du|de la|des) .* du \\d{1,2} [a-z]+ \\d{4}";
  /** Words that say so wherever they stand: asked last, for they cost most. */
  private static final String ANYWHERE = ".* > .* > .*|.*> > .*|.* il y a \\d+ (?:ans?|mois|jours?|semaines?).{0,4}|.*\\bvues \\d+\\b.*"
      + "|.*\\d{3}-\\d{9}-\\d{8}-.*|.*\\b(?:pouvoir donne|donne pouvoir|donne procuration) a .*|.*, procuration (?:a|de|pour|4|&) .*"
      + "|.* (?:secretaire de seance|a ete elue? secretaire|est designee? secretaire)\\b.*";
  private static final Pattern LINE =
      Pattern.compile(String.join("|", SITES, REGISTER, STAMPS, OFFICES, SITTINGS, PERSONS, DAYS, ANYWHERE));
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:du |le )?(?:" + WEEKDAYS + "),? \\d{1,2}(?:er)? (?:" + MONTHS + ") \\d{4}\\W*");

  private Chrome() {}

  /** Whether the words of a line are of none of what a title says. */
  static boolean is(String words) {
    return LINE.matcher(words).matches();
  }

  /** "vendredi, 22 février 2031" and nothing else. */
  static boolean isWeekday(String words) {
    return WEEKDAY.matcher(words).matches();
  }
}
