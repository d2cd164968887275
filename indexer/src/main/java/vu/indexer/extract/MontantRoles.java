package vu.indexer.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant.Instrument;
import vu.indexer.model.Montant.Role;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Sentences;

/**
 * The part a sum plays, from the part of the act it stands in and the words that govern it. Only the operative part decides; what
 * it merely recalls, estimates or adds up is told apart by its words.
 */
final class MontantRoles {
  /** @param total true for the sum of other votes of the act */
  record Reading(Role role, boolean total, Instrument instrument, Integer annee, String rule, double confidence) {}

  private static final String MONEY_VERBS =
      "vendu|cede|acquis|achete|verse|attribue|accorde|alloue|octroye|vote|finance|subventionne|restitue|paye|regle|percu|approuve|procede|consacre|mandate|soutenu|beneficie|participe|contribue|arrete|autorise|fixe|decide|delivre|engage|individualise|prevu|adopte|confie|notifie|rembourse|encaisse|recu|porte|maintenu|reconduit|ramene|revalorise|signe|conclu";
  /** "a procédé à l'attribution", "ont été financées", "avait voté". */
  private static final Pattern PAST = Pattern.compile("\\b(?:a|ont|avons|avez|avait|avaient|fut|furent|etait)\\s+(?:(?:ete|deja|ainsi|egalement|donc|notamment|alors|depuis|ensuite|aussi)\\s+){0,3}(?:" + MONEY_VERBS + ")e?s?\\b");
  /** "a attiré du monde et reçu 12 000 €": the second participle shares the auxiliary of the first. */
  private static final Pattern SHARED = Pattern.compile("\\b(?:a|ont)\\s+\\p{L}+e?s?\\b[^.;:]{0,60}\\bet\\s+(?:" + MONEY_VERBS + ")e?s?\\s*$");
  /** "31 200 € payés cette année-là". */
  private static final Pattern SPENT = Pattern.compile("^\\s*(?:(?:ht|ttc)\\s+)?(?:deja\\s+)?(?:paye|verse|regle|acquitte|depense)e?s?\\b");
  private static final Pattern NEXT_SUBJECT = Pattern.compile("((?:€|\\bf|euros),?) et (?:la|le|les|l')\\b(?=[^.;]{0,40}\\b(?:s'est|s'engage|ont|avait|avaient|sont)\\b)");
  /** Verbs that move money only when an act is the subject. */
  private static final Pattern WEAK = Pattern.compile("\\b(?:fixe|prevu|arrete|autorise|decide|approuve|confie|adopte|participe|contribue|engage|beneficie|porte|maintenu|reconduit|ramene|revalorise)e?s?\\b");
  /** "acquis en 2008 pour": bought or sold at a time that is told. */
  private static final Pattern BOUGHT = Pattern.compile("\\b(?:acquis|achete|vendu|cede|construit)e?s?\\s+(?:en|le)\\s[^.;,]{0,24}?((?:19|20)\\d\\d)\\b[^.;]{0,30}$");
  /** In the operative part, what somebody was given before. */
  private static final Pattern GOT = Pattern.compile("\\b(?:a|ont|avait|avaient)\\s+(?:deja\\s+)?(?:percu|recu|beneficie|touche)\\b");
  /** "…, tel que l'a établi la délibération du 27 février 2017". */
  private static final Pattern BY_CITED_ACT = Pattern.compile("\\b(?:(?:fixe|etabli|vote|approuve|attribue|accorde|prevu|arrete)e?s?\\s+par|que l'a \\p{L}+)\\s+(?:la|une|sa)\\s+(?:meme\\s+)?deliberation");
  private static final Pattern USED_TO = Pattern.compile("\\b(?:versait|attribuait|accordait|allouait|octroyait|financait|subventionnait|cotisait)\\b");
  private static final Pattern ASKED = Pattern.compile("\\b(?:sollicit\\w*|demand\\w*|propos\\w*|souhait\\w*|envisag\\w*|requ\\w*|previsionnel\\w*|estim\\w*|evalu\\w*)\\b");
  private static final Pattern BY_DELIBERATION = Pattern.compile("\\b(?:par|dans|aux termes de|lors de|suivant|selon|conformement a)\\s+(?:la\\s+|sa\\s+|une\\s+|notre\\s+|les\\s+|ses\\s+)?(?:deliberations?|decisions?|dcm)\\b|\\ben seance d[ue]\\b|\\b(?:l'annee derniere|l'an dernier|l'annee precedente|l'exercice precedent|precedemment|anterieurement|deja vers|pour memoire)\\b");
  /** Money given: told with a year before that of the act, it was given before. */
  private static final Pattern PAID = Pattern.compile("versement|subvention|participation|cotisation|\\baide\\b|contribution|loyer|redevance");
  /** "la délibération n° … du … a fixé", "sa délibération du … attribuant": the act cited did it, not this one. */
  private static final Pattern CITED_ACT_DID = Pattern.compile("\\b(?:deliberations?|dcm)\\b(?![^.;]{0,30}ci-apres)[^.;]{0,160}?\\b(?:(?:a|ont|avait|avaient)\\s+(?:\\w+\\s+){0,2}?(?:" + MONEY_VERBS + ")e?s?|attribuant|accordant|allouant|approuvant|octroyant|fixant|portant attribution)\\b");
  private static final Pattern ESTIMATE =
      Pattern.compile(
          "(?:evalue|estime|chiffre)e?s?\\s+(?:a|au|approximativement)|previsionnel(?:le|les|s)?|montant total (?:d'etude|de l'etude|de l'operation|du projet|des travaux|des depenses)|cout (?:total|global|previsionnel|estimatif|de l'operation|du projet)|budget (?:total|global|de l'action|de l'association|du projet)|sur un (?:total|budget|montant global)|depense subventionnable|base subventionnable|au lieu de|au-dela de|superieures? a|inferieures? a|chiffre d'affaires|pour un montant total d'etude|sur la base de|assiette|total des aides|montant cumule|dans la limite d'un plafond|seuil de|capital social|participation de l'etat|demande (?:d'un montant|a hauteur)|sollicite");
  private static final Pattern TOTAL = Pattern.compile("(?:montant|somme|cout|depense|subvention)?\\s*(?:total|totale|global|globale|totaux|cumule|cumulee)s?\\s+(?:de|d'|est de|s'eleve a|:)\\s*$|soit (?:un|au) total|au total|total general");
  private static final Pattern INITIAL = Pattern.compile("(?:initialement|anterieurement|precedemment|auparavant)[^,;]{0,60}$|montant initial (?:de|du marche de|etait de)\\s*$");
  /** "porté de 80 000 € à 100 000 €": the first figure is the old one. */
  private static final Pattern FROM = Pattern.compile("(?:port|ramen|pass|augment|relev|rehauss|diminu|rédui|redui)\\w*\\s+(?:ainsi\\s+)?de\\s*$");
  private static final Pattern UP_TO = Pattern.compile("^\\s*(?:ht|ttc|h\\.t\\.|t\\.t\\.c\\.)?\\s*(?:par an\\s*)?a\\s+\\d.*", Pattern.DOTALL);
  /** "la convention initiale prévoyait", "le montant précédent s'élevait à". */
  private static final Pattern WAS = Pattern.compile("\\b(?:initial|precedent|anterieur|premier)\\w*\\b[^.;]{0,60}\\b(?:prevoyait|prevoyaient|fixait|etait|etaient|s'elevait|s'elevaient|portait)\\b");
  private static final Pattern DECIDES =
      Pattern.compile(
          "\\b(?:est|sont|sera|seront)\\s+(?:egalement\\s+)?(?:attribue|alloue|accorde|octroye|approuve|vote|fixe|versee?|impute|preleve)e?s?\\b|\\b(?:approuve|attribue|accorde|alloue|decide|octroie|autorise le versement|fixe)\\b|\\bsera (?:imputee|prelevee|inscrite)|\\bsoit\\s[^;]{1,40}sera\\b|versement a l|de verser|d'attribuer|d'allouer|d'accorder|d'approuver|de contribuer|d'octroyer");
  private static final Pattern YEAR_OF = Pattern.compile("(?:pour l'annee|au titre de l'annee|au titre de|pour l'exercice|au titre de l'exercice|exercice|annee|cotisation|subvention|adhesion|programme d'actions|budget|programme|saison|campagne|edition|pour|en|de)\\s+((?:19|20)\\d\\d)\\b");

