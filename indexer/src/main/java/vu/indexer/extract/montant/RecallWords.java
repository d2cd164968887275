package vu.indexer.extract.montant;

import vu.indexer.extract.words.Wordings;
import vu.indexer.extract.words.Wordings.Wording;

/** The words around a sum that was decided or paid before the act, for {@link MontantRoles}: each with a form it is made for. */
final class RecallWords {
  /** "Le loyer actuel est de", "bénéficie à ce jour de": what goes on was decided before. */
  static final Wording CURRENT =
      RoleWords.WORDINGS.at("beneficie|loyer|tarif|prix|redevance|subvention|participation|cotisation|indemnite|taxe|aide|capital|actuellement",
          "actuel|a ce jour|jusqu|restant",
          "\\b(?:beneficie\\w*|(?:loyer|tarif|prix|redevance|subvention|participation|cotisation|indemnite|taxe|aide)s?)\\b[^.;,]{0,50}"
              + "\\b(?:actuel\\w*|a ce jour|jusqu'ici)\\b[^.;,]{0,30}$|actuellement (?:de |a |fixee?s? a )?$|\\bcapital restant du[^.;,]{0,20}$");
  /** "31 200 € payés cette année-là". */
  static final Wording PAYED = RoleWords.WORDINGS.first("paye|verse|regle|acquitte|depense|mandate|consomme|accorde|attribue|alloue|octroye|consenti",
      "^\\s*(?:(?:ht|ttc)\\s+)?(?:(?:deja\\s+)?(?:paye|verse|regle|acquitte|depense|mandate|consomme)e?s?\\b|(?:accorde|attribue"
          + "|alloue|octroye"
          + "|consenti)e?s? par (?:l'etat|la region|le departement|l'europe|l'union|la caf|le conseil|l'agence))");
  /** "8 000 € accordés en 2016", "300 000 € souscrit en 2012". */
  static final Wording GIVEN_IN = RoleWords.WORDINGS.first("accorde|attribue|alloue|octroye|verse|vote|souscrit|contracte|consenti",
      "^\\s*(?:(?:ht|ttc)\\s+)?(?:accorde|attribue|alloue|octroye|verse|vote|souscrit|contracte|consenti)e?s? en ((?:19|20)\\d\\d)\\b");
  /** "La toiture a été refaite en 2018 pour": done at a time that is told. */
  static final Wording DONE_IN = RoleWords.WORDINGS.at("a|ont", "ete",
      "\\b(?:a|ont) (?:deja )?ete \\p{L}+s?\\b[^.;]{0,40}\\ben ((?:19|20)\\d\\d)\\b[^.;]{0,60}$");
  /** "les crédits ouverts pour l'année, soit", "les crédits alloués à cette opération ont été fixés à". */
  static final Wording CREDITS = RoleWords.WORDINGS.at("credit", "ouvert|alloue|vote",
      "\\bcredits? (?:deja |ainsi )?(?:ouvert|alloue|vote)s?\\b[^.;]{0,80}\\b(?:soit|fixee?s? a)\\s*$");
  /** "Depuis 2017, la commune verse", "perçoit chaque année un loyer de": what goes on was decided before. */
  static final Wording HABIT = RoleWords.WORDINGS.at("verse|percoi|paie|paye|cotise|alloue|loue|recoi",
      "\\b(?:verse|percoit|percoive|paie|paye|cotise|alloue|loue|recoit|recoive)(?:nt)?\\b[^.;]{0,80}$");
  static final Wording SINCE = RoleWords.WORDINGS.at("depuis|chaque annee|tous les ans", "\\b(?:depuis (?:le |l'annee |(?:19|20)\\d\\d)"
      + "|chaque annee|tous les ans)");
  /** "6 200 € ont été consommés", "10 000 F lui a déjà été versée", "90 000 € d'avance déjà réglés", "35 000 € décidés lors du conseil". */
  static final Wording SPENT =
      RoleWords.WORDINGS.first(
          "paye|verse|regle|depense|mandate|consomme|utilise|percu|rembourse|consenti|attribue|accorde|alloue|decide|vote|engage"
              + "|affecte|octroye"
              + "|demande|jusqu|restitue|deliberation|acompte|paiement|depuis",
          "^\\s*(?:(?:ht|ttc)\\s+)?(?:par an )?depuis (?:le |l'|(?:19|20)\\d\\d)|^\\s*(?:(?:ht|ttc)\\s+)?(?:(?:d'avance "
              + "|d'acompte )?deja (?:paye|verse|regle|percu|mandate|attribue|accorde|alloue|engage|vote|consomme"
              + "|affecte)e?s?\\b|(?:seulement |qui |dont elle |qu'elle )?(?:lui |leur )?(?:ont|a|avaient|avait) (?:deja |ainsi "
              + "|seulement )?(?:lui )?(?:ete )?(?:deja )?(?:paye|verse|regle|depense|mandate|consomme|utilise|percu|rembourse"
              + "|consenti|attribue"
              + "|accorde|alloue|octroye|engage|vote|demande|restitue)e?s?\\b|(?:jusqu'ici|jusqu'a present|jusqu'alors)|(?:decide"
              + "|vote|attribue"
              + "|accorde|alloue|affecte|engage|octroye|consenti)e?s? (?:lors d|par (?:la |notre |une )?(?:deliberation|decision|dcm)"
              + "|en seance d"
              + "|l'an dernier|l'an passe|l'annee derniere|precedemment)|, (?:avait|a|avaient|ont) fait l'objet d[eu]s? (?:la "
              + "|une )?deliberation"
              + "|(?:a|ont) (?:deja )?fait l'objet d'un (?:premier |second |deuxieme )?(?:versement|acompte|paiement|mandatement))");
  /** What went on before the act: "versait", "garantissait", "la délibération qui fixait un plafond de". */
  static final Wording USED_TO =
      RoleWords.WORDINGS.at(
          "ramenai|portai|relevai|instituai|versai|attribuai|accordai|allouai|octroyai|financai|subventionnai|cotisai|garantissai"
              + "|fixai|plafonnai"
              + "|percevai|recevai|beneficiai|participai|contribuai|consacrai|approuvai|autorisai|decidai|votai|prevoyai|loyer|redevance"
              + "|subvention|participation|cotisation|aide|contribution|dotation|tarif|taxe|indemnite|forfait|prime|allocation|capital",
          "ramenai|portai|relevai|instituai|versai|attribuai|accordai|allouai|octroyai|financai|subventionnai|cotisai|garantissai"
              + "|fixai|plafonnai"
              + "|percevai|recevai|beneficiai|participai|contribuai|consacrai|approuvai|autorisai|decidai|votai|prevoyai|etai|fut|furent"
              + "|s'elevai",
          "\\b(?:ramenait|portait|relevait|instituait|versait|attribuait|accordait|allouait|octroyait|financait|subventionnait|cotisait"
              + "|garantissait|fixait|plafonnait|percevait|recevait|participait|contribuait|consacrait|versaient|fixaient|accordaient"
              + "|attribuaient"
              + "|approuvait|autorisait|decidait|votait|prevoyait)\\b|\\b(?:loyer|redevance|subvention|participation|cotisation|aide"
              + "|contribution"
              + "|dotation|tarif|taxe|indemnite|forfait|prime|allocation|capital)s?\\b[^.;]{0,90}\\b(?:(?:etait|etaient|fut|furent)"
              + ",? (?:alors |en (?:19|20)\\d\\d,? )?de|s'elevai(?:t|ent) (?:alors )?[ae]|restant etait(?: de)?)\\s*$"
              + "|\\bbeneficiai(?:t|ent)\\b(?:(?!euro|franc|€)[^.;]){0,60}$");
  /** "Le club, qui a reçu 3 000 € l'an dernier, sollicite": what somebody asks for now. */
  static final Wording ASKS = RoleWords.WORDINGS.at("sollicite|souhaite", "\\b(?:sollicite|souhaite)(?:nt)?\\b");
  /** "la délibération n° … du … a fixé", "sa délibération du … attribuant": the act cited did it, not this one. */
  static final Wording CITED_ACT_DID =
      RoleWords.WORDINGS.at(
          "deliberation|dcm|delib|decision du maire|decisions du maire|decision municipale",
          MoneyVerbs.DONE + "|attribuant|accordant|allouant|approuvant|octroyant|fixant|arretant|portant attribution|portant inscription"
              + "|portant ouverture|portant octroi|portant allocation|par laquelle|par lequel|portant le|decidant|votant|affectant"
              + "|consentant"
              + "|garantissant|inscrivant|abondant|ouvrant",
          "\\b(?:deliberations?|dcm|delib|decisions? (?:du maire|municipales?))\\b(?![^.;]{0,30}ci-apres)(?:[^.;]"
              + "|(?<=\\b\\p{L})\\.){0,160}?\\b(?:(?:a|ont|avait|avaient)\\s+(?:\\w+\\s+){0,2}?(?:" + MoneyVerbs.DONE
              + ")e?s?|attribuant|accordant|allouant|approuvant|octroyant|fixant|arretant|portant attribution|portant inscription"
              + "|portant ouverture|portant octroi|portant allocation|par laquelle|par lequel|portant le|decidant|votant|affectant"
              + "|consentant"
              + "|garantissant|inscrivant|abondant|ouvrant)\\b");
  /** "se sont élevées à". */
  static final Wording CAME_TO = RoleWords.WORDINGS.at("se sont|s'est|s'etai", "eleve|monte",
      "\\b(?:se sont|s'est|s'etaient|s'etait) (?:\\w+ment )?(?:elevee?s?|montee?s?) (?:a|au)\\b[^.;,]{0,12}$");
  /** "- Décision n° 54 du 2 décembre 2031 : marché de sacs, pour": what was decided by delegation, and is told to the assembly. */
  static final Wording BY_DELEGATION = RoleWords.WORDINGS.at("decision", "(?:^|[-:•*»] ?)decision (?:municipale )?(?:(?:n°"
      + "|numero) ?[\\w./-]+ )?du \\d{1,2}(?:er)? "
      + "\\p{L}+ (?:19|20)\\d\\d\\b");
  /** "Compte rendu des décisions du maire :" above a list. */
  static final Wording BY_THE_MAYOR = RoleWords.WORDINGS.at("decisions", "\\bdecisions (?:municipales |prises )?(?:par |du |de "
      + "|dans le cadre de )(?:m\\. |mme |monsieur |madame )?"
      + "(?:le |la |sa |l')?(?:maire|presidente?|bureau|delegation)\\b");
  /** "la convention initiale prévoyait", "le montant précédent s'élevait à". */
  static final Wording WAS = RoleWords.WORDINGS.at("initial|precedent|anterieur|premier",
      "\\b(?:initial|precedent|anterieur|premier)\\w*\\b[^.;]{0,60}\\b(?:prevoyait|prevoyaient|fixait|etait|etaient|s'elevait|s'elevaient"
          + "|portait)\\b");
  /** "…, tel que l'a établi la délibération du 27 février 2017", "consentie à Armor (délibération n° 12)". */
  static final Wording BY_CITED_ACT =
      RoleWords.WORDINGS.anywhere(
          "deliberation|decision|dcm|delib",
          "^,? ?(?:suivant|par|selon|conformement a|en vertu de|aux termes de) (?:la |une |sa |notre )?(?:deliberation|decision|dcm)\\b"
              + "|\\b(?:(?:fixe|etabli|vote|approuve|attribue|accorde|prevu|arrete|consenti|octroye|alloue|decide|garanti"
              + "|affecte)e?s?\\s+(?:[^.;()]{0,50} )?(?:par|lors de|dans|en vertu de|aux termes de|suivant|selon)"
              + "|que l'a \\p{L}+)\\s+(?:la|une|sa"
              + "|notre)?\\s*(?:meme\\s+)?(?:deliberation|decision|dcm)|^[^.;()]{0,60}(?:consenti|accorde|attribue|alloue|octroye"
              + "|vote)e?s? [^.;()]{0,40}\\((?:deliberation|delib|dcm|decision)");

  private RecallWords() {}

  /** The wordings of both rooms, made whole before a sentence is read. */
  static Wordings all() {
    return RoleWords.WORDINGS;
  }
}
