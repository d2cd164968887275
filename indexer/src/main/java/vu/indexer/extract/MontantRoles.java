package vu.indexer.extract;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.extract.Wordings.Side;
import vu.indexer.extract.Wordings.Turn;
import vu.indexer.extract.Wordings.Wording;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant.Instrument;
import vu.indexer.model.Montant.Role;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/**
 * The part a sum plays, from the part of the act it stands in and the words that govern it. Only the operative part decides; what
 * it merely recalls, estimates or adds up is told apart by its words.
 */
final class MontantRoles {
  /** @param total true for the sum of other votes of the act */
  record Reading(Role role, boolean total, Instrument instrument, Integer annee, String rule, double confidence) {}

  private static final String MONEY_VERBS =
      "vendu|cede|acquis|achete|verse|attribue|accorde|alloue|octroye|vote|accepte de verser|accepte d'accorder|finance|subventionne|restitue|paye"
          + "|regle|percu|approuve|procede|consacre|mandate|soutenu|beneficie|participe|contribue|arrete|autorise|fixe|decide|delivre|engage"
          + "|individualise|prevu|adopte|confie|notifie|rembourse|encaisse|recu|porte|maintenu|reconduit|ramene|revalorise|signe|conclu|distribue"
          + "|obtenu|donne|reparti|mobilise|consomme|affecte|consenti|convenu|depense|inscrit|reverse|apporte|garanti|investi|dote|retenu|voulu"
          + "|coute|facture|valide";
  private static final String ADVERBS =
      "(?:(?:y|ete|deja|ainsi|egalement|donc|alors|depuis|ensuite|aussi|toujours|bien|pas|jamais|\\p{L}{3,}ment|lui|leur|nous|fait"
          + "|l'objet)\\s+){0,4}";
  private static final String AUXILIARIES = "a|ont|avons|avez|avait|avaient|avions|aviez|fut|furent|etait|etaient|eut|eurent|ayant|avoir";
  private static final Wordings WORDINGS = new Wordings();

