package vu.server.search.lucene;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import vu.indexer.index.Zone;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.indexer.model.Bloc;
import vu.indexer.model.Span;
import vu.server.search.Catalog;
import vu.server.search.Condition;
import vu.server.search.Places;
import vu.server.search.SourceText;
import vu.server.search.TextMatch;

/**
 * Where the patterns of a condition match in one act: its words are cut again and looked at from the start until enough places are
 * known. The index would have to be asked for every word of the whole corpus that has the shape, which for {@code *e*} is most of them.
 */
final class PatternPlaces {
  private final List<Shape> shapes;

  private record Shape(Set<Zone> zones, CharacterRunAutomaton forms) {
    boolean is(Zone zone, Token token) {
      return zones.contains(zone) && (forms.run(token.form()) || token.others().stream().anyMatch(forms::run));
    }
  }

  private PatternPlaces(List<Shape> shapes) {
    this.shapes = shapes;
  }

  static PatternPlaces of(Condition condition) {
    return new PatternPlaces(shapes(condition).toList());
  }

  private static Stream<Shape> shapes(Condition condition) {
    return switch (condition) {
      case Condition.Text c when c.match() instanceof TextMatch.Pattern pattern ->
          Stream.of(new Shape(c.zones(), new CharacterRunAutomaton(ZoneQueries.shape(pattern))));
      case Condition.AllOf c -> c.parts().stream().flatMap(PatternPlaces::shapes);
      case Condition.AnyOf c -> c.parts().stream().flatMap(PatternPlaces::shapes);
      case Condition.AtLeast c -> c.parts().stream().flatMap(PatternPlaces::shapes);
      case Condition.Text c -> Stream.of();
      case Condition.Everything c -> Stream.of();
      case Condition.Acts c -> Stream.of();
      case Condition.Without c -> Stream.of();
    };
  }

  /** The condition without what this class marks. */
  static Condition others(Condition condition) {
    return switch (condition) {
      case Condition.Text c when c.match() instanceof TextMatch.Pattern -> new Condition.Everything();
      case Condition.AllOf c -> new Condition.AllOf(c.parts().stream().map(PatternPlaces::others).toList());
      case Condition.AnyOf c -> new Condition.AnyOf(c.parts().stream().map(PatternPlaces::others).toList());
      case Condition.AtLeast c -> new Condition.AtLeast(c.count(), c.parts().stream().map(PatternPlaces::others).toList());
      case Condition.Text c -> c;
      case Condition.Everything c -> c;
      case Condition.Acts c -> c;
      case Condition.Without c -> new Condition.Everything();
    };
  }

  void mark(Catalog catalog, int act, SourceText source, Places places) {
    if (shapes.isEmpty()) return;
    for (Zone zone : Zone.values()) {
      if (!zone.inText()) mark(zone, catalog.printed(zone, act), null, places);
    }
    for (Bloc bloc : source.blocs()) mark(Zone.of(bloc), source.text(), bloc.span(), places);
  }

  /** @param part null for the whole text */
  private void mark(Zone zone, String text, Span part, Places places) {
    if (places.full() || shapes.stream().noneMatch(shape -> shape.zones.contains(zone))) return;
    Span whole = new Span(0, text.length());
    for (Token token : Words.of(text, part == null ? whole : part)) {
      if (shapes.stream().noneMatch(shape -> shape.is(zone, token))) continue;
      places.add(zone, text, zone == Zone.NUMERO ? whole : new Span(token.start(), token.end()));
      if (places.full()) return;
    }
  }
}
