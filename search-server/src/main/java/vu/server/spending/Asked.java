package vu.server.spending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.words.StopWords;
import vu.indexer.model.Montant;
import vu.server.Words;
import vu.server.query.Champ;
import vu.server.query.QueryParser;
import vu.server.query.SearchQuery;

/**
 * What a search that is about money asks of the ledger: "qui a reçu le plus de la métropole de Lyon en 2019 ?" are the lines of one
 * authority and one year.
 *
 * @param filter authorities, years and instruments that were told; the words left stand in its {@code q}
 * @param collectivites the names of the authorities
 * @param lignes how many lines answer, one at least
 */
public record Asked(Filter filter, List<String> collectivites, int lignes) {
  /** Empty when {@code typed} is not about money, or when no line answers it. */
  public static Optional<Asked> of(String typed, Ledger ledger) {
    Map<String, String> typedAs = new LinkedHashMap<>();
    for (String word : typed.split("[^\\p{L}\\p{M}\\p{N}]+")) typedAs.putIfAbsent(Words.fold(word), word);
    Set<String> words = typedAs.keySet();
    if (!MoneyWords.areIn(words)) return Optional.empty();
    List<Part> houses = houses(words, ledger);
    Set<Montant.Instrument> instruments = Stream.of(Montant.Instrument.values()).filter(each -> isTold(each, words)).collect(Collectors.toSet());
    Set<String> known = houses.stream().flatMap(house -> Stream.concat(words(house), Stream.of(house.cle()))).collect(Collectors.toSet());
    String others = words.stream().filter(word -> !known.contains(word) && !MoneyWords.isQuiet(word)).map(typedAs::get).collect(Collectors.joining(" "));
    Filter filter =
        new Filter(houses.stream().map(Part::cle).collect(Collectors.toSet()), years(QueryParser.parse(typed).query(), ledger), Set.of(), Set.of(),
            instruments, null, null, others.isEmpty() ? null : others);
    int lines = ledger.select(filter).size();
    return lines == 0 ? Optional.empty() : Optional.of(new Asked(filter, houses.stream().map(Part::nom).toList(), lines));
  }

  private static boolean isTold(Montant.Instrument instrument, Set<String> words) {
    String label = Words.fold(instrument.label());
    return instrument != Montant.Instrument.AUTRE && (words.contains(label) || words.contains(label + "s"));
  }

  /** The years of the ledger that are asked for; none when no year is told, and what no line has when none is of that time. */
  private static Set<Integer> years(SearchQuery query, Ledger ledger) {
    return switch (query) {
      case SearchQuery.And q -> q.parts().stream().flatMap(part -> years(part, ledger).stream()).collect(Collectors.toSet());
      case SearchQuery.Or q -> q.parts().stream().flatMap(part -> years(part, ledger).stream()).collect(Collectors.toSet());
      case SearchQuery.Word q when q.text().matches("(?:19|20)\\d\\d") -> Set.of(Integer.valueOf(q.text()));
      case SearchQuery.Range q when q.champ() != Champ.MONTANT -> between(q.min(), q.max(), ledger);
      default -> Set.of();
    };
  }

  private static Set<Integer> between(String first, String last, Ledger ledger) {
    String from = first == null ? "0000" : first.substring(0, 4), to = last == null ? "9999" : last.substring(0, 4);
    Set<Integer> years =
        ledger.values(Group.ANNEE).stream().filter(year -> year.compareTo(from) >= 0 && year.compareTo(to) <= 0).map(Integer::valueOf)
            .collect(Collectors.toSet());
    return years.isEmpty() ? Set.of(Integer.valueOf(first == null ? to : from)) : years;
  }

  /** The authorities whose name or address is typed; "ville de Lyon" is not the métropole. */
  private static List<Part> houses(Set<String> words, Ledger ledger) {
    List<Part> named = new ArrayList<>();
    for (Part house : ledger.select(Filter.NONE).breakdown(Group.COLLECTIVITE)) {
      if (house.cle() != null && house.nom() != null && (words.contains(house.cle()) || isNamed(house, words))) named.add(house);
    }
    List<Part> whole = named.stream().filter(house -> words(house).allMatch(words::contains)).toList();
    return whole.isEmpty() ? named : whole;
  }

  /** All telling words of the name, or two of them. */
  private static boolean isNamed(Part house, Set<String> words) {
    List<String> telling = words(house).filter(word -> !MoneyWords.isKind(word)).toList();
    long told = telling.stream().filter(words::contains).count();
    return told > 0 && (told == telling.size() || told > 1);
  }

  private static Stream<String> words(Part house) {
    return Arrays.stream(Words.fold(house.nom()).split(" ")).filter(word -> !StopWords.contains(word));
  }
}