  /** "a procédé à l'attribution", "ont été financées", "avait voté". */
  private static final Wording PAST = WORDINGS.at(AUXILIARIES, MONEY_VERBS,
      "\\b(?:" + AUXILIARIES + ")\\s+" + ADVERBS + "(?:" + MONEY_VERBS + ")e?s?\\b");
  /** "a attiré du monde et reçu 12 000 €": the second participle shares the auxiliary of the first. */
  private static final Wording SHARED = WORDINGS.at("a|ont", MONEY_VERBS,
      "\\b(?:a|ont)\\s+\\p{L}+e?s?\\b[^.;:]{0,60}\\bet\\s+(?:" + MONEY_VERBS + ")e?s?\\s*$");
  /** "31 200 € payés cette année-là". */
  private static final Wording PAYED = WORDINGS.first("paye|verse|regle|acquitte|depense|mandate|consomme|accorde|attribue|alloue|octroye|consenti",
      "^\\s*(?:(?:ht|ttc)\\s+)?(?:(?:deja\\s+)?(?:paye|verse|regle|acquitte|depense|mandate|consomme)e?s?\\b|(?:accorde|attribue|alloue|octroye"
          + "|consenti)e?s? par (?:l'etat|la region|le departement|l'europe|l'union|la caf|le conseil|l'agence))");
  /** "6 200 € ont été consommés", "10 000 F lui a déjà été versée", "90 000 € d'avance déjà réglés", "35 000 € décidés lors du conseil". */
  private static final Wording SPENT =
      WORDINGS.first(
          "paye|verse|regle|depense|mandate|consomme|utilise|percu|rembourse|consenti|attribue|accorde|alloue|decide|vote|engage|affecte|octroye"
              + "|demande|jusqu|restitue|deliberation|acompte|paiement",
          "^\\s*(?:(?:ht|ttc)\\s+)?(?:(?:d'avance |d'acompte )?deja (?:paye|verse|regle|percu|mandate|attribue|accorde|alloue|engage|vote|consomme"
              + "|affecte)e?s?\\b|(?:seulement |qui |dont elle |qu'elle )?(?:lui |leur )?(?:ont|a|avaient|avait) (?:deja |ainsi "
              + "|seulement )?(?:lui )?(?:ete )?(?:deja )?(?:paye|verse|regle|depense|mandate|consomme|utilise|percu|rembourse|consenti|attribue"
              + "|accorde|alloue|octroye|engage|vote|demande|restitue)e?s?\\b|(?:jusqu'ici|jusqu'a present|jusqu'alors)|(?:decide|vote|attribue"
              + "|accorde|alloue|affecte|engage|octroye|consenti)e?s? (?:lors d|par (?:la |notre |une )?(?:deliberation|decision|dcm)|en seance d"
              + "|l'an dernier|l'an passe|l'annee derniere|precedemment)|, (?:avait|a|avaient|ont) fait l'objet d[eu]s? (?:la |une )?deliberation"
              + "|(?:a|ont) (?:deja )?fait l'objet d'un (?:premier |second |deuxieme )?(?:versement|acompte|paiement|mandatement))");
  /** "premier acompte de 164 800 euros mandaté": what was paid on account. */
  private static final Wording ON_ACCOUNT = WORDINGS.at("acompte|avance", "\\b(?:acompte|avance)s?\\b[^.;,]{0,24}$");
  private static final Wording NEXT_SUBJECT = WORDINGS.at("et", "engage|ont|avait|avaient|sont|est",
      "et (?:la|le|les|l')\\b(?=[^.;]{0,40}\\b(?:s'est|s'engage|ont|avait|avaient|sont)\\b)");
  /** Verbs that move money only when an act is the subject. */
  private static final Wording WEAK =
      WORDINGS.at("fixe|prevu|arrete|autorise|decide|approuve|confie|adopte|participe|contribue|engage|porte|maintenu|reconduit|ramene|revalorise"
          + "|convenu|inscrit|investi|dote|voulu|valide",
          "\\b(?:fixe|prevu|arrete|autorise|decide|approuve|confie|adopte|participe|contribue|engage|porte|maintenu|reconduit|ramene|revalorise"
              + "|convenu|inscrit|investi|dote|voulu|valide)e?s?\\b");
  /** "avait ensuite été portée à": told of a time before another past one. */
  private static final Pattern PLUPERFECT = Pattern.compile("^(?:avait|avaient|avions|aviez|ayant|fut|furent)\\b");
  /** "acquis en 2008 pour", "soutenu en 2015 par": at a time that is told. */
  private static final Wording BOUGHT =
      WORDINGS.at("acquis|achete|vendu|cede|construit|soutenu|subventionne|aide|finance|notifie|conclu|signe|recu|obtenu|percu|alloue|attribue"
          + "|accorde|octroye|verse",
          "\\b(?:acquis|achete|vendu|cede|construit|soutenu|subventionne|aide|finance|notifie|conclu|signe|recu|obtenu|percu|alloue|attribue"
              + "|accorde|octroye|verse)e?s?\\s+(?:(?:de|par) [^.;,]{1,24} )?(?:en|le)\\s[^.;,]{0,24}?((?:19|20)\\d\\d)\\b[^.;]{0,60}$");
  /** In the operative part, what somebody was given before. */
  private static final Wording GOT = WORDINGS.at("a|ont|avait|avaient", "percu|recu|beneficie|touche|obtenu",
      "\\b(?:a|ont|avait|avaient)\\s+(?:deja\\s+)?(?:percu|recu|beneficie|touche|obtenu)\\b");
  /** "…, tel que l'a établi la délibération du 27 février 2017", "consentie à Armor (délibération n° 12)". */
  private static final Wording BY_CITED_ACT =
      WORDINGS.anywhere(
          "deliberation|decision|dcm|delib",
          "^,? ?(?:suivant|par|selon|conformement a|en vertu de|aux termes de) (?:la |une |sa |notre )?(?:deliberation|decision|dcm)\\b"
              + "|\\b(?:(?:fixe|etabli|vote|approuve|attribue|accorde|prevu|arrete|consenti|octroye|alloue|decide|garanti"
              + "|affecte)e?s?\\s+(?:[^.;()]{0,50} )?(?:par|lors de|dans|en vertu de|aux termes de|suivant|selon)|que l'a \\p{L}+)\\s+(?:la|une|sa"
              + "|notre)?\\s*(?:meme\\s+)?(?:deliberation|decision|dcm)|^[^.;()]{0,60}(?:consenti|accorde|attribue|alloue|octroye"
              + "|vote)e?s? [^.;()]{0,40}\\((?:deliberation|delib|dcm|decision)");
  /** What went on before the act: "versait", "garantissait", "la délibération qui fixait un plafond de". */
  private static final Wording USED_TO =
      WORDINGS.at(
          "ramenai|portai|relevai|instituai|versai|attribuai|accordai|allouai|octroyai|financai|subventionnai|cotisai|garantissai|fixai|plafonnai"
              + "|percevai|recevai|participai|contribuai|consacrai|approuvai|autorisai|decidai|votai|prevoyai|loyer|redevance|subvention"
              + "|participation|cotisation|aide|contribution|dotation",
          "ramenai|portai|relevai|instituai|versai|attribuai|accordai|allouai|octroyai|financai|subventionnai|cotisai|garantissai|fixai|plafonnai"
              + "|percevai|recevai|participai|contribuai|consacrai|approuvai|autorisai|decidai|votai|prevoyai|etai|fut|furent",
          "\\b(?:ramenait|portait|relevait|instituait|versait|attribuait|accordait|allouait|octroyait|financait|subventionnait|cotisait"
              + "|garantissait|fixait|plafonnait|percevait|recevait|participait|contribuait|consacrait|versaient|fixaient|accordaient|attribuaient"
              + "|approuvait|autorisait|decidait|votait|prevoyait)\\b|\\b(?:loyer|redevance|subvention|participation|cotisation|aide|contribution"
              + "|dotation)s?\\b[^.;]{0,90}\\b(?:etait|etaient|fut|furent) (?:alors )?de\\s*$");
  private static final Wording ASKED = WORDINGS.at("sollicit|demand|propos|souhait|envisag|requ|previsionnel|estim|evalu",
      "\\b(?:sollicit\\w*|demand\\w*|propos\\w*|souhait\\w*|envisag\\w*|requ\\w*|previsionnel\\w*|estim\\w*|evalu\\w*)\\b");
  private static final Wording BY_DELIBERATION =
      WORDINGS.at(
          "par|dans|aux termes|lors de|suivant|selon|conformement|en seance|l'an|l'exercice|precedemment|anterieurement|deja vers|pour memoire",
          "deliberation|decision|dcm|seance d|annee derniere|annee passee|annee ecoulee|annee precedente|an dernier|an passe|exercice precedent"
              + "|exercice ecoule|precedemment|anterieurement|deja vers|pour memoire|avenant",
          "\\bpar (?:un )?avenant\\b|\\b(?:par|dans|aux termes de|lors de|suivant|selon|conformement a)\\s+(?:la\\s+|sa\\s+|une\\s+|notre\\s+"
              + "|les\\s+|ses\\s+)?(?:deliberations?|decisions?|dcm)\\b|\\ben seance d[ue]\\b|\\b(?:l'annee derniere|l'annee passee"
              + "|l'annee ecoulee|l'an dernier|l'an passe|l'annee precedente|l'exercice precedent|l'exercice ecoule|precedemment|anterieurement"
              + "|deja vers|pour memoire)\\b");
  /** Money given: told with a year before that of the act, it was given before. */
  private static final Wording PAID = WORDINGS.at("versement|subvention|participation|cotisation|aide|contribution|loyer|redevance",
      "versement|subvention|participation|cotisation|\\baide\\b|contribution|loyer|redevance");
  /** "la délibération n° … du … a fixé", "sa délibération du … attribuant": the act cited did it, not this one. */
  private static final Wording CITED_ACT_DID =
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
  private static final Wording ESTIMATE =
      WORDINGS.at(
          "evalue a|evaluee a|evalues a|evaluees a|estime a|estimee a|estimes a|estimees a|chiffre a|chiffree a|chiffres a|chiffrees a|reevalue"
              + "|estimation|previsionnel|montant total d|montant cumule|cout total|cout global|cout previsionnel|cout estimatif"
              + "|cout de l'operation|cout du projet|budget total|budget global|budget retenu|budget de l|budget du projet|budget de la manif"
              + "|sur un|depense subv|depenses subv|depense elig|depenses elig|depense retenue|depenses retenues|base subventionnable|au lieu"
              + "|au dela|au-dela|superieur|inferieur|chiffre d|pour un montant total|sur la base|assiette|total des aides|dans la limite|seuil de"
              + "|capital social|participation de l'etat|demande initiale|demande portait|demande d'un|demande a h|demande de|demande et|demandes "
              + "|sollicit",
          "(?:re)?(?:evalue|estime|chiffre)e?s?\\s+(?:a|au|approximativement)|estimation|previsionnel(?:le|les|s)?|montant total (?:d'etude"
              + "|de l'etude|de l'operation|du projet|des travaux|des depenses)|cout (?:total|global|previsionnel|estimatif|de l'operation"
              + "|du projet)|budget (?:total|global|retenu|de l'action|de l'association|du projet|de l'operation|de la manifestation)"
              + "|sur un (?:total|budget|montant global)|depenses? (?:subventionnables?|eligibles?|retenues?)|base subventionnable|au lieu de"
              + "|au-dela de|superieures? a|inferieures? a|chiffre d'affaires|pour un montant total d'etude|sur la base d(?:e|')|assiette"
              + "|total des aides|montant cumule(?! compris| mini| maxi)|dans la limite d'un plafond|seuil de|capital social"
              + "|participation de l'etat|demandes? (?:initiale |portait |d'un montant|a hauteur|de |etait |etant )|sollicit");
  private static final Wording TOTAL = WORDINGS.at("total|totaux|global|cumul|soit un total|soit au total|au total",
      "(?:total|totale|global|globale|totaux|cumule|cumulee)s?\\s+(?:de|d'|est de|s'eleve a|:)\\s*$|soit (?:un|au) total|au total|total general");
  private static final Wording INITIAL = WORDINGS.at("montant initial|initial|anterieurement|precedemment|auparavant",
      "(?:initialement|anterieurement|precedemment|auparavant)[^,;]{0,60}$|montant initial (?:de|du marche de|etait de)\\s*$");
  /** "porté de 80 000 € à 100 000 €": the first figure is the old one. */
  private static final Wording FROM = WORDINGS.at("port|ramen|pass|augment|relev|rehauss|diminu|redui",
      "\\b(?!\\w+rai(?:t|ent)\\b)(?:port|ramen|pass|augment|relev|rehauss|diminu|redui)\\w*\\b[^.;]{0,120}\\bde\\s*$");
  private static final Pattern UP_TO = Pattern.compile("^\\s*(?:ht|ttc|h\\.t\\.|t\\.t\\.c\\.)?\\s*(?:par an\\s*)?a\\s+\\d");
  /** "la convention initiale prévoyait", "le montant précédent s'élevait à". */
  private static final Wording WAS = WORDINGS.at("initial|precedent|anterieur|premier",
      "\\b(?:initial|precedent|anterieur|premier)\\w*\\b[^.;]{0,60}\\b(?:prevoyait|prevoyaient|fixait|etait|etaient|s'elevait|s'elevaient"
          + "|portait)\\b");
  /** "en complément des 35 000 € décidés", "s'ajoute aux 350 000 € affectés par", "contre 71 340 € lors de l'exercice écoulé". */
  private static final Wording ADDED_TO = WORDINGS.at("en complement|s'ajoute|en sus|en plus|contre|deduction|deduire",
      "(?:en complement|s'ajoutent?|en sus|en plus|deduction (?:faite |a faire )?|deduire)[^.;,]{0,30} (?:des?|aux?|a la|a l'"
          + "|du)\\s*(?:[^.;,]{0,40} )?(?:de\\s*)?$|\\bcontre\\s*$");
  /** What follows a sum that was decided or paid at another time. */
  private static final Wording EARLIER =
      WORDINGS.first("recu|decide|vote|attribue|accorde|alloue|affecte|mandate|verse|regle|percu|consenti|exercice|annee|an|engage|lors|en|pour",
      "^\\s*(?:(?:ht|ttc)\\s+)?(?:(?:decide|vote|attribue|accorde|alloue|affecte|mandate|verse|regle|percu|recu|consenti|engage)e?s?\\b|lors (?:de"
          + "|du|d')|l'an |l'annee (?:derniere|precedente|passee)|(?:pour|en) ((?:19|20)\\d\\d))");
  /** "(54 000 F demandés)", "20 000 € sollicités", "qui lui étaient demandés". */
  private static final Wording REQUESTED = WORDINGS.first("demand|sollicit|souhait|requis|propos",
      "^\\s*(?:(?:ht|ttc)\\s+)?(?:(?:qui |qu'elle |initialement )[^.;,)]{0,30})?(?:demande|sollicite|souhaite|requis)e?s?\\b");
  /** "qui sollicitait 20 000 €", "sa demande initiale étant de": asked for, in the clause of the sum. */
  private static final Wording ASKED_FOR = WORDINGS.anywhere("sollicitai|sollicite|demandai|demande|souhaitai|ajourn|rejet|rejete|refus",
      "\\b(?:sollicitait|sollicitaient|demandait|demandaient|souhaitait|(?:a|ont|avait|avaient) (?:deja |egalement |initialement )?(?:demande"
          + "|sollicite))\\b[^.;,0-9]{0,40}$|\\bdemande (?:initiale )?(?:etant|etait|portait|s'elevait|s'elevant|portant)\\b[^.;,]{0,30}$"
          + "|^\\W*(?:(?:d'|de )?(?:ajourne|ajourner|rejette|rejeter|refuse|refuser|de ne pas donner suite))\\b");
  /** "également soutenue par l'Etat pour 9 000 €": what others give. */
  private static final Wording BY_OTHERS =
      WORDINGS.at("soutenu|finance|subventionne|cofinance|aide|abonde",
          "\\b(?:soutenu|finance|subventionne|cofinance|aide|abonde)e?s? (?:egalement |aussi |par ailleurs )?par (?:l'etat|la region"
              + "|le departement|la caf|l'europe|l'union europeenne|le conseil (?:general|regional|departemental)|l'agence|l'ademe"
              + "|la caisse)\\b[^.;]{0,40}$");
  private static final Wording REPLACED = WORDINGS.first("est|sont|remplac",
      "^\\s*\"?\\s*,?\\s*(?:est|sont) (?:remplace|annule|supprime)|^[^.;,]{0,60}\\b(?:est|sont) remplacee?s? par\\b");
  /** "612,47 € x 47 élèves": the price of one. */
  private static final Wording TIMES = WORDINGS.first("x", "^\\s*x \\d");
  /** "Un reliquat de 4 218 € au titre de 2007 viendra en déduction". */
  private static final Wording DEDUCTED = WORDINGS.first("deduction|deduit",
      "^[^.;]{0,70}\\b(?:viendra|viendront|vient|viennent|sera|seront) (?:en deduction|deduite?s?)\\b");
  /** "Subvention 2022 : 60 000 €". */
  private static final Wording OF_YEAR = WORDINGS.at("subvention|aide|participation|cotisation|dotation",
      "(?:subvention|aide|participation|cotisation|dotation)s? (?:(?:attribuee|accordee|versee|allouee|votee|obtenue|percue|municipale"
          + "|annuelle)s? )?(?:en )?((?:19|20)\\d\\d) ?:? ?$");
  /** "La dépense totale, évaluée à 17 696,50 €, sera imputée": decided, whatever it rests on. */
  private static final Wording CHARGED = WORDINGS.first("imput|prelev|inscrit|mandat|vers",
      "^[ ,()a-z.]{0,12}(?:sera|seront|est|sont) (?:impute|preleve|inscrit|mandate|verse)");
  /** "se sont élevées à". */
  private static final Wording CAME_TO = WORDINGS.at("se sont|s'est|s'etai", "eleve|monte",
      "\\b(?:se sont|s'est|s'etaient|s'etait) (?:\\w+ment )?(?:elevee?s?|montee?s?) (?:a|au)\\b[^.;,]{0,12}$");
  /** "dépense plafonnée à 30 000 €", "plancher de subvention fixé à": a rule, not a sum given. */
  private static final Wording CAPPED =
      WORDINGS.at(
          "plafon|planch|atteindrai|seuil|superieur|inferieur|cout total|cout global|lieu de lire",
          "\\b(?:plafon\\w+|plancher|seuil|atteindrait)\\b[^.;]{0,34}$|(?:superieur|inferieur)e?s? (?:ou egale?s? )?a (?:la somme de )?$"
              + "|cout (?:total|global)(?: \\p{L}+)? de $|lieu de lire[^.;]{0,5}$");
  private static final Wording DECIDES =
      WORDINGS.at(
          "est|sont|sera|seront|approuve|attribue|accorde|alloue|decide|octroie|autorise le|fixe|consent|soit|versement a l|de verser|d'attribuer"
              + "|d'allouer|d'accorder|d'approuver|de contribuer|d'octroyer",
          "\\b(?:est|sont|sera|seront)\\s+(?:egalement\\s+)?(?:attribue|alloue|accorde|octroye|approuve|vote|fixe|versee?|impute|preleve)e?s?\\b"
              + "|\\b(?:approuve|attribue|accorde|alloue|decide|octroie|autorise le versement|fixe|consent)\\b|\\bsera (?:imputee|prelevee"
              + "|inscrite)|\\bsoit\\s[^;]{1,40}sera\\b|versement a l|de verser|d'attribuer|d'allouer|d'accorder|d'approuver|de contribuer"
              + "|d'octroyer");

