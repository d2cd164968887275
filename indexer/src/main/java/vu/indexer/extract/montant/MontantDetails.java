package vu.indexer.extract.montant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant.Instrument;
import vu.indexer.model.Montant.Role;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/** By which instrument a sum is given and for which year: what the words nearest to it say, else the title, else the budget line. */
final class MontantDetails {
  /** How far behind the sum its instrument may be named. */
  private static final int NEAR = 80;
  private static final Map<Instrument, Phrases> INSTRUMENTS = new EnumMap<>(Instrument.class);
  private static final Openings HEADS;

  static {
    Map<Instrument, List<String>> names = new EnumMap<>(Instrument.class);
    names.put(Instrument.FONDS_DE_CONCOURS, List.of("fonds de concours"));
    names.put(Instrument.COTISATION, List.of("cotisation", "cotisations", "droit d'adhesion", "droits d'adhesion", "frais d'adhesion"));
    names.put(Instrument.GARANTIE, List.of("garantie d'emprunt", "garanties d'emprunt", "garanties d'emprunts", "garanti", "garantis", "garantit",
        "garantie", "garanties", "garantir"));
    names.put(Instrument.RECETTE, List.of("recette", "recettes", "redevance", "redevances", "vente", "ventes", "cession", "cessions", "ceder",
        "cede", "cedee", "cedes", "cedees", "vendre", "vendu", "vendue", "vendus", "revendre", "encaissement", "encaisser", "accepte le don",
        "accepte un don", "accepte le legs", "accepte l'indemnite", "accepter l'indemnite"));
    names.put(Instrument.SUBVENTION, List.of("subvention", "subventions", "subventionner", "aide financiere", "aides financieres", "aide de",
        "aide d'un montant"));
    names.put(Instrument.PARTICIPATION, List.of("participation", "participations", "contribution", "contributions"));
    names.put(
        Instrument.MARCHE,
        List.of(
            "marche", "marches", "accord-cadre", "accords-cadres", "attributaire", "attributaires", "travaux", "prestation", "prestations",
                "maitrise d'oeuvre", "maitrise d'œuvre", "bon de commande",
            "bons de commande"));
    names.forEach((instrument, words) -> INSTRUMENTS.put(instrument, Phrases.of(words.toArray(String[]::new))));
    HEADS = Openings.of(names.values().stream().flatMap(List::stream).toList());
  }

  /** What a sum is of where its sentence and the title name no instrument: "retient l'offre de", "lot 2 :", "souscrit un emprunt de". */
  private static final Phrases OFFERS = Phrases.of("offre", "offres", "lot", "lots", "devis");
  private static final Phrases LOANS = Phrases.of("emprunt", "emprunts", "pret", "prets", "ligne de tresorerie");
  private static final Phrases YEAR_OF =
      Phrases.of(
          "annee", "au titre de", "exercice", "exercices", "cotisation", "subvention", "adhesion", "programme d'actions", "budget", "programme",
              "saison", "campagne", "edition", "pour", "en", "de");

  /** "les fêtes de fin d'année 1997" may be paid in the year after. */
  private static final Phrases YEAR_ENDS = Phrases.of("fin d'annee", "fin de l'annee");
  private static final Phrases COSTS = Phrases.of("depenses previsionnelles", "depense previsionnelle", "depenses subventionnables",
      "depense subventionnable", "depenses eligibles", "cout total", "cout global", "cout previsionnel", "cout estimatif", "cout de l'operation",
      "cout du projet", "cout des travaux", "budget previsionnel", "budget total", "budget global");
  private static final int COST_REACH = 60;
  private static final Phrases TAXES = Phrases.of("ht", "ttc", "h.t.", "t.t.c.");
  private static final Phrases RECEIVED = Phrases.of("en recettes", "en recette");
  private static final Phrases SPENT = Phrases.of("en depenses", "en depense");
  /** The label of a sum, however much the sentence speaks of receipts. */
  private static final Phrases SPENDING = Phrases.of("depenses :", "depense :");
  private static final Phrases BESIDE = Phrases.of("en", "pour", "pour l'annee", "au titre de", "au titre de l'annee");
  private static final Phrases PROGRAMMES = Phrases.of("individualisation", "individualisations", "individualise", "individualiser");

  private final Folded f;
  /** Sums before it are of another act, which the title does not speak of. */
  private final int begins;
  private final List<Found<Imputation>> imputations;
  /** What the title says, for sums whose sentence does not. */
  private final Instrument titled;
  private final Integer titledYear;

  MontantDetails(Folded f, Deliberation act, List<Found<Imputation>> imputations) {
    this.f = f;
    this.begins = act.begins();
    String title = act.objet();
    this.imputations = imputations;
    Folded words = Folded.of(title == null ? "" : title);
    Instrument named = first(words, 0, words.length());
    this.titled = named == Instrument.MARCHE && words.slice(0, words.length()).contains("maitrise d'ouvrage") ? null : named;
    this.titledYear = lastYear(words, 0, words.length());
  }

  // ---- instrument ---------------------------------------------------------------------------------------------------------

