package vu.server.scdl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vu.indexer.index.Rows;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.lexicon.Nomenclature;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Vote;

/** Acts as lines of the table of deliberations. */
public final class ScdlDeliberations {
  private static final ScdlValidator VALIDATOR = new ScdlValidator(ScdlSchema.DELIBERATIONS);

  private final AnalysedAct act;
  private final Deliberation head;
  private final ScdlRow row = new ScdlRow();
  private final List<ScdlError> remarks = new ArrayList<>();

  private ScdlDeliberations(AnalysedAct act) {
    this.act = act;
    this.head = act.deliberation();
  }

  /** The line of an act; it only belongs to the table when it is {@link ScdlDraft#valid}. */
  public static ScdlDraft of(AnalysedAct act) {
    return new ScdlDeliberations(act).draft();
  }

  private ScdlDraft draft() {
    Optional<AuthorityProfile> profile = Authorities.get().profile(head.collectivite().id());
    row.put("COLL_NOM", head.collectivite().nom()).put("COLL_SIRET", profile.map(AuthorityProfile::siret).orElse(null));
    row.put("DELIB_ID", head.numero()).put("DELIB_DATE", head.date()).put("DELIB_OBJET", head.objet());
    matiere();
    budget();
    if (sent()) row.put("PREF_ID", profile.map(AuthorityProfile::prefecture).orElse(null)).put("PREF_DATE", head.controleLegalite());
    vote();
    if (head.demonstration()) remark(null, "texte-de-demonstration", "Texte de démonstration, non authentique : cette ligne n’est pas à publier.");
    return new ScdlDraft(Rows.act(act), row, VALIDATOR.row(row, 0), remarks);
  }

  private void matiere() {
    if (act.matiere() == null || act.matiere().code().indexOf('.') < 0) return;
    row.put("DELIB_MATIERE_CODE", act.matiere().code()).put("DELIB_MATIERE_NOM", Nomenclature.get().scdl(act.matiere().code()));
    remark("DELIB_MATIERE_CODE", "matiere-deduite", "La matière est déduite des mots de l’acte (confiance "
        + Math.round(100 * act.matiere().confiance()) + " %), l’acte ne l’imprime pas.");
  }

  /** Both columns or none: the year and the budget that all budget lines of the act agree on. */
  private void budget() {
    List<Imputation> lines = act.imputations().stream().map(Found::value).toList();
    List<String> names = lines.stream().map(Imputation::budget).filter(Objects::nonNull).distinct().toList();
    List<Integer> years = lines.stream().flatMap(line -> line.exercices().stream()).distinct().sorted().toList();
    if (names.size() == 1 && years.size() == 1) row.put("BUDGET_ANNEE", years.getFirst()).put("BUDGET_NOM", names.getFirst());
  }

  /** The act says that it was sent to the prefect, on a day that can be true. */
  private boolean sent() {
    LocalDate day = head.controleLegalite();
    return day != null && head.date() != null && !day.isBefore(head.date());
  }

  private void vote() {
    Vote vote = head.vote();
    Integer effectif = Effectif.of(act);
    if (vote.pour() != null && vote.contre() != null && vote.abstention() != null && effectif != null) {
      int reel = vote.pour() + vote.contre() + vote.abstention();
      if (reel <= effectif) {
        row.put("VOTE_EFFECTIF", effectif).put("VOTE_REEL", reel).put("VOTE_POUR", vote.pour()).put("VOTE_CONTRE", vote.contre())
            .put("VOTE_ABSTENTION", vote.abstention());
        return;
      }
    }
    remark("VOTE_EFFECTIF", "vote-incomplet", "L’acte n’imprime pas toutes les voix ou l’effectif : les cinq colonnes du vote restent vides.");
  }

  private void remark(String column, String code, String message) {
    remarks.add(new ScdlError(0, column, code, message));
  }
}
