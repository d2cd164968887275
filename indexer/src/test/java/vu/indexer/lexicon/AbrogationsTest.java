package vu.indexer.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbrogationsTest {
  private static final Abrogations ABROGATIONS = Abrogations.get();
  private static final String COMMUNES = "fr:code:LEGITEXT000006070162";

  @Test
  void everyLineHasADayASourceAndWhatTookItsPlace() {
    for (String[] row : Lexicon.rows("abrogations.tsv")) {
      assertTrue(row[0].matches("(fr:(loi|decret|ordonnance):\\d{2,4}-\\d+|fr:code:LEGITEXT\\d{12}|eu:(reg|dir):\\d{4}/\\d+)"), row[0]);
      Abrogation known = ABROGATIONS.all(row[0]).stream().filter(one -> one.day().equals(LocalDate.parse(row[2]))).findFirst().orElseThrow();
      assertFalse(known.par().isBlank(), row[0]);
      assertTrue(known.sources().stream().allMatch(source -> source.matches("https?://\\S+")), row[0]);
    }
  }

  @Test
  void aRepealedCodeHasTheDayOfItsTable() {
    Abrogation marches = ABROGATIONS.of("fr:code:LEGITEXT000005627819", List.of("L. 1")).orElseThrow();
    assertEquals(LocalDate.of(2016, 4, 1), marches.day());
    assertTrue(marches.whole());
    assertTrue(ABROGATIONS.all("fr:code:LEGITEXT000006070633").isEmpty(), "a code in force is not here");
  }

  @Test
  void anArticleOfATextThatStayedInPartIsNotSaidToBeRepealed() {
    assertTrue(ABROGATIONS.of("fr:loi:84-53", List.of()).isPresent());
    assertTrue(ABROGATIONS.of("fr:loi:84-53", List.of("7-1")).isEmpty());
    assertTrue(ABROGATIONS.of("fr:ordonnance:2016-65", List.of("4")).isPresent(), "nothing of it stayed");
  }

  @Test
  void anArticleCanGoWithoutItsCode() {
    assertTrue(ABROGATIONS.of(COMMUNES, List.of()).isEmpty());
    assertTrue(ABROGATIONS.of(COMMUNES, List.of("L. 412-1")).isEmpty());
    assertEquals(List.of("L122-20"), ABROGATIONS.of(COMMUNES, List.of("L. 411-1", "L.122-20")).orElseThrow().articles());
  }

  @Test
  void itsDayIsTheFirstOneWithoutIt() {
    Abrogation one = ABROGATIONS.text("fr:decret:2016-360").orElseThrow();
    assertFalse(one.by(LocalDate.of(2019, 3, 31)) || one.by(null));
    assertTrue(one.by(LocalDate.of(2019, 4, 1)));
  }
}
