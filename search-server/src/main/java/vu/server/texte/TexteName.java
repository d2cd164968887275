package vu.server.texte;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.EdgeRow;

/** What to call a text, from what its citations print: "loi n° 2014-58 du 27 janvier 2014 (MAPTAM)". */
final class TexteName {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

  private TexteName() {}

  /**
   * The parts that most citations agree on, the number of the key when none prints one; the words of the first citation when
   * there is neither number, date nor title.
   */
  static String of(String cle, List<EdgeRow> citations) {
    EdgeRow first = citations.getFirst();
    String titre = most(citations.stream().map(EdgeRow::titre));
    if (first.kind().equals("code") && titre != null) return titre;
    String printed = most(citations.stream().map(EdgeRow::numero));
    String numero = printed != null ? printed : number(cle);
    LocalDate date = most(citations.stream().map(EdgeRow::date));
    if (numero == null && date == null) return titre != null ? titre : first.texte();
    StringBuilder name = new StringBuilder(kind(first.kind()));
    if (numero != null) name.append(" n° ").append(numero);
    if (date != null) name.append(" du ").append(date.getDayOfMonth() == 1 ? DAY.format(date).replaceFirst("1", "1er") : DAY.format(date));
    if (titre != null) name.append(" (").append(titre).append(')');
    return name.toString();
  }

  /** {@code 2021-1485} for {@code fr:loi:2021-1485}; null for a key without a number, such as one made of a date. */
  private static String number(String cle) {
    String last = cle.substring(cle.lastIndexOf(':') + 1);
    return last.matches("\\d{2,4}-\\d{1,4}|\\d{4}/\\d{1,4}") ? last : null;
  }

  private static <T extends Comparable<? super T>> T most(Stream<T> values) {
    Map<T, Long> counts = values.filter(Objects::nonNull).collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "decret" -> "décret";
      case "arrete" -> "arrêté";
      case "reglement_ue" -> "règlement (UE)";
      case "directive_ue" -> "directive (UE)";
      case "decision_ue" -> "décision (UE)";
      default -> kind;
    };
  }
}
