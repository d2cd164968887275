package vu.server.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vu.indexer.index.words.Folding;

/** What may stand before a colon: {@code objet:numérique}, {@code montant:[20000 À *]}. */
public enum Champ {
  /** The title. */
  OBJET,
  /** "Vu …". */
  VISA,
  CONSIDERANT,
  DISPOSITIF,
  /** The report. */
  EXPOSE,
  ANNEXE,
  /** The attendance list, which no other search looks at. */
  PRESENTS,
  RAPPORTEUR,
  /** The number of the act itself. */
  NUMERO,
  /** An organisation, by any of its names. */
  ASSOCIATION,
  /** A text the act cites: law, code, act. */
  TEXTE,
  /** An act of a local authority that the act cites. */
  CITE,
  COLLECTIVITE,
  /** The body: Conseil, Bureau … */
  INSTANCE,
  /** Kind of a decided amount: subvention, cotisation … */
  INSTRUMENT,
  /** Who receives a decided amount, by any of its names. */
  BENEFICIAIRE,
  /** The part an amount plays: vote, anterieur, contexte, budget. */
  ROLE,
  /** The inferred subject, by code or words of its name. */
  MATIERE,
  /** Year of the session. */
  ANNEE,
  /** Day, month or year of the session: {@code 2019-11-04}, {@code 2019-11}, {@code 2019}. */
  DATE,
  /** A decided amount in euros. */
  MONTANT;

  /** The spelling that is printed. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True for a field whose values are ordered, so that it takes ranges. */
  public boolean ordered() {
    return this == ANNEE || this == DATE || this == MONTANT;
  }

  /** The field of this name, with or without accents, capitals and plural; empty when there is none. */
  public static Optional<Champ> of(String typed) {
    String folded = Folding.fold(typed);
    return Arrays.stream(values()).filter(champ -> folded.equals(champ.label()) || folded.equals(champ.label() + "s")).findFirst();
  }
}