  /** What opens a clause with a verb of its own, behind a semicolon and behind a comma. */
  private static final String[] SUBJECTS = {"l'", "la ", "le ", "les ", "elle ", "il ", "ils ", "elles ", "on ", "cette ", "cet ", "ce ", "mais ",
      "toutefois ", "cependant ", "enfin ", "y "};
  private static final String[] LINKS = {"mais ", "d'ou ", "tandis que ", "alors que ", "tout en "};
  private static final Pattern CLAUSE_END = Pattern.compile(";|,(?! (?:a|ont|avait|avaient|que|qu'elle|qu'il) )| et qu[e']|\\(");

  private static final Pattern BRACKETS = Pattern.compile("\\s?\\([^()]*\\)");

  private final Folded f;
  private final Deliberation act;
  private final MontantDetails details;

  MontantRoles(Folded f, Deliberation act, List<Found<Imputation>> imputations) {
    this.f = f;
    this.act = act;
    this.details = new MontantDetails(f, act.objet(), imputations);
  }

  Reading read(Span span, Span sentence, boolean inTable) {
    Side before = WORDINGS.side(f, sentence.start(), span.start());
    Side after = WORDINGS.side(f, span.end(), sentence.end());
    Role role = inTable ? Role.BUDGET : role(act.kindAt(span.start()), before, after, span.end());
    boolean total = role == Role.VOTE && before.has(TOTAL);
    return new Reading(role, total, details.instrument(sentence, span), details.annee(sentence, span, role), inTable ? "tableau" : role.label(),
        confidence(role, inTable, before));
  }

