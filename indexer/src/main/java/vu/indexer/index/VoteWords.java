package vu.indexer.index;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Montant;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Sentences;

/** What the words around a sum say of it: a price for one unit, an instalment, what something comes to now. */
final class VoteWords {
  private static final int BEFORE = 110, AFTER = 40;
  private static final String UNIT =
      "(?:m2|m²|metres?|ml|ha|hectares?|are|hab|habitants?|mois|jours?|journees?|demi-journees?|heures?|h|km|kilometres?|kg|tonnes?|litres?|nuits?"
          + "|nuitees?"
          + "|eleves?|enfants?|personnes?|repas|unites?|places?|logements?|visites?|agents?|semaines?|week-ends?|lecons?|seances?|entrees?"
          + "|usagers?|foyers?)(?!\\w)";
  /** "… € HT/m²", "… € par mois", "… € l'heure", "… € x 47 élèves". */
  private static final Pattern UNIT_PRICE =
      Pattern.compile(
          "^ ?(?:ttc|ht|h\\.t\\.?|t\\.t\\.c\\.?|net)? ?(?:/ ?" + UNIT + "|par (?:an et par )?" + UNIT
              + "|(?:le |la |l'|les \\d+ |les (?:dix|douze|cent) )" + UNIT
              + "|[x×*] ?\\d)");
  /** "le loyer mensuel à …", "un coût horaire de …". */
  private static final Pattern PRICE_OF_UNIT =
      Pattern.compile(
          "\\b(?:loyer|forfait|cout|taux|tarif|prix|redevance|montant|indemnite|salaire) (?:mensuel|horaire|unitaire|journalier)(?:le"
              + "|e)?s?(?: \\S+){0,6} ?$");
  private static final Pattern TARIFF = Pattern.compile("\\b(?:tarifs?|tarification|redevances applicables|grille tarifaire)\\b");
  /** "un acompte de …", "le solde, soit …", "en deux fois : …". */
  private static final Pattern INSTALMENT =
      Pattern.compile(
          "\\b(?:(?:acomptes?|avance|solde|premier versement|second versement|deuxieme versement|provision)\\b[^.;]{0,45}"
              + "|en (?:deux|trois|quatre|plusieurs) (?:fois|versements|tranches|parts)\\b[^.;]{0,40}|soit un compl.ment[^.;]{0,20}|\\bdont)$");
  /** "portant le marché à …", "est donc portée à …". */
  private static final Pattern NEW_TOTAL = Pattern.compile("\\b(?:portant|port.e?s?|porter)\\b[^.;]{0,70}\\ba$");
  private static final Pattern PERCENTAGE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,4})?)\\s?%");

  private final AnalysedAct act;
  private final boolean tariffs;

  VoteWords(AnalysedAct act) {
    this.act = act;
    this.tariffs = act.deliberation().objet() != null && TARIFF.matcher(folded(act.deliberation().objet())).find();
  }

  /** True for what is asked or paid for each of something: nobody knows here for how many. */
  boolean isUnitPrice(int montant) {
    return UNIT_PRICE.matcher(after(montant)).find() || PRICE_OF_UNIT.matcher(before(montant)).find();
  }

  /** True for what users will pay: a sum for nobody in an act or sentence about tariffs. */
  boolean isTariff(int montant) {
    Montant m = act.montants().get(montant).value();
    boolean unnamed = m.beneficiaire() == null && (m.instrument() == null || m.instrument() == Montant.Instrument.AUTRE
        || m.instrument() == Montant.Instrument.RECETTE);
    return unnamed && (tariffs || TARIFF.matcher(before(montant)).find());
  }

  boolean isInstalment(int montant) {
    return INSTALMENT.matcher(before(montant)).find();
  }

  boolean isNewTotal(int montant) {
    return NEW_TOTAL.matcher(before(montant)).find();
  }

  /** Whether two sums stand in one sentence. */
  boolean together(int montant, int other) {
    return sentence(montant).contains(span(other));
  }

  /** Whether little more than "soit" or a bracket stands between a sum and the one behind it. */
  boolean adjoin(int montant, int next) {
    int from = span(montant).end(), to = span(next).start();
    return to >= from && to - from <= 8 && folded(text().substring(from, to)).matches("(?: ?[(,] ?| ?soit ?| ?ou ?| )+");
  }

  /** Whether the act prints the percentage {@code part / whole}, within a rounding of the sums. */
  boolean printsShare(BigDecimal part, BigDecimal whole) {
    BigDecimal margin = whole.movePointLeft(2).multiply(new BigDecimal("0.02"));
    Matcher percentages = PERCENTAGE.matcher(text());
    while (percentages.find()) {
      BigDecimal share = new BigDecimal(percentages.group(1).replace(',', '.')).multiply(whole).movePointLeft(2);
      if (share.subtract(part).abs().compareTo(margin) <= 0) return true;
    }
    return false;
  }

  private Span span(int montant) {
    return act.montants().get(montant).span();
  }

  private String text() {
    return act.text().text();
  }

  private Span sentence(int montant) {
    return Sentences.around(text(), span(montant));
  }

  /** The words before a sum in its sentence. */
  private String before(int montant) {
    int end = span(montant).start();
    return folded(text().substring(Math.max(sentence(montant).start(), end - BEFORE), end)).stripTrailing();
  }

  private String after(int montant) {
    int start = span(montant).end();
    return folded(text().substring(start, Math.min(text().length(), start + AFTER)));
  }

  private static String folded(String words) {
    Folded folded = Folded.of(words);
    return folded.slice(0, folded.length()).replace(String.valueOf(Folded.VOID), "").replaceAll("\\s+", " ");
  }
}