  private static final Object[][] INSTRUMENTS = {
    {Instrument.FONDS_DE_CONCOURS, Pattern.compile("fonds de concours")},
    {Instrument.COTISATION, Pattern.compile("cotisation|droits? d'adhesion|frais d'adhesion")},
    {Instrument.GARANTIE, Pattern.compile("garantie d'emprunt|garantit?|garanties? d'emprunts?")},
    {Instrument.RECETTE, Pattern.compile("\\brecettes?\\b|redevance|vente|cession|ceder|cede|au prix de")},
    {Instrument.SUBVENTION, Pattern.compile("subvention|aide financiere|aide de")},
    {Instrument.PARTICIPATION, Pattern.compile("participation|contribution")},
    {Instrument.MARCHE, Pattern.compile("\\bmarches?\\b|accord-cadre|accords-cadres|attributaire|travaux|prestations?|maitrise d'oeuvre|bon de commande")},
  };

  private final Folded f;
  private final Deliberation act;
  private final List<Found<Imputation>> imputations;
  private final String title;

  MontantRoles(Folded f, Deliberation act, List<Found<Imputation>> imputations) {
    this.f = f;
    this.act = act;
    this.imputations = imputations;
    this.title = act.objet() == null ? "" : Lexicon.phrase(act.objet());
  }

