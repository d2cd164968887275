package vu.server.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vu.server.search.Facet;
import vu.server.search.FilterName;
import vu.server.search.MontantRange;
import vu.server.search.SearchBackend;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;
import vu.server.search.Sort;
import vu.web.Address;
import vu.web.pages.Choice;

/** Queries to try that find something on any index, because they are made of what stands out most in it; none when it is empty. */
final class HeldExamples {
  /** Of values that as many acts have the first in the alphabet. */
  private static final Comparator<Facet.Value> MOST =
      Comparator.comparingLong(Facet.Value::count).thenComparing(Facet.Value::label, Comparator.reverseOrder());

  private final SearchPage all;

  private HeldExamples(SearchPage all) {
    this.all = all;
  }

  static List<Choice> of(SearchBackend search) {
    HeldExamples held = new HeldExamples(search.search(new SearchRequest("", Map.of(), Sort.CITATIONS, 0, 1)));
    return Stream.of(held.organisation(), held.number(), held.law(), held.amount(), held.year()).flatMap(Optional::stream).toList();
  }

  /** Those that no quotation mark would break. */
  private Optional<Choice> organisation() {
    return values(FilterName.ASSOCIATION).filter(value -> value.label().matches("[\\p{L}\\p{N} '’.-]+")).max(MOST)
        .map(value -> choice(value.label(), "association:\"" + value.label() + "\""));
  }

  /** The number of the act that most others cite. */
  private Optional<Choice> number() {
    return all.hits().stream().map(hit -> hit.act().numero()).filter(Objects::nonNull).findFirst().map(numero -> choice(numero, numero));
  }

  private Optional<Choice> law() {
    return values(FilterName.TEXTE).filter(value -> value.label().matches("loi \\d+-\\d+")).max(MOST)
        .map(value -> choice(value.label(), value.label()));
  }

  private Optional<Choice> amount() {
    return values(FilterName.MONTANT).max(MOST)
        .flatMap(value -> MontantRange.ALL.stream().filter(range -> range.id().equals(value.id())).findFirst())
        .filter(range -> range.min().signum() > 0)
        .map(range -> "au moins " + String.format(Locale.ROOT, "%,d", range.min().longValue()).replace(',', ' ') + " €")
        .map(query -> choice(query, query));
  }

  private Optional<Choice> year() {
    return values(FilterName.ANNEE).max(MOST).map(value -> choice("en " + value.id(), "en " + value.id()));
  }

  private Stream<Facet.Value> values(FilterName name) {
    return all.facets().stream().filter(facet -> facet.name().equals(name.id())).flatMap(facet -> facet.values().stream());
  }

  private static Choice choice(String label, String query) {
    return new Choice(label, Address.of("/deliberations").with("q", query).toString(), false);
  }
}
