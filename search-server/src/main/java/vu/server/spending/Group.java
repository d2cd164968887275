package vu.server.spending;

import java.util.Objects;
import vu.indexer.lexicon.Nomenclature;
import vu.indexer.model.Imputation;
import vu.indexer.model.Matiere;

/** What lines are grouped by. */
public enum Group {
  COLLECTIVITE, ANNEE, BENEFICIAIRE, INSTRUMENT, INSTANCE,
  /** Subject in the nomenclature ACTES, inferred. */
  MATIERE, SECTION,
  /** Account of the budget line, else its chapter. */
  COMPTE,
  FONCTION,
  /** Which sum a line goes into, see {@link Sens}. */
  SENS;

  /**
   * The value of one line.
   *
   * @param cle what filters take, null for a line without value
   * @param nom the same for a reader, or null
   */
  record Key(String cle, String nom) {
    private static Key of(String cle) {
      return new Key(cle, cle);
    }

    /** Lines of one {@code cle} belong together whatever they call it. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Objects.equals(cle, key.cle) && (cle != null || Objects.equals(nom, key.nom));
    }

    @Override
    public int hashCode() {
      return cle != null ? cle.hashCode() : Objects.hashCode(nom);
    }
  }

  Key key(Line line) {
    Imputation budget = line.imputation();
    return switch (this) {
      case COLLECTIVITE -> new Key(line.act().id().collectivite(), line.act().collectivite().nom());
      case ANNEE -> Key.of(Objects.toString(line.annee(), null));
      case BENEFICIAIRE -> new Key(line.beneficiaire(), line.nom());
      case INSTRUMENT -> Key.of(line.instrument().label());
      case INSTANCE -> Key.of(line.act().instance());
      case MATIERE -> matiere(line.act().matiere());
      case SECTION -> Key.of(line.section());
      case SENS -> Key.of(line.sens().label());
      case COMPTE -> new Key(line.compte(), named(line.compte(), label(line, budget)));
      case FONCTION -> budget == null ? Key.of(null)
          : new Key(budget.fonction(), named(budget.fonction(), Comptabilite.get().label(line.nomenclature(), Comptabilite.Part.FONCTION, budget.fonction())));
    };
  }

  private static String label(Line line, Imputation budget) {
    if (budget == null) return null;
    Comptabilite.Part part = budget.nature() != null ? Comptabilite.Part.NATURE : Comptabilite.Part.CHAPITRE;
    return Comptabilite.get().label(line.nomenclature(), part, line.compte());
  }

  private static Key matiere(Matiere matiere) {
    return matiere == null ? Key.of(null) : new Key(matiere.code(), named(matiere.code(), Nomenclature.get().nom(matiere.code())));
  }

  private static String named(String code, String label) {
    return label == null ? code : code + " " + label;
  }
}
