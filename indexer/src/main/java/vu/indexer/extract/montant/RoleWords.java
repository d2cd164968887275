package vu.indexer.extract.montant;

import java.util.regex.Pattern;
import vu.indexer.extract.words.Wordings.Wording;
import vu.indexer.extract.words.Wordings;

/** The words around a sum that tell which part it plays, for {@link MontantRoles}: each with a form it is made for. */
final class RoleWords {
  static final String MONEY_VERBS =
      "vendu|cede|acquis|achete|verse|attribue|accorde|alloue|octroye|vote|accepte de verser|accepte d'accorder|finance|subventionne|restitue|paye"
          + "|regle|percu|approuve|procede|consacre|mandate|soutenu|beneficie|participe|contribue|arrete|autorise|fixe|decide|delivre|engage"
          + "|individualise|prevu|adopte|confie|notifie|rembourse|encaisse|recu|porte|maintenu|reconduit|ramene|revalorise|signe|conclu|distribue"
          + "|obtenu|donne|reparti|mobilise|consomme|affecte|consenti|convenu|depense|inscrit|reverse|apporte|garanti|investi|dote|retenu|voulu"
          + "|coute|facture|valide|reserve";
  static final String ADVERBS =
      "(?:(?:y|ete|deja|ainsi|egalement|donc|alors|depuis|ensuite|aussi|toujours|bien|pas|jamais|\\p{L}{3,}ment|lui|leur|nous|fait"
          + "|l'objet)\\s+){0,4}";
  static final String AUXILIARIES = "a|ont|avons|avez|avait|avaient|avions|aviez|fut|furent|etait|etaient|eut|eurent|ayant|avoir";
  static final Wordings WORDINGS = new Wordings();

