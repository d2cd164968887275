package vu.indexer.resolve.organisme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.resolve.organisme.OrganismeRegistry.Entry;

/**
 * What a sigle that stands alone may stand for: the organisations that have it as another name, in its authority or else in
 * others, and those of its authority whose initials it is. Two organisations of one authority that share a sigle may be one
 * when they share most words.
 */
final class Sigles {
  /** Organisations that may answer to a sigle for it to tell something. */
  private static final int MOST_ANSWERS = 6;
  private static final int SHORTEST_INITIALS = 3;
  private static final int LONGEST_SIGLE = 8;

  private final List<Entry> entries;
  private final Map<String, Set<Integer>> byAlias = new HashMap<>();
  private final Map<String, Set<Integer>> byInitials = new HashMap<>();

  Sigles(List<Entry> entries) {
    this.entries = entries;
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      if (alone(entry)) continue;
      for (String name : names(entry).toList()) {
        if (sigle(name)) note(byAlias, entry, letters(name), at);
        else for (String initials : initials(name)) note(byInitials, entry, initials, at);
      }
    }
  }

  private static void note(Map<String, Set<Integer>> map, Entry entry, String letters, int at) {
    map.computeIfAbsent(letters, k -> new TreeSet<>()).add(at);
    for (String collectivite : collectivites(entry)) map.computeIfAbsent(letters + " " + collectivite, k -> new TreeSet<>()).add(at);
  }

  /** Calls {@code pair} with the places of two organisations. */
  void each(BiConsumer<Integer, Integer> pair) {
    for (int at = 0; at < entries.size(); at++) {
      if (!alone(entries.get(at))) continue;
      List<Integer> answers = answers(entries.get(at));
      if (answers.size() > MOST_ANSWERS) continue;
      for (int other : answers) pair.accept(at, other);
    }
    byAlias.forEach((letters, sharing) -> {
      if (letters.indexOf(' ') >= 0 && sharing.size() <= MOST_ANSWERS) alike(List.copyOf(sharing), pair);
    });
  }

  private List<Integer> answers(Entry sigle) {
    String letters = letters(sigle.nom());
    List<Integer> here = collectivites(sigle).stream()
        .flatMap(c -> Stream.of(byAlias, byInitials).map(map -> map.get(letters + " " + c))).filter(Objects::nonNull).flatMap(Set::stream).distinct().toList();
    return here.isEmpty() ? List.copyOf(byAlias.getOrDefault(letters, Set.of())) : here;
  }

  private void alike(List<Integer> sharing, BiConsumer<Integer, Integer> pair) {
    for (int i = 0; i < sharing.size(); i++) {
      for (int j = i + 1; j < sharing.size(); j++) {
        NameForm a = NameForm.of(i, entries.get(sharing.get(i)).nom()), b = NameForm.of(j, entries.get(sharing.get(j)).nom());
        List<String> shared = new ArrayList<>(a.stems());
        shared.retainAll(b.stems());
        if (2 * shared.size() >= Math.max(a.stems().size(), b.stems().size()) && !Alike.toldApart(a, b)) pair.accept(sharing.get(i), sharing.get(j));
      }
    }
  }

  /** True when an organisation has no name but a sigle. */
  private static boolean alone(Entry entry) {
    return names(entry).allMatch(Sigles::sigle);
  }

  private static Stream<String> names(Entry entry) {
    return Stream.concat(Stream.of(entry.nom()), entry.alias().stream());
  }

  private static Set<String> collectivites(Entry entry) {
    return entry.rows().stream().map(row -> row.act().collectivite()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code ALEC}, {@code A.D.E.S.}, {@code FRAPNA}. */
  private static boolean sigle(String name) {
    if (name.strip().contains(" ")) return false;
    String letters = Names.withoutArticle(name).replace(".", "").replace(" ", "");
    return letters.length() >= 2 && letters.length() <= LONGEST_SIGLE && letters.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static String letters(String sigle) {
    return Names.key(sigle).replace(" ", "");
  }

  /** With and without the small words: {@code Réseau des territoires innovants} is RTI, {@code Maison de l'emploi} MDE. */
  private static Set<String> initials(String name) {
    Set<String> initials = new TreeSet<>();
    List<String> key = List.of(Names.key(name).split(" "));
    for (Stream<String> words : List.of(NameForm.words(name).stream(), key.stream(), key.stream().filter(w -> !w.equals("l") && !w.equals("la")))) {
      String letters = words.map(word -> word.substring(0, 1)).collect(Collectors.joining());
      if (letters.length() >= SHORTEST_INITIALS && letters.length() <= LONGEST_SIGLE) initials.add(letters);
    }
    return initials;
  }
}
