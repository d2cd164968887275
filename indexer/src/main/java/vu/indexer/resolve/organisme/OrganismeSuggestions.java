package vu.indexer.resolve.organisme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.index.OrganismeRow;
import vu.indexer.resolve.organisme.OrganismeRegistry.Entry;
import vu.indexer.resolve.organisme.OrganismeSuggestion.Cote;
import vu.indexer.resolve.organisme.OrganismeSuggestion.Raison;

/**
 * The organisations of a registry that may be the same and are not, for a user to decide. Never two that the user keeps
 * apart. The work grows with the number of names: see {@link Blocks}.
 */
public final class OrganismeSuggestions {
  /** Raised whenever the same organisations may be brought together or suggested otherwise than before. */
  public static final String VERSION = "1";
  /** Characters of a sentence shown as an example. */
  private static final int EXAMPLE = 240;

  private final OrganismeRegistry registry;
  private final List<Entry> entries;
  private final List<NameForm> forms = new ArrayList<>();
  private final Map<Long, Guess> best = new HashMap<>();
  private long compared;

  /** Two organisations by their places, and the names that are alike. */
  private record Guess(Raison raison, int a, String nomA, int b, String nomB, Integer ressemblance) {
    boolean betterThan(Guess other) {
      int raisons = raison.compareTo(other.raison);
      return raisons != 0 ? raisons < 0 : ressemblance != null && ressemblance > other.ressemblance;
    }
  }

  private OrganismeSuggestions(OrganismeRegistry registry) {
    this.registry = registry;
    this.entries = registry.entries();
    for (int at = 0; at < entries.size(); at++) {
      int entry = at;
      Stream.concat(Stream.of(entries.get(at).nom()), entries.get(at).alias().stream())
          .filter(name -> !Names.weak(name))
          .forEach(name -> forms.add(NameForm.of(entry, name)));
    }
  }

  /** The surest reasons first, then the most alike, then by name. */
  public static List<OrganismeSuggestion> of(OrganismeRegistry registry) {
    OrganismeSuggestions suggestions = new OrganismeSuggestions(registry);
    suggestions.compareNames();
    suggestions.compareSigles();
    return suggestions.best.values().stream().map(suggestions::suggestion).sorted(order()).toList();
  }

  private static Comparator<OrganismeSuggestion> order() {
    return Comparator.comparing(OrganismeSuggestion::raison)
        .thenComparing(s -> s.ressemblance() == null ? 0 : -s.ressemblance())
        .thenComparing(s -> s.a().nom())
        .thenComparing(s -> s.b().nom())
        .thenComparing(s -> s.a().exemple() + s.b().exemple());
  }

  /** How many pairs of names the registry makes one compare. */
  static long compared(OrganismeRegistry registry) {
    OrganismeSuggestions suggestions = new OrganismeSuggestions(registry);
    suggestions.compareNames();
    return suggestions.compared;
  }

  private void compareNames() {
    Alike alike = new Alike(forms);
    Blocks.each(forms, (i, j) -> {
      compared++;
      NameForm a = forms.get(i), b = forms.get(j);
      if (a.entry() == b.entry()) return;
      Raison raison = alike.raison(a, b);
      if (raison != null) keep(new Guess(raison, a.entry(), a.nom(), b.entry(), b.nom(), Alike.ressemblance(a, b)));
    });
  }

  private void compareSigles() {
    new Sigles(entries).each((a, b) -> keep(new Guess(Raison.SIGLE, a, entries.get(a).nom(), b, entries.get(b).nom(), null)));
  }

  private void keep(Guess guess) {
    long pair = (long) Math.min(guess.a(), guess.b()) << 32 | Math.max(guess.a(), guess.b());
    Guess other = best.get(pair);
    if (other != null && !guess.betterThan(other)) return;
    if (other == null && apart(entries.get(guess.a()), entries.get(guess.b()))) return;
    best.put(pair, guess);
  }

  private boolean apart(Entry a, Entry b) {
    Set<String> names = touchy(a), others = touchy(b);
    return names.stream().anyMatch(name -> others.stream().anyMatch(other -> registry.decisions().apart(name, other)));
  }

  private Set<String> touchy(Entry entry) {
    OrganismeDecisions decisions = registry.decisions();
    if (decisions.all().isEmpty()) return Set.of();
    Set<String> touchy = new HashSet<>();
    for (OrganismeRow row : entry.rows()) decisions.handles(row).stream().filter(decisions::touchy).forEach(touchy::add);
    return touchy;
  }

  private OrganismeSuggestion suggestion(Guess guess) {
    Cote a = cote(entries.get(guess.a()), guess.nomA()), b = cote(entries.get(guess.b()), guess.nomB());
    boolean inOrder = a.actes() != b.actes() ? a.actes() > b.actes() : a.nom().compareTo(b.nom()) <= 0;
    return inOrder ? new OrganismeSuggestion(guess.raison(), a, b, guess.ressemblance())
        : new OrganismeSuggestion(guess.raison(), b, a, guess.ressemblance());
  }

  private static Cote cote(Entry entry, String nom) {
    OrganismeRow row = entry.rows().stream().filter(r -> r.organisme().nom().equals(nom)).findFirst().orElse(entry.rows().getFirst());
    int actes = (int) entry.rows().stream().map(OrganismeRow::act).distinct().count();
    return new Cote(OrganismeDecisions.written(nom, row.act().collectivite()), actes, example(row.sentence(), nom));
  }

  /** The words of a sentence around a name. */
  private static String example(String sentence, String nom) {
    if (sentence.length() <= EXAMPLE) return sentence;
    int from = Math.clamp(sentence.indexOf(nom) - EXAMPLE / 2, 0, sentence.length() - EXAMPLE);
    int start = from == 0 ? 0 : sentence.indexOf(' ', from) + 1;
    int end = from + EXAMPLE == sentence.length() ? sentence.length() : Math.max(start, sentence.lastIndexOf(' ', from + EXAMPLE));
    return (start > 0 ? "… " : "") + sentence.substring(start, end) + (end < sentence.length() ? " …" : "");
  }
}
