package vu.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.indexer.model.ActId;
import vu.indexer.resolve.organisme.OrganismeRegistry;

/** Completes what is being typed from the names of the catalog: every word typed starts a word of the name. */
final class Suggester {
  private static final List<String> KINDS = List.of("association", "numero", "texte", "sujet");

  /** @param weight acts behind the name */
  private record Name(Suggestion suggestion, List<String> forms, int weight) {}

  private final List<Name> names = new ArrayList<>();

  Suggester(Catalog catalog) {
    for (OrganismeRegistry.Entry entry : catalog.organismes().entries()) {
      List<String> all = new ArrayList<>(entry.alias());
      all.add(entry.nom());
      add(new Suggestion("association", entry.nom(), entry.id()), String.join(" ", all), entry.rows().size());
    }
    for (int at = 0; at < catalog.size(); at++) {
      String numero = catalog.act(at).numero();
      ActId id = catalog.act(at).id();
      if (numero != null) add(new Suggestion("numero", numero, id.toString()), numero + " " + id.key(), 1 + catalog.citedBy(at));
      String objet = catalog.act(at).objet();
      if (objet != null) add(new Suggestion("sujet", objet, objet), objet, 1 + catalog.citedBy(at));
    }
    texts(catalog);
  }

  private void texts(Catalog catalog) {
    FacetColumn column = catalog.column(FilterName.TEXTE);
    Map<Integer, Integer> uses = new LinkedHashMap<>();
    for (int[] ordinals : column.ordinals()) for (int ordinal : ordinals) uses.merge(ordinal, 1, Integer::sum);
    uses.forEach((ordinal, count) -> {
      String id = column.ids().get(ordinal), label = column.labels().get(ordinal);
      if (!TexteKeys.isArticle(id) && !id.startsWith("delib:")) add(new Suggestion("texte", label, id), label, count);
    });
  }

  private void add(Suggestion suggestion, String words, int weight) {
    names.add(new Name(suggestion, forms(words), weight));
  }

  private static List<String> forms(String text) {
    List<String> forms = new ArrayList<>();
    for (Token token : Words.of(text)) {
      forms.add(token.form());
      forms.addAll(token.others());
    }
    return forms;
  }

  /** By kind, then by weight; the same label is proposed once. */
  List<Suggestion> suggest(String typed, int limit) {
    List<String> starts = Words.of(typed).stream().map(Token::form).toList();
    if (starts.isEmpty()) return List.of();
    Map<String, Suggestion> found = new LinkedHashMap<>();
    names.stream()
        .filter(name -> starts.stream().allMatch(start -> name.forms.stream().anyMatch(form -> form.startsWith(start))))
        .sorted(Comparator.comparingInt((Name name) -> KINDS.indexOf(name.suggestion.kind()))
            .thenComparing(Comparator.comparingInt(Name::weight).reversed()))
        .forEach(name -> found.putIfAbsent(name.suggestion.kind() + " " + name.suggestion.label(), name.suggestion));
    return found.values().stream().limit(limit).toList();
  }
}
