package vu.server.scdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScdlValidatorTest {
  private static final ScdlValidator DELIBERATIONS = new ScdlValidator(ScdlSchema.DELIBERATIONS);
  private static final ScdlValidator SUBVENTIONS = new ScdlValidator(ScdlSchema.SUBVENTIONS);

  private static ScdlRow deliberation() {
    return new ScdlRow().put("COLL_NOM", "Métropole de Lyon").put("COLL_SIRET", "20004697700019").put("DELIB_ID", "2021-0001")
        .put("DELIB_DATE", "2021-03-04")
        .put("DELIB_MATIERE_CODE", "7.5").put("DELIB_MATIERE_NOM", "finances locales/subventions").put("DELIB_OBJET", "Subvention au club")
            .put("BUDGET_ANNEE", "2021")
        .put("BUDGET_NOM", "principal").put("PREF_ID", "PREF069").put("PREF_DATE", "2021-03-05").put("VOTE_EFFECTIF", "10").put("VOTE_REEL", "9")
            .put("VOTE_POUR", "7")
        .put("VOTE_CONTRE", "1").put("VOTE_ABSTENTION", "1").put("DELIB_URL", "https://example.org/2021-0001.pdf");
  }

  private static ScdlRow subvention() {
    return new ScdlRow().put("nomAttribuant", "Métropole de Lyon").put("idAttribuant", "20004697700019").put("dateConvention", "2021-03-04")
        .put("nomBeneficiaire", "Club")
        .put("rnaBeneficiaire", "W691234567").put("objet", "Fonctionnement").put("montant", "25000.00").put("nature", "aide en numéraire")
            .put("conditionsVersement", "unique")
        .put("datesPeriodeVersement", "2021-04-01/2021-12-31").put("notificationUE", "non").put("pourcentageSubvention", "1");
  }

  @Test
  void aRightLineHasNoError() {
    assertEquals(List.of(), DELIBERATIONS.row(deliberation(), 2));
    assertEquals(List.of(), SUBVENTIONS.row(subvention(), 2));
  }

  @ParameterizedTest
  @CsvSource({
    "COLL_SIRET, 20004697700018, french-siret-value",
    "COLL_SIRET, 200046977, constraint-error",
    "COLL_NOM, '', constraint-error",
    "DELIB_DATE, 04/03/2021, type-error",
    "DELIB_DATE, 2021-02-30, type-error",
    "DELIB_MATIERE_CODE, 7, constraint-error",
    "DELIB_MATIERE_NOM, argent/subventions, nomenclature-actes-value",
    "BUDGET_NOM, '', cohesive-columns-value",
    "BUDGET_ANNEE, 2021/2020, year-interval-value",
    "BUDGET_ANNEE, 21, constraint-error",
    "PREF_ID, Préfecture du Rhône, constraint-error",
    "PREF_DATE, 2021-03-03, compare-columns-value",
    "VOTE_EFFECTIF, 8, compare-columns-value",
    "VOTE_POUR, 8, sum-columns-value",
    "VOTE_POUR, '', cohesive-columns-value",
    "VOTE_CONTRE, beaucoup, type-error",
    "DELIB_URL, ici, type-error"
  })
  void eachErrorOfADeliberationHasItsName(String column, String value, String code) {
    assertTrue(codes(DELIBERATIONS.row(deliberation().put(column, value), 2)).contains(code));
  }

  @ParameterizedTest
  @CsvSource({
    "idAttribuant, 20004697700018, french-siret-value",
    "rnaBeneficiaire, '', one-of-required",
    "rnaBeneficiaire, W12, constraint-error",
    "montant, '25 000', type-error",
    "montant, '25000,00', type-error",
    "nature, argent, constraint-error",
    "datesPeriodeVersement, 2021-12-31/2021-01-01, constraint-error",
    "datesPeriodeVersement, 2021, constraint-error",
    "notificationUE, peut-être, constraint-error",
    "pourcentageSubvention, 100, constraint-error",
    "dateConvention, '', constraint-error",
    "idRAE, 123456, constraint-error"
  })
  void eachErrorOfASubventionHasItsName(String column, String value, String code) {
    assertTrue(codes(SUBVENTIONS.row(subvention().put(column, value), 2)).contains(code));
  }

  @Test
  void theHeaderIsThatOfTheSchema() {
    String right = String.join(",", ScdlSchema.DELIBERATIONS.columns());
    assertEquals(17, ScdlSchema.DELIBERATIONS.columns().size());
    assertEquals(List.of(), DELIBERATIONS.header(right));
    assertEquals(List.of("invalid-column-delimiter"), codes(DELIBERATIONS.header(right.replace(',', ';'))));
    assertEquals(List.of("missing-label", "extra-label"), codes(DELIBERATIONS.header(right.replace("DELIB_ID", "DELIB_NUM"))));
    assertEquals(List.of("incorrect-label"), codes(DELIBERATIONS.header(right.replace("PREF_ID,PREF_DATE", "PREF_DATE,PREF_ID"))));
  }

  private static List<String> codes(List<ScdlError> errors) {
    return errors.stream().map(ScdlError::code).toList();
  }
}