  Reading read(Span span, boolean inTable) {
    Span sentence = Sentences.around(f.original(), span);
    String before = flat(sentence.start(), span.start());
    String after = flat(span.end(), sentence.end());
    Role role = inTable ? Role.BUDGET : role(act.kindAt(span.start()), before, after);
    boolean total = role == Role.VOTE && TOTAL.matcher(before).find();
    return new Reading(role, total, instrument(before, after), annee(before, after, role), label(role, inTable), confidence(role, inTable, before));
  }

  private static String label(Role role, boolean inTable) {
    return inTable ? "tableau" : role.label();
  }

  private static double confidence(Role role, boolean inTable, String before) {
    if (role == Role.VOTE) return DECIDES.matcher(before).find() ? 0.97 : 0.92;
    return inTable ? 0.95 : 0.9;
  }

  private Role role(String bloc, String before, String after) {
    return switch (bloc) {
      case "dispositif", "vote" -> operative(before, after);
      case "autre" -> alone(before, after);
      case "annexe" -> Role.CONTEXTE;
      default -> explained(before, after);
    };
  }

  /** In the operative part a sum is decided unless its own words say otherwise. */
  private static Role operative(String before, String after) {
    String clause = lastClause(before);
    if (INITIAL.matcher(clause).find()) return Role.ANTERIEUR;
    if (ESTIMATE.matcher(clause).find()) return Role.CONTEXTE;
    if (FROM.matcher(clause).find() && UP_TO.matcher(after).matches()) return Role.ANTERIEUR;
    if (GOT.matcher(clause).find()) return Role.ANTERIEUR;
    boolean recalled = BY_DELIBERATION.matcher(clause).find() && PAST.matcher(clause).find();
    return recalled ? Role.ANTERIEUR : Role.VOTE;
  }

  /** In the report nothing is decided: a sum was voted before, or is told for context. */
  private Role explained(String sentence, String after) {
    String before = clause(sentence);
    Integer of = firstYear(after.length() > 60 ? after.substring(0, 60) : after);
    Matcher past = PAST.matcher(before);
    int last = -1;
    while (past.find()) last = past.start();
    String since = last < 0 ? "" : before.substring(last);
    if (last >= 0 && !ASKED.matcher(since).find() && isSpent(before, since)) return Role.ANTERIEUR;
    if (BY_DELIBERATION.matcher(before).find() && last >= 0) return Role.ANTERIEUR;
    if (CITED_ACT_DID.matcher(before).find() && !ASKED.matcher(before).find()) return Role.ANTERIEUR;
    String near = after.length() > 70 ? after.substring(0, 70) : after;
    if (PAST.matcher(near).find() && !WEAK.matcher(near).find() && !ASKED.matcher(before).find()) return Role.ANTERIEUR;
    if (of != null && of < actYear() && PAID.matcher(before).find() && !ESTIMATE.matcher(before).find() && !ASKED.matcher(before).find()) return Role.ANTERIEUR;
    Matcher bought = BOUGHT.matcher(before);
    if (bought.find() && Integer.parseInt(bought.group(1)) < actYear()) return Role.ANTERIEUR;
    if (BY_CITED_ACT.matcher(after.length() > 120 ? after.substring(0, 120) : after).find()) return Role.ANTERIEUR;
    boolean old = USED_TO.matcher(before).find() || SHARED.matcher(before).find() || SPENT.matcher(after).find() || INITIAL.matcher(lastClause(before)).find() || WAS.matcher(before).find() || FROM.matcher(before).find() && UP_TO.matcher(after).matches();
    return old ? Role.ANTERIEUR : Role.CONTEXTE;
  }