  /** "a procédé à l'attribution", "ont été financées", "avait voté", "avez également, sur ces crédits, attribué". */
  static final Wording PAST = WORDINGS.at(AUXILIARIES, MONEY_VERBS,
      "\\b(?:" + AUXILIARIES + ")(?:(?: egalement| deja| ainsi| alors)?,[^,.;:]{1,80},)?\\s+" + ADVERBS + "(?:" + MONEY_VERBS + ")e?s?\\b");
  /** "a attiré du monde et reçu 12 000 €": the second participle shares the auxiliary of the first. */
  static final Wording SHARED = WORDINGS.at("a|ont", MONEY_VERBS,
      "\\b(?:a|ont)\\s+\\p{L}+e?s?\\b[^.;:]{0,60}\\bet\\s+(?:" + MONEY_VERBS + ")e?s?\\s*$");
  /** "Le loyer actuel est de", "bénéficie à ce jour de": what goes on was decided before. */
  static final Wording CURRENT =
      WORDINGS.at("beneficie|loyer|tarif|prix|redevance|subvention|participation|cotisation|indemnite|taxe|aide", "actuel|a ce jour",
          "\\b(?:beneficie\\w*|(?:loyer|tarif|prix|redevance|subvention|participation|cotisation|indemnite|taxe|aide)s?)\\b[^.;,]{0,50}"
              + "\\b(?:actuel\\w*|a ce jour)\\b[^.;,]{0,30}$");
  /** "31 200 € payés cette année-là". */
  static final Wording PAYED = WORDINGS.first("paye|verse|regle|acquitte|depense|mandate|consomme|accorde|attribue|alloue|octroye|consenti",
      "^\\s*(?:(?:ht|ttc)\\s+)?(?:(?:deja\\s+)?(?:paye|verse|regle|acquitte|depense|mandate|consomme)e?s?\\b|(?:accorde|attribue|alloue|octroye"
          + "|consenti)e?s? par (?:l'etat|la region|le departement|l'europe|l'union|la caf|le conseil|l'agence))");
  /** "8 000 € accordés en 2016". */
  static final Wording GIVEN_IN = WORDINGS.first("accorde|attribue|alloue|octroye|verse|vote",
      "^\\s*(?:(?:ht|ttc)\\s+)?(?:accorde|attribue|alloue|octroye|verse|vote)e?s? en (?:19|20)\\d\\d\\b");
  /** "6 200 € ont été consommés", "10 000 F lui a déjà été versée", "90 000 € d'avance déjà réglés", "35 000 € décidés lors du conseil". */
  static final Wording SPENT =
      WORDINGS.first(
          "paye|verse|regle|depense|mandate|consomme|utilise|percu|rembourse|consenti|attribue|accorde|alloue|decide|vote|engage|affecte|octroye"
              + "|demande|jusqu|restitue|deliberation|acompte|paiement|depuis",
          "^\\s*(?:(?:ht|ttc)\\s+)?(?:par an )?depuis (?:le |l'|(?:19|20)\\d\\d)|^\\s*(?:(?:ht|ttc)\\s+)?(?:(?:d'avance |d'acompte )?deja (?:paye|verse|regle|percu|mandate|attribue|accorde|alloue|engage|vote|consomme"
              + "|affecte)e?s?\\b|(?:seulement |qui |dont elle |qu'elle )?(?:lui |leur )?(?:ont|a|avaient|avait) (?:deja |ainsi "
              + "|seulement )?(?:lui )?(?:ete )?(?:deja )?(?:paye|verse|regle|depense|mandate|consomme|utilise|percu|rembourse|consenti|attribue"
              + "|accorde|alloue|octroye|engage|vote|demande|restitue)e?s?\\b|(?:jusqu'ici|jusqu'a present|jusqu'alors)|(?:decide|vote|attribue"
              + "|accorde|alloue|affecte|engage|octroye|consenti)e?s? (?:lors d|par (?:la |notre |une )?(?:deliberation|decision|dcm)|en seance d"
              + "|l'an dernier|l'an passe|l'annee derniere|precedemment)|, (?:avait|a|avaient|ont) fait l'objet d[eu]s? (?:la |une )?deliberation"
              + "|(?:a|ont) (?:deja )?fait l'objet d'un (?:premier |second |deuxieme )?(?:versement|acompte|paiement|mandatement))");
  /** "premier acompte de 164 800 euros mandaté": what was paid on account. */
  static final Wording ON_ACCOUNT = WORDINGS.at("acompte|avance", "\\b(?:acompte|avance)s?\\b[^.;,]{0,24}$");
  static final Wording NEXT_SUBJECT = WORDINGS.at("et", "engage|ont|avait|avaient|sont|est",
      "et (?:la|le|les|l')\\b(?=[^.;]{0,40}\\b(?:s'est|s'engage|ont|avait|avaient|sont)\\b)");
  /** Verbs that move money only when an act is the subject. */
  static final Wording WEAK =
      WORDINGS.at("fixe|prevu|arrete|autorise|decide|approuve|confie|adopte|participe|contribue|engage|porte|maintenu|reconduit|ramene|revalorise"
          + "|convenu|inscrit|investi|dote|voulu|valide",
          "\\b(?:fixe|prevu|arrete|autorise|decide|approuve|confie|adopte|participe|contribue|engage|porte|maintenu|reconduit|ramene|revalorise"
              + "|convenu|inscrit|investi|dote|voulu|valide)e?s?\\b");
  /** "avait ensuite été portée à": told of a time before another past one. */
  static final Pattern PLUPERFECT = Pattern.compile("^(?:avait|avaient|avions|aviez|ayant|fut|furent)\\b");
  /** "acquis en 2008 pour", "soutenu en 2015 par": at a time that is told. */
  static final Wording BOUGHT =
      WORDINGS.at("acquis|achete|vendu|cede|construit|soutenu|subventionne|aide|finance|notifie|conclu|signe|recu|obtenu|percu|alloue|attribue"
          + "|accorde|octroye|verse|individualise",
          "\\b(?:acquis|achete|vendu|cede|construit|soutenu|subventionne|aide|finance|notifie|conclu|signe|recu|obtenu|percu|alloue|attribue"
              + "|accorde|octroye|verse|individualise)e?s?"
              + "\\s+(?:(?:de|par) [^.;,]{1,24} )?(?:en|le)\\s[^.;,]{0,24}?((?:19|20)\\d\\d)\\b[^.;]{0,60}$");
  /** In the operative part, what somebody was given before. */
  static final Wording GOT = WORDINGS.at("a|ont|avait|avaient", "percu|recu|beneficie|touche|obtenu",
      "\\b(?:a|ont|avait|avaient)\\s+(?:deja\\s+)?(?:percu|recu|beneficie|touche|obtenu)\\b");
  /** "…, tel que l'a établi la délibération du 27 février 2017", "consentie à Armor (délibération n° 12)". */
  static final Wording BY_CITED_ACT =
      WORDINGS.anywhere(
          "deliberation|decision|dcm|delib",
          "^,? ?(?:suivant|par|selon|conformement a|en vertu de|aux termes de) (?:la |une |sa |notre )?(?:deliberation|decision|dcm)\\b"
              + "|\\b(?:(?:fixe|etabli|vote|approuve|attribue|accorde|prevu|arrete|consenti|octroye|alloue|decide|garanti"
              + "|affecte)e?s?\\s+(?:[^.;()]{0,50} )?(?:par|lors de|dans|en vertu de|aux termes de|suivant|selon)|que l'a \\p{L}+)\\s+(?:la|une|sa"
              + "|notre)?\\s*(?:meme\\s+)?(?:deliberation|decision|dcm)|^[^.;()]{0,60}(?:consenti|accorde|attribue|alloue|octroye"
              + "|vote)e?s? [^.;()]{0,40}\\((?:deliberation|delib|dcm|decision)");
  /** What went on before the act: "versait", "garantissait", "la délibération qui fixait un plafond de". */
  static final Wording USED_TO =
      WORDINGS.at(
          "ramenai|portai|relevai|instituai|versai|attribuai|accordai|allouai|octroyai|financai|subventionnai|cotisai|garantissai|fixai|plafonnai"
              + "|percevai|recevai|beneficiai|participai|contribuai|consacrai|approuvai|autorisai|decidai|votai|prevoyai|loyer|redevance"
              + "|subvention|participation|cotisation|aide|contribution|dotation|tarif|taxe|indemnite|forfait|prime|allocation|capital",
          "ramenai|portai|relevai|instituai|versai|attribuai|accordai|allouai|octroyai|financai|subventionnai|cotisai|garantissai|fixai|plafonnai"
              + "|percevai|recevai|beneficiai|participai|contribuai|consacrai|approuvai|autorisai|decidai|votai|prevoyai|etai|fut|furent"
              + "|s'elevai",
          "\\b(?:ramenait|portait|relevait|instituait|versait|attribuait|accordait|allouait|octroyait|financait|subventionnait|cotisait"
              + "|garantissait|fixait|plafonnait|percevait|recevait|participait|contribuait|consacrait|versaient|fixaient|accordaient|attribuaient"
              + "|approuvait|autorisait|decidait|votait|prevoyait)\\b|\\b(?:loyer|redevance|subvention|participation|cotisation|aide|contribution"
              + "|dotation|tarif|taxe|indemnite|forfait|prime|allocation|capital)s?\\b[^.;]{0,90}\\b(?:(?:etait|etaient|fut|furent)"
              + ",? (?:alors |en (?:19|20)\\d\\d,? )?de|s'elevai(?:t|ent) (?:alors )?[ae]|restant etait(?: de)?)\\s*$"
              + "|\\bbeneficiai(?:t|ent)\\b(?:(?!euro|franc|€)[^.;]){0,60}$");
  static final Wording ASKED = WORDINGS.at("sollicit|demand|propos|souhait|envisag|requ|previsionnel|estim|evalu",
      "\\b(?:sollicit\\w*|demand\\w*|propos\\w*|souhait\\w*|envisag\\w*|requ\\w*|previsionnel\\w*|estim\\w*|evalu\\w*)\\b");
  /** "Le club, qui a reçu 3 000 € l'an dernier, sollicite": what somebody asks for now. */
  static final Wording ASKS = WORDINGS.at("sollicite|souhaite", "\\b(?:sollicite|souhaite)(?:nt)?\\b");
  static final Wording BY_DELIBERATION =
      WORDINGS.at(
          "par|dans|aux termes|lors de|au cours|suivant|selon|conformement|en seance|l'an|l'exercice|precedemment|anterieurement|deja vers"
              + "|pour memoire",
          "deliberation|decision|dcm|seance d|meme seance|annee derniere|annee passee|annee ecoulee|annee precedente|an dernier|an passe"
              + "|exercice precedent"
              + "|exercice ecoule|precedemment|anterieurement|deja vers|pour memoire|avenant",
          "\\bpar (?:un )?avenant\\b|\\b(?:par|dans|aux termes de|lors de|suivant|selon|conformement a)\\s+(?:la\\s+|sa\\s+|une\\s+|notre\\s+"
              + "|les\\s+|ses\\s+)?(?:deliberations?|decisions?|dcm)\\b|\\ben seance d[ue]\\b"
              + "|\\b(?<!commission, )(?:lors|au cours) de (?:sa|notre|la|cette) (?:meme )?seance\\b(?! [^.;]{0,60}\\bcommission)"
              + "|\\b(?:l'annee derniere|l'annee passee"
              + "|l'annee ecoulee|l'an dernier|l'an passe|l'annee precedente|l'exercice precedent|l'exercice ecoule|precedemment|anterieurement"
              + "|deja vers|pour memoire)\\b");
  /** Money given: told with a year before that of the act, it was given before. */
  static final Wording PAID = WORDINGS.at("versement|subvention|participation|cotisation|aide|contribution|loyer|redevance",
      "versement|subvention|participation|cotisation|\\baide\\b|contribution|loyer|redevance");
  /** "la délibération n° … du … a fixé", "sa délibération du … attribuant": the act cited did it, not this one. */
  static final Wording CITED_ACT_DID =
      WORDINGS.at(
          "deliberation|dcm|delib|decision du maire|decisions du maire|decision municipale",
          MONEY_VERBS + "|attribuant|accordant|allouant|approuvant|octroyant|fixant|arretant|portant attribution|portant inscription"
              + "|portant ouverture|portant octroi|portant allocation|par laquelle|par lequel|portant le|decidant|votant|affectant|consentant"
              + "|garantissant|inscrivant|abondant|ouvrant",
          "\\b(?:deliberations?|dcm|delib|decisions? (?:du maire|municipales?))\\b(?![^.;]{0,30}ci-apres)(?:[^.;]"
              + "|(?<=\\b\\p{L})\\.){0,160}?\\b(?:(?:a|ont|avait|avaient)\\s+(?:\\w+\\s+){0,2}?(?:" + MONEY_VERBS
              + ")e?s?|attribuant|accordant|allouant|approuvant|octroyant|fixant|arretant|portant attribution|portant inscription"
              + "|portant ouverture|portant octroi|portant allocation|par laquelle|par lequel|portant le|decidant|votant|affectant|consentant"
              + "|garantissant|inscrivant|abondant|ouvrant)\\b");
  /** "d'un montant maximum prévisionnel de": the most that is given. */
  static final Wording AT_MOST = WORDINGS.at("montant", "\\bmontant (?:maximum|maximal) previsionnel de $");
  /** "le projet de délibération … portant attribution": what is only proposed. */
  static final Wording DRAFT = WORDINGS.at("projet", "\\bprojets? de deliberation\\b");
  static final Wording ESTIMATE =
      WORDINGS.at(
          "evalue a|evaluee a|evalues a|evaluees a|estime a|estimee a|estimes a|estimees a|chiffre a|chiffree a|chiffres a|chiffrees a|reevalue"
              + "|estimation|previsionnel|montant total d|montant cumule|cout total|cout global|cout previsionnel|cout estimatif"
              + "|dont le budget|dont le cout|cout de l'operation|cout du projet|budget total|budget global|budget retenu|budget de l"
              + "|budget du projet|budget de la manif"
              + "|sur un|sur sa|sur la|sur leur|reste a|restant a|depense subv|depenses subv|depense elig|depenses elig|depense retenue|depenses retenues|base subventionnable|au lieu"
              + "|au dela|au-dela|chiffre d|pour un montant total|sur la base|assiette|total des aides|dans la limite|seuil de"
              + "|capital social|participation de l'etat|demande initiale|demande portait|demande d'un|demande a h|demande de|demande et|demandes "
              + "|sollicit",
          "dont le (?:budget|cout)|(?:re)?(?:evalue|estime|chiffre)e?s?\\s+(?:a|au|approximativement)|estimation|previsionnel(?:le|les|s)?"
              + "|montant total (?:d'etude"
              + "|de l'etude|de l'operation|du projet|des travaux|des depenses)|cout (?:total|global|previsionnel|estimatif|de l'operation"
              + "|du projet)|budget (?:total|global|retenu|de l'action|de l'association|du projet|de l'operation|de la manifestation)"
              + "|sur (?:un (?:total|budget|montant global)|(?:une|la|sa|leur) (?:dette|creance|facture))|depenses? (?:subventionnables?|eligibles?|retenues?)|base subventionnable|au lieu de"
              + "|au-dela de|chiffre d'affaires|pour un montant total d'etude|sur la base d(?:e|')|assiette"
              + "|total des aides|montant cumule(?! compris| mini| maxi)|dans la limite d'un plafond|seuil de|capital social"
              + "|participation de l'etat|rest(?:e|ant) a (?:la )?charge|demandes? (?:initiale |portait |d'un montant|a hauteur|de |etait |etant )|sollicit");
  static final Wording TOTAL = WORDINGS.at("total|totaux|global|cumul|soit un total|soit au total|au total",
      "(?:total|totale|global|globale|totaux|cumule|cumulee)s?\\s+(?:de|d'|est de|s'eleve a|:)\\s*$|soit (?:un|au) total|au total|total general");
  static final Wording INITIAL = WORDINGS.at("montant initial|initial|anterieurement|precedemment|auparavant",
      "(?:initialement|anterieurement|precedemment|auparavant)[^,;]{0,60}$|montant initial (?:de|du marche de|etait de)\\s*$");
  /** "porté de 80 000 € à 100 000 €": the first figure is the old one. */
  static final Wording FROM = WORDINGS.at("port|ramen|pass|augment|relev|rehauss|diminu|redui",
      "\\b(?!\\w+rai(?:t|ent)\\b)(?:port|ramen|pass|augment|relev|rehauss|diminu|redui)\\w*\\b[^.;]{0,120}\\bde\\s*$");
  static final Pattern UP_TO = Pattern.compile("^\\s*(?:ht|ttc|h\\.t\\.|t\\.t\\.c\\.)?\\s*(?:par an\\s*)?a\\s+\\d");
  /** "la convention initiale prévoyait", "le montant précédent s'élevait à". */
  static final Wording WAS = WORDINGS.at("initial|precedent|anterieur|premier",
      "\\b(?:initial|precedent|anterieur|premier)\\w*\\b[^.;]{0,60}\\b(?:prevoyait|prevoyaient|fixait|etait|etaient|s'elevait|s'elevaient"
          + "|portait)\\b");
  /** "en complément des 35 000 € décidés", "s'ajoute aux 350 000 € affectés par", "contre 71 340 € lors de l'exercice écoulé". */
  static final Wording ADDED_TO = WORDINGS.at("en complement|s'ajoute|en sus|en plus|contre|deduction|deduire",
      "(?:en complement|s'ajoutent?|en sus|en plus|deduction (?:faite |a faire )?|deduire)[^.;,]{0,30} (?:des?|aux?|a la|a l'"
          + "|du)\\s*(?:[^.;,]{0,40} )?(?:de\\s*)?$|\\bcontre\\s*$");
  /** What follows a sum that was decided or paid at another time. */
  static final Wording EARLIER =
      WORDINGS.first("recu|decide|vote|attribue|accorde|alloue|affecte|mandate|verse|regle|percu|consenti|exercice|annee|an|engage|lors|en|pour",
      "^\\s*(?:(?:ht|ttc)\\s+)?(?:(?:decide|vote|attribue|accorde|alloue|affecte|mandate|verse|regle|percu|recu|consenti|engage)e?s?\\b|lors (?:de"
          + "|du|d')|l'an |l'annee (?:derniere|precedente|passee)|(?:pour|en) ((?:19|20)\\d\\d))");
  /** "(54 000 F demandés)", "20 000 € sollicités", "qui lui étaient demandés". */
  static final Wording REQUESTED = WORDINGS.first("demand|sollicit|souhait|requis|propos",
      "^\\s*(?:(?:ht|ttc)\\s+)?(?:(?:qui |qu'elle |initialement )[^.;,)]{0,30})?(?:demande|sollicite|souhaite|requis)e?s?\\b");
  /** "qui sollicitait 20 000 €", "sa demande initiale étant de": asked for, in the clause of the sum. */
  static final Wording ASKED_FOR = WORDINGS.anywhere("sollicitai|sollicite|demandai|demande|souhaitai|ajourn|rejet|rejete|refus|ne pas",
      "\\b(?:sollicitait|sollicitaient|demandait|demandaient|souhaitait|(?:a|ont|avait|avaient) (?:deja |egalement |initialement )?(?:demande"
          + "|sollicite))\\b[^.;,0-9]{0,40}$|\\bdemande (?:initiale )?(?:etant|etait|portait|s'elevait|s'elevant|portant)\\b[^.;,]{0,30}$"
          + "|^\\W*(?:(?:decide )?(?:d'|de )?(?:ajourne|ajourner|rejette|rejeter|refuse|refuser|ne pas (?:donner suite|attribuer|accorder|retenir)))\\b");
  /** "un acompte de 6 000 € sur la subvention 2031 de 20 000 €", "50 % de la subvention de 20 000 €": the whole that was decided before its part. */
  static final Wording WHOLE = WORDINGS.anywhere("subvention|participation|aide|dotation|contribution",
      "(?:\\bsur|%|\\bpour cent de) (?:de )?(?:la|cette|sa) (?:subvention|participation|aide|dotation|contribution)"
          + "(?: (?:20\\d\\d|annuelle|globale|totale|de fonctionnement|d'investissement|d'equipement|attribuee|accordee|votee|initiale)){0,3}"
          + "(?: d'un montant(?: total)?)? de $");
  /** "Sollicite les aides suivantes : Région : 30 000 €", "plan de financement : État 50 000 €": what a list asks for or plans. */
  static final Wording LISTED_PLAN = WORDINGS.anywhere("sollicite|solliciter|plan de financement",
      "(?:^\\W*|[:.-] ?)(?:de )?(?:sollicite|solliciter)\\b[^.:]{0,150}: |\\bplan de financement\\b[^.:]{0,80}: ");
  /** "également soutenue par l'Etat pour 9 000 €": what others give. */
  static final Wording BY_OTHERS =
      WORDINGS.at("soutenu|finance|subventionne|cofinance|aide|abonde",
          "\\b(?:soutenu|finance|subventionne|cofinance|aide|abonde)e?s? (?:egalement |aussi |par ailleurs )?par (?:l'etat|la region"
              + "|le departement|la caf|l'europe|l'union europeenne|le conseil (?:general|regional|departemental)|l'agence|l'ademe"
              + "|la caisse)\\b[^.;]{0,40}$");
  static final Wording REPLACED = WORDINGS.first("est|sont|remplac",
      "^\\s*\"?\\s*,?\\s*(?:est|sont) (?:remplace|annule|supprime)|^[^.;,]{0,60}\\b(?:est|sont) remplacee?s? par\\b"
          + "|^(?:(?!\\b(?:est|sont|sera|seront)\\b)[^.;,]){1,90}\\b(?:est|sont) (?:porte|ramene|annule|reduit)e?s?\\b");
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
  static final Wording REMAINDER = WORDINGS.at("solde|reliquat|acompte|tranche", "\\b(?:solde|reliquat|acompte|tranche)s?\\b[^.;0-9]{0,30}$");
  /** "- Décision n° 54 du 2 décembre 2031 : marché de sacs, pour": what was decided by delegation, and is told to the assembly. */
  static final Wording BY_DELEGATION = WORDINGS.at("decision", "(?:^|[-:•*»] ?)decision (?:municipale )?(?:(?:n°|numero) ?[\\w./-]+ )?du \\d{1,2}(?:er)? "
      + "\\p{L}+ (?:19|20)\\d\\d\\b");
  /** "Compte rendu des décisions du maire :" above a list. */
  static final Wording BY_THE_MAYOR = WORDINGS.at("decisions", "\\bdecisions (?:municipales |prises )?(?:par |du |de |dans le cadre de )(?:m\\. |mme |monsieur |madame )?"
      + "(?:le |la |sa |l')?(?:maire|presidente?|bureau|delegation)\\b");
  /** "se sont élevées à". */
  static final Wording CAME_TO = WORDINGS.at("se sont|s'est|s'etai", "eleve|monte",
      "\\b(?:se sont|s'est|s'etaient|s'etait) (?:\\w+ment )?(?:elevee?s?|montee?s?) (?:a|au)\\b[^.;,]{0,12}$");
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
          "est|sont|sera|seront|approuve|attribue|accorde|alloue|decide|octroie|autorise le|fixe|consent|soit|versement a l|de verser|d'attribuer"
              + "|d'allouer|d'accorder|d'approuver|de contribuer|d'octroyer",
          "\\b(?:est|sont|sera|seront)\\s+(?:egalement\\s+)?(?:attribue|alloue|accorde|octroye|approuve|vote|fixe|versee?|impute|preleve)e?s?\\b"
              + "|\\b(?:approuve|attribue|accorde|alloue|decide|octroie|autorise le versement|fixe|consent)\\b|\\bsera (?:imputee|prelevee"
              + "|inscrite)|\\bsoit\\s[^;]{1,40}sera\\b|versement a l|de verser|d'attribuer|d'allouer|d'accorder|d'approuver|de contribuer"
              + "|d'octroyer");

  private RoleWords() {}
}
