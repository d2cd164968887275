package vu.server.search.memory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Span;
import vu.server.search.Catalog;
import vu.server.search.Matches;
import vu.server.search.PageMaker;
import vu.server.search.Passage;
import vu.server.search.Passages;
import vu.server.search.SearchBackend;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;
import vu.server.search.Suggestion;
import vu.server.search.Understood;

/** Finds the acts that hold every word typed, by reading them all. */
public final class MemoryBackend implements SearchBackend {
  private final Catalog catalog;

  public MemoryBackend(ActStore store) {
    this.catalog = new Catalog(store);
  }

  @Override
  public SearchPage search(SearchRequest request) {
    List<String> words = words(request.q());
    Matches matches = Matches.none(catalog.size());
    for (int act = 0; act < catalog.size(); act++) {
      String text = text(act);
      if (words.stream().allMatch(text::contains)) matches.add(act, 1 + words.size());
    }
    Understood understood = new Understood(String.join(" ", words), List.of(), null);
    return new PageMaker(catalog).page(request, understood, matches, act -> passages(act, words));
  }

  private String text(int act) {
    ActRow row = catalog.act(act);
    return fold(row.numero() + "\n" + row.objet() + "\n" + whole(act).text().text());
  }

  private AnalysedAct whole(int act) {
    return catalog.store().act(catalog.act(act).id()).orElseThrow();
  }

  private List<Passage> passages(int act, List<String> words) {
    AnalysedAct whole = whole(act);
    String text = fold(whole.text().text());
    return Passages.of(whole, words.stream().map(word -> new Span(Math.max(0, text.indexOf(word)), Math.max(0, text.indexOf(word)) + word.length())).toList());
  }

  private static List<String> words(String q) {
    return Arrays.stream(fold(q).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    text.chars().forEach(c -> folded.append(Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD).charAt(0)));
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Suggestion> suggest(String prefix, int limit) {
    if (prefix.isBlank()) return List.of();
    String start = fold(prefix.strip());
    return catalog.organismes().entries().stream()
        .filter(entry -> fold(entry.nom()).contains(start))
        .limit(limit)
        .map(entry -> new Suggestion("association", entry.nom(), entry.id()))
        .toList();
  }

  @Override
  public ActStore store() {
    return catalog.store();
  }

  @Override
  public void close() {}
}