  /**
   * The instrument named nearest before the sum, else right behind it and before the next one, else in the title; null when none is
   * named. "un acompte de 5 000 € au démarrage des travaux" is paid by what the title names; what a programme is authorised to spend is
   * given by none, whatever the title says.
   */
  Instrument instrument(Span sentence, Span sum, Role role) {
    if (role == Role.CONTEXTE && isCost(sentence, sum)) return null;
    int behind = behind(sum);
    if (RECEIVED.at(f, behind) >= 0) return Instrument.RECETTE;
    if (SPENDING.before(f, sum.start())) return null;
    Instrument before = last(sentence.start(), sum.start());
    if (before != null) return before;
    int next = SumPlace.next(f, sum.end(), sentence.end());
    Instrument after = first(f, sum.end(), Math.min(next < 0 ? sentence.end() : next, sum.end() + NEAR));
    if (after != null) return after == Instrument.MARCHE && titled != null && role == Role.VOTE && sum.start() >= begins ? titled : after;
    if (SPENT.at(f, behind) >= 0 || isProgramme(sentence) || sum.start() < begins) return null;
    return titled != null ? titled : implied(sentence.start(), sum.start());
  }

  /** The instrument that other words than its name imply, the nearest before the sum. */
  private Instrument implied(int from, int to) {
    int[] words = f.words();
    for (int k = f.wordFrom(to) - 1; k >= 0 && words[k] >= from; k--) {
      char first = f.at(words[k]);
      if ("olepd".indexOf(first) < 0) continue;
      if (OFFERS.at(f, words[k]) >= 0) return Instrument.MARCHE;
      if (LOANS.at(f, words[k]) >= 0) return Instrument.AUTRE;
    }
    return null;
  }

  /** "pour des dépenses évaluées à 30 000 €": what something costs, though a grant is told before. */
  private boolean isCost(Span sentence, Span sum) {
    int[] words = f.words();
    for (int k = f.wordFrom(sum.start()) - 1; k >= 0 && words[k] >= Math.max(sentence.start(), sum.start() - COST_REACH); k--) {
      if (COSTS.at(f, words[k]) >= 0) return true;
      if (at(f, k) != null) return false;
    }
    return false;
  }

  /** What follows a sum and its tax. */
  private int behind(Span sum) {
    int p = f.skipInParagraph(sum.end()), tax = TAXES.at(f, p);
    return tax < 0 ? p : f.skipInParagraph(tax);
  }

  private boolean isProgramme(Span sentence) {
    int[] words = f.words();
    for (int k = f.wordFrom(sentence.start()); k < words.length && words[k] < sentence.end(); k++) if (PROGRAMMES.at(f, words[k]) >= 0) return true;
    return false;
  }

  private Instrument last(int from, int to) {
    int[] words = f.words();
    for (int k = f.wordFrom(to) - 1; k >= 0 && words[k] >= from; k--) {
      Instrument instrument = at(f, k);
      if (instrument != null) return instrument;
    }
    return null;
  }

  private static Instrument first(Folded text, int from, int to) {
    int[] words = text.words();
    for (int k = text.wordFrom(from); k < words.length && words[k] < to; k++) {
      Instrument instrument = at(text, k);
      if (instrument != null) return instrument;
    }
    return null;
  }

  private static Instrument at(Folded text, int word) {
    if (!HEADS.opens(text, word)) return null;
    int place = text.words()[word];
    for (Map.Entry<Instrument, Phrases> instrument : INSTRUMENTS.entrySet()) if (instrument.getValue().at(text, place) >= 0)
      return instrument.getKey();
    return null;
  }

  // ---- year -----------------------------------------------------------------------------------------------------------------

  /** The year the words say: right behind the sum, before it, further behind, in the title; for a sum that is voted, of the budget line. */
  Integer annee(Span sentence, Span sum, Role role) {
    Integer year = beside(sum);
    if (year == null) year = lastYear(f, sentence.start(), sum.start());
    if (year == null) year = firstYear(sum.end(), sentence.end());
    if (year == null && role != Role.ANTERIEUR && sum.start() >= begins) year = titledYear;
    if (year == null && role == Role.VOTE) year = imputations.stream().map(found -> found.value().exercice()).filter(java.util.Objects::nonNull)
        .findFirst().orElse(null);
    return year;
  }

  /** "- 4 000 € en 2021, - 4 300 € en 2022": each sum has its own. */
  private Integer beside(Span sum) {
    int behind = behind(sum), link = BESIDE.at(f, behind);
    return link < 0 ? null : year(f, f.skipInParagraph(link));
  }

  private static Integer lastYear(Folded text, int from, int to) {
    int[] words = text.words();
    for (int k = text.wordFrom(to) - 1; k >= 0 && words[k] >= from; k--) {
      Integer year = year(text, words[k]);
      if (year != null) return year;
    }
    return null;
  }

  /** The first year told in [from, to); null when none is. */
  Integer firstYear(int from, int to) {
    int[] words = f.words();
    for (int k = f.wordFrom(from); k < words.length && words[k] < to; k++) {
      Integer year = year(f, words[k]);
      if (year != null) return year;
    }
    return null;
  }

  /** "pour l'année 2014", "exercice 2014": four digits behind a word that years follow. */
  private static Integer year(Folded text, int p) {
    boolean century = text.at(p) == '1' && text.at(p + 1) == '9' || text.at(p) == '2' && text.at(p + 1) == '0';
    if (!century || !text.isDigit(p + 2) || !text.isDigit(p + 3) || text.isWord(p + 4) || !text.isSpace(p - 1) || !YEAR_OF.before(text, p)
        || YEAR_ENDS.before(text, p)) return null;
    return Integer.valueOf(text.slice(p, p + 4));
  }
}
