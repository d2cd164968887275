package vu.server.scdl;

import java.util.List;
import java.util.Optional;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.server.Words;
import vu.server.spending.Line;

/** Votes of grants as lines of the table of grants: a draft, whose report names what only the authority knows. */
public final class ScdlSubventions {
  private static final ScdlValidator VALIDATOR = new ScdlValidator(ScdlSchema.SUBVENTIONS);
  /** Longest object the table takes. */
  private static final int OBJET = 256;

  private ScdlSubventions() {}

  /** @param line a vote whose instrument is a grant */
  public static ScdlDraft of(Line line) {
    Optional<AuthorityProfile> profile = Authorities.get().profile(line.act().collectivite().id());
    ScdlRow row = new ScdlRow();
    row.put("nomAttribuant", line.act().collectivite().nom()).put("idAttribuant", profile.map(AuthorityProfile::siret).orElse(null));
    row.put("referenceDecision", line.act().numero()).put("nomBeneficiaire", line.nom());
    row.put("objet", shortened(line.act().objet())).put("montant", line.euros().toPlainString());
    if (!inKind(line)) row.put("nature", "aide en numéraire");
    if (line.nom() != null) row.put("pourcentageSubvention", "1");
    List<ScdlError> remarks =
        line.act().demonstration() ? List.of(new ScdlError(0, null, "texte-de-demonstration",
            "Texte de démonstration, non authentique : cette ligne n’est pas à publier.")) : List.of();
    return new ScdlDraft(line.act(), row, VALIDATOR.row(row, 0), remarks);
  }

  /** The sentence speaks of help in kind, so that the sum may be its value. */
  private static boolean inKind(Line line) {
    String said = Words.fold(line.montant().sentence());
    return said.contains("en nature") || said.contains("mise a disposition") || said.contains("valoris");
  }

  private static String shortened(String objet) {
    if (objet == null || objet.length() <= OBJET) return objet;
    String kept = objet.substring(0, OBJET - 1);
    int blank = kept.lastIndexOf(' ');
    return (blank > OBJET / 2 ? kept.substring(0, blank) : kept) + "…";
  }
}
