package vu.indexer.extract.montant;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.extract.listing.SumLines;
import vu.indexer.extract.words.Wordings;
import vu.indexer.extract.words.Wordings.Side;
import vu.indexer.extract.words.Wordings.Turn;
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

  private static final Wordings WORDINGS = RecallWords.all();
  /** "Approuve le projet de halle pour un coût global de": what it comes to is approved with it. */
  private static final Pattern APPROVED_AT =
      Pattern.compile("\\b(?:approuve|adopte|valide)\\b[^.;]{0,200}\\bpour un (?:cout|montant) (?:global |total )?de $");
  private static final Pattern COST =
      Pattern.compile("(?:cout|travaux|devis|budget|depense|projet|operation|investissement|base|montant d\\w+ travaux)s?\\b[^0-9()]{0,40}");
  /** How far from a sum the bars of its line are looked for. */
  private static final int CELLS = 200;

  private final Folded f;
  private final Deliberation act;
  private final MontantDetails details;
  private final ListLeads leads;

  MontantRoles(Folded f, Deliberation act, List<Found<Imputation>> imputations) {
    this.f = f;
    this.act = act;
    this.details = new MontantDetails(f, act, imputations);
    this.leads = new ListLeads(f);
  }

  Reading read(Span span, Span sentence, boolean inTable) {
    Side before = WORDINGS.side(f, sentence.start(), span.start());
    Side after = WORDINGS.side(f, span.end(), sentence.end());
    Role role = inTable || isBarred(span) ? Role.BUDGET : role(act.kindAt(span.start()), before, after, span);
    boolean total = role == Role.VOTE && (before.has(RoleWords.TOTAL) || SumLines.opensList(f, span.end()));
    return new Reading(role, total, details.instrument(sentence, span, role), details.annee(sentence, span, role), inTable ? "tableau" : role.label(),
        confidence(role, inTable, before));
  }

  private static double confidence(Role role, boolean inTable, Side before) {
    if (role == Role.VOTE) return before.has(RoleWords.DECIDES) ? 0.97 : 0.92;
    return inTable ? 0.95 : 0.9;
  }

  /** A line of a table between bars that no heading above it explains. */
  private boolean isBarred(Span sum) {
    int start = sum.start();
    while (start > 0 && f.at(start - 1) != '\n' && sum.start() - start < CELLS) start--;
    int behind = sum.end();
    while (f.at(behind) != '\n' && f.at(behind) != '|' && behind - sum.end() < CELLS && behind < f.length()) behind++;
    return f.at(start) == '|' && f.at(behind) == '|';
  }

  private Role role(String bloc, Side before, Side after, Span sum) {
    int end = sum.end();
    return switch (bloc) {
      case "dispositif", "vote" -> operative(before, after, sum.start());
      case "autre" -> alone(before, after, end);
      case "annexe" -> Role.CONTEXTE;
      default -> {
        Role role = explained(before, after, end);
        yield role == Role.CONTEXTE && isPast(leads.of(end)) && !before.has(RoleWords.ASKED) ? Role.ANTERIEUR : role;
      }
    };
  }

  /** "Le maire a signé les contrats suivants :" above a list. */
  private boolean isPast(Span lead) {
    if (lead == null) return false;
    Side words = WORDINGS.side(f, lead.start(), lead.end());
    if (words.has(RecallWords.BY_THE_MAYOR)) return true;
    return !words.has(RoleWords.ASKED) && (isPast(words, SumClause.of(words)) || isBefore(words.find(RecallWords.DONE_IN, words.words())));
  }

  // ---- in the operative part ------------------------------------------------------------------------------------------------

  /** A sum is decided unless its own words say otherwise. */
  private Role operative(Side before, Side after, int start) {
    String clause = SumClause.last(before.words());
    if (before.has(RoleWords.WHOLE)) return Role.ANTERIEUR;
    if (after.has(RoleWords.CHARGED)) return Role.VOTE;
    if (after.has(RoleWords.TIMES)) return Role.CONTEXTE;
    if (after.has(RoleWords.DEDUCTED)) return Role.ANTERIEUR;
    if (before.has(RoleWords.INITIAL, clause) || before.has(RoleWords.WHICH_WAS) || after.has(RoleWords.REPLACED)) return Role.ANTERIEUR;
    if (after.has(RoleWords.REQUESTED) || before.has(RoleWords.ASKED_FOR, clause)) return Role.CONTEXTE;
    if (isEstimate(before, clause) || before.has(RoleWords.BY_OTHERS)) return Role.CONTEXTE;
    if (before.has(RoleWords.REMINDED) || before.words().endsWith("(contre ")) return Role.ANTERIEUR;
    if (isCostInBrackets(before, after)) return Role.CONTEXTE;
    if (before.has(RoleWords.LISTED_PLAN) || before.has(RoleWords.TOLD_ONLY) || isLimit(before, start)) return Role.CONTEXTE;
    if (before.has(RoleWords.FROM) && RoleWords.UP_TO.matcher(after.words()).lookingAt()) return Role.ANTERIEUR;
    if (before.has(RecallWords.CURRENT, clause) && clause.contains("actuel")) return Role.ANTERIEUR;
    if (before.has(RoleWords.GOT, clause) || before.has(RecallWords.USED_TO, clause) || isBought(before, clause)) return Role.ANTERIEUR;
    boolean onAccount = before.has(RoleWords.ON_ACCOUNT, clause) && after.has(RecallWords.PAYED);
    if ((onAccount || after.has(RecallWords.SPENT)) && !before.has(RoleWords.DECIDES, clause) || isAddedTo(before, after, clause))
      return Role.ANTERIEUR;
    if (after.has(RecallWords.BY_CITED_ACT) && !before.has(RoleWords.DECIDES, clause) && !before.has(RoleWords.REMAINDER)) return Role.ANTERIEUR;
    boolean recalled = before.has(RoleWords.BY_DELIBERATION, clause) && before.has(RoleWords.PAST, clause);
    return recalled ? Role.ANTERIEUR : Role.VOTE;
  }

  /** "SARL Fleurs du Sud : 1 850 € (travaux : 9 250 € HT)". */
  private static boolean isCostInBrackets(Side before, Side after) {
    String words = before.words();
    int open = words.lastIndexOf('(');
    return open > words.lastIndexOf(')') && after.words().indexOf(')') >= 0 && COST.matcher(words).region(open + 1, words.length()).matches();
  }

  /** "de plus de 500 €", but not "un prêt PLUS de 812 000 €". */
  private boolean isLimit(Side before, int sum) {
    if (!before.has(RoleWords.LIMIT)) return false;
    int plus = f.startBefore(sum, "plus de");
    return plus < 0 || !f.isUpper(plus) || !f.isUpper(plus + 1) || f.isUpper(f.back(sum) - 1);
  }

  private static boolean isEstimate(Side before, String clause) {
    if (clause.contains("droit a la demande") || APPROVED_AT.matcher(before.words()).find()) return false;
    return before.has(RoleWords.ESTIMATE, clause) && !before.has(RoleWords.AT_MOST) && !before.has(RoleWords.ENTERED);
  }

  /** "en complément des 35 000 € décidés lors du conseil", "contre 176 950 € en 2020": the sum another one is set against. */
  private boolean isAddedTo(Side before, Side after, String clause) {
    MatchResult earlier = before.has(RoleWords.ADDED_TO, clause) ? after.find(RoleWords.EARLIER, after.words()) : null;
    return earlier != null && (earlier.group(1) == null || Integer.parseInt(earlier.group(1)) < actYear());
  }

  // ---- in the report --------------------------------------------------------------------------------------------------------

  /** In the report nothing is decided: a sum was voted before, or is told for context. */
  private Role explained(Side side, Side after, int end) {
    String before = SumClause.of(side);
    if (side.words().endsWith("(contre ")) return Role.ANTERIEUR;
    if (side.has(RoleWords.CAPPED, before) || side.has(RoleWords.LIMIT, before)) return Role.CONTEXTE;
    boolean asked = side.has(RoleWords.ASKED, before);
    if (isBefore(after.find(RecallWords.GIVEN_IN, after.words()))) return Role.ANTERIEUR;
    if (isPast(side, before) || isBefore(side.find(RoleWords.OF_YEAR, before))) return Role.ANTERIEUR;
    boolean asks = side.has(RecallWords.ASKS, before);
    if (!asks && side.has(RoleWords.BY_DELIBERATION, before) && side.has(RoleWords.PAST, before)) return Role.ANTERIEUR;
    if (!asked && !side.has(RoleWords.DRAFT, before) && side.has(RecallWords.CITED_ACT_DID, before)) return Role.ANTERIEUR;
    if (!asked && isPastBehind(after)) return Role.ANTERIEUR;
    Integer of = details.firstYear(end, end + 60);
    if (!asked && of != null && of < actYear() && side.has(RoleWords.PAID, before) && !side.has(RoleWords.ESTIMATE, before)) return Role.ANTERIEUR;
    if (!asks && isBought(side, before) || isAddedTo(side, after, before)) return Role.ANTERIEUR;
    if (after.has(RecallWords.BY_CITED_ACT, 120)) return Role.ANTERIEUR;
    if (!asked && goesOn(side, after, before)) return Role.ANTERIEUR;
    boolean old =
        side.has(RecallWords.BY_DELEGATION) || side.has(RecallWords.USED_TO, before) || side.has(RecallWords.CAME_TO, before)
            || side.has(RoleWords.SHARED, before)
            || after.has(RecallWords.SPENT) || after.has(RecallWords.PAYED)
            || side.has(RoleWords.INITIAL, SumClause.last(before)) || side.has(RecallWords.WAS, before)
            || side.has(RecallWords.CURRENT, before)
            || side.has(RoleWords.FROM, before) && RoleWords.UP_TO.matcher(after.words()).lookingAt();
    return old ? Role.ANTERIEUR : Role.CONTEXTE;
  }

  /** What was done in a year before, what is open to be spent, and what is paid again and again. */
  private boolean goesOn(Side side, Side after, String before) {
    return isBefore(side.find(RecallWords.DONE_IN, before)) || side.has(RecallWords.CREDITS, before)
        || side.has(RecallWords.HABIT, before) && side.has(RecallWords.SINCE, before);
  }

  /** A past verb before the sum, that moves money, and nothing asked for behind it. */
  private static boolean isPast(Side side, String before) {
    List<Turn> turns = side.all(RoleWords.PAST, before);
    if (turns.isEmpty() || side.has(RoleWords.ASKED, before.substring(turns.getLast().start()))) return false;
    String verb = turns.getLast().words();
    return !side.has(RoleWords.WEAK, verb) || RoleWords.PLUPERFECT.matcher(verb).find() || side.has(RoleWords.BY_DELIBERATION, before);
  }

  private static boolean isPastBehind(Side after) {
    if (!after.may(RoleWords.PAST)) return false;
    Matcher end = SumClause.END.matcher(after.words());
    int near = Math.min(end.find() ? end.start() : after.words().length(), 70);
    return after.has(RoleWords.PAST, near) && !after.has(RoleWords.WEAK, near);
  }

  /** In an act without a date, "individualisée le 12 décembre 2031" is past too. */
  private boolean isBought(Side side, String before) {
    MatchResult bought = side.find(RoleWords.BOUGHT, before);
    return isBefore(bought) || bought != null && act.date() == null && bought.group().contains(" le ");
  }

  /** Whether the year that was found lies before that of the act. */
  private boolean isBefore(MatchResult year) {
    return year != null && Integer.parseInt(year.group(1)) < actYear();
  }

  // ---- a sentence alone -----------------------------------------------------------------------------------------------------

  /** A sentence without its act. */
  private Role alone(Side before, Side after, int end) {
    Role told = explained(before, after, end);
    if (told == Role.ANTERIEUR) return told;
    if (after.has(RecallWords.GIVEN_IN)) return Role.ANTERIEUR;
    String words = before.words();
    if (words.contains("|") && after.words().contains("|")) return Role.BUDGET;
    if (before.has(RoleWords.ESTIMATE, SumClause.last(words)) || before.has(RoleWords.LIMIT)) return Role.CONTEXTE;
    boolean decides = before.has(RoleWords.DECIDES) || after.has(RoleWords.DECIDES, 90);
    return decides && !before.has(RoleWords.ASKED) && !words.contains("cotisation annuelle") && !words.contains("le montant de la cotisation")
        ? Role.VOTE
        : Role.CONTEXTE;
  }

  /** The year of the act; 0 when it prints no date. */
  private int actYear() {
    return act.date() == null ? 0 : act.date().getYear();
  }
}
