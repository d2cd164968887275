package vu.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.indexer.resolve.OrganismeRegistry;
import vu.server.query.Champ;
import vu.server.query.SearchQuery;

/** Fields whose values are names in the catalog: organisations, cited texts, authorities, bodies, instruments. */
final class Labels {
  private final Catalog catalog;
  private final Map<Champ, Map<List<Token>, BitSet>> names = new java.util.EnumMap<>(Champ.class);

  Labels(Catalog catalog) {
    this.catalog = catalog;
    for (Champ champ : Champ.values()) names.put(champ, new LinkedHashMap<>());
    for (int at = 0; at < catalog.size(); at++) addAct(at);
    for (OrganismeRegistry.Entry entry : catalog.organismes().entries()) {
      BitSet acts = new BitSet();
      entry.rows().forEach(row -> acts.set(catalog.position(row.act())));
      add(Champ.ASSOCIATION, entry.nom(), acts);
      entry.alias().forEach(alias -> add(Champ.ASSOCIATION, alias, acts));
    }
    catalog.edges().forEach(this::addEdge);
  }

  private void addAct(int at) {
    BitSet act = new BitSet();
    act.set(at);
    add(Champ.COLLECTIVITE, catalog.act(at).collectivite().id(), act);
    add(Champ.COLLECTIVITE, catalog.act(at).collectivite().nom(), act);
    add(Champ.INSTANCE, catalog.act(at).instance(), act);
    catalog.votes(at).forEach(vote -> add(Champ.INSTRUMENT, vote.montant().instrument() == null ? null : vote.montant().instrument().label().replace('_', ' '), act));
  }

  private void addEdge(EdgeRow edge) {
    BitSet act = new BitSet();
    act.set(catalog.position(edge.from()));
    Champ[] champs = edge.kind().equals("deliberation") ? new Champ[] {Champ.TEXTE, Champ.CITE} : new Champ[] {Champ.TEXTE};
    for (Champ champ : champs) {
      add(champ, edge.numero(), act);
      add(champ, edge.titre(), act);
      add(champ, edge.kind() + " " + edge.numero(), act);
      add(champ, edge.kind() + " " + edge.titre(), act);
      if (edge.cle() != null) add(champ, edge.cle().substring(edge.cle().lastIndexOf('/') + 1), act);
      edge.articles().forEach(article -> add(champ, article, act));
    }
  }

  private void add(Champ champ, String name, BitSet acts) {
    if (name == null || name.isBlank()) return;
    names.get(champ).computeIfAbsent(Words.of(name), words -> new BitSet()).or(acts);
  }

  /** The acts with a name of this field that matches. */
  BitSet acts(Champ champ, SearchQuery query) {
    BitSet acts = new BitSet();
    names.get(champ).forEach((words, those) -> {
      if (matches(query, words)) acts.or(those);
    });
    return acts;
  }

  private static boolean matches(SearchQuery query, List<Token> words) {
    return switch (query) {
      case SearchQuery.All q -> true;
      case SearchQuery.And q -> q.parts().stream().allMatch(part -> matches(part, words));
      case SearchQuery.Or q -> q.parts().stream().anyMatch(part -> matches(part, words));
      case SearchQuery.Not q -> !matches(q.query(), words);
      case SearchQuery.In q -> matches(q.query(), words);
      case SearchQuery.Range q -> false;
      case SearchQuery.Word q -> all(TextMatches.of(q), words);
      case SearchQuery.Phrase q -> all(TextMatches.of(q), words);
      case SearchQuery.Proximity q -> all(TextMatches.of(q), words);
      case SearchQuery.Wildcard q -> all(TextMatches.of(q), words);
      case SearchQuery.Fuzzy q -> all(TextMatches.of(q), words);
      case SearchQuery.Reference q -> all(List.of(TextMatches.number(q)), words);
    };
  }

  private static boolean all(List<TextMatch> matches, List<Token> words) {
    return new ArrayList<>(matches).stream().allMatch(match -> TextMatcher.matches(match, words));
  }
}