  private static double confidence(Role role, boolean inTable, Side before) {
    if (role == Role.VOTE) return before.has(DECIDES) ? 0.97 : 0.92;
    return inTable ? 0.95 : 0.9;
  }

  private Role role(String bloc, Side before, Side after, int end) {
    return switch (bloc) {
      case "dispositif", "vote" -> operative(before, after, end);
      case "autre" -> alone(before, after, end);
      case "annexe" -> Role.CONTEXTE;
      default -> explained(before, after, end);
    };
  }

  // ---- in the operative part ------------------------------------------------------------------------------------------------

  /** A sum is decided unless its own words say otherwise. */
  private Role operative(Side before, Side after, int end) {
    String clause = lastClause(before.words());
    if (after.has(CHARGED)) return Role.VOTE;
    if (after.has(TIMES)) return Role.CONTEXTE;
    if (after.has(DEDUCTED)) return Role.ANTERIEUR;
    if (before.has(INITIAL, clause) || after.has(REPLACED)) return Role.ANTERIEUR;
    if (after.has(REQUESTED) || before.has(ASKED_FOR, clause)) return Role.CONTEXTE;
    if (before.has(ESTIMATE, clause) || before.has(BY_OTHERS)) return Role.CONTEXTE;
    if (before.has(FROM) && UP_TO.matcher(after.words()).lookingAt()) return Role.ANTERIEUR;
    if (before.has(GOT, clause) || before.has(USED_TO, clause)) return Role.ANTERIEUR;
    boolean onAccount = before.has(ON_ACCOUNT, clause) && after.has(PAYED);
    if ((onAccount || after.has(SPENT)) && !before.has(DECIDES, clause) || isAddedTo(before, after, clause)) return Role.ANTERIEUR;
    if (after.has(BY_CITED_ACT) && !before.has(DECIDES, clause)) return Role.ANTERIEUR;
    boolean recalled = before.has(BY_DELIBERATION, clause) && before.has(PAST, clause);
    return recalled ? Role.ANTERIEUR : Role.VOTE;
  }

