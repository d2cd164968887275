package vu.server.scdl;

import static vu.server.scdl.ScdlField.Type.DATE;
import static vu.server.scdl.ScdlField.Type.INTEGER;
import static vu.server.scdl.ScdlField.Type.NUMBER;
import static vu.server.scdl.ScdlField.Type.TEXT;
import static vu.server.scdl.ScdlField.Type.URI;
import static vu.server.scdl.ScdlField.optional;
import static vu.server.scdl.ScdlField.required;

import java.util.List;

/**
 * What a table must be.
 *
 * @param checks what holds between the columns of one line
 */
public record ScdlSchema(String name, String version, List<ScdlField> fields, List<ScdlCheck> checks) {
  private static final String SIRET = "\\d{14}";

  /** SCDL Délibérations 2.1.5 (28 August 2023). */
  public static final ScdlSchema DELIBERATIONS =
      new ScdlSchema(
          "deliberations",
          "2.1.5",
          List.of(
              required("COLL_NOM", TEXT),
              required("COLL_SIRET", TEXT).like(SIRET),
              required("DELIB_ID", TEXT),
              required("DELIB_DATE", DATE),
              required("DELIB_MATIERE_CODE", TEXT).like("\\d\\.\\d{1,2}"),
              required("DELIB_MATIERE_NOM", TEXT),
              required("DELIB_OBJET", TEXT),
              optional("BUDGET_ANNEE", TEXT).like("[0-9]{4}(\\/[0-9]{4})?"),
              optional("BUDGET_NOM", TEXT),
              optional("PREF_ID", TEXT).like("PREF\\d{3}|SPREF\\d{4}|SGAR\\d{3}"),
              optional("PREF_DATE", DATE),
              optional("VOTE_EFFECTIF", INTEGER),
              optional("VOTE_REEL", INTEGER),
              optional("VOTE_POUR", INTEGER),
              optional("VOTE_CONTRE", INTEGER),
              optional("VOTE_ABSTENTION", INTEGER),
              optional("DELIB_URL", URI)),
          List.of(
              new ScdlCheck.Siret("COLL_SIRET"),
              new ScdlCheck.Nomenclature("DELIB_MATIERE_NOM"),
              new ScdlCheck.Together(List.of("BUDGET_ANNEE", "BUDGET_NOM")),
              new ScdlCheck.YearInterval("BUDGET_ANNEE"),
              new ScdlCheck.AtLeast("PREF_DATE", "DELIB_DATE"),
              new ScdlCheck.Together(List.of("VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION")),
              new ScdlCheck.AtLeast("VOTE_EFFECTIF", "VOTE_REEL"),
              new ScdlCheck.AtLeast("VOTE_REEL", "VOTE_POUR"),
              new ScdlCheck.AtLeast("VOTE_REEL", "VOTE_CONTRE"),
              new ScdlCheck.AtLeast("VOTE_REEL", "VOTE_ABSTENTION"),
              new ScdlCheck.Sum("VOTE_REEL", List.of("VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION"))));

  /** SCDL Subventions 2.1.1 (28 September 2023), the essential data of decree 2017-779 and of the order of 17 November 2017. */
  public static final ScdlSchema SUBVENTIONS =
      new ScdlSchema(
          "subventions",
          "2.1.1",
          List.of(
              required("nomAttribuant", TEXT),
              required("idAttribuant", TEXT).like(SIRET),
              required("dateConvention", DATE),
              optional("referenceDecision", TEXT),
              required("nomBeneficiaire", TEXT),
              optional("idBeneficiaire", TEXT).like(SIRET),
              optional("rnaBeneficiaire", TEXT).like("W\\d{9}"),
              required("objet", TEXT).atMost(256),
              required("montant", NUMBER),
              required("nature", TEXT).among("aide en numéraire", "aide en nature", "aide en numéraire;aide en nature", "aide en nature;aide en numéraire"),
              required("conditionsVersement", TEXT).atMost(256),
              required("datesPeriodeVersement", TEXT).like("\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?"),
              optional("idRAE", TEXT).atMost(5),
              required("notificationUE", TEXT).among("oui", "non"),
              required("pourcentageSubvention", NUMBER),
              optional("dispositifAide", TEXT)),
          List.of(
              new ScdlCheck.Siret("idAttribuant"),
              new ScdlCheck.Siret("idBeneficiaire"),
              new ScdlCheck.OneOf(List.of("idBeneficiaire", "rnaBeneficiaire")),
              new ScdlCheck.Period("datesPeriodeVersement"),
              new ScdlCheck.Between("pourcentageSubvention", "0.01", "1")));

  public ScdlSchema {
    fields = List.copyOf(fields);
    checks = List.copyOf(checks);
  }

  public List<String> columns() {
    return fields.stream().map(ScdlField::name).toList();
  }
}
