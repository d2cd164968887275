package vu.indexer.extract.montant;

import java.util.regex.Pattern;
import vu.indexer.extract.words.Wordings.Wording;
import vu.indexer.extract.words.Wordings;

/** The words around a sum that tell which part it plays, for {@link MontantRoles}: each with a form it is made for. */
final class RoleWords {
  static final Wordings WORDINGS = new Wordings();

  /** "a procédé à l'attribution", "ont été financées", "avait voté", "avez également, sur ces crédits, attribué". */
  static final Wording PAST = WORDINGS.at(MoneyVerbs.AUXILIARIES, MoneyVerbs.DONE,
      "\\b(?:" + MoneyVerbs.AUXILIARIES + ")(?:(?: egalement| deja| ainsi"
          + "| alors)?,[^,.;:]{1,80},)?\\s+" + MoneyVerbs.ADVERBS + "(?:" + MoneyVerbs.DONE + ")e?s?\\b");
  /** "a attiré du monde et reçu 12 000 €": the second participle shares the auxiliary of the first. */
  static final Wording SHARED = WORDINGS.at("a|ont", MoneyVerbs.DONE,
      "\\b(?:a|ont)\\s+\\p{L}+e?s?\\b[^.;:]{0,60}\\bet\\s+(?:" + MoneyVerbs.DONE + ")e?s?\\s*$");
  /** "premier acompte de 164 800 euros mandaté": what was paid on account. */
  static final Wording ON_ACCOUNT = WORDINGS.at("acompte|avance", "\\b(?:acompte|avance)s?\\b[^.;,]{0,24}$");
  static final Wording NEXT_SUBJECT = WORDINGS.at("et", "engage|ont|avait|avaient|sont|est",
      "et (?:la|le|les|l')\\b(?=[^.;]{0,40}\\b(?:s'est|s'engage|ont|avait|avaient|sont)\\b)");
  /** Verbs that move money only when an act is the subject. */
  static final Wording WEAK =
      WORDINGS.at("fixe|prevu|arrete|autorise|decide|approuve|confie|adopte|participe|contribue|engage|porte|maintenu|reconduit"
          + "|ramene|revalorise"
          + "|convenu|inscrit|investi|dote|voulu|valide",
          "\\b(?:fixe|prevu|arrete|autorise|decide|approuve|confie|adopte|participe|contribue|engage|porte|maintenu|reconduit|ramene"
              + "|revalorise"
              + "|convenu|inscrit|investi|dote|voulu|valide)e?s?\\b");
  /** "avait ensuite été portée à": told of a time before another past one. */
  static final Pattern PLUPERFECT = Pattern.compile("^(?:avait|avaient|avions|aviez|ayant|fut|furent)\\b");
  /** "acquis en 2008 pour", "soutenu en 2015 par": at a time that is told. */
  static final Wording BOUGHT =
      WORDINGS.at("acquis|achete|vendu|cede|construit|soutenu|subventionne|aide|finance|notifie|conclu|signe|recu|obtenu|percu|alloue"
          + "|attribue"
          + "|accorde|octroye|verse|individualise",
          "\\b(?:acquis|achete|vendu|cede|construit|soutenu|subventionne|aide|finance|notifie|conclu|signe|recu|obtenu|percu|alloue"
              + "|attribue"
              + "|accorde|octroye|verse|individualise)e?s?"
              + "\\s+(?:(?:de|par) [^.;,]{1,24} )?(?:en|le)\\s[^.;,]{0,24}?((?:19|20)\\d\\d)\\b[^.;]{0,60}$");
  /** In the operative part, what somebody was given before. */
  static final Wording GOT = WORDINGS.at("a|ont|avait|avaient", "percu|recu|beneficie|touche|obtenu",
      "\\b(?:a|ont|avait|avaient)\\s+(?:deja\\s+)?(?:percu|recu|beneficie|touche|obtenu)\\b");
  static final Wording ASKED = WORDINGS.at("sollicit|demand|propos|souhait|envisag|requ|previsionnel|estim|evalu",
      "\\b(?:sollicit\\w*|demand\\w*|propos\\w*|souhait\\w*|envisag\\w*|requ\\w*|previsionnel\\w*|estim\\w*|evalu\\w*)\\b");
  static final Wording BY_DELIBERATION =
      WORDINGS.at(
          "par|dans|aux termes|lors de|au cours|suivant|selon|conformement|en seance|l'an|l'exercice|precedemment|anterieurement|deja vers"
              + "|pour memoire",
          "deliberation|decision|dcm|seance d|meme seance|annee derniere|annee passee|annee ecoulee|annee precedente|an dernier|an passe"
              + "|exercice precedent"
              + "|exercice ecoule|precedemment|anterieurement|deja vers|pour memoire|avenant",
          "\\bpar (?:un )?avenant\\b|\\b(?:par|dans|aux termes de|lors de|suivant|selon|conformement a)\\s+(?:la\\s+|sa\\s+|une\\s+"
              + "|notre\\s+"
              + "|les\\s+|ses\\s+)?(?:deliberations?|decisions?|dcm)\\b|\\ben seance d[ue]\\b"
              + "|\\b(?<!commission, )(?:lors|au cours) de (?:sa|notre|la|cette) (?:meme )?seance\\b(?! [^.;]{0,60}\\bcommission)"
              + "|\\b(?:l'annee derniere|l'annee passee"
              + "|l'annee ecoulee|l'an dernier|l'an passe|l'annee precedente|l'exercice precedent|l'exercice ecoule|precedemment"
              + "|anterieurement"
              + "|deja vers|pour memoire)\\b");
  /** Money given: told with a year before that of the act, it was given before. */
  static final Wording PAID = WORDINGS.at("versement|subvention|participation|cotisation|aide|contribution|loyer|redevance",
      "versement|subvention|participation|cotisation|\\baide\\b|contribution|loyer|redevance");
  /** "d'un montant maximum prévisionnel de": the most that is given. */
  static final Wording AT_MOST = WORDINGS.at("montant", "\\bmontant (?:maximum|maximal) previsionnel de $");
  /** "le projet de délibération … portant attribution": what is only proposed. */
  static final Wording DRAFT = WORDINGS.at("projet", "\\bprojets? de deliberation\\b");
  static final Wording ESTIMATE =
      WORDINGS.at(
          "evalue a|evaluee a|evalues a|evaluees a|estime a|estimee a|estimes a|estimees a|chiffre a|chiffree a|chiffres a"
              + "|chiffrees a|reevalue"
              + "|estimation|previsionnel|montant total d|montant cumule|cout total|cout global|cout previsionnel|cout estimatif"
              + "|dont le budget|dont le cout|cout de l'operation|cout du projet|budget total|budget global|budget retenu|budget de l"
              + "|budget du projet|budget de la manif"
              + "|sur un|sur sa|sur la|sur leur|reste a|restant a|depense subv|depenses subv|depense elig|depenses elig"
              + "|depense retenue|depenses retenues|base subventionnable|au lieu"
              + "|au dela|au-dela|chiffre d|pour un montant total|sur la base|assiette|total des aides|dans la limite|seuil de"
              + "|capital social|participation de l'etat|demande initiale|demande portait|demande d'un|demande a h|demande de"
              + "|demande et|demandes "
              + "|sollicit|applique a|applique sur|appliquee a|appliquee sur|franchise d",
          "dont le (?:budget|cout)|(?:re)?(?:evalue|estime|chiffre)e?s?\\s+(?:a|au|approximativement)|estimation|previsionnel(?:le|les|s)?"
              + "|montant total (?:de travaux|d'etude"
              + "|de l'etude|de l'operation|du projet|des travaux|des depenses)|cout (?:total|global|previsionnel|estimatif|de l'operation"
              + "|du projet)|budget (?:total|global|retenu|de l'action|de l'association|du projet|de l'operation|de la manifestation)"
              + "|sur (?:un (?:total|budget|montant global)|(?:une|la|sa|leur) (?:dette|creance|facture))"
              + "|depenses? (?:subventionnables?|eligibles?|retenues?)|base subventionnable|au lieu de"
              + "|au-dela de|chiffre d'affaires|pour un montant total d'etude|sur la base d(?:e|')|assiette"
              + "|total des aides|montant cumule(?! compris| mini| maxi)|dans la limite d'un plafond|seuil de|capital social"
              + "|participation de l'etat|rest(?:e|ant) a (?:la )?charge|demandes? (?:initiale |portait |d'un montant|a hauteur|de "
              + "|etait |etant )|sollicit"
              + "|appliquee? (?:a|sur) (?:un|une|le|la) (?:montant|cout|enveloppe)|franchise de $");
  static final Wording TOTAL = WORDINGS.at("total|totaux|global|cumul|soit un total|soit au total|au total",
      "(?:total|totale|global|globale|totaux|cumule|cumulee)s?\\s+(?:de|d'|est de|s'eleve a|:)\\s*$|soit (?:un|au) total|au total"
          + "|total general");
  static final Wording INITIAL = WORDINGS.at("montant initial|montant du marche|initial|l'ancien|anterieurement|precedemment|auparavant",
      "(?:initialement|anterieurement|precedemment|auparavant)[^,;]{0,60}$|montant (?:initial|du marche initial)(?: du marche)? (?:de"
          + "|etait de|s'eleve a|est de)\\s*$"
          + "|\\bl'ancien(?:ne)?\\b[^.;,0-9]{0,30}$");
  /** "porté de 80 000 € à 100 000 €": the first figure is the old one. */
  static final Wording FROM = WORDINGS.at("port|ramen|pass|augment|relev|rehauss|diminu|redui",
      "\\b(?!\\w+rai(?:t|ent)\\b)(?:port|ramen|pass|augment|relev|rehauss|diminu|redui)\\w*\\b[^.;]{0,120}\\bde\\s*$");
  static final Pattern UP_TO = Pattern.compile("^\\s*(?:ht|ttc|h\\.t\\.|t\\.t\\.c\\.)?\\s*(?:par an\\s*)?a\\s+\\d");
  /** "en complément des 35 000 € décidés", "s'ajoute aux 350 000 € affectés par", "contre 71 340 € lors de l'exercice écoulé". */
  static final Wording ADDED_TO = WORDINGS.at("en complement|s'ajoute|en sus|en plus|contre|deduction|deduire",
      "(?:en complement|s'ajoutent?|en sus|en plus|deduction (?:faite |a faire )?|deduire)[^.;,]{0,30} (?:des?|aux?|a la|a l'"
          + "|du)\\s*(?:[^.;,]{0,40} )?(?:de\\s*)?$|\\bcontre\\s*$");
  /** What follows a sum that was decided or paid at another time. */
  static final Wording EARLIER =
      WORDINGS.first("recu|decide|vote|attribue|accorde|alloue|affecte|mandate|verse|regle|percu|consenti|exercice|annee|an|engage"
          + "|lors|en|pour",
      "^\\s*(?:(?:ht|ttc)\\s+)?(?:(?:decide|vote|attribue|accorde|alloue|affecte|mandate|verse|regle|percu|recu|consenti"
          + "|engage)e?s?\\b|lors (?:de"
          + "|du|d')|l'an |l'annee (?:derniere|precedente|passee)|(?:pour|en) ((?:19|20)\\d\\d))");
  /** "(54 000 F demandés)", "20 000 € sollicités", "qui lui étaient demandés". */
  static final Wording REQUESTED = WORDINGS.first("demand|sollicit|souhait|requis|propos",
      "^\\s*(?:(?:ht|ttc)\\s+)?(?:(?:qui |qu'elle |initialement )[^.;,)]{0,30})?(?:demande|sollicite|souhaite|requis)e?s?\\b");
  /** "qui sollicitait 20 000 €", "sa demande initiale étant de": asked for, in the clause of the sum. */
  static final Wording ASKED_FOR = WORDINGS.anywhere("sollicitai|sollicite|demandai|demande|souhaitai|ajourn|rejet|rejete|refus|ne pas",
      "\\b(?:sollicitait|sollicitaient|demandait|demandaient|souhaitait|(?:a|ont|avait|avaient) (?:deja |egalement "
          + "|initialement )?(?:demande"
          + "|sollicite))\\b[^.;,0-9]{0,40}$|\\bdemande (?:initiale )?(?:etant|etait|portait|s'elevait|s'elevant|portant)\\b[^.;,]{0,30}$"
          + "|^\\W*(?:(?:decide )?(?:d'|de )?(?:ajourne|ajourner|rejette|rejeter|refuse|refuser|ne pas (?:donner suite|attribuer"
          + "|accorder|retenir)))\\b"
          + "(?!.*\\bet (?:retient|attribue|accorde|choisit)\\b)");
  /** "un acompte de 6 000 € sur la subvention 2031 de 20 000 €", "50 % de la subvention de 20 000 €": the whole that was decided before its part. */
  static final Wording WHOLE = WORDINGS.anywhere("subvention|participation|aide|dotation|contribution",
      "(?:\\bsur|%|\\bpour cent de) (?:de )?(?:la|cette|sa) (?:subvention|participation|aide|dotation|contribution)"
          + "(?: (?:20\\d\\d|annuelle|globale|totale|de fonctionnement|d'investissement|d'equipement|attribuee|accordee|votee"
          + "|initiale)){0,3}"
          + "(?: d'un montant(?: total)?)? de $");
  /** "Sollicite les aides suivantes : Région : 30 000 €", "plan de financement : État 50 000 €": what a list asks for or plans. */
  static final Wording LISTED_PLAN = WORDINGS.anywhere("sollicite|solliciter|plan de financement|finance",
      "(?:^\\W*|[:.-] ?)(?:de )?(?:sollicite|solliciter)\\b[^.:]{0,150}: |\\bplan de financement\\b[^.:]{0,80}: "
          + "|\\bfinancee?s? par (?:un emprunt|l'emprunt|un pret|une subvention)[^.;]{0,40}$"
          + "|\\bsollicite(?:r|nt)? (?:aupres )?d[^.;0-9]{0,160}$");
  /** "également soutenue par l'Etat pour 9 000 €": what others give. */
  static final Wording BY_OTHERS =
      WORDINGS.at("soutenu|finance|subventionne|cofinance|aide|abonde",
          "\\b(?:soutenu|finance|subventionne|cofinance|aide|abonde)e?s? (?:egalement |aussi |par ailleurs )?par (?:l'etat|la region"
              + "|le departement|la caf|l'europe|l'union europeenne|le conseil (?:general|regional|departemental)|l'agence|l'ademe"
              + "|la caisse)\\b[^.;]{0,40}$");
  static final Wording REPLACED = WORDINGS.first("est|sont|remplac",
      "^\\s*\"?\\s*,?\\s*(?:est|sont) (?:remplace|annule|supprime)|^[^.;,]{0,60}\\b(?:est|sont) remplacee?s? par\\b"
          + "|^(?:(?!\\b(?:est|sont|sera|seront)\\b)[^.;,]){1,90}\\b(?:est|sont) (?:porte|ramene|annule|reduit|abroge|supprime)e?s?\\b");
  /** "la subvention 2020, qui était de 5 500 €, est portée à". */
  static final Wording WHICH_WAS = WORDINGS.at("qui", "\\bqui (?:etait|etaient) (?:alors |fixee?s? )?(?:de|a)\\s*$");
  /** "612,47 € x 47 élèves", "500 € de plus que l'an passé": the price of one, a difference. */
  static final Wording TIMES = WORDINGS.first("x|plus|moins", "^\\s*(?:x \\d|de (?:plus|moins)\\b)");
  /** "Un reliquat de 4 218 € au titre de 2007 viendra en déduction". */
  static final Wording DEDUCTED = WORDINGS.first("deduction|deduit",
      "^[^.;]{0,70}\\b(?:viendra|viendront|vient|viennent|sera|seront) (?:en deduction|deduite?s?)\\b");
  /** "Subvention 2022 : 60 000 €". */
  static final Wording OF_YEAR = WORDINGS.at("subvention|aide|participation|cotisation|dotation",
      "(?:subvention|aide|participation|cotisation|dotation)s? (?:(?:attribuee|accordee|versee|allouee|votee|obtenue|percue|municipale"
          + "|annuelle)s? )?(?:en )?((?:19|20)\\d\\d) ?:? ?$");
  /** "La dépense totale, évaluée à 17 696,50 €, sera imputée": decided, whatever it rests on. */
  static final Wording CHARGED = WORDINGS.first("imput|prelev|inscrit|mandat|vers|maxim",
      "^[ ,()a-z.]{0,12}(?:sera|seront|est|sont) (?:impute|preleve|inscrit|mandate|verse)|^\\s*(?:(?:ht|ttc)\\s+)?(?:au )?maxim(?:um|al)");
  /** "d'inscrire la dépense, estimée à 96 000 €": what is entered is decided. */
  static final Wording ENTERED = WORDINGS.at("inscri|imput|prelev|engag|mandat",
      "\\b(?:inscri|imput|prelev|engag|mandat)\\w* (?:la|les|cette|ces|une) depenses?\\b[^.;]{0,40}$");
  /** "le solde, soit 4 000 €, de la subvention attribuée par délibération du": paid now, of what was decided before. */
  static final Wording REMAINDER = WORDINGS.at("solde|reliquat|acompte|tranche", "\\b(?:solde|reliquat|acompte"
      + "|tranche)s?\\b[^.;0-9]{0,30}$");
  /** "dépense plafonnée à 30 000 €", "plancher de subvention fixé à": a rule, not a sum given. */
  static final Wording CAPPED =
      WORDINGS.at(
          "plafon|planch|atteindrai|seuil|cout total|cout global|lieu de lire",
          "\\b(?:plafon\\w+|plancher|seuil|atteindrait)\\b[^.;]{0,34}$|cout (?:total|global)(?: \\p{L}+)? de $|lieu de lire[^.;]{0,5}$");
  /** "d'un montant inférieur à 90 000 €", "de moins de 500 €": where a rule begins. */
  static final Wording LIMIT = WORDINGS.at("superieur|inferieur|moins|plus",
      "\\b(?:superieur|inferieur)e?s? (?:ou egale?s? )?a (?:la somme de )?$|\\b(?:moins|plus) de $");
  static final Wording DECIDES =
      WORDINGS.at(
          "est|sont|sera|seront|approuve|attribue|accorde|alloue|decide|octroie|autorise le|fixe|consent|soit|versement a l|de verser"
              + "|d'attribuer"
              + "|d'allouer|d'accorder|d'approuver|de contribuer|d'octroyer",
          "\\b(?:est|sont|sera|seront)\\s+(?:egalement\\s+)?(?:attribue|alloue|accorde|octroye|approuve|vote|fixe|versee?|impute"
              + "|preleve)e?s?\\b"
              + "|\\b(?:approuve|attribue|accorde|alloue|decide|octroie|autorise le versement|fixe|consent)\\b|\\bsera (?:imputee|prelevee"
              + "|inscrite)|\\bsoit\\s[^;]{1,40}sera\\b|versement a l|de verser|d'attribuer|d'allouer|d'accorder|d'approuver|de contribuer"
              + "|d'octroyer");