  /** "en complément des 35 000 € décidés lors du conseil", "contre 176 950 € en 2020": the sum another one is set against. */
  private boolean isAddedTo(Side before, Side after, String clause) {
    MatchResult earlier = before.has(ADDED_TO, clause) ? after.find(EARLIER, after.words()) : null;
    return earlier != null && (earlier.group(1) == null || Integer.parseInt(earlier.group(1)) < actYear());
  }

  // ---- in the report --------------------------------------------------------------------------------------------------------

  /** In the report nothing is decided: a sum was voted before, or is told for context. */
  private Role explained(Side side, Side after, int end) {
    String before = clause(side);
    if (side.has(CAPPED, before)) return Role.CONTEXTE;
    boolean asked = side.has(ASKED, before);
    if (isPast(side, before) || isBefore(side.find(OF_YEAR, before))) return Role.ANTERIEUR;
    if (side.has(BY_DELIBERATION, before) && side.has(PAST, before)) return Role.ANTERIEUR;
    if (!asked && side.has(CITED_ACT_DID, before)) return Role.ANTERIEUR;
    if (!asked && isPastBehind(after)) return Role.ANTERIEUR;
    Integer of = details.firstYear(end, end + 60);
    if (!asked && of != null && of < actYear() && side.has(PAID, before) && !side.has(ESTIMATE, before)) return Role.ANTERIEUR;
    if (isBought(side, before) || isAddedTo(side, after, before)) return Role.ANTERIEUR;
    if (after.has(BY_CITED_ACT, 120)) return Role.ANTERIEUR;
    boolean old =
        side.has(USED_TO, before) || side.has(CAME_TO, before) || side.has(SHARED, before) || after.has(SPENT) || after.has(PAYED)
            || side.has(INITIAL, lastClause(before)) || side.has(WAS, before)
            || side.has(FROM, before) && UP_TO.matcher(after.words()).lookingAt();
    return old ? Role.ANTERIEUR : Role.CONTEXTE;
  }