  /** "… a versé 98.000 F, et la Région s'est engagée pour": what "et" and a new subject open says nothing of the first. */
  private static String clause(String before) {
    Matcher next = NEXT_SUBJECT.matcher(before);
    int cut = 0;
    while (next.find()) cut = next.end(1);
    return before.substring(cut);
  }

  /** Whether the past verb moves money: "a fixé", "a prévu" do so only behind an act. */
  private static boolean isSpent(String before, String since) {
    Matcher past = PAST.matcher(since);
    boolean weak = past.find() && WEAK.matcher(past.group()).find();
    return !weak || BY_DELIBERATION.matcher(before).find();
  }

  /** A sentence without its act. */
  private Role alone(String before, String after) {
    Role told = explained(before, after);
    if (told == Role.ANTERIEUR) return told;
    if (before.contains("|") && after.contains("|")) return Role.BUDGET;
    String close = after.length() > 90 ? after.substring(0, 90) : after;
    if (ESTIMATE.matcher(lastClause(before)).find()) return Role.CONTEXTE;
    boolean decides = DECIDES.matcher(before).find() || DECIDES.matcher(close).find();
    return decides && !ASKED.matcher(before).find() && !before.contains("cotisation annuelle") && !before.contains("le montant de la cotisation") ? Role.VOTE : Role.CONTEXTE;
  }

  /** What stands behind the last comma or bracket that is not inside a figure. */
  private static String lastClause(String before) {
    int cut = Math.max(Math.max(before.lastIndexOf(", "), before.lastIndexOf(". ")), before.lastIndexOf("; "));
    return cut < 0 || before.length() - cut < 6 ? before : before.substring(cut);
  }

  /** The year of the act; 0 when it prints no date. */
  private int actYear() {
    return act.date() == null ? 0 : act.date().getYear();
  }

  // ---- instrument, year -----------------------------------------------------------------------------------------------------

  private Instrument instrument(String before, String after) {
    Instrument best = null;
    int bestAt = -1;
    for (Object[] rule : INSTRUMENTS) {
      Matcher matcher = ((Pattern) rule[1]).matcher(before);
      while (matcher.find()) {
        if (matcher.end() > bestAt) {
          best = (Instrument) rule[0];
          bestAt = matcher.end();
        }
      }
    }
    if (best != null) return best;
    String near = after.length() > 80 ? after.substring(0, 80) : after;
    best = first(near);
    return best != null ? best : first(title);
  }

  private static Instrument first(String words) {
    Instrument best = null;
    int bestAt = Integer.MAX_VALUE;
    for (Object[] rule : INSTRUMENTS) {
      Matcher matcher = ((Pattern) rule[1]).matcher(words);
      if (matcher.find() && matcher.start() < bestAt) {
        best = (Instrument) rule[0];
        bestAt = matcher.start();
      }
    }
    return best;
  }

  private Integer annee(String before, String after, Role role) {
    Integer year = lastYear(before);
    if (year == null) year = firstYear(after);
    if (year == null && role != Role.ANTERIEUR) year = lastYear(title);
    if (year == null && role == Role.VOTE) year = imputations.stream().map(found -> found.value().exercice()).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    return year;
  }

  private static Integer lastYear(String words) {
    Matcher matcher = YEAR_OF.matcher(words);
    Integer year = null;
    while (matcher.find()) year = Integer.valueOf(matcher.group(1));
    return year;
  }

  private static Integer firstYear(String words) {
    Matcher matcher = YEAR_OF.matcher(words);
    return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
  }

  private String flat(int from, int to) {
    if (from >= to) return "";
    String words = f.slice(from, to).replaceAll("\\s+", " ");
    return words.indexOf('\uFFFD') < 0 ? words : words.replace('\uFFFD', 'e').replaceAll("(?<=\\p{L})\\?(?=\\p{L})", "'");
  }
}
