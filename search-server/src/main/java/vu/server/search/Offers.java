package vu.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.server.query.SearchQuery;

/** References and names in a query → the pages they name. */
final class Offers {
  private static final String ACT = "delib:";
  /** A number that more pages bear names none of them. */
  private static final int MOST = 6;

  private final Catalog catalog;
  private final Numbers numbers;
  private final OrganismeNames organismes;

  Offers(Catalog catalog, Numbers numbers) {
    this.catalog = catalog;
    this.numbers = numbers;
    this.organismes = new OrganismeNames(catalog.organismes());
  }

  /**
   * What a query names: acts and texts by their references, in order, then organisations by their names.
   *
   * @param numbered acts, by their positions, whose number was typed in words of its own
   */
  List<Offer> of(SearchQuery query, BitSet numbered) {
    Set<Offer> offers = new LinkedHashSet<>();
    numbered.stream().forEach(at -> offers.add(held(catalog.act(at))));
    references(query).forEach(reference -> named(reference, offers));
    words(query).flatMap(word -> Nicknames.of(word.text()).stream()).filter(this::isCited).forEach(key -> offers.add(text(key)));
    organismes.in(asked(query)).forEach(named -> offers.add(new Offer("organisme", named.id(), named.nom())));
    return offers.size() > MOST ? List.of() : List.copyOf(offers);
  }

  /** The references of a query, in order; exclusions ask for nothing. */
  static Stream<SearchQuery.Reference> references(SearchQuery query) {
    return leaves(query).filter(SearchQuery.Reference.class::isInstance).map(SearchQuery.Reference.class::cast);
  }

  /** The single words of a query, in order. */
  static Stream<SearchQuery.Word> words(SearchQuery query) {
    return leaves(query).filter(SearchQuery.Word.class::isInstance).map(SearchQuery.Word.class::cast);
  }

  /** The words asked for, side by side. */
  private static String asked(SearchQuery query) {
    return leaves(query).map(leaf -> switch (leaf) {
      case SearchQuery.Word q -> q.text();
      case SearchQuery.Phrase q -> q.text();
      default -> leaf.print();
    }).collect(Collectors.joining(" "));
  }

  private static Stream<SearchQuery> leaves(SearchQuery query) {
    return switch (query) {
      case SearchQuery.And q -> q.parts().stream().flatMap(Offers::leaves);
      case SearchQuery.Or q -> q.parts().stream().flatMap(Offers::leaves);
      case SearchQuery.In q -> leaves(q.query());
      case SearchQuery.Not q -> Stream.of();
      case SearchQuery.All q -> Stream.of();
      case SearchQuery.Reference q -> Stream.of(q);
      case SearchQuery.Word q -> Stream.of(q);
      case SearchQuery.Phrase q -> Stream.of(q);
      case SearchQuery.Proximity q -> Stream.of(q);
      case SearchQuery.Wildcard q -> Stream.of(q);
      case SearchQuery.Fuzzy q -> Stream.of(q);
      case SearchQuery.Range q -> Stream.of(q);
    };
  }

  private void named(SearchQuery.Reference reference, Set<Offer> offers) {
    List<String> keys = keys(reference);
    for (String key : keys.isEmpty() ? numbers.codes(reference) : keys) {
      if (key.startsWith(ACT)) offers.add(new Offer("absent", key.substring(ACT.length()), label(key)));
      else offers.add(text(key));
    }
    numbers.held(reference).stream().forEach(at -> offers.add(held(catalog.act(at))));
  }

  /** The keys of what is cited under this reference and is no act that is held. */
  private List<String> keys(SearchQuery.Reference reference) {
    List<String> keys = new ArrayList<>();
    for (String key : numbers.keys(reference)) {
      boolean held = key.startsWith(ACT) && numbers.isHeld(key.substring(ACT.length()));
      if (!held && isCited(key)) keys.add(key);
    }
    return keys;
  }

  private boolean isCited(String key) {
    return catalog.column(FilterName.TEXTE).ordinal(key) >= 0;
  }

  private Offer text(String key) {
    return new Offer("texte", key, label(key));
  }

  private String label(String key) {
    FacetColumn texts = catalog.column(FilterName.TEXTE);
    return texts.labels().get(texts.ordinal(key));
  }

  private static Offer held(ActRow act) {
    String number = act.numero() == null ? act.id().toString() : act.numero();
    return new Offer("acte", act.id().toString(), act.objet() == null ? number : number + " – " + act.objet());
  }
}
