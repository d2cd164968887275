package vu.indexer.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    String printed = deliberation.numero() == null ? "" : deliberation.numero();
    String numbers = printed + "\n" + act.id().key();
    add(zones, Zone.NUMERO, Words.of(numbers, new Span(0, printed.length())));
    add(zones, Zone.NUMERO, Words.of(numbers, new Span(printed.length(), numbers.length())));
    for (Bloc bloc : deliberation.blocs()) add(zones, Zone.of(bloc), Words.of(act.text().text(), bloc.span()));
    return zones;
  }

  private static void add(Map<Zone, List<List<Token>>> zones, Zone zone, List<Token> run) {
    if (!run.isEmpty()) zones.computeIfAbsent(zone, z -> new ArrayList<>()).add(run);
  }
}