  /** A past verb before the sum, that moves money, and nothing asked for behind it. */
  private static boolean isPast(Side side, String before) {
    List<Turn> turns = side.all(PAST, before);
    if (turns.isEmpty() || side.has(ASKED, before.substring(turns.getLast().start()))) return false;
    String verb = turns.getLast().words();
    return !side.has(WEAK, verb) || PLUPERFECT.matcher(verb).find() || side.has(BY_DELIBERATION, before);
  }

  private static boolean isPastBehind(Side after) {
    if (!after.may(PAST)) return false;
    Matcher end = CLAUSE_END.matcher(after.words());
    int near = Math.min(end.find() ? end.start() : after.words().length(), 70);
    return after.has(PAST, near) && !after.has(WEAK, near);
  }

  private boolean isBought(Side side, String before) {
    return isBefore(side.find(BOUGHT, before));
  }

  /** Whether the year that was found lies before that of the act. */
  private boolean isBefore(MatchResult year) {
    return year != null && Integer.parseInt(year.group(1)) < actYear();
  }

  /** "… a versé 98.000 F, et la Région s'est engagée pour": what a new subject or "et que" opens has nothing of the clause before. */
  private static String clause(Side before) {
    String words = before.words();
    int cut = 0;
    for (Turn next : before.all(NEXT_SUBJECT, words)) if (behindSum(words, next.start())) cut = next.start() - 1;
    return words.substring(Math.max(cut, lastStart(words)));
  }