  /** Words that decide, behind those that only tell. */
  private static final String NOTHING_DECIDED =
      "(?:(?!\\b(?:decide|approuve|autorise|fixe|accorde|attribue|alloue|vote|adopte|retient|accepte|verse|valide)\\b).)*$";
  /** "Prend acte que l'annuité sera de", "Deux devis ont été reçus :", "Pour rappel, le coût est de": told, and not decided. */
  static final Wording TOLD_ONLY =
      WORDINGS.at("prend acte|devis|offres|pour memoire|pour rappel|pour information",
          "(?:prend acte (?:que|d[eu]|des|d')\\b|pour (?:memoire|rappel|information)\\b"
              + "|(?:devis|offres)\\b[^.;:]{0,30}\\b(?:ont ete (?:recu|demande|presente|remis|etabli|depose)|sont parvenu)\\w*)" + NOTHING_DECIDED);
  /** "Pour mémoire, la part fixe 2030 était de". */
  static final Wording REMINDED = WORDINGS.at("pour memoire|pour rappel",
      "pour (?:memoire|rappel)\\b[^.;]{0,120}\\b(?:etai(?:t|ent)|s'elevai(?:t|ent)|avai(?:t|ent)|fut|furent)\\b[^.;]{0,40}$");

  private RoleWords() {}
}
