package vu.server.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.index.words.StopWords;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;

/** What the field calls the same thing ({@code synonymes.tsv}): sigles and what they stand for. */
final class Synonyms {
  /**
   * A name of one thing.
   *
   * @param capitals true when the letters count only in capitals
   */
  private record Name(String printed, List<TextMatch.Term> words, boolean capitals) {
    TextMatch match() {
      return words.size() == 1 ? words.getFirst() : new TextMatch.Sequence(words);
    }
  }

  /** Other names of what some words of a query name, and how many of the words those are. */
  record Found(int words, String printed, List<String> others, List<TextMatch> matches) {}

  private static final Synonyms INSTANCE = new Synonyms();

  /** The groups of names by the first telling word of each of their names. */
  private final Map<String, List<List<Name>>> groups = new HashMap<>();
  private final Map<String, Boolean> sigles = new HashMap<>();

  private Synonyms() {
    try (InputStream in = Synonyms.class.getResourceAsStream("synonymes.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> add(line.split("\t")));
    } catch (IOException e) {
      throw new UncheckedIOException("resource synonymes.tsv", e);
    }
  }

  static Synonyms get() {
    return INSTANCE;
  }

  private void add(String[] row) {
    List<Name> names = new ArrayList<>();
    for (String cell : row) if (!cell.isEmpty()) names.add(name(cell, names.isEmpty()));
    for (Name name : names) groups.computeIfAbsent(telling(name.words).getFirst().form(), form -> new ArrayList<>()).add(names);
    if (names.getFirst().words.size() == 1) sigles.put(names.getFirst().words.getFirst().form(), names.getFirst().capitals);
  }

  /** A sigle has no inflections: "PLU" is not "plus". */
  private static Name name(String cell, boolean sigle) {
    String printed = cell.endsWith("!") ? cell.substring(0, cell.length() - 1) : cell;
    List<Token> tokens = Words.of(printed);
    boolean one = sigle && tokens.size() == 1;
    return new Name(printed, tokens.stream().map(token -> new TextMatch.Term(token.form(), one ? null : token.stem())).toList(),
        cell.endsWith("!"));
  }

  private static List<TextMatch.Term> telling(List<TextMatch.Term> words) {
    return words.stream().filter(word -> !StopWords.contains(word.form())).toList();
  }

  /** Whether a word as typed is a sigle of the list. */
  boolean isSigle(String typed) {
    List<Token> words = Words.of(typed);
    Boolean capitals = words.size() == 1 ? sigles.get(words.getFirst().form()) : null;
    return capitals != null && (!capitals || isCapital(typed));
  }

  private static boolean isCapital(String typed) {
    return typed.chars().noneMatch(Character::isLowerCase);
  }

  /** The longest name that the words from {@code from} on are, with its other names; null when they are none. */
  Found at(List<String> typed, int from) {
    Found longest = null;
    List<Token> first = Words.of(typed.get(from));
    if (first.isEmpty()) return null;
    for (List<Name> group : groups.getOrDefault(first.getFirst().form(), List.of())) {
      for (Name name : group) {
        int words = length(name, typed, from);
        if (words > 0 && (longest == null || words > longest.words)) longest = found(words, name, group);
      }
    }
    return longest;
  }

  private static Found found(int words, Name name, List<Name> group) {
    List<Name> others = group.stream().filter(other -> other != name).toList();
    return new Found(words, name.printed, others.stream().map(Name::printed).toList(), others.stream().map(Name::match).toList());
  }

  /** How many of the words typed make up the name, words such as "de" apart; 0 when they do not. */
  private static int length(Name name, List<String> typed, int from) {
    List<TextMatch.Term> wanted = telling(name.words);
    int at = from, met = 0;
    while (met < wanted.size() && at < typed.size()) {
      for (Token token : Words.of(typed.get(at))) {
        if (StopWords.contains(token.form())) continue;
        if (met == wanted.size() || !is(wanted.get(met), token)) return 0;
        met++;
      }
      at++;
    }
    return met == wanted.size() && (!name.capitals || isCapital(typed.get(from))) ? at - from : 0;
  }

  private static boolean is(TextMatch.Term wanted, Token token) {
    return wanted.form().equals(token.form()) || wanted.stem() != null && wanted.stem().equals(token.stem());
  }
}
