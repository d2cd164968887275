package vu.server.search;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.MontantRow;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.indexer.lexicon.Nomenclature;
import vu.indexer.model.Matiere;
import vu.indexer.model.Montant;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.server.query.Champ;
import vu.server.query.SearchQuery;

/** Fields whose values are names in the catalog: organisations, cited texts, authorities, bodies, instruments, subjects. */
final class Labels {
  /** A name and the acts that bear it. */
  private record Name(String printed, List<Token> words, BitSet acts) {}

  /** A code of a subject, which is no number: 7.1 and 7.10 are two. */
  private static final Pattern CODE = Pattern.compile("[1-9](\\.\\d{1,2})?");

  private final Catalog catalog;
  private final Map<Champ, Map<String, BitSet>> actsByName = new EnumMap<>(Champ.class);
  private final Map<Champ, List<Name>> names = new EnumMap<>(Champ.class);

  Labels(Catalog catalog) {
    this.catalog = catalog;
    for (int at = 0; at < catalog.size(); at++) addAct(at);
    for (OrganismeRegistry.Entry entry : catalog.organismes().entries()) {
      BitSet acts = new BitSet();
      entry.rows().forEach(row -> acts.set(catalog.position(row.act())));
      add(Champ.ASSOCIATION, entry.nom(), acts);
      entry.alias().forEach(alias -> add(Champ.ASSOCIATION, alias, acts));
    }
    catalog.store().montants().forEach(this::addRole);
    catalog.edges().forEach(this::addEdge);
    actsByName.forEach((champ, acts) ->
        names.put(champ, acts.entrySet().stream().map(name -> new Name(name.getKey(), Words.of(name.getKey()), name.getValue())).toList()));
  }

  private void addAct(int at) {
    BitSet act = new BitSet();
    act.set(at);
    add(Champ.COLLECTIVITE, catalog.act(at).collectivite().id(), act);
    add(Champ.COLLECTIVITE, catalog.act(at).collectivite().nom(), act);
    add(Champ.INSTANCE, catalog.act(at).instance(), act);
    if (catalog.act(at).matiere() != null) addMatiere(catalog.act(at).matiere().code(), act);
    for (MontantRow vote : catalog.votes(at)) {
      Montant.Instrument instrument = vote.montant().instrument();
      if (instrument != null) add(Champ.INSTRUMENT, instrument.label().replace('_', ' '), act);
      addBeneficiary(vote, act);
    }
  }

  /** By code and by name, of both levels. */
  private void addMatiere(String code, BitSet act) {
    for (String level : new LinkedHashSet<>(List.of(code, Matiere.niveau1(code)))) {
      add(Champ.MATIERE, level, act);
      add(Champ.MATIERE, Nomenclature.get().nom(level), act);
    }
  }

  /** As the act names it, and by every name of the organisation it is. */
  private void addBeneficiary(MontantRow vote, BitSet act) {
    String name = vote.montant().beneficiaire();
    add(Champ.BENEFICIAIRE, name, act);
    catalog.organismes().find(vote.act(), name).ifPresent(entry -> {
      add(Champ.BENEFICIAIRE, entry.nom(), act);
      entry.alias().forEach(alias -> add(Champ.BENEFICIAIRE, alias, act));
    });
  }

  /** What an act decides is a vote, also in the table it adopts. */
  private void addRole(MontantRow row) {
    BitSet act = new BitSet();
    act.set(catalog.position(row.act()));
    add(Champ.ROLE, row.montant().decided() ? Montant.Role.VOTE.label() : row.montant().role().label(), act);
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
      if (edge.kind().equals("code") && edge.titre() != null) add(champ, ReferenceKeys.initials(edge.titre()), act);
      if (edge.cle() != null) add(champ, edge.cle().substring(edge.cle().lastIndexOf('/') + 1), act);
      edge.articles().forEach(article -> add(champ, article, act));
    }
  }

  private void add(Champ champ, String name, BitSet acts) {
    if (name == null || name.isBlank()) return;
    actsByName.computeIfAbsent(champ, c -> new LinkedHashMap<>()).computeIfAbsent(name, n -> new BitSet()).or(acts);
  }

  /** The acts with a name of this field that matches. */
  BitSet acts(Champ champ, SearchQuery query) {
    BitSet acts = new BitSet();
    for (Name name : names.getOrDefault(champ, List.of())) {
      if (champ == Champ.MATIERE ? isSubject(query, name) : matches(query, name.words)) acts.or(name.acts);
    }
    return acts;
  }

  private static boolean isSubject(SearchQuery query, Name name) {
    return switch (query) {
      case SearchQuery.And q -> q.parts().stream().allMatch(part -> isSubject(part, name));
      case SearchQuery.Or q -> q.parts().stream().anyMatch(part -> isSubject(part, name));
      case SearchQuery.Word q when CODE.matcher(q.text()).matches() -> q.text().equals(name.printed);
      default -> matches(query, name.words);
    };
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
    return matches.stream().allMatch(match -> TextMatcher.matches(match, words));
  }
}