  /** "98.000 F, et la Région": whether a sum stands right before {@code at}. */
  private static boolean behindSum(String words, int at) {
    int p = at - 1;
    if (p < 1 || words.charAt(p) != ' ') return false;
    if (words.charAt(p - 1) == ',') p--;
    char last = p < 1 ? ' ' : words.charAt(p - 1);
    return last == '€' || last == 's' && words.startsWith("euros", p - 5)
        || last == 'f' && (p < 2 || !Character.isLetterOrDigit(words.charAt(p - 2)));
  }

  /** Where the last clause with a verb of its own begins; 0 when there is one clause. */
  private static int lastStart(String words) {
    for (int i = words.length() - 2; i >= 0; i--) {
      char ch = words.charAt(i);
      if (ch == ' ' && words.startsWith(" et qu", i) && i + 6 < words.length() && (words.charAt(i + 6) == 'e' || words.charAt(i + 6) == '\''))
        return i;
      if (ch == ',' && words.charAt(i + 1) == ' ' && opens(LINKS, words, i + 2)) return i;
      if (ch == ';' && words.charAt(i + 1) == ' ' && opens(SUBJECTS, words, i + 2)) return i;
    }
    return 0;
  }

  private static boolean opens(String[] leads, String words, int at) {
    for (String lead : leads) if (words.startsWith(lead, at)) return true;
    return false;
  }

