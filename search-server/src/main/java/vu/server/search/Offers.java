package vu.server.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  /** What the references of a query name, in order; exclusions name nothing. */
  List<Offer> of(SearchQuery query) {
    Set<Offer> offers = new LinkedHashSet<>();
    add(query, offers);
    return offers.size() > MOST ? List.of() : List.copyOf(offers);
  }

  private void add(SearchQuery query, Set<Offer> offers) {
    switch (query) {
      case SearchQuery.Reference q -> named(q, offers);
      case SearchQuery.And q -> q.parts().forEach(part -> add(part, offers));
      case SearchQuery.Or q -> q.parts().forEach(part -> add(part, offers));
      case SearchQuery.In q -> add(q.query(), offers);
      case SearchQuery.Not q -> { }
      case SearchQuery.All q -> { }
      case SearchQuery.Word q -> { }
      case SearchQuery.Phrase q -> { }
      case SearchQuery.Proximity q -> { }
      case SearchQuery.Wildcard q -> { }
      case SearchQuery.Fuzzy q -> { }
      case SearchQuery.Range q -> { }
    }
  }

  private void named(SearchQuery.Reference reference, Set<Offer> offers) {
    for (String key : keys(reference)) {
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
