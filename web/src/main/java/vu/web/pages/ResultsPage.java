package vu.web.pages;

import java.util.List;
import java.util.stream.Collectors;
import vu.web.Strings;

/**
 * The answer to a search.
 *
 * @param compris what was understood, a query that reads back as itself; empty when nothing was asked
 * @param notes what was corrected, dropped or widened, in sentences
 * @param offres the pages that the query names
 * @param facets those that have values
 * @param filtres the filters in force, each with the address without it
 * @param exemples queries to try when nothing was found
 */
public record ResultsPage(
    Chrome chrome, long total, String compris, List<String> notes, List<Offer> offres, List<Hit> hits, List<Facet> facets,
    List<Filtre> filtres, List<Choice> tris, Pager pager, List<Choice> exemples) implements Page {
  public ResultsPage {
    notes = List.copyOf(notes);
    offres = List.copyOf(offres);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    filtres = List.copyOf(filtres);
    tris = List.copyOf(tris);
    exemples = List.copyOf(exemples);
  }

  /** True when what was understood is not what was typed, letter by letter. */
  public boolean comprisAutrement() {
    return !compris.isEmpty() && !compris.equals(chrome.query().strip());
  }

  /**
   * @param raisons which of the words asked for stand where, the parts that count most first
   * @param citations how many held acts cite it
   */
  public record Hit(ActLine act, List<MoneyLine> decides, List<Passage> passages, List<Reason> raisons, int citations) {
    public Hit {
      decides = List.copyOf(decides);
      passages = List.copyOf(passages);
      raisons = List.copyOf(raisons);
    }
  }

  /**
   * A page that answers at once: an act that is held ({@code acte}) or not ({@code absent}), a text ({@code texte}), an organisation
   * ({@code organisme}), the lines of the ledger ({@code depenses}), or the search meant ({@code requete}).
   */
  public record Offer(String kind, String label, String href) {}

  /** Words of an act, as they stand there, that were asked for; {@code zones} are the parts they stand in. */
  public record Reason(List<String> words, List<String> zones) {
    public Reason {
      words = List.copyOf(words);
      zones = List.copyOf(zones);
    }

    /** The names of these parts. */
    public String places(Strings strings) {
      return zones.stream().map(zone -> strings.label("zone", zone)).collect(Collectors.joining(", "));
    }
  }

  /** A passage that matches; {@code bloc} is the part of the act it stands in. */
  public record Passage(String bloc, List<Run> runs) {
    public Passage {
      runs = List.copyOf(runs);
    }
  }

  public record Run(String text, boolean matched) {}

  /** One way to narrow the search; {@code name} is its parameter. */
  public record Facet(String name, List<Value> values) {
    private static final int SHOWN = 8;

    public Facet {
      values = List.copyOf(values);
    }

    /** The values to show at once: the first ones and those that are selected. */
    public List<Value> shown() {
      return values.stream().filter(this::atOnce).toList();
    }

    /** The values to show when asked for. */
    public List<Value> others() {
      return values.stream().filter(value -> !atOnce(value)).toList();
    }

    private boolean atOnce(Value value) {
      return value.selected() || value.excluded() || values.size() <= SHOWN + 1 || values.indexOf(value) < SHOWN;
    }
  }

  /**
   * @param href this search with the value when it is not selected, else free of it
   * @param without this search excluding the value when it does not, else free of it
   */
  public record Value(String label, long count, boolean selected, boolean excluded, String href, String without) {}
}
