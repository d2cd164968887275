package vu.server.search.memory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import vu.indexer.index.Zone;
import vu.indexer.index.ZoneWords;
import vu.indexer.index.words.Token;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Span;
import vu.server.search.Catalog;
import vu.server.search.Condition;
import vu.server.search.Engine;
import vu.server.search.Matches;
import vu.server.search.Places;
import vu.server.search.SourceText;
import vu.server.search.TextMatch;
import vu.server.search.TextMatcher;

/** Reads the words of every act for every condition. */
final class MemoryEngine implements Engine {
  private final Catalog catalog;
  private final int size;
  private final List<Map<Zone, List<List<Token>>>> words = new ArrayList<>();

  MemoryEngine(Catalog catalog) {
    this.catalog = catalog;
    this.size = catalog.size();
    for (int act = 0; act < size; act++) {
      AnalysedAct whole = catalog.store().act(catalog.act(act).id()).orElseThrow();
      words.add(ZoneWords.of(whole));
    }
  }

  @Override
  public Matches match(Condition condition) {
    Matches matches = Matches.none(size);
    BitSet found = acts(condition);
    found.stream().forEach(act -> matches.add(act, 1 + score(condition, act)));
    return matches;
  }

  private BitSet acts(Condition condition) {
    BitSet acts = new BitSet(size);
    for (int act = 0; act < size; act++) if (holds(condition, act)) acts.set(act);
    return acts;
  }

  private boolean holds(Condition condition, int act) {
    return switch (condition) {
      case Condition.Everything c -> true;
      case Condition.Acts c -> c.acts().get(act);
      case Condition.Text c -> c.zones().stream().anyMatch(zone -> holds(c.match(), zone, act));
      case Condition.AllOf c -> c.parts().stream().allMatch(part -> holds(part, act));
      case Condition.AnyOf c -> c.parts().stream().anyMatch(part -> holds(part, act));
      case Condition.AtLeast c -> c.parts().stream().filter(part -> holds(part, act)).count() >= c.count();
      case Condition.Without c -> !holds(c.condition(), act);
    };
  }

  private boolean holds(TextMatch match, Zone zone, int act) {
    return words.get(act).getOrDefault(zone, List.of()).stream().anyMatch(run -> TextMatcher.matches(match, run));
  }

  private float score(Condition condition, int act) {
    if (!holds(condition, act)) return 0;
    return switch (condition) {
      case Condition.Everything c -> 0;
      case Condition.Acts c -> c.score();
      case Condition.Text c ->
          (float) c.zones().stream().filter(zone -> holds(c.match(), zone, act)).mapToDouble(Condition::weight).max().orElse(0);
      case Condition.AllOf c -> sum(c.parts(), act);
      case Condition.AnyOf c -> sum(c.parts(), act);
      case Condition.AtLeast c -> sum(c.parts(), act);
      case Condition.Without c -> 0;
    };
  }

  private float sum(List<Condition> parts, int act) {
    float sum = 0;
    for (Condition part : parts) sum += score(part, act);
    return sum;
  }

  @Override
  public Finder places(Condition condition) {
    return (act, source) -> {
      Places places = new Places();
      mark(condition, act, places);
      return places;
    };
  }

  /** The words of sequences are marked one by one. */
  private void mark(Condition condition, int act, Places places) {
    if (!holds(condition, act)) return;
    switch (condition) {
      case Condition.Everything c -> { }
      case Condition.Acts c -> { }
      case Condition.Text c -> {
        for (Zone zone : c.zones()) if (holds(c.match(), zone, act)) mark(c.match(), zone, act, places);
      }
      case Condition.AllOf c -> c.parts().forEach(part -> mark(part, act, places));
      case Condition.AnyOf c -> c.parts().forEach(part -> mark(part, act, places));
      case Condition.AtLeast c -> c.parts().forEach(part -> mark(part, act, places));
      case Condition.Without c -> { }
    }
  }

  private void mark(TextMatch match, Zone zone, int act, Places places) {
    switch (match) {
      case TextMatch.Sequence m -> m.terms().forEach(term -> mark(term, zone, act, places));
      case TextMatch.Near m -> m.terms().forEach(term -> mark(term, zone, act, places));
      case TextMatch.Term m -> markEach(m, zone, act, places);
      case TextMatch.Pattern m -> markEach(m, zone, act, places);
      case TextMatch.Close m -> markEach(m, zone, act, places);
    }
  }

  private void markEach(TextMatch word, Zone zone, int act, Places places) {
    String source = zone.inText() ? source(act).text() : catalog.printed(zone, act);
    for (List<Token> run : words.get(act).getOrDefault(zone, List.of())) {
      for (Token token : run) {
        if (TextMatcher.matches(word, List.of(token))) {
          places.add(zone, source, zone == Zone.NUMERO ? new Span(0, source.length()) : new Span(token.start(), token.end()));
        }
      }
    }
  }

  @Override
  public SourceText source(int act) {
    return SourceText.of(catalog.store().act(catalog.act(act).id()).orElseThrow());
  }

  @Override
  public void close() {
    words.clear();
  }
}