  // ---- a sentence alone -----------------------------------------------------------------------------------------------------

  /** A sentence without its act. */
  private Role alone(Side before, Side after, int end) {
    Role told = explained(before, after, end);
    if (told == Role.ANTERIEUR) return told;
    String words = before.words();
    if (words.contains("|") && after.words().contains("|")) return Role.BUDGET;
    if (before.has(ESTIMATE, lastClause(words))) return Role.CONTEXTE;
    boolean decides = before.has(DECIDES) || after.has(DECIDES, 90);
    return decides && !before.has(ASKED) && !words.contains("cotisation annuelle") && !words.contains("le montant de la cotisation") ? Role.VOTE
        : Role.CONTEXTE;
  }

  // ---- parts of the words ---------------------------------------------------------------------------------------------------

  /** What stands behind the last comma that is not inside a figure, brackets left out. */
  private static String lastClause(String words) {
    String before = words.indexOf(')') < 0 ? words : BRACKETS.matcher(words).replaceAll("");
    int cut = before.length() - 2;
    while (cut >= 0 && !(before.charAt(cut + 1) == ' ' && (before.charAt(cut) == ',' || before.charAt(cut) == '.' || before.charAt(cut) == ';')))
      cut--;
    return cut < 0 || before.length() - cut < 6 ? before : before.substring(cut);
  }

  /** The year of the act; 0 when it prints no date. */
  private int actYear() {
    return act.date() == null ? 0 : act.date().getYear();
  }
}
