package vu.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vu.indexer.index.words.StopWords;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.server.Words;

/** The organisations whose name is typed, whole, within a search. Made when the first search asks for it. */
final class OrganismeNames {
  /** Longer names are not looked for. */
  private static final int MOST_WORDS = 16;

  private static final Pattern ARTICLE = Pattern.compile("^(?:la|le|les|l) ");

  private final OrganismeRegistry registry;
  /** By each of their names, folded. */
  private Map<String, Set<OrganismeRegistry.Entry>> byName;

  OrganismeNames(OrganismeRegistry registry) {
    this.registry = registry;
  }

  /** In the order of their names in {@code asked}. A name of one word counts only when nothing else is typed: many are common words. */
  List<OrganismeRegistry.Entry> in(String asked) {
    String[] words = Words.fold(asked).split(" ");
    boolean alone = Arrays.stream(words).filter(word -> !StopWords.contains(word)).count() == 1;
    List<OrganismeRegistry.Entry> found = new ArrayList<>();
    for (int from = 0; from < words.length; ) {
      int to = end(words, from, alone);
      if (to > from) found.addAll(names().get(name(words, from, to)));
      from = Math.max(to, from + 1);
    }
    return found.stream().distinct().toList();
  }

  /** Behind the longest name that starts here, or {@code from}. */
  private int end(String[] words, int from, boolean alone) {
    for (int to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
      if ((to > from + 1 || alone) && names().containsKey(name(words, from, to))) return to;
    }
    return from;
  }

  private static String name(String[] words, int from, int to) {
    return String.join(" ", Arrays.asList(words).subList(from, to));
  }

  private synchronized Map<String, Set<OrganismeRegistry.Entry>> names() {
    if (byName != null) return byName;
    byName = new HashMap<>();
    for (OrganismeRegistry.Entry entry : registry.entries()) {
      add(entry.nom(), entry);
      entry.alias().forEach(alias -> add(alias, entry));
    }
    return byName;
  }

  private void add(String name, OrganismeRegistry.Entry entry) {
    String folded = ARTICLE.matcher(Words.fold(name)).replaceFirst("");
    if (folded.length() > 1) byName.computeIfAbsent(folded, n -> new LinkedHashSet<>()).add(entry);
  }
}
