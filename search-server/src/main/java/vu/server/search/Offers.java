package vu.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.server.query.SearchQuery;

/** References in a query → the pages they name. */
final class Offers {
  private static final String ACT = "delib:";
  /** A number that more pages bear names none of them. */
  private static final int MOST = 6;

  private final Catalog catalog;
  private final Numbers numbers;

  Offers(Catalog catalog, Numbers numbers) {
    this.catalog = catalog;
    this.numbers = numbers;
  }

  /**
   * What the references of a query name, in order.
   *
   * @param numbered acts, by their positions, whose number was typed in words of its own
   */
  List<Offer> of(SearchQuery query, BitSet numbered) {
    Set<Offer> offers = new LinkedHashSet<>();
    numbered.stream().forEach(at -> offers.add(held(catalog.act(at))));
    references(query).forEach(reference -> named(reference, offers));
    return offers.size() > MOST ? List.of() : List.copyOf(offers);
  }

  /** The references of a query, in order; exclusions ask for nothing. */
  static Stream<SearchQuery.Reference> references(SearchQuery query) {
    return switch (query) {
      case SearchQuery.Reference q -> Stream.of(q);
      case SearchQuery.And q -> q.parts().stream().flatMap(Offers::references);
      case SearchQuery.Or q -> q.parts().stream().flatMap(Offers::references);
      case SearchQuery.In q -> references(q.query());
      case SearchQuery.Not q -> Stream.of();
      case SearchQuery.All q -> Stream.of();
      case SearchQuery.Word q -> Stream.of();
      case SearchQuery.Phrase q -> Stream.of();
      case SearchQuery.Proximity q -> Stream.of();
      case SearchQuery.Wildcard q -> Stream.of();
      case SearchQuery.Fuzzy q -> Stream.of();
      case SearchQuery.Range q -> Stream.of();
    };
  }

  private void named(SearchQuery.Reference reference, Set<Offer> offers) {
    List<String> keys = keys(reference);
    for (String key : keys.isEmpty() ? numbers.codes(reference) : keys) {
      if (key.startsWith(ACT)) offers.add(new Offer("absent", key.substring(ACT.length()), label(key)));
      else offers.add(new Offer("texte", key, label(key)));
    }
    numbers.held(reference).stream().forEach(at -> offers.add(held(catalog.act(at))));
  }

  /** The keys of what is cited under this reference and is no act that is held. */
  private List<String> keys(SearchQuery.Reference reference) {
    List<String> keys = new ArrayList<>();
    for (String key : numbers.keys(reference)) {
      boolean held = key.startsWith(ACT) && numbers.isHeld(key.substring(ACT.length()));
      if (!held && catalog.column(FilterName.TEXTE).ordinal(key) >= 0) keys.add(key);
    }
    return keys;
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
