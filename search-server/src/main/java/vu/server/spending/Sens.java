package vu.server.spending;

import java.util.Locale;
import java.util.regex.Pattern;
import vu.indexer.index.MontantRow;
import vu.indexer.model.Montant;
import vu.server.Words;

/** Which sum a line goes into. The four are never added to one another. */
public enum Sens {
  /** What is spent, or promised to somebody. */
  DEPENSE,
  /** What is received. */
  RECETTE,
  /** Loans of others that are guaranteed, not paid. */
  GARANTIE,
  /**
   * Envelopes: authorisations of a programme, movements of a budget, loans taken up. What is later paid from them is decided, and counted, by
   * other votes.
   */
  CREDIT;

  private static final Pattern ENVELOPE = Pattern.compile("\\b(?:autorisations? de programme|autorisations? d engagement|credits? de paiement)\\b");
  private static final Pattern BUDGET =
      Pattern.compile(
          "\\b(?:decisions? modificatives?|virements? de credits|ouvertures? de credits|(?:diminution|augmentation) de credits"
              + "|budget (?:annexe )?(?:primitif|supplementaire)"
              + "|compte administratif|affectation des? resultats?)\\b");
  private static final Pattern LOAN =
      Pattern.compile(
          "\\b(?:(?:contracter|souscrire|realiser|realisation d|souscription d|contrat d) (?:un )?(?:emprunt|pret)|contrat de pret"
              + "|lignes? de tresorerie)\\b|^emprunts?\\b");

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** @param objet the title of its act, or null */
  public static Sens of(MontantRow row, String objet) {
    return switch (instrument(row)) {
      case GARANTIE -> GARANTIE;
      case RECETTE -> isBudget(row, objet) ? CREDIT : RECETTE;
      case AUTRE, MARCHE -> isEnvelope(row, objet) ? CREDIT : DEPENSE;
      case SUBVENTION, COTISATION, PARTICIPATION, FONDS_DE_CONCOURS -> DEPENSE;
    };
  }

  static Montant.Instrument instrument(MontantRow row) {
    Montant.Instrument instrument = row.montant().instrument();
    return instrument == null ? Montant.Instrument.AUTRE : instrument;
  }

  /** Who receives something is paid, whatever budget act says so. */
  private static boolean isEnvelope(MontantRow row, String objet) {
    if (row.montant().beneficiaire() != null) return false;
    String sentence = Words.fold(row.sentence());
    boolean loan = LOAN.matcher(sentence).find() || LOAN.matcher(Words.fold(objet)).find();
    return loan || instrument(row) == Montant.Instrument.AUTRE && (ENVELOPE.matcher(sentence).find() || isBudget(row, objet));
  }

  private static boolean isBudget(MontantRow row, String objet) {
    if (row.montant().beneficiaire() != null) return false;
    return BUDGET.matcher(Words.fold(row.sentence())).find() || BUDGET.matcher(Words.fold(objet)).find();
  }
}
