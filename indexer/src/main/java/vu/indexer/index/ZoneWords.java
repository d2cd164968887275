package vu.indexer.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Bloc;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Span;

/** The words of an act, zone by zone; each zone is a list of runs (titles, blocs) that no phrase crosses. */
public final class ZoneWords {
  private ZoneWords() {}

  /** Zones without words are left out. */
  public static Map<Zone, List<List<Token>>> of(AnalysedAct act) {
    Deliberation deliberation = act.deliberation();
    Map<Zone, List<List<Token>>> zones = new EnumMap<>(Zone.class);
    if (deliberation.objet() != null) add(zones, Zone.OBJET, Words.of(deliberation.objet()));
    if (deliberation.rapporteur() != null) add(zones, Zone.RAPPORTEUR, Words.of(deliberation.rapporteur()));
    String numbers = String.join("\n", numbers(act));
    for (int start = 0; start < numbers.length(); ) {
      int end = numbers.indexOf('\n', start) < 0 ? numbers.length() : numbers.indexOf('\n', start);
      add(zones, Zone.NUMERO, Words.of(numbers, new Span(start, end)));
      start = end + 1;
    }
    for (Bloc bloc : deliberation.blocs()) add(zones, Zone.of(bloc), Words.of(act.text().text(), bloc.span()));
    return zones;
  }

  /** As printed, without the blanks around its signs, with hyphens for slashes, and as it stands in the address: "2014 / 178", "2014/178", "2014-178". */
  private static Set<String> numbers(AnalysedAct act) {
    Set<String> numbers = new LinkedHashSet<>();
    String printed = act.deliberation().numero();
    if (printed != null) {
      String close = printed.replaceAll("\\s*([/.-])\\s*", "$1");
      numbers.addAll(List.of(printed, close, close.replace('/', '-')));
    }
    numbers.add(act.id().key());
    return numbers;
  }

  private static void add(Map<Zone, List<List<Token>>> zones, Zone zone, List<Token> run) {
    if (!run.isEmpty()) zones.computeIfAbsent(zone, z -> new ArrayList<>()).add(run);
  }
}
